/**
 * Boxes side by side in rows that fill the room: all of a row equally high, each as wide as it needs for that height.
 *
 * A box comes with its options, widths with the height that it then has, narrow and high first. Rows keep the order given.
 */

export interface Option {
  readonly width: number
  readonly height: number
}

export interface Row {
  /** Items `from` to before `to`. */
  readonly from: number
  readonly to: number
  readonly height: number
}

export interface Arrangement {
  readonly rows: readonly Row[]
  /** With the gaps between rows. */
  readonly height: number
}

/** More boxes in a row than these are never tried: keeps the cost linear. */
const longestRow = 16

/** What it costs when all of a row is empty: as a part of its height, and in itself. Even rows are better than ragged ones. */
const slackCost = { part: 0.35, fixed: 60 }

/**
 * Keeps of the options only those that are lower than every narrower one, narrow first.
 * @returns none of them dominated by another; empty only for no options.
 */
export function frontier<Of extends Option>(options: readonly Of[]): readonly Of[] {
  const kept: Of[] = []
  for (const option of options.toSorted((a, b) => a.width - b.width || a.height - b.height))
    if (option.height < (kept.at(-1)?.height ?? Infinity)) kept.push(option)
  return kept
}

/**
 * The rows that make the lowest block of that width; `undefined` where a box is wider than the room at its narrowest.
 * Cost: linear in the items (a row has at most sixteen).
 */
export function arrange(items: readonly (readonly Option[])[], room: number, gap: number): Arrangement | undefined {
  const best: { readonly cost: number; readonly height: number; readonly from: number; readonly row: number }[] = [
    { cost: 0, height: -gap, from: -1, row: 0 },
  ]
  for (let to = 1; to <= items.length; to += 1) {
    let chosen: (typeof best)[number] | undefined
    let narrowest = -gap
    let lowest = 0
    for (let from = to - 1; from >= Math.max(0, to - longestRow); from -= 1) {
      narrowest += gap + (items[from]?.[0]?.width ?? 0)
      if (narrowest > room) break
      lowest = Math.max(lowest, items[from]?.at(-1)?.height ?? 0)
      const before = best[from]
      if (before === undefined || before.cost === Infinity) continue
      // However wide the boxes were, this row would not be better.
      if (chosen !== undefined && before.cost + gap + lowest >= chosen.cost) continue
      const solved = rowHeight(items, from, to, room, gap)
      const cost = before.cost + gap + solved.height + solved.slack * (slackCost.part * solved.height + slackCost.fixed)
      if (chosen === undefined || cost < chosen.cost - 0.01)
        chosen = { cost, height: before.height + gap + solved.height, from, row: solved.height }
    }
    best.push(chosen ?? { cost: Infinity, height: Infinity, from: to - 1, row: 0 })
  }
  const last = best[items.length]
  if (last === undefined || last.cost === Infinity) return undefined
  const rows: Row[] = []
  for (let to = items.length; to > 0;) {
    const { from, row } = best[to] ?? { from: 0, row: 0 }
    rows.unshift({ from, to, height: row })
    to = from
  }
  return { rows, height: Math.max(0, last.height) }
}

const widthFor = (options: readonly Option[], height: number): number | undefined =>
  options.find((option) => option.height <= height)?.width

/**
 * The lowest height at which the items fit side by side, and which part of the room is then left over. All begin at their narrowest, which
 * fits; only by widening the highest of them can the row become lower.
 */
function rowHeight(
  items: readonly (readonly Option[])[],
  from: number,
  to: number,
  room: number,
  gap: number,
): { readonly height: number; readonly slack: number } {
  const chosen = new Uint8Array(to - from)
  const free = room - gap * (to - from - 1)
  let used = 0
  for (let index = from; index < to; index += 1) used += items[index]?.[0]?.width ?? 0
  for (;;) {
    let highest = from
    let height = -1
    for (let index = from; index < to; index += 1) {
      const own = items[index]?.[chosen[index - from] ?? 0]?.height ?? 0
      if (own > height) {
        height = own
        highest = index
      }
    }
    const options = items[highest]
    const step = chosen[highest - from] ?? 0
    const wider = options?.[step + 1]
    const widerUsed = used + (wider?.width ?? 0) - (options?.[step]?.width ?? 0)
    if (wider === undefined || widerUsed > free) return { height: Math.max(0, height), slack: (free - used) / free }
    chosen[highest - from] = step + 1
    used = widerUsed
  }
}

/**
 * The widths of the items of each row, filling the room. Rows of as many items share their columns where the items fit. What is left over goes
 * to the items by their widths, or, where all are to look alike, to the narrowest first.
 */
export function widthsIn(
  items: readonly (readonly Option[])[],
  rows: readonly Row[],
  room: number,
  gap: number,
  alike: (row: Row) => boolean,
): readonly (readonly number[])[] {
  const own = rows.map((row) =>
    items.slice(row.from, row.to).map((options) => widthFor(options, row.height) ?? options.at(-1)?.width ?? 0),
  )
  return rows.map((row, index) => {
    const widths = own[index] ?? []
    const free = room - gap * (widths.length - 1)
    const columns = columnsOf(own.filter((other) => other.length === widths.length))
    const used = sumOf(columns) <= free ? columns : widths
    if (!alike(row)) return used.map((width) => (width * free) / Math.max(1, sumOf(used)))
    const level = waterLevel(used, free)
    return used.map((width) => Math.max(width, level))
  })
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** Of rows of the same length, what each column needs. */
const columnsOf = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column] ?? 0)))

/** The width to which the narrower ones are raised so that all together fill the room. */
function waterLevel(widths: readonly number[], free: number): number {
  const sorted = widths.toSorted((a, b) => b - a)
  let rest = free
  for (const [index, width] of sorted.entries()) {
    const level = rest / (sorted.length - index)
    if (width <= level) return level
    rest -= width
  }
  return 0
}
