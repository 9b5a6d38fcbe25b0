/**
 * By layer: a stripe for each layer of the guide, for what is protected, what is done and who is outside. In a stripe the things of one
 * division stand together in a box. Made for the window: of all widths the one at which everything is seen the largest, each name with
 * its room; where there is too much for that, headings with theirs.
 */
import type { Part } from '../model/part'
import { type BandId, type Whole, bandIds } from '../model/whole'
import { type Block, type Setting, blocksOf, closeTogether, inFull, padding, symbolRoom } from './blocks'
import { type Ground, type Place, type Places, type Room, frameOf, remembering } from './place'
import { type Settled, settled } from './settle'
import { type Shape, type Shelves, gap, measured, shelvesFor } from './shelves'

/** Of the strip that says which layer it is, as it is seen. */
const stripWidth = 92
const bandPadding = 7
const bandGap = 7
const bandEnd = 8

/** The least share of its full size at which text is still as large as it is set. */
const smallestText = 0.84
/** Smaller than this, things with all their names are no longer seen well. */
const smallestFull = 0.32
/** From far headings are set so many times as large as all else at most. */
const mostEnlarged = 3.1
/** More than so many are never named all at once. */
const manyThings = 450
/** Of so many short names still have room. */
const fewThings = 150

interface Plan {
  readonly setting: Setting
  readonly shelves: ReadonlyMap<BandId, Shelves>
  readonly width: number
  readonly height: number
  /** How large it is seen in the window. */
  readonly scale: number
}

export function inBands(whole: Whole, part: Part, given: Room): Places {
  const room = remembering(given)
  const blocks = blocksOf(whole, part)
  const full = part.things.size > manyThings ? undefined : fullPlan(blocks, room)
  if (full !== undefined) return placed(full, blocks, part, room)
  const cellFor = (textScale: number) =>
    part.things.size > manyThings
      ? { width: 52, height: 42 }
      : { width: Math.max(60, 44 * textScale), height: part.things.size > fewThings ? 44 : 26 + 26 * textScale }
  const close = (textScale: number) => planFor(blocks, closeTogether(room, part, textScale, cellFor(textScale)), room)
  const plan = readablePlan(close, 1.25, mostEnlarged) ?? close(mostEnlarged)
  return placed(plan, blocks, part, room)
}

/** Everything with its name, as long as that is still seen well. */
function fullPlan(blocks: ReadonlyMap<BandId, readonly Block[]>, room: Room): Plan | undefined {
  let best: Plan | undefined
  for (const wrap of [72, 96, 124]) {
    const plan = readablePlan(
      (textScale) => planFor(blocks, inFull(room, wrap, textScale), room),
      1.1,
      smallestText / smallestFull,
    )
    if (plan !== undefined && (best === undefined || plan.scale > best.scale * 1.02)) best = plan
  }
  return best
}

/**
 * How large names must be set depends on how small all is seen, and that on how large they are set.
 * @returns the plan with the smallest names that are read; `undefined` where none are, up to `most`.
 */
function readablePlan(planWith: (textScale: number) => Plan, step: number, most: number): Plan | undefined {
  for (let textScale = 1; textScale <= most; textScale *= step) {
    const plan = planWith(textScale)
    if (plan.scale * textScale >= smallestText) return plan
    // What is so much too small will not be read either.
    if (plan.scale * most < smallestText) return undefined
  }
  return undefined
}

