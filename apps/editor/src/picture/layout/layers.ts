/** The layers as bands: executives, strategic management, practitioners, each unit in the highest that it belongs to. */
import { type LayerId, layers } from '@taiseizu/catalogue'
import type { Picture, UnitBox } from '../model/model'
import { noMarks } from '../model/marks'
import { bandHeight, bestWidth, chipBandHeight, placeBand, placeChipBand, stacked } from './bands'
import { boxesIn, inShort } from './hierarchy'
import { type LayoutOptions, type MeasureOptions, measured } from './measure'
import { layoutMemory } from './memory'
import type { BandId, Layout, Part, PlacedBand, Standing } from './placed'
import { sizes } from './sizes'

/** With more units than these those of a division stand together in each layer, under its name. */
const mostUngrouped = 100
/** With more than these the boxes show the name and what was found alone: nobody reads thousands of boxes by their chips. */
const mostInFull = 400

/** What stands in a band as one: a box by itself, or what a division has there. */
interface Room {
  readonly box: UnitBox
  readonly isGroup: boolean
}

/** What stands in which band, from above. */
export function roomsIn(picture: Picture): readonly (readonly [BandId, readonly Room[]])[] {
  const count = boxesIn(picture).length
  const one = (box: UnitBox) => (count > mostInFull ? inShort(alone(box)) : alone(box))
  const inLayer = (layer: LayerId): readonly Room[] =>
    [...picture.executives, ...picture.collegial, ...picture.divisions].flatMap((top): readonly Room[] => {
      const boxes = boxesUnder(top).filter((box) => box.unit.layers[0] === layer)
      return count > mostUngrouped && boxes.length > 1
        ? [{ box: groupOf(top, boxes.map(one)), isGroup: true }]
        : boxes.map((box) => ({ box: one(box), isGroup: false }))
    })
  return [
    ...layers.map(({ id }) => [id, inLayer(id)] as const),
    ['providers', picture.providers.map((box) => ({ box: count > mostInFull ? inShort(box) : box, isGroup: false }))],
  ]
}

/** What is in a group says nothing that moves. */
export const optionsIn = ({ isGroup }: Room, options: MeasureOptions): MeasureOptions => ({
  ...options,
  collapsed: nothing,
  ...(isGroup && { isStill: true }),
})

/** Cost: as that of the boxes, which lie side by side here and say what they belong to. */
export function layersOf(picture: Picture, given: LayoutOptions): Layout {
  const options: MeasureOptions = { ...given, collapsed: nothing, memory: given.memory ?? layoutMemory() }
  const bands = roomsIn(picture).map(
    ([id, rooms]) => [id, rooms.map((room) => measured(room.box, optionsIn(room, options)))] as const,
  )
  const heightAt = (width: number) =>
    stacked([
      ...bands.map(([, inside]) => bandHeight(inside, width, options)),
      chipBandHeight(picture.nobody, width, options),
    ])
  const all = bands.flatMap(([, inside]) => inside)
  const width = bestWidth(all, options.proportion, heightAt)
  const natural = heightAt(width)
  // What is left over goes to the layers by their heights.
  const height = Math.max(natural, width / options.proportion)
  const page = Math.round(Math.max(width, natural * options.proportion))
  const used = heightAt(page)
  const stretch = Math.max(1, height / Math.max(1, used))

  const placed: PlacedBand[] = []
  const parts: Part[] = []
  let y = 0
  const next = (band: PlacedBand) => {
    placed.push({ ...band, boxes: band.boxes.flatMap((standing) => ungrouped(standing, parts)) })
    y += band.rect.height + sizes.pageGap
  }
  for (const [id, inside] of bands) {
    if (id === 'providers' && picture.nobody.length > 0) {
      const rect = { x: 0, y, width: page, height: chipBandHeight(picture.nobody, page, options) }
      next(placeChipBand('nobody', picture.nobody, rect, options))
    }
    if (inside.length === 0) continue
    const rect = {
      x: 0,
      y,
      width: page,
      height: bandHeight(inside, page, options) * (id === 'providers' ? 1 : stretch),
    }
    next(placeBand(id, inside, rect, options))
  }
  return {
    width: page,
    height: Math.round(Math.max(1, y - sizes.pageGap)),
    bands: placed,
    divisions: [],
    ...(parts.length > 0 && { parts }),
  }
}

/** Closed boxes hide nothing here. */
const nothing: ReadonlySet<string> = new Set()

const boxesUnder = (box: UnitBox): readonly UnitBox[] => [box, ...box.children.flatMap(boxesUnder)]

/** The box without those inside; it says where it belongs instead. */
function alone(box: UnitBox): UnitBox {
  const { parent } = box.unit
  return {
    ...box,
    children: [],
    inside: 0,
    allMarks: box.marks,
    under: parent === undefined || parent.kind === 'board' ? undefined : (box.under ?? parent),
  }
}

/** The room of what a division has in one layer, with its name: no box of the division's own. */
const groupOf = (top: UnitBox, children: readonly UnitBox[]): UnitBox => ({
  ...top,
  under: undefined,
  scopes: [],
  chips: [],
  number: undefined,
  badges: [],
  members: [],
  children,
  marks: noMarks,
  allMarks: noMarks,
  inside: children.length,
})

/** What stands in such a room stands on the page; the room is told as a part of it. */
function ungrouped(standing: Standing, parts: Part[]): readonly Standing[] {
  const { x, y, placed } = standing
  if (placed.children.length === 0 || placed.box.rank === 'provider') return [standing]
  parts.push({ boxes: [placed], rect: { ...placed.rect, x, y } })
  return placed.children.map((child) => ({ ...child, x: x + child.x, y: y + child.y }))
}
