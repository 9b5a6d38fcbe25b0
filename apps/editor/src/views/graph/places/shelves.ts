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

export function measured(blocks: readonly Block[], setting: Setting): readonly Measured[] {
  return blocks.map((block) => ({
    block,
    cellWidth: block.things.reduce((widest, thing) => Math.max(widest, setting.sizeOf(thing).width), 0),
    title: setting.titleOf(block),
  }))
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
export function shelvesFor(list: readonly Measured[], width: number, setting: Setting): Shelves {
  const most = Math.max(1, ...list.map(({ block }) => block.things.length))
  let best: Shelves | undefined
  for (let rows = 1; rows <= most; rows += rows < 12 ? 1 : Math.ceil(rows / 5)) {
    // What stands alone stands wherever its lines are shortest, as long as all stand in one line.
    const shapes =
      rows === 1
        ? list.flatMap((one) => (one.block.title === undefined ? alone(one, setting) : [shapeOf(one, 1, setting)]))
        : list.map((one) => shapeOf(one, rows, setting))
    if (shapes.some((shape) => shape.width > width) && rows < most) continue
    const tried = inShelves(shapes, width)
    if (best === undefined || tried.height < best.height) best = tried
    if (rows > 12 && tried.height > best.height * 1.5) break
  }
  return best ?? { shelves: [], height: 0 }
}

const alone = ({ block, title }: Measured, setting: Setting): readonly Shape[] =>
  block.things.map((thing) => {
    const one = { title: undefined, head: undefined, things: [thing] }
    return shapeOf({ block: one, cellWidth: setting.sizeOf(thing).width, title }, 1, setting)
  })

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
