/** The boxes of a stripe in its rows. */
import { type Block, type Setting, padding } from './blocks'

/** A block with so many things beside one another. */
export interface Shape {
  readonly block: Block
  readonly columns: number
  readonly cellWidth: number
  readonly titleHeight: number
  /** How high its lines are. */
  readonly lines: readonly number[]
  readonly width: number
  readonly height: number
}

export interface Shelf {
  readonly shapes: readonly Shape[]
  readonly height: number
}

export interface Shelves {
  readonly shelves: readonly Shelf[]
  readonly height: number
}

export const gap = 11
const foot = 4

/** The measures of a block that do not depend on how it is shaped. */
interface Measured {
  readonly block: Block
  readonly cellWidth: number
  readonly title: { readonly width: number; readonly height: number }
}

/** All boxes of a stripe in so many rows of things each, whatever the width of the stripe. */
interface Row {
  readonly shapes: readonly Shape[]
  readonly widest: number
}

/** The boxes of a stripe, each shaped once in each way however many widths are tried. */
export interface Boxes {
  readonly list: readonly Measured[]
  /** The most things in one box. */
  readonly most: number
  inRows(rows: number): Row
}

export function measured(blocks: readonly Block[], setting: Setting): Boxes {
  const list = blocks.map((block) => ({
    block,
    cellWidth: block.things.reduce((widest, thing) => Math.max(widest, setting.sizeOf(thing).width), 0),
    title: setting.titleOf(block),
  }))
  const known = new Map<number, Row>()
  const shaped = (rows: number): Row => {
    // What stands alone stands wherever its lines are shortest, as long as all stand in one line.
    const shapes =
      rows === 1
        ? list.flatMap((one) => (one.block.title === undefined ? alone(one, setting) : [shapeOf(one, 1, setting)]))
        : list.map((one) => shapeOf(one, rows, setting))
    return { shapes, widest: shapes.reduce((widest, { width }) => Math.max(widest, width), 0) }
  }
  return {
    list,
    most: list.reduce((most, { block }) => Math.max(most, block.things.length), 1),
    inRows: (rows) => {
      const row = known.get(rows) ?? shaped(rows)
      known.set(rows, row)
      return row
    },
  }
}

function shapeOf({ block, cellWidth, title }: Measured, rows: number, setting: Setting): Shape {
  const { things } = block
  const least = Math.ceil(things.length / rows)
  const inner = Math.max(least * cellWidth, title.width)
  const columns = Math.max(1, Math.min(things.length, Math.floor(inner / Math.max(1, cellWidth))))
  const lines: number[] = []
  for (let from = 0; from < things.length; from += columns) {
    let highest = 0
    for (let at = from; at < Math.min(things.length, from + columns); at += 1) {
      const thing = things[at]
      if (thing !== undefined) highest = Math.max(highest, setting.sizeOf(thing).height)
    }
    lines.push(highest)
  }
  const isBox = block.title !== undefined
  return {
    block,
    columns,
    cellWidth: inner / columns,
    titleHeight: title.height,
    lines,
    width: inner + (isBox ? 2 * padding : 0),
    height: title.height + lines.reduce((sum, line) => sum + line, 0) + (isBox ? foot : 0),
  }
}

/** As few rows of boxes as are the least high altogether; none wider than the stripe as long as that can be. */
export function shelvesFor({ most, inRows }: Boxes, width: number): Shelves {
  let best: { readonly shapes: readonly Shape[]; readonly height: number } | undefined
  for (let rows = 1; rows <= most; rows += rows < 12 ? 1 : Math.ceil(rows / 5)) {
    const { shapes, widest } = inRows(rows)
    if (widest > width && rows < most) continue
    const height = heightIn(shapes, width)
    if (best === undefined || height < best.height) best = { shapes, height }
    if (rows > 12 && height > best.height * 1.5) break
  }
  return best === undefined ? { shelves: [], height: 0 } : inShelves(best.shapes, width)
}

const alone = ({ block, title }: Measured, setting: Setting): readonly Shape[] =>
  block.things.map((thing) => {
    const one = { title: undefined, head: undefined, things: [thing] }
    return shapeOf({ block: one, cellWidth: setting.sizeOf(thing).width, title }, 1, setting)
  })

/** How high shelves so wide are together. */
function heightIn(shapes: readonly Shape[], width: number): number {
  let [height, used, highest] = [-gap, Infinity, -Infinity]
  for (const shape of shapes) {
    if (used + gap + shape.width > width) {
      if (highest > -Infinity) height += highest + gap
      ;[used, highest] = [-gap, 0]
    }
    used += gap + shape.width
    highest = Math.max(highest, shape.height)
  }
  return highest > -Infinity ? height + highest + gap : height
}

function inShelves(shapes: readonly Shape[], width: number): Shelves {
  const rows: Shape[][] = []
  let used = Infinity
  for (const shape of shapes) {
    if (used + gap + shape.width > width) {
      rows.push([])
      used = -gap
    }
    rows.at(-1)?.push(shape)
    used += gap + shape.width
  }
  const shelves = rows.map((row) => ({ shapes: row, height: Math.max(...row.map(({ height }) => height)) }))
  return { shelves, height: shelves.reduce((sum, { height }) => sum + height + gap, -gap) }
}
