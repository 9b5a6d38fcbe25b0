/** The parts of natural keys as numbers, worked out once for a whole list: to look a text up for each of a million records is dear. */

/** An entry of which nothing is known but that it is a map. */
type Loose = Readonly<Record<string, unknown>>

/** One part of a natural key. */
export interface KeyPart {
  /** Where it is said: under the first of these keys that is there. */
  readonly keys: readonly string[]
  readonly textOf: (entry: Loose) => string
}

/** One part of the natural key of each entry of a list: equal texts have equal numbers. */
export interface Column {
  /** By the place of the entry. */
  readonly numbers: Int32Array
  /** By number. */
  readonly texts: readonly string[]
  /** How often an entry has another than the one before. */
  readonly changes: number
}

export interface Columns {
  /** In the order of the parts. */
  readonly parts: readonly Column[]
  /** By the place of the entry: 1 where it has keys besides those of its natural key, or two for one part. */
  readonly saysMore: Uint8Array
}

/** What the parts of a natural key are put together with: a part that holds one could be taken for two. */
const separator = /[:@]/u

/**
 * The natural keys of entries, a column for each part; `undefined` where a part could be taken for two.
 * Cost: linear in the entries.
 */
export function columnsFor(entries: readonly Loose[], parts: readonly KeyPart[]): Columns | undefined {
  const columns = parts.map(() => new GrowingColumn(entries.length))
  const saysMore = new Uint8Array(entries.length)
  const places = new Map(parts.flatMap(({ keys }, place) => keys.map((key) => [key, place] as const)))
  // Entries that follow one another mostly have the same keys in the same order: each is first looked for where it was.
  const lastKeys: string[] = []
  const lastPlaces: number[] = []
  const found: (string | undefined)[] = parts.map(() => undefined)
  for (let row = 0; row < entries.length; row += 1) {
    const entry = entries[row] as Loose
    let isPlain = true
    let at = 0
    // To go through the keys that an entry has is faster than to ask it for those that it may have.
    for (const key in entry) {
      if (lastKeys[at] !== key) {
        lastKeys[at] = key
        lastPlaces[at] = places.get(key) ?? nowhere
      }
      const place = lastPlaces[at] ?? nowhere
      at += 1
      if (place === nowhere) saysMore[row] = 1
      else if (found[place] === undefined) {
        const value = entry[key]
        if (typeof value === 'string') found[place] = value
        else isPlain = false
      } else isPlain = false
    }
    if (!isPlain) saysMore[row] = 1
    for (let place = 0; place < parts.length; place += 1) {
      const text = isPlain ? found[place] : undefined
      found[place] = undefined
      if (columns[place]?.put(row, text ?? parts[place]?.textOf(entry) ?? '') !== true) return undefined
    }
  }
  return { parts: columns, saysMore }
}
const nowhere = -1

class GrowingColumn implements Column {
  readonly numbers: Int32Array
  readonly texts: string[] = []
  changes = 0
  private readonly known = new Map<string, number>()
  // Entries that belong together mostly stand together: the same part as in the entry before is not looked up again.
  private last = ''
  private number = -1

  constructor(length: number) {
    this.numbers = new Int32Array(length)
  }

  /** @returns whether the text is one that cannot be taken for two. */
  put(row: number, text: string): boolean {
    if (this.number < 0 || text !== this.last) {
      this.changes += 1
      this.last = text
      let number = this.known.get(text)
      if (number === undefined) {
        if (separator.test(text)) return false
        number = this.texts.length
        this.known.set(text, number)
        this.texts.push(text)
      }
      this.number = number
    }
    this.numbers[row] = this.number
    return true
  }
}

const kept = new WeakMap<readonly unknown[], Columns>()

/** Keeps the columns of a list for whoever goes through it next. */
export function keepColumns(entries: readonly unknown[], columns: Columns): void {
  kept.set(entries, columns)
}

/** The columns of a list, if somebody has worked them out. A list is never written to, so they hold. */
export const keptColumns = (entries: readonly unknown[]): Columns | undefined => kept.get(entries)

/** Forgets them: whoever needed them most has had them, and a million rows take room. */
export function dropColumns(entries: readonly unknown[]): void {
  kept.delete(entries)
}
