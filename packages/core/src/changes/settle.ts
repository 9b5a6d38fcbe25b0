/** What an edit of a variant would break in those that are based on it. */
import { type Variant, resolveVariant } from '../variants/resolve'
import type { UnitRecord, Workspace } from '../workspace/format'
import { sameJson } from '../workspace/json-value'
import { kindsWith } from '../workspace/kinds-with'
import { type Change, applyChanges } from './change'
import { changesAlong, withDependants } from './dependants'
import type { DesignEdit } from './design'

/**
 * The further changes without which a variant based on the one that is changed could no longer be read: a unit that would come to stand below
 * itself there (each of the two moves one under the other), or would have what its new kind has not, stays there as it was.
 *
 * @param changes those of the variant, not yet made. @returns what is to be made after them; nothing where no variant is touched by them so.
 * @throws where the variant does not exist. Cost: nothing where no unit changes or no variant is based on this one; else that of resolving these.
 */
export function settleDependants(
  workspace: Workspace,
  variantId: string,
  changes: readonly Change[],
): readonly Change[] {
  const units = changes.flatMap((one) =>
    one.change === 'record' && one.collection === 'units' && one.record !== null ? [one.identity] : [],
  )
  const [, ...dependants] = units.length === 0 ? [] : withDependants(workspace, variantId)
  if (dependants.length === 0) return []
  return changesAlong(applyChanges(workspace, changes).workspace, dependants, ({ id }, current) => {
    const [before, after] = [resolveVariant(workspace, id), resolveVariant(current, id)]
    return units.flatMap((unit): readonly DesignEdit[] => {
      const [was, is] = [unitIn(before, unit), unitIn(after, unit)]
      if (was === undefined || is === undefined || sameJson(was, is)) return []
      return fitsKind(is) && !isBelowItself(after, unit) ? [] : [{ collection: 'units', record: was }]
    })
  })
}

const unitIn = ({ collections }: Variant, id: string): UnitRecord | undefined => collections.units.get(id)?.record

function isBelowItself(variant: Variant, id: string): boolean {
  const way = new Set<string>()
  for (
    let next = unitIn(variant, id)?.parent;
    next !== undefined && !way.has(next);
    next = unitIn(variant, next)?.parent
  )
    way.add(next)
  return way.has(id)
}

const fitsKind = (unit: UnitRecord): boolean =>
  Object.keys(unit).every((key) => kindsWith.get(key)?.includes(unit.kind) ?? true)
