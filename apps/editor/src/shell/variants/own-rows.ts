/** A variant's own changes as the lines of a list. */
import { type CollectionName, groupBy } from '@taiseizu/core'
import type { DifferenceSaid } from '@taiseizu/rules'
import { searchText } from '../../ui/search-text'

export const kindFilters = ['all', 'added', 'changed', 'removed'] as const
export type KindFilter = (typeof kindFilters)[number]

export type OwnRow =
  | { readonly type: 'group'; readonly id: CollectionName; readonly count: number }
  | { readonly type: 'change'; readonly id: string; readonly said: DifferenceSaid }

/** Those that fit, under the heading of their collection, in the order given. */
export function ownRows(
  all: readonly DifferenceSaid[],
  { kind, text }: { readonly kind: KindFilter; readonly text: string },
): readonly OwnRow[] {
  const wanted = searchText(text)
  const fitting = all.filter(
    ({ difference, kind: how, name, keys }) =>
      (kind === 'all' || difference.kind === kind) && searchText([how, name, ...keys].join(' ')).includes(wanted),
  )
  return [...groupBy(fitting, ({ difference }) => difference.collection)].flatMap(
    ([id, changes]): readonly OwnRow[] => [
      { type: 'group', id, count: changes.length },
      ...changes.map((said): OwnRow => ({ type: 'change', id: rowId(said), said })),
    ],
  )
}

const rowId = ({ difference: { collection, identity } }: DifferenceSaid): string => `${collection}/${identity}`