/** At which width of the stripes everything is seen the largest. */
function planFor(blocks: ReadonlyMap<BandId, readonly Block[]>, setting: Setting, room: Room): Plan {
  const lists = [...blocks].map(([band, list]) => [band, measured(list, setting)] as const)
  let best: Plan | undefined
  // Much narrower than what all would fill without a gap, nothing is seen the largest.
  let [area, count] = [0, 0]
  for (const [, list] of lists)
    for (const { block, cellWidth } of list.list) {
      area += block.things.reduce((sum, thing) => sum + cellWidth * setting.sizeOf(thing).height, 0)
      count += block.things.length
    }
  const narrowest = Math.max(360, 0.75 * Math.sqrt((area * room.width) / room.height))
  for (let width = narrowest; width < 80_000; width *= count > manyThings ? 1.14 : 1.06) {
    const shelves = new Map(lists.map(([band, list]) => [band, shelvesFor(list, width)]))
    let height = -bandGap
    for (const one of shelves.values()) height += one.height + 2 * bandPadding + bandGap
    const scale = Math.min((room.width - stripWidth - 2 * bandEnd) / width, room.height / height)
    if (best === undefined || scale > best.scale) best = { setting, shelves, width, height, scale }
    else if (room.width / width < best.scale * 0.9) break
  }
  return best ?? { setting, shelves: new Map(), width: 360, height: 100, scale: 1 }
}

/** Where lines begin: the layer with the most boxes stands first, the others as near as can be to what they are joined to. */
const inTurn: readonly BandId[] = ['strategic-management', 'executive', 'practitioner', 'scope', 'field', 'outside']

