/** Ids for what a fix adds. */
import { type CollectionName, type Design, freeId } from '@taiseizu/core'
import { perDesign } from './memo'

/**
 * The ids of collections in all variants of the workspace: what a variant based on this one adds under the same id would be laid over
 * the addition, and make something else of it.
 */
const idsIn = (...collections: readonly CollectionName[]) =>
  perDesign(({ workspace }) => {
    const entries = workspace.variants.flatMap((variant) => collections.flatMap((name) => variant[name] ?? []))
    return new Set(entries.flatMap((entry) => ('id' in entry ? [entry.id] : [])))
  })

const unitAndScopeIds = idsIn('units', 'scopes')
const contractIds = idsIn('contracts')

/** An id for a unit to add: one that no unit or scope of the workspace has, nor another unit that is being added. */
export const freeUnitId = (design: Design, wish: string, taken: ReadonlySet<string> = new Set()): string =>
  freeId((id) => unitAndScopeIds(design).has(id) || taken.has(id), wish)

/** An id for a contract to add: one that no contract of the workspace has. */
export const freeContractId = (design: Design, wish: string): string =>
  freeId((id) => contractIds(design).has(id), wish)
