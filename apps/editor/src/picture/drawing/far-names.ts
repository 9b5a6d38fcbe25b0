/** From far the picture is a map: the larger a part, the stronger its name, and none is written over another. */
import { textIn } from '@taiseizu/core'
import { type Fitted, fitName, shortName } from './fit-name'
import type { Drawing } from './drawing'
import type { Layout, Part, PlacedBox, Rect } from '../layout/placed'
import { type Spot, meets, moved, spotsInside } from '../layout/spots'

export interface FarName {
  /** Unique on the page or in the division, and the same as long as it is the name of the same. */
  readonly key: string
  readonly box: PlacedBox['box']
  /** Of a division or a part of a chart, of a part inside, of the innermost. */
  readonly form: 'whole' | 'part' | 'inner'
  /** Where it is written, on the page. */
  readonly rect: Rect
  /** Absent where it stands upright in the room, in one line of this size. */
  readonly fitted: Fitted | undefined
  readonly size: number
  /** How the duties stand, below it. */
  readonly bar: Rect | undefined
}

const leastPixels = 9
const wholePixels = [14, 13, 12, 11, 10, 9]
const partPixels = [11, 10, 9]
const deepPixels = [9, 8]
const innerPixels = [10, 9, 8]
/** In these pixels a name can be read; a page of parts with wider boxes writes it on each of them. */
const readable = { width: 26, height: 12, page: 48 }
/** Where a name stands upright. */
const readableUpright = { width: 12, height: 30 }

/** Cost: linear in the boxes, and in the names that fit into a division for each of them; none for a division that was named before. */
export function farNamesOf(layout: Layout, spots: readonly Spot[], drawing: Drawing): readonly FarName[] {
  if (layout.parts !== undefined) return namesWithParts(layout.parts, spots, drawing)
  return spots
    .filter(({ level }) => level === 1)
    .flatMap(({ placed, rect }) => namesIn(placed, drawing).map((name) => movedBy(rect, name)))
}

const movedBy = ({ x, y }: Rect, name: FarName): FarName => ({
  ...name,
  rect: moved(name.rect, { x, y }),
  bar: name.bar && moved(name.bar, { x, y }),
})

/** Where boxes are narrow, of the parts of the page first; then of the boxes that have room and no name over them. */
function namesWithParts(parts: readonly Part[], spots: readonly Spot[], drawing: Drawing): readonly FarName[] {
  const { zoom, language } = drawing
  const isNarrow = spots.some(({ rect, placed }) => !placed.box.unit.isProvider && rect.width * zoom < readable.page)
  const names: FarName[] = []
  for (const [index, { boxes, rect }] of (isNarrow ? parts : []).entries()) {
    const [first] = boxes
    const name = boxes.map(({ box }) => textIn(box.unit.name, language)).join(' › ')
    const whole = first && wholeName(first.box, topOf(rect, zoom), drawing, name)
    if (whole !== undefined) names.push({ ...whole, key: `part/${index}` })
  }
  const taken = names.map(({ rect }) => rect)
  const said = new Set(names.map(({ box }) => box.unit))
  for (const spot of spots) {
    if (said.has(spot.placed.box.unit) || !(isWhole(spot) || hasRoom(spot, zoom))) continue
    if (taken.some((rect) => meets(rect, spot.rect))) continue
    const name = isWhole(spot) ? wholeName(spot.placed.box, spot.rect, drawing) : smallName(spot, drawing)
    if (name !== undefined) names.push(name)
  }
  return names
}

interface Known extends Pick<Drawing, 'zoom' | 'language' | 'typesetter'> {
  readonly names: readonly FarName[]
}
const known = new WeakMap<PlacedBox, Known>()

/** Of a box that lies in none, and of what is inside; in its own coordinates. */
export function namesIn(placed: PlacedBox, drawing: Drawing): readonly FarName[] {
  const { zoom, language, typesetter } = drawing
  const before = known.get(placed)
  if (before?.zoom === zoom && before.language === language && before.typesetter === typesetter) return before.names
  const spots = spotsInside(placed, { x: 0, y: 0 })
  const names: FarName[] = spots
    .filter(isWhole)
    .map((one) => wholeName(one.placed.box, one.rect, drawing))
    .filter((name) => name !== undefined)
  const inside = spots.filter((spot) => !isWhole(spot) && hasRoom(spot, zoom))
  const parts = inside.filter((spot) => spot.placed.children.length > 0).toSorted((a, b) => a.level - b.level)
  const inner = inside.filter((spot) => spot.placed.children.length === 0)
  for (const spot of [...parts, ...inner]) {
    const name = smallName(spot, drawing)
    if (name !== undefined && !names.some((other) => meets(other.rect, name.rect))) names.push(name)
  }
  known.set(placed, { zoom, language, typesetter, names })
  return names
}

const isWhole = ({ placed }: Spot): boolean => placed.box.rank !== 'inner'

const smallName = (spot: Spot, drawing: Drawing): FarName | undefined =>
  spot.placed.children.length > 0 ? partName(spot, drawing) : innerName(spot, drawing)