function placed(plan: Plan, blocks: ReadonlyMap<BandId, readonly Block[]>, part: Part, room: Room): Places {
  const scale = Math.min(1, plan.scale)
  const strip = stripWidth / scale
  // What the window has over is shared out: width between boxes, height among stripes.
  const width = Math.max(plan.width, (room.width / plan.scale - strip - 2 * bandEnd) * 0.995)
  const shown = bandIds.filter((band) => blocks.has(band))
  const rowCount = shown.reduce((sum, band) => sum + (plan.shelves.get(band)?.shelves.length ?? 0), 0)
  const spare = Math.max(0, Math.min(plan.height * 0.45, room.height / plan.scale - plan.height))
  const rowSpare = rowCount === 0 ? 0 : spare / rowCount

  const ground: Ground[] = []
  const boxes: Ground[] = []
  const at = new Map<string, Place>()
  const tops = new Map<BandId, number>()
  let top = 0
  for (const band of shown) {
    const { shelves, height } = plan.shelves.get(band) ?? { shelves: [], height: 0 }
    const high = height + 2 * bandPadding + shelves.length * rowSpare
    ground.push({
      form: 'band',
      band,
      strip,
      rect: { x: -strip, y: top, width: width + strip + 2 * bandEnd, height: high },
    })
    tops.set(band, top + bandPadding)
    top += high + bandGap
  }
  for (const band of inTurn) {
    let y = tops.get(band)
    if (y === undefined) continue
    for (const [index, { shapes, height }] of (plan.shelves.get(band)?.shelves ?? []).entries()) {
      const high = height + rowSpare
      putShelf(shapes, high, y, index)
      y += high + gap
    }
  }
  return {
    at,
    ground: [...ground, ...boxes],
    courseTo: () => 'fall',
    frame: frameOf([], ground, 0),
    nameRoom: 92,
    isSaidByBox: saidByBoxes(blocks),
  }

  /** Where what a block is joined to stands, on the average; `undefined` where nothing of it stands yet. */
  function pullOf({ things, head }: Block): number | undefined {
    let [sum, count] = [0, 0]
    for (const thing of head === undefined ? things : [head, ...things])
      for (const { from, to } of part.at(thing.key)) {
        const other = at.get(from === thing.key ? to : from)
        if (other === undefined) continue
        sum += other.x
        count += 1
      }
    return count === 0 ? undefined : sum / count
  }

  function putShelf(shapes: readonly Shape[], high: number, y: number, index: number): void {
    const pulls = new Map(shapes.map(({ block }) => [block, pullOf(block)]))
    // What has no order of its own stands in the order of what it is joined to.
    const isFree = shapes.every(({ block }) => block.title === undefined && block.things.every(isOutside))
    const row = isFree ? shapes.toSorted((a, b) => (pulls.get(a.block) ?? 0) - (pulls.get(b.block) ?? 0)) : shapes
    const used = row.reduce((sum, shape) => sum + shape.width + gap, -gap)
    const cells = row.reduce((sum, shape) => sum + shape.cellWidth * shape.columns, 0)
    const stretch = Math.min(1.4, 1 + Math.max(0, width - used) / Math.max(1, cells))
    const spareWidth = Math.max(0, width - used - cells * (stretch - 1))
    const wishes: Settled[] = []
    // Rows of the same stripe stand between one another, so that lines find a way.
    let x = (spareWidth / row.length) * (index % 2 === 1 && row.length > 2 ? 0.35 : 0.5)
    for (const shape of row) {
      const wide = shape.width + shape.cellWidth * shape.columns * (stretch - 1)
      const even = x + wide / 2
      const pull = pulls.get(shape.block)
      wishes.push({ width: wide, wish: pull === undefined ? even : pull * 0.6 + even * 0.4 })
      x += wide + gap + spareWidth / row.length
    }
    // What stands alone stands on one line, however many lines its name has.
    const alike = Math.max(0, ...row.map(({ block, lines }) => (block.title === undefined ? sumOf(lines) : 0)))
    const lefts = settled(wishes, width, gap)
    for (const [place, left] of lefts.entries()) {
      const shape = row[place]
      const wide = wishes[place]?.width
      if (shape === undefined || wide === undefined) continue
      // A name may be as wide as it has room to its neighbours.
      const before = place === 0 ? 0 : (lefts[place - 1] ?? 0) + (wishes[place - 1]?.width ?? 0)
      const after = lefts[place + 1] ?? width
      const more = Math.max(0, Math.min(left - before, after - left - wide) - gap)
      put(shape, left + bandEnd, y, wide, high, alike, more)
    }
  }

  function put(shape: Shape, x: number, y: number, wide: number, high: number, alike: number, more: number): void {
    const { block, columns, titleHeight, lines } = shape
    const inset = block.title === undefined ? 0 : padding
    const cell = (wide - 2 * inset) / columns
    if (block.title !== undefined) {
      const rect = { x, y, width: wide, height: high }
      boxes.push({ form: 'block', title: block.title, isHeaded: block.head !== undefined, titleHeight, rect })
      if (block.head !== undefined)
        at.set(block.head.key, {
          x: x + inset + 11,
          y: y + titleHeight / 2 + 2,
          side: 'right',
          room: wide - inset - 30,
          isTitle: true,
        })
    }
    const inner = block.title === undefined ? alike : sumOf(lines)
    const air = Math.max(0, high - titleHeight - inner) / (lines.length + 1)
    let top = y + titleHeight + air * (block.title === undefined ? 0.9 : 0.6)
    for (const [line, height] of lines.entries()) {
      const things = block.things.slice(line * columns, (line + 1) * columns)
      const start = x + inset + ((columns - things.length) * cell) / 2
      for (const [column, { key }] of things.entries())
        at.set(key, {
          x: start + (column + 0.5) * cell,
          y: top + Math.min(symbolRoom / 2, height * 0.4),
          side: 'below',
          room: cell - 6 + (block.title === undefined && columns === 1 ? more : 0),
          roomBelow: height + air - symbolRoom / 2,
        })
      top += height + air
    }
  }
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0)

const isOutside = ({ band }: { readonly band: BandId }): boolean => band === 'outside'

/** A line from the head of a box to what stands in it says nothing that the box does not say. */
function saidByBoxes(blocks: ReadonlyMap<BandId, readonly Block[]>): (from: string, to: string) => boolean {
  const headOf = new Map<string, string>()
  for (const list of blocks.values())
    for (const { head, things } of list) if (head !== undefined) for (const { key } of things) headOf.set(key, head.key)
  return (from, to) => headOf.get(to) === from
}
