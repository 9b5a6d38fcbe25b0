import { type Change, type Renaming, changeRenamed, renamingsIn } from '@taiseizu/core'
import type { Step } from '../../state/history'

interface NewId {
  readonly from: string
  readonly to: string
}

/**
 * What takes each step back, records and variants called as they are called now: one that got another id since is the same. What gave a variant
 * another id says nothing else, and so is no step.
 */
export function inNamesOfNow(past: readonly Step[]): readonly Pick<Step, 'inverse'>[] {
  let records: readonly Renaming[] = []
  let variants: readonly NewId[] = []
  return past
    .toReversed()
    .map(({ changes, inverse }) => {
      const given = newIdsIn(changes)
      records = [...renamingsIn(changes), ...records]
      variants = [...given, ...variants]
      const left = given.length === 0 ? inverse : inverse.filter(({ change }) => change !== 'variant')
      return { inverse: records.length + variants.length === 0 ? left : left.map(named) }
    })
    .toReversed()

  function named(change: Change): Change {
    return variants.reduce(inVariantRenamed, records.reduce(changeRenamed, change))
  }
}

const newIdsIn = (changes: readonly Change[]): readonly NewId[] =>
  changes.flatMap((change) =>
    change.change === 'variant' && change.record !== null && change.record.id !== change.identity
      ? [{ from: change.identity, to: change.record.id }]
      : [],
  )

function inVariantRenamed(change: Change, { from, to }: NewId): Change {
  // What was called so before was another one, and is gone.
  const now = (id: string) => (id === from ? to : id === to ? `${id}*` : id)
  if (change.change === 'record') return { ...change, variant: now(change.variant) }
  if (change.change !== 'variant') return change
  const { identity, record } = change
  if (record === null) return { ...change, identity: now(identity) }
  const base = record.basedOn === undefined ? {} : { basedOn: now(record.basedOn) }
  return { ...change, identity: now(identity), record: { ...record, id: now(record.id), ...base } }
}