const hasRoom = ({ rect }: Spot, zoom: number): boolean =>
  holdsPixels(rect, zoom, readable) || holdsPixels(rect, zoom, readableUpright)

const holdsPixels = (rect: Rect, zoom: number, { width, height }: Pick<Rect, 'width' | 'height'>): boolean =>
  rect.width * zoom >= width && rect.height * zoom >= height

/** The name of a part of a chart stands where the part begins; over a narrow one it may stand upright. */
const topOf = (rect: Rect, zoom: number): Rect =>
  rect.width * zoom < 60 ? rect : { ...rect, height: Math.min(rect.height, 64 / zoom) }

function wholeName(
  box: PlacedBox['box'],
  rect: Rect,
  drawing: Drawing,
  name = textIn(box.unit.name, drawing.language),
): FarName | undefined {
  const { zoom } = drawing
  const room = rect.width - 4 / zoom
  const size = uprightSize(name, rect, wholePixels, drawing)
  const fit = (pixels: readonly number[], most: number) => fitName(name, room, rect.height * 0.9, pixels, drawing, most)
  // Rather upright than in a pile of short lines.
  const fitted =
    fit(wholePixels.slice(0, 4), 1) ??
    fit(wholePixels.slice(0, 5), 2) ??
    (rect.height > 3 * rect.width && size !== undefined ? undefined : fit(wholePixels, Infinity)) ??
    (size === undefined ? shortName(name, room, rect.height * 0.9, leastPixels, drawing) : undefined)
  const middle = rect.x + rect.width / 2
  if (fitted === undefined) return size === undefined ? undefined : upright(box, 'whole', rect, name, size, drawing)
  const bar = 6 / zoom
  const height = fitted.lines.length * fitted.leading
  const hasBar = rect.height > height + 2 * bar
  const top = rect.y + (rect.height - height - (hasBar ? bar * 1.5 : 0)) / 2
  const barWidth = Math.min(room, 90 / zoom)
  return {
    key: box.unit.id,
    box,
    form: 'whole',
    rect: { x: middle - fitted.width / 2, y: top, width: fitted.width, height: height + (hasBar ? bar * 1.5 : 0) },
    fitted,
    size: fitted.size,
    bar: hasBar ? { x: middle - barWidth / 2, y: top + height + bar / 2, width: barWidth, height: bar } : undefined,
  }
}

/** Along its upper edge, over what is in it. */
function partName({ placed: { box }, rect, level }: Spot, drawing: Drawing): FarName | undefined {
  const room = rect.width - 6 / drawing.zoom
  const isDeep = level > 2
  const pixels = isDeep ? deepPixels : partPixels
  const name = textIn(box.unit.name, drawing.language)
  const fitted = fitName(name, room, rect.height * 0.45, pixels, drawing, isDeep ? 1 : 2)
  if (fitted === undefined) return undefined
  return small(box, isDeep ? 'inner' : 'part', fitted, rect, rect.y + 2 / drawing.zoom)
}

function innerName({ placed: { box }, rect }: Spot, drawing: Drawing): FarName | undefined {
  const { zoom } = drawing
  const name = textIn(box.unit.name, drawing.language)
  const room = rect.width - 4 / zoom
  const fitted = fitName(name, room, rect.height * 0.95, innerPixels, drawing, 2)
  const size = fitted === undefined ? uprightSize(name, rect, innerPixels, drawing) : undefined
  if (size !== undefined) return upright(box, 'inner', rect, name, size, drawing)
  const least = innerPixels.at(-1) ?? 0
  const shown = fitted ?? shortName(name, room, rect.height, least, drawing)
  if (shown === undefined) return undefined
  return small(box, 'inner', shown, rect, rect.y + (rect.height - shown.lines.length * shown.leading) / 2)
}

/** The largest size, of these pixels, at which a name stands upright in a box; `undefined` where it does at none. */
const uprightSize = (name: string, rect: Rect, pixels: readonly number[], { zoom, typesetter }: Drawing) =>
  pixels
    .map((pixel) => pixel / zoom)
    .find((size) => size * 1.3 <= rect.width && typesetter.widthOf(name, size, 'bold') <= rect.height * 0.9)

/** In the middle of a box, upright. */
function upright(
  box: PlacedBox['box'],
  form: FarName['form'],
  { x, y, width, height }: Rect,
  name: string,
  size: number,
  { typesetter }: Drawing,
): FarName {
  const length = typesetter.widthOf(name, size, 'bold')
  const rect = { x: x + width / 2 - size * 0.6, y: y + (height - length) / 2, width: size * 1.2, height: length }
  return { key: box.unit.id, box, form, rect, fitted: undefined, size, bar: undefined }
}

const small = (box: PlacedBox['box'], form: 'part' | 'inner', fitted: Fitted, { x, width }: Rect, y: number) => ({
  key: box.unit.id,
  box,
  form,
  rect: { x: x + (width - fitted.width) / 2, y, width: fitted.width, height: fitted.lines.length * fitted.leading },
  fitted,
  size: fitted.size,
  bar: undefined,
})
