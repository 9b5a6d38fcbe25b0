/**
 * By layer: a stripe for each layer of the guide, for what is protected, what is done and who is outside. In a stripe the things of one
 * division stand together in a block; blocks are as high as one another and fill the rows of the stripe in the order of the divisions.
 */
import { byCodeUnits, inHierarchy } from '@taiseizu/core'
import type { Part } from '../model/part'
import { type BandId, type Thing, type Whole, bandIds } from '../model/whole'
import { type Ground, type Place, type Places, type Room, frameOf, misfit } from './place'

interface Block {
  readonly group: string | undefined
  readonly things: readonly Thing[]
}

interface Cell {
  readonly width: number
  readonly height: number
}

const titleHeight = 22
const padding = 10
const gap = 14
const bandHead = 34
const bandFoot = 16
const bandGap = 18

/** The more there is, the closer it stands: names are then read by coming nearer. */
const cellFor = (count: number): Cell =>
  count <= 110 ? { width: 116, height: 82 } : count <= 450 ? { width: 84, height: 58 } : { width: 52, height: 42 }

export function inBands(whole: Whole, part: Part, room: Room): Places {
  const cell = cellFor(part.things.size)
  const blocks = blocksOf(whole, part)
  const shown = bandIds.filter((band) => blocks.has(band))
  let best: Places | undefined
  let least = Infinity
  for (let width = 560; width < 60_000; width *= 1.12) {
    const height = shown.reduce((sum, band) => sum + heightOf(blocks.get(band) ?? [], width, cell) + bandGap, -bandGap)
    const fit = misfit(width, height, room.aspect)
    if (fit >= least) continue
    least = fit
    best = placed(whole, blocks, shown, width, cell)
  }
  return best ?? placed(whole, blocks, shown, 560, cell)
}

/** Divisions in the order of the hierarchy; those of which one thing alone stands in a stripe share a block. */
function blocksOf(whole: Whole, part: Part): ReadonlyMap<BandId, readonly Block[]> {
  const order = hierarchyOrder(whole)
  const byBand = new Map<BandId, Map<string, Thing[]>>()
  for (const thing of part.things.values()) {
    const groups = byBand.get(thing.band) ?? new Map<string, Thing[]>()
    byBand.set(thing.band, groups)
    const group = thing.group ?? ''
    const things = groups.get(group) ?? []
    groups.set(group, things)
    things.push(thing)
  }
  const blocks = new Map<BandId, readonly Block[]>()
  for (const [band, groups] of byBand) {
    const list: Block[] = []
    let singles: Thing[] = []
    const close = () => {
      if (singles.length > 0) list.push({ group: undefined, things: singles })
      singles = []
    }
    for (const [group, things] of [...groups].toSorted(
      (a, b) => order(a[0]) - order(b[0]) || byCodeUnits(a[0], b[0]),
    )) {
      const sorted = things.toSorted((a, b) => order(a.key) - order(b.key) || byCodeUnits(a.key, b.key))
      if (sorted.length === 1 || group === '') singles.push(...sorted)
      else {
        close()
        list.push({ group, things: sorted })
      }
      if (group === '') close()
    }
    close()
    blocks.set(band, list)
  }
  return blocks
}

/** The place in a walk of everything from the top down. */
function hierarchyOrder(whole: Whole): (key: string) => number {
  const places = new Map<string, number>()
  for (const [index, unit] of whole.design.units.toSorted(inHierarchy).entries())
    places.set(`unit/${unit.id}`, index * 4)
  for (const [index, { id }] of whole.design.fields.entries()) places.set(`field/${id}`, index * 4)
  // What belongs to a thing comes right after it.
  return (key) => {
    const own = places.get(key)
    if (own !== undefined) return own
    const parent = whole.things.get(key)?.parent
    return parent === undefined ? -1 : (places.get(parent) ?? 0) + 1
  }
}

const columnsOf = ({ things }: Block, rows: number): number => Math.ceil(things.length / rows)

