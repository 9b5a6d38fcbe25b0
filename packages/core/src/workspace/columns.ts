/** The parts of natural keys as numbers, worked out once for a whole list: to look a text up for each of a million records is dear. */
/** One part of the natural key of each entry of a list: equal texts have equal numbers. */
export interface Column {
  /** By the place of the entry. */
  readonly numbers: Int32Array
  /** By number. */
  readonly texts: readonly string[]
  /** How often an entry has another than the one before. */
  readonly changes: number
}

/** What the parts of a natural key are put together with: a part that holds one could be taken for two. */
const separator = /[:@]/u

/**
 * The natural keys of entries, a column for each part; `undefined` where a part could be taken for two.
 * Cost: linear in the entries.
 */
export function columnsFor<Entry>(
  entries: readonly Entry[],
  parts: readonly ((entry: Entry) => string)[],
): readonly Column[] | undefined {
  const columns: Column[] = []
  // One part after the other: the code for each is then as simple as can be.
  for (const part of parts) {
    const column = columnFor(entries, part)
    if (column === undefined) return undefined
    columns.push(column)
  }
  return columns
}

function columnFor<Entry>(entries: readonly Entry[], part: (entry: Entry) => string): Column | undefined {
  const known = new Map<string, number>()
  const numbers = new Int32Array(entries.length)
  const texts: string[] = []
  // Entries that belong together mostly stand together: the same part as in the entry before is not looked up again.
  let last = ''
  let number = -1
  let changes = 0
  for (let row = 0; row < entries.length; row += 1) {
    const text = part(entries[row] as Entry)
    if (number < 0 || text !== last) {
      changes += 1
      last = text
      number = known.get(text) ?? -1
      if (number < 0) {
        if (separator.test(text)) return undefined
        number = texts.length
        known.set(text, number)
        texts.push(text)
      }
    }
    numbers[row] = number
  }
  return { numbers, texts, changes }
}

const kept = new WeakMap<readonly unknown[], readonly Column[]>()

/** Keeps the columns of a list for whoever goes through it next. */
export function keepColumns(entries: readonly unknown[], columns: readonly Column[]): void {
  kept.set(entries, columns)
}

/**
 * The columns of a list, in the order of the parts of its natural key, if somebody has worked them out. A list is never written to, so they hold.
 */
export const keptColumns = (entries: readonly unknown[]): readonly Column[] | undefined => kept.get(entries)

/** Forgets them: whoever needed them most has had them, and a million rows take room. */
export function dropColumns(entries: readonly unknown[]): void {
  kept.delete(entries)
}
