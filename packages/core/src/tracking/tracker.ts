/**
 * Remembers who read what, so that after an edit those are asked again whose answer it can have changed, and nobody else.
 *
 * What can change is a *cell*: a number that stands for one aspect of one thing (who is above a unit, who holds roles in a duty). What is
 * worked out is worked out by a *reader*. While a reader is at work every cell that is read is noted; when a cell is touched, its readers
 * are soiled, and asked again when the tracker settles. A reader may have up to thirty parts (its rules, say), told apart by a bit each.
 *
 * Nothing is noted before `watch` is called: whoever asks once pays nothing for what might be asked again.
 */
export type Cell = number

/** Parts of a reader, a bit each. */
export type Parts = number

export const mostParts = 30

/** The order in which readers are asked again: what others rest on comes first. */
export type Rank = 0 | 1 | 2

/** What of a reader is to be asked again for some things alone: the parts, by the thing that they had been handed. */
export type Items = ReadonlyMap<object, Parts>

interface Reader {
  readonly rank: Rank
  /** A cell that stands for all that it comprises: see `readItem`. */
  readonly home: Cell
  readonly again: (parts: Parts, items: Items) => void
  soiled: Parts
  items: Map<object, Parts> | undefined
  first: number
}

const startSize = 1024
const noItems: Items = new Map()

const grown = (array: Int32Array, least: number): Int32Array => {
  const larger = new Int32Array(Math.max(least, array.length * 2, startSize))
  larger.set(array)
  return larger
}

export class Tracker {
  private cells = 1
  private watching = false

  /** The part at work; 0 where nobody is. */
  private part: Parts = 0
  private reader = 0
  private home: Cell = 0
  /** What the part at work was handed, of all that is at its home. */
  private item: object | undefined
  private run = 0

  private readonly readers: (Reader | undefined)[] = [undefined]
  private readonly queues: readonly number[][] = [[], [], []]

  // By cell: its first note, and the note that the reader at work has of it.
  private first: Int32Array = new Int32Array(0)
  private seen: Int32Array = new Int32Array(0)
  private noted: Int32Array = new Int32Array(0)

  // Notes: a reader has read a cell. They are kept for good and told apart by their parts; a reader that comes back finds its own.
  private notes = 1
  private cellOf: Int32Array = new Int32Array(startSize)
  private readerOf: Int32Array = new Int32Array(startSize)
  private partsOf: Int32Array = new Int32Array(startSize)
  private nextOfCell: Int32Array = new Int32Array(startSize)
  private nextOfReader: Int32Array = new Int32Array(startSize)

  /** Cells that nobody else has, one after the other. */
  newCells(count: number): Cell {
    const from = this.cells
    this.cells += count
    return from
  }

  get isWatching(): boolean {
    return this.watching
  }

  /** From now on what readers read is noted. */
  watch(): void {
    this.watching = true
  }

  /** Whether somebody is at work whose reading is noted. */
  get isReading(): boolean {
    return this.part !== 0
  }

  /** Says that a cell is read. Cost: next to nothing where nobody is at work. */
  read(cell: Cell): void {
    if (this.part !== 0) this.note(cell)
  }

  /**
   * Says that an item of something is read. Whoever is at home there and was handed an item notes `each` for that very one, which says just
   * that, and the whole for any other. Whoever is at home and was handed none, or is not at home, notes the item, unless he has noted the whole.
   */
  readItem(whole: Cell, each: Cell, item: object, itself: Cell): void {
    if (this.part === 0) return
    if (this.home !== whole) this.note(itself)
    else if (this.item !== undefined) this.note(this.item === item ? each : whole)
    else if (!this.hasNoted(whole)) this.note(itself)
  }

  /** Whether the part at work was handed that very item. */
  isHanded(item: object): boolean {
    return this.item === item
  }

  private hasNoted(cell: Cell): boolean {
    return this.seen[cell] === this.run && ((this.partsOf[this.noted[cell] ?? 0] ?? 0) & this.part) !== 0
  }

  private note(cell: Cell): void {
    if (cell >= this.first.length) {
      this.first = grown(this.first, this.cells)
      this.seen = grown(this.seen, this.cells)
      this.noted = grown(this.noted, this.cells)
    }
    if (this.seen[cell] === this.run) {
      const note = this.noted[cell] ?? 0
      this.partsOf[note] = (this.partsOf[note] ?? 0) | this.part
      return
    }
    const note = this.notes
    this.notes += 1
    if (note >= this.cellOf.length) {
      this.cellOf = grown(this.cellOf, note)
      this.readerOf = grown(this.readerOf, note)
      this.partsOf = grown(this.partsOf, note)
      this.nextOfCell = grown(this.nextOfCell, note)
      this.nextOfReader = grown(this.nextOfReader, note)
    }
    const reader = this.readers[this.reader] as Reader
    this.cellOf[note] = cell
    this.readerOf[note] = this.reader
    this.partsOf[note] = this.part
    this.nextOfCell[note] = this.first[cell] ?? 0
    this.nextOfReader[note] = reader.first
    this.first[cell] = note
    reader.first = note
    this.seen[cell] = this.run
    this.noted[cell] = note
  }