/** The blocks of a stripe in its rows. */
function shelves(blocks: readonly Block[], rows: number, width: number, cell: Cell): readonly (readonly Block[])[] {
  const all: Block[][] = []
  let used = Infinity
  for (const block of blocks) {
    const needed = columnsOf(block, rows) * cell.width + 2 * padding
    if (used + gap + needed > width) {
      all.push([])
      used = -gap
    }
    all.at(-1)?.push(block)
    used += gap + needed
  }
  return all
}

const shelfHeight = (rows: number, hasTitle: boolean, cell: Cell): number =>
  rows * cell.height + (hasTitle ? titleHeight : 0) + padding

/** How many lines the blocks of a stripe have, so that it takes the least room; no block may be wider than the stripe. */
function rowsFor(blocks: readonly Block[], width: number, cell: Cell): { rows: number; height: number } {
  const hasTitle = blocks.some(({ group }) => group !== undefined)
  const most = Math.max(1, ...blocks.map(({ things }) => things.length))
  let best = { rows: 1, height: Infinity }
  for (let rows = 1; rows <= most; rows += 1) {
    const widest = Math.max(...blocks.map((block) => columnsOf(block, rows))) * cell.width + 2 * padding
    if (widest > width && rows < most) continue
    const height = shelves(blocks, rows, width, cell).length * (shelfHeight(rows, hasTitle, cell) + gap) - gap
    if (height < best.height) best = { rows, height }
    if (rows > 12 && height > best.height * 1.5) break
  }
  return best
}

const heightOf = (blocks: readonly Block[], width: number, cell: Cell): number =>
  rowsFor(blocks, width, cell).height + bandHead + bandFoot

function placed(
  whole: Whole,
  blocks: ReadonlyMap<BandId, readonly Block[]>,
  shown: readonly BandId[],
  width: number,
  cell: Cell,
): Places {
  const at = new Map<string, Place>()
  const ground: Ground[] = []
  let top = 0
  for (const band of shown) {
    const list = blocks.get(band) ?? []
    const { rows, height } = rowsFor(list, width, cell)
    const hasTitle = list.some(({ group }) => group !== undefined)
    const rect = { x: -padding, y: top, width: width + 2 * padding, height: height + bandHead + bandFoot }
    ground.push({ form: 'band', band, rect })
    let y = top + bandHead
    for (const shelf of shelves(list, rows, width, cell)) {
      const columns = shelf.reduce((sum, block) => sum + columnsOf(block, rows), 0)
      const fixed = shelf.length * 2 * padding + (shelf.length - 1) * gap
      const stretched = Math.min(cell.width * 1.7, (width - fixed) / columns)
      let x = (width - fixed - columns * stretched) / 2
      for (const block of shelf) {
        const wide = columnsOf(block, rows) * stretched + 2 * padding
        if (block.group !== undefined) {
          const title = whole.things.get(block.group)
          ground.push({ form: 'block', title, rect: { x, y, width: wide, height: shelfHeight(rows, hasTitle, cell) } })
        }
        const start = y + (hasTitle ? titleHeight : 0) + padding / 2
        fill(block, rows, x + padding, start, stretched, cell, at)
        x += wide + gap
      }
      y += shelfHeight(rows, hasTitle, cell) + gap
    }
    top += rect.height + bandGap
  }
  return { at, ground, courseTo: () => 'fall', frame: frameOf([], ground, 0), nameRoom: cell.width }
}

/** Line by line; what is left over in the last line stands in its middle. */
function fill(
  block: Block,
  rows: number,
  x: number,
  y: number,
  wide: number,
  cell: Cell,
  at: Map<string, Place>,
): void {
  const columns = columnsOf(block, rows)
  const lines = Math.ceil(block.things.length / columns)
  const spare = ((rows - lines) * cell.height) / 2
  for (const [index, { key }] of block.things.entries()) {
    const line = Math.floor(index / columns)
    const inLine = line === lines - 1 ? block.things.length - line * columns : columns
    const start = x + ((columns - inLine) * wide) / 2
    at.set(key, {
      x: start + ((index % columns) + 0.5) * wide,
      y: y + spare + line * cell.height + cell.height * 0.36,
      side: 'below',
    })
  }
}
