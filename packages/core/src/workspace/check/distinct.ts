/** What the parts of a natural key are put together with: a part that holds one could be taken for two. */
const separator = /[:@]/u

/** How often, for each entry, a taken slot may be met: entries made to meet in one must not cost their square. */
const patience = 8

/**
 * Whether it is certain that no two entries have the same natural key. To learn that from texts, one made and kept for
 * each entry, costs several times as much; here each part that occurs gets a number, and keys are rows of numbers.
 *
 * @param parts those of a natural key. @returns `false` where there is a repeat, or where it takes a closer look to tell.
 * Cost: linear in the entries.
 */
export function areDistinct<Entry>(entries: readonly Entry[], parts: readonly ((entry: Entry) => string)[]): boolean {
  const width = parts.length
  const numbers = new Map<string, number>()
  // Entries that belong together mostly stand together: the same part as in the entry before is not looked up again.
  const columns = parts.map((part) => ({ part, text: '', number: -1 }))
  const rows = new Int32Array(entries.length * width)
  /** A hash table of rows, counted from 1; in a free slot stands 0. */
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(entries.length * 2 + 1)))
  const mask = slots.length - 1
  let taken = 0
  for (const [row, entry] of entries.entries()) {
    let hash = 0
    let at = row * width
    for (const column of columns) {
      const text = column.part(entry)
      if (column.number < 0 || column.text !== text) {
        const known = numbers.get(text)
        if (known === undefined && separator.test(text)) return false
        column.text = text
        column.number = known ?? numbers.size
        if (known === undefined) numbers.set(text, column.number)
      }
      rows[at] = column.number
      at += 1
      hash = Math.imul(hash ^ column.number, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    let slot = hash & mask
    for (let other = slots[slot] ?? 0; other !== 0; other = slots[slot] ?? 0) {
      taken += 1
      if (taken > entries.length * patience || isSameRow(rows, width, other - 1, row)) return false
      slot = (slot + 1) & mask
    }
    slots[slot] = row + 1
  }
  return true
}

function isSameRow(rows: Int32Array, width: number, one: number, other: number): boolean {
  for (let column = 0; column < width; column += 1)
    if (rows[one * width + column] !== rows[other * width + column]) return false
  return true
}