  /**
   * A new reader. `again` is called with the parts whose answers may have changed, and with those of which it can only have changed for
   * some things that they were handed; it is to work within `during`, or for the latter within `duringMore`.
   * @param home what it is at home in: see `readItem`.
   */
  enrol(rank: Rank, again: (parts: Parts, items: Items) => void, home: Cell = 0): number {
    this.readers.push({ rank, again, home, soiled: 0, items: undefined, first: 0 })
    return this.readers.length - 1
  }

  /** Forgets a reader: it is not asked again. */
  dismiss(reader: number): void {
    for (let note = this.readers[reader]?.first ?? 0; note !== 0; note = this.nextOfReader[note] ?? 0)
      this.partsOf[note] = 0
    this.readers[reader] = undefined
  }

  /**
   * Works something out for some parts of a reader, and notes what is read meanwhile. What those parts had read before is forgotten.
   * `part` says which of them is at work; the first is at the start. May be nested.
   */
  during<Result>(reader: number, parts: Parts, work: () => Result): Result {
    return this.atWork(reader, parts, ~parts, work)
  }

  /** The same for some of what the parts had been handed: what they had read is not forgotten, for they are not asked about the rest. */
  duringMore<Result>(reader: number, parts: Parts, work: () => Result): Result {
    return this.atWork(reader, parts, -1, work)
  }

  private atWork<Result>(reader: number, parts: Parts, kept: Parts, work: () => Result): Result {
    const known = this.readers[reader]
    if (!this.watching || known === undefined) return work()
    const { reader: outerReader, part: outerPart, home: outerHome, item: outerItem } = this
    known.soiled &= kept
    this.reader = reader
    this.home = known.home
    this.item = undefined
    this.part = parts & -parts
    this.recall(known, kept)
    try {
      return work()
    } finally {
      this.reader = outerReader
      this.part = outerPart
      this.home = outerHome
      this.item = outerItem
      const outer = this.readers[outerReader]
      if (outer !== undefined) this.recall(outer, -1)
    }
  }

  /** Which part of the reader is at work from here on, and what of all that is at its home it is handed. */
  turnTo(part: Parts, item?: object): void {
    if (this.reader === 0) return
    this.part = part
    this.item = item
  }

  /** Works something out without a note of what is read. */
  unnoticed<Result>(work: () => Result): Result {
    const outer = this.part
    this.part = 0
    try {
      return work()
    } finally {
      this.part = outer
    }
  }

  private recall(reader: Reader, kept: Parts): void {
    this.run += 1
    for (let note = reader.first; note !== 0; note = this.nextOfReader[note] ?? 0) {
      const cell = this.cellOf[note] ?? 0
      this.partsOf[note] = (this.partsOf[note] ?? 0) & kept
      this.seen[cell] = this.run
      this.noted[cell] = note
    }
  }

  /** Says that a cell has changed. Cost: its readers. */
  touch(cell: Cell): void {
    for (let note = this.first[cell] ?? 0; note !== 0; note = this.nextOfCell[note] ?? 0) {
      const parts = this.partsOf[note] ?? 0
      if (parts !== 0) this.soil(this.readerOf[note] ?? 0, parts)
    }
  }

  /** Says that one of many things has changed: the readers of `each` are to be asked again about it alone. */
  touchItem(each: Cell, item: object): void {
    for (let note = this.first[each] ?? 0; note !== 0; note = this.nextOfCell[note] ?? 0) {
      const parts = this.partsOf[note] ?? 0
      const known = parts === 0 ? undefined : this.readers[this.readerOf[note] ?? 0]
      if (known === undefined) continue
      this.queue(known, this.readerOf[note] ?? 0)
      known.items ??= new Map()
      known.items.set(item, (known.items.get(item) ?? 0) | parts)
    }
  }

  /** Has parts of a reader asked again. */
  soil(reader: number, parts: Parts): void {
    const known = this.readers[reader]
    if (known === undefined) return
    this.queue(known, reader)
    known.soiled |= parts
  }

  private queue(known: Reader, reader: number): void {
    if (known.soiled === 0 && known.items === undefined) this.queues[known.rank]?.push(reader)
  }

  isSoiled(reader: number): boolean {
    return (this.readers[reader]?.soiled ?? 0) !== 0
  }

  /** Asks the soiled readers of a rank again, and those that they soil, until none is left. */
  settle(rank: Rank): void {
    const queue = this.queues[rank] ?? []
    for (let reader = queue.pop(); reader !== undefined; reader = queue.pop()) {
      const known = this.readers[reader]
      if (known === undefined || (known.soiled === 0 && known.items === undefined)) continue
      const { soiled, items } = known
      known.soiled = 0
      known.items = undefined
      known.again(soiled, items ?? noItems)
    }
  }
}
