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
  const [first, ...others] = columns ?? []
  if (columns === undefined || first === undefined) return false
  // Entries that belong together mostly stand together: those with the part that changes most seldom have a hash table of their own, so that
  // what is looked at next lies near in memory.
  const lead = others.reduce((best, one) => (one.changes < best.changes ? one : best), first)
  const rest = columns.filter((one) => one !== lead)
  const { numbers, texts } = lead
  const starts = new Int32Array(texts.length + 1)
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 2
  for (let number = 0; number < texts.length; number += 1)
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  /** The tables, one after the other, each with twice the room: rows, counted from 1; in a free slot stands 0. */
  const slots = new Int32Array(numbers.length * 2)
  let taken = 0
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? 0
    const from = starts[number] ?? 0
    const to = starts[number + 1] ?? 0
    let hash = 0
    for (const column of rest) {
      hash = Math.imul(hash ^ (column.numbers[row] ?? 0), 0x9e3779b1)
      hash ^= hash >>> 15
    }
    let slot = from + Math.floor(((Math.imul(hash, 0x9e3779b1) >>> 0) / 2 ** 32) * (to - from))
    for (let other = slots[slot] ?? 0; other !== 0; other = slots[slot] ?? 0) {
      taken += 1
      if (taken > numbers.length * patience || isSameRow(rest, other - 1, row)) return false
      slot += 1
      if (slot === to) slot = from
    }
    slots[slot] = row + 1
  }
  return true
}

function isSameRow(columns: readonly Column[], one: number, other: number): boolean {
  for (const { numbers } of columns) if (numbers[one] !== numbers[other]) return false
  return true
}
