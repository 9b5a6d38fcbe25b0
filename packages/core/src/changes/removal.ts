/**
 * Taking a record out of a design together with what refers to it: a reference has to resolve, so whoever removes a unit says, as
 * explicit changes, what becomes of its children, scopes, roles and powers.
 */
import { type Variant, recordsOf } from '../variants/resolve'
import type { CollectionName, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { collectionNames } from '../workspace/names'
import type { Change } from './change'
import { changesWithDependants } from './dependants'
import type { DesignEdit } from './design'
import { recordIn } from './own-entries'
import { goneWith, rewriting } from './removal-of-references'

/**
 * The changes that remove a unit: children and owned scopes move to its parent (scopes of a unit without parent are removed as
 * {@link removeScope} does it); its assignments, grants, links and posts go, a provider's contracts too; elsewhere its name is dropped.
 *
 * See {@link removeRecord} for variants based on this one, errors and cost.
 */
export const removeUnit = (workspace: Workspace, variantId: string, unitId: string): readonly Change[] =>
  removeRecord(workspace, variantId, 'units', unitId)

/** The changes that remove a scope and the assignments, grants and exclusions that name it. See {@link removeRecord}. */
export const removeScope = (workspace: Workspace, variantId: string, scopeId: string): readonly Change[] =>
  removeRecord(workspace, variantId, 'scopes', scopeId)

/**
 * The changes that remove a record from a variant and leave no reference to it: of a contract its name is dropped in assignments; with
 * an own task go its assignments and exclusions, and it is dropped from what links are about.
 *
 * A variant based on this one loses the record too, unless it brought it in itself, and is settled in the same way by its own lights:
 * its units move to the parent that the unit has there, and all that it says of other records stays as it is.
 *
 * @returns no change where the variant, as resolved, has no such record.
 * @throws where the variant does not exist. Cost: linear in the records of the variants concerned, and in those of a collection for
 *   each change made to it.
 */
export function removeRecord(
  workspace: Workspace,
  variantId: string,
  collection: CollectionName,
  identity: string,
): readonly Change[] {
  const losers = new Set<string>()
  return changesWithDependants(workspace, variantId, ({ id, basedOn }, before) => {
    if (id !== variantId && !losers.has(basedOn ?? '')) return []
    if (recordIn(workspace, id, collection, identity) === undefined) return []
    losers.add(id)
    return cascadeIn(before, collection, identity)
  })
}

function cascadeIn(variant: Variant, collection: CollectionName, identity: string): readonly DesignEdit[] {
  const rewritten = rewriting(variant.collections, goneWith(variant.collections, collection, identity))
  const edits: DesignEdit[] = [{ collection, remove: identity }]
  const rewrite = <Name extends CollectionName>(name: Name) => {
    for (const record of recordsOf(variant, name)) {
      const next = rewritten[name](record)
      if (next === record) continue
      const known = identityOf(name, record)
      if (name === collection && known === identity) continue
      if (next === undefined) edits.push({ collection: name, remove: known })
      else edits.push({ collection: name, record: next } as DesignEdit)
    }
  }
  for (const name of collectionNames) rewrite(name)
  return edits
}
