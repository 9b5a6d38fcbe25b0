/** Ids for what a fix adds. */
import { type CollectionName, type Design, type Workspace, freeId } from '@taiseizu/core'

/**
 * The ids of collections in all variants of the workspace: what a variant based on this one adds under the same id would be laid over
 * the addition, and make something else of it.
 */
function idsIn(...collections: readonly CollectionName[]): (design: Design) => ReadonlySet<string> {
  // A workspace never changes: another takes its place.
  const known = new WeakMap<Workspace, ReadonlySet<string>>()
  return ({ workspace }) => {
    const ids = known.get(workspace) ?? new Set(idsOf(workspace, collections))
    known.set(workspace, ids)
    return ids
  }
}

const idsOf = ({ variants }: Workspace, collections: readonly CollectionName[]): readonly string[] =>
  variants
    .flatMap((variant) => collections.flatMap((name) => variant[name] ?? []))
    .flatMap((entry) => ('id' in entry && typeof entry.id === 'string' ? [entry.id] : []))

const unitAndScopeIds = idsIn('units', 'scopes')
const contractIds = idsIn('contracts')

/** An id for a unit to add: one that no unit or scope of the workspace has, nor another unit that is being added. */
export const freeUnitId = (design: Design, wish: string, taken: ReadonlySet<string> = new Set()): string =>
  freeId((id) => unitAndScopeIds(design).has(id) || taken.has(id), wish)

/** An id for a contract to add: one that no contract of the workspace has. */
export const freeContractId = (design: Design, wish: string): string =>
  freeId((id) => contractIds(design).has(id), wish)
