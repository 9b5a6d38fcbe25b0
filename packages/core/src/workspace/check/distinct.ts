import type { Column } from '../columns'

/** How often, for each entry, a taken slot may be met: entries made to meet in one must not cost their square. */
const patience = 8

/**
 * Whether it is certain that no two entries have the same natural key. To learn that from texts, one made and kept for
 * each entry, costs several times as much as from the rows of numbers in their columns.
 *
 * @param columns those of the natural key; where there are none nothing is certain.
 * @returns `false` where there is a repeat, or where it takes a closer look to tell. Cost: linear in the entries.
 */
export function areDistinct(columns: readonly Column[] | undefined): boolean {
  if (columns === undefined) return false
  const entries = columns[0]?.numbers.length ?? 0
  const hashes = new Int32Array(entries)
  for (const { numbers } of columns)
    for (let row = 0; row < entries; row += 1) {
      const hash = Math.imul((hashes[row] ?? 0) ^ (numbers[row] ?? 0), 0x9e3779b1)
      hashes[row] = hash ^ (hash >>> 15)
    }
  /** A hash table of rows, counted from 1; in a free slot stands 0. */
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(entries * 2 + 1)))
  const mask = slots.length - 1
  let taken = 0
  for (let row = 0; row < entries; row += 1) {
    let slot = (hashes[row] ?? 0) & mask
    for (let other = slots[slot] ?? 0; other !== 0; other = slots[slot] ?? 0) {
      taken += 1
      if (taken > entries * patience || (hashes[other - 1] === hashes[row] && isSameRow(columns, other - 1, row)))
        return false
      slot = (slot + 1) & mask
    }
    slots[slot] = row + 1
  }
  return true
}

const isSameRow = (columns: readonly Column[], one: number, other: number): boolean =>
  columns.every(({ numbers }) => numbers[one] === numbers[other])
