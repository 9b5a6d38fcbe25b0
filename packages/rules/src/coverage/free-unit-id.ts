import { type Design, freeId } from '@taiseizu/core'

/** An id for a unit to add: one that no unit or scope of the design has, nor another unit that is being added. */
export const freeUnitId = (
  { unitById, scopeById }: Design,
  wish: string,
  taken: ReadonlySet<string> = new Set(),
): string => freeId((id) => unitById.has(id) || scopeById.has(id) || taken.has(id), wish)
