/** One of a variant's own changes taken back by itself. */
import { type Change, applyChanges } from '../changes/change'
import { type DesignEdit, changesFor } from '../changes/design'
import { removeRecord } from '../changes/removal'
import type { Workspace } from '../workspace/format'
import { type Contents, contentsOf, variantIn } from './contents'
import { type RecordName, circleAbove, missingFor } from './references'

/**
 * The changes after which a record of a variant says again what it says in the variant's base.
 *
 * A record that comes back brings back what it names; one that was added goes with what names it, as {@link removeRecord} does it; where a unit goes
 * back under one that was moved below it, that one goes back too.
 * @returns no change where the record says what it says in the base, or the variant is based on none.
 * @throws where the variant does not exist. Cost: linear in the records of the variant and its base.
 */
export function undoOwnChange(workspace: Workspace, variantId: string, name: RecordName): readonly Change[] {
  const { basedOn } = variantIn(workspace, variantId)
  if (basedOn === undefined) return []
  const [base, now] = [contentsOf(workspace, basedOn), contentsOf(workspace, variantId)]
  if (!base[name.collection].has(name.identity))
    return removeRecord(workspace, variantId, name.collection, name.identity)
  const edits = withNeeded(name, base, now).map(
    ({ collection, identity }) => ({ collection, record: base[collection].get(identity) }) as DesignEdit,
  )
  return changesFor(workspace, variantId, edits)
}

/** All of a variant's own changes taken back, but for the entries that are aimed at nothing. See {@link undoOwnChange}. */
export function undoOwnChanges(
  workspace: Workspace,
  variantId: string,
  names: readonly RecordName[],
): readonly Change[] {
  const changes: Change[] = []
  let current = workspace
  for (const name of names) {
    const made = undoOwnChange(current, variantId, name)
    current = applyChanges(current, made).workspace
    changes.push(...made)
  }
  return changes
}

/** The record, and those without which it cannot be as it was in the base; what is named before what names it. */
function withNeeded(name: RecordName, base: Contents, now: Contents): readonly RecordName[] {
  const back = new Map<string, RecordName>()
  const waiting = [name]
  const isBack = (id: string) => back.has(keyOf({ collection: 'units', identity: id }))
  const parentOf = (id: string): string | undefined => {
    const unit = (isBack(id) ? base : now).units.get(id)
    return unit !== undefined && 'parent' in unit ? unit.parent : undefined
  }
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (back.has(keyOf(next))) continue
    back.set(keyOf(next), next)
    const record = base[next.collection].get(next.identity)
    if (record === undefined) continue
    waiting.push(...missingFor(next.collection, record, now, [base]))
    if (next.collection !== 'units') continue
    for (const identity of circleAbove(next.identity, parentOf))
      if (base.units.has(identity)) waiting.push({ collection: 'units', identity })
  }
  return [...back.values()].toReversed()
}

const keyOf = ({ collection, identity }: RecordName): string => `${collection}/${identity}`
