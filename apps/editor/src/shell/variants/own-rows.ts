/** A variant's own changes as the lines of a list. */
import { type CollectionName, type RecordDifference, groupBy } from '@taiseizu/core'
import type { DifferenceSaid } from '@taiseizu/rules'
import { searchText } from '../../ui/search-text'

export const kindFilters = ['all', 'added', 'changed', 'removed'] as const
export type KindFilter = (typeof kindFilters)[number]

export interface ChangeRow {
  readonly type: 'change'
  readonly id: string
  readonly said: DifferenceSaid
  /** What was removed along with it, since it could not be without it. */
  readonly along: readonly DifferenceSaid[]
  /** It is shown among what was removed along with something. */
  readonly isAlong: boolean
}

export type OwnRow = ChangeRow | { readonly type: 'group'; readonly id: CollectionName; readonly count: number }

interface Filter {
  readonly kind: KindFilter
  readonly text: string
  /** The rows whose removed along is listed. */
  readonly unfolded: ReadonlySet<string>
}

/**
 * Those that fit, under the heading of their collection, in the order given. What was removed along with something stands below that, folded;
 * who searches finds each by itself.
 */
export function ownRows(all: readonly DifferenceSaid[], { kind, text, unfolded }: Filter): readonly OwnRow[] {
  const wanted = searchText(text)
  const fitting = all.filter(
    ({ difference, kind: how, name, keys }) =>
      (kind === 'all' || difference.kind === kind) && searchText([how, name, ...keys].join(' ')).includes(wanted),
  )
  const along = wanted === '' ? removedAlong(fitting) : new Map<DifferenceSaid, readonly DifferenceSaid[]>()
  const below = new Set([...along.values()].flat())
  const heads = fitting.filter((said) => !below.has(said))
  return [...groupBy(heads, ({ difference }) => difference.collection)].flatMap(([id, changes]): readonly OwnRow[] => [
    { type: 'group', id, count: changes.length },
    ...changes.flatMap((said): readonly OwnRow[] => {
      const row = { type: 'change', id: rowId(said), said, along: along.get(said) ?? [], isAlong: false } as const
      if (!unfolded.has(row.id)) return [row]
      return [
        row,
        ...row.along.map((one): OwnRow => ({ type: 'change', id: rowId(one), said: one, along: [], isAlong: true })),
      ]
    }),
  ])
}

const rowId = ({ difference: { collection, identity } }: DifferenceSaid): string => `${collection}/${identity}`

/** The keys by which a record names what it cannot be without, the first the one that it is most of all about. */
const needed: Readonly<Record<CollectionName, readonly string[]>> = {
  units: ['parent'],
  scopes: ['owner'],
  tasks: [],
  assignments: ['unit', 'scope', 'task', 'contract'],
  contracts: ['provider', 'manager'],
  authority: ['holder', 'over'],
  links: ['from', 'to'],
  exclusions: ['scope', 'task'],
  posts: ['unit'],
}

/** What is named by keys, as these name it: units and scopes have their ids together. */
const nameOf = ({ collection, identity }: RecordDifference): string =>
  collection === 'tasks' || collection === 'contracts' ? `${collection.slice(0, -1)} ${identity}` : identity
const namedBy = (key: string, value: unknown): string =>
  key === 'task' || key === 'contract' ? `${key} ${String(value)}` : String(value)

/** By what was removed for its own sake, what was removed along with it. Cost: linear in the changes. */
function removedAlong(all: readonly DifferenceSaid[]): ReadonlyMap<DifferenceSaid, readonly DifferenceSaid[]> {
  const removed = all.filter(({ difference }) => difference.kind === 'removed')
  const byName = new Map(removed.map((said) => [nameOf(said.difference), said]))
  const causeOf = ({ difference: { collection, before } }: DifferenceSaid): DifferenceSaid | undefined => {
    const values: Readonly<Record<string, unknown>> = before ?? {}
    return needed[collection].map((key) => byName.get(namedBy(key, values[key]))).find((cause) => cause !== undefined)
  }
  const along = new Map<DifferenceSaid, DifferenceSaid[]>()
  for (const said of removed) {
    const first = firstCause(said, causeOf)
    if (first === said) continue
    const others = along.get(first) ?? []
    others.push(said)
    along.set(first, others)
  }
  return along
}

function firstCause(said: DifferenceSaid, causeOf: (said: DifferenceSaid) => DifferenceSaid | undefined) {
  let first = said
  // What names itself in a circle is no design, but may be in a file.
  for (let steps = 0; steps < 1000; steps += 1) {
    const cause = causeOf(first)
    if (cause === undefined) return first
    first = cause
  }
  return said
}
