/**
 * Taking a record out of a design together with what refers to it: a reference has to resolve, so whoever removes a unit says, as
 * explicit changes, what becomes of its children, scopes, roles and powers.
 */
import { type Variant, chainOf, recordsOf } from '../variants/resolve'
import type { CollectionName, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { collectionNames } from '../workspace/names'
import type { Change } from './change'
import { changesWithDependants } from './dependants'
import type { DesignEdit } from './design'
import { RecordsOf } from './own-entries'
import { type Named, goneWith, identitiesOf, rewriting } from './removal-of-references'

/**
 * The changes that remove a unit: children and owned scopes move to its parent (scopes of a unit without parent are removed as
 * {@link removeScope} does it); its assignments, grants, links and posts go, a provider's contracts too; elsewhere its name is dropped.
 *
 * See {@link removeRecords} for variants based on this one, errors and cost.
 */
export const removeUnit = (workspace: Workspace, variantId: string, unitId: string): readonly Change[] =>
  removeRecord(workspace, variantId, 'units', unitId)

/** The changes that remove a scope and the assignments, grants and exclusions that name it. See {@link removeRecord}. */
export const removeScope = (workspace: Workspace, variantId: string, scopeId: string): readonly Change[] =>
  removeRecord(workspace, variantId, 'scopes', scopeId)

/** The changes that remove one record. See {@link removeRecords}. */
export const removeRecord = (
  workspace: Workspace,
  variantId: string,
  collection: CollectionName,
  identity: string,
): readonly Change[] => removeRecords(workspace, variantId, [{ collection, identity }])

/**
 * The changes that remove records from a variant and leave no reference to them: of a contract its name is dropped in assignments; with
 * an own task go its assignments and exclusions, and it is dropped from what links are about.
 *
 * A variant based on this one loses the records too, unless it brought them in itself, and is settled in the same way by its own lights:
 * its units move to the parent that the unit has there, and all that it says of other records stays as it is.
 *
 * @returns no change for a record that the variant, as resolved, does not have.
 * @throws where the variant does not exist. Cost: linear in the records of the variants concerned, however many are removed.
 */
export function removeRecords(workspace: Workspace, variantId: string, records: readonly Named[]): readonly Change[] {
  const lost = new Map<string, readonly Named[]>()
  return changesWithDependants(workspace, variantId, ({ id, basedOn }, before) => {
    const wanted = id === variantId ? records : (lost.get(basedOn ?? '') ?? [])
    const known = new RecordsOf(chainOf(workspace, id))
    const loses = wanted.filter(({ collection, identity }) => known.get(collection, identity) !== undefined)
    lost.set(id, loses)
    return loses.length === 0 ? [] : cascadeIn(before, loses)
  })
}

function cascadeIn(variant: Variant, loses: readonly Named[]): readonly DesignEdit[] {
  const rewritten = rewriting(variant.collections, goneWith(variant.collections, loses))
  const edits: DesignEdit[] = loses.map(({ collection, identity }) => ({ collection, remove: identity }))
  const rewrite = <Name extends CollectionName>(name: Name) => {
    const removed = identitiesOf(loses, name)
    for (const record of recordsOf(variant, name)) {
      const next = rewritten[name](record)
      if (next === record) continue
      const known = identityOf(name, record)
      if (removed.has(known)) continue
      if (next === undefined) edits.push({ collection: name, remove: known })
      else edits.push({ collection: name, record: next } as DesignEdit)
    }
  }
  for (const name of collectionNames) rewrite(name)
  return edits
}
