/** Lays the picture out: boxes are measured from their content up, then placed from the page down. */
import { type Setting, chipsAt, contentAt, textAt } from './content'
import type { Picture, UnitBox } from '../picture/model'
import {
  type BandId,
  type Content,
  type Layout,
  type PlacedBand,
  type PlacedBox,
  type Rect,
  shiftContent,
} from './placed'
import { type Arrangement, type Option, type Row, arrange, frontier, widthsIn } from './rows'
import { sizes } from './sizes'
import { wordsIn } from '../words'

/** A4, A3 and the like, landscape. */
export const paperProportion = Math.SQRT2

export interface LayoutOptions extends Setting {
  /** Width to height of the page or window. */
  readonly proportion: number
  /** Ids of units that are shown without what is inside. */
  readonly collapsed: ReadonlySet<string>
}

/** A box that knows which sizes it can have. */
interface Measured {
  readonly box: UnitBox
  readonly collapsed: boolean
  readonly children: readonly Measured[]
  readonly options: readonly Option[]
}

/** Widths that a box without boxes inside may have. */
const leafWidths = [sizes.narrowestBox, 112, 128, 148, 172, 200, 232, 272, 320, 400]
/** In the bands a box may also lie across the page. */
const bandLeafWidths = [...leafWidths, 520, 680, 880, 1150, 1500]
/** From one width that is tried to the next. */
const boxRatio = 1.25
const pageRatio = 1.05
/** A box with boxes inside is never tried wider than this many times its narrowest width. */
const widest = 6

/**
 * The layout that fills a page of the proportion best: the one that can be shown largest there.
 *
 * Deterministic. Words are torn only where a box could not be wide enough. Cost: near linear in the boxes; each is tried in a bounded number
 * of widths, rows have a bounded length.
 */
export function layoutOf(picture: Picture, options: LayoutOptions): Layout {
  const measure = (boxes: readonly UnitBox[]) => boxes.map((box) => measured(box, options))
  const page: Page = {
    executives: measure(picture.executives),
    collegial: measure(picture.collegial),
    divisions: measure(picture.divisions),
    providers: measure(picture.providers),
    nobody: picture.nobody,
  }
  const width = bestWidth(page, options)
  const natural = heightAt(page, width, options)
  const target = Math.max(width, natural * options.proportion)
  return placePage(page, Math.round(target), Math.round(target / options.proportion), options)
}

interface Page {
  readonly executives: readonly Measured[]
  readonly collegial: readonly Measured[]
  readonly divisions: readonly Measured[]
  readonly providers: readonly Measured[]
  readonly nobody: Picture['nobody']
}

function measured(box: UnitBox, options: LayoutOptions): Measured {
  const collapsed = box.children.length > 0 && options.collapsed.has(box.unit.id)
  const children = collapsed ? [] : box.children.map((child) => measured(child, options))
  const content = (width: number) => contentAt(box, width, collapsed, options)
  if (children.length === 0) {
    const tried = (box.rank === 'inner' || box.rank === 'division' ? leafWidths : bandLeafWidths).map((width) => {
      const { height, torn } = content(width)
      return { width, height: Math.ceil(height), torn }
    })
    const whole = tried.filter((option) => !option.torn)
    return { box, collapsed, children, options: frontier(whole.length > 0 ? whole : tried.slice(-1)) }
  }
  const items = children.map((child) => child.options)
  const narrowest = Math.max(...items.map((one) => one[0]?.width ?? 0)) + 2 * sizes.pad
  const inOneRow = items.reduce((sum, one) => sum + sizes.gap + (one.at(-1)?.width ?? 0), 2 * sizes.pad)
  const tried = rungs(narrowest, Math.min(inOneRow * boxRatio, narrowest * widest), boxRatio).flatMap((width) => {
    const rows = arrange(items, width - 2 * sizes.pad, sizes.gap)
    const { height, torn } = content(width)
    return rows === undefined
      ? []
      : [{ width, height: Math.ceil(height - sizes.pad + sizes.sectionGap + rows.height + sizes.pad), torn }]
  })
  const whole = tried.filter((option) => !option.torn)
  return { box, collapsed, children, options: frontier(whole.length > 0 ? whole : tried) }
}

/**
 * Widths from least to most on a ladder that is the same for all boxes and organisations: a small edit then seldom leads to another one. The
 * first is the next rung above `least`.
 */
function rungs(least: number, most: number, ratio: number): readonly number[] {
  const widths: number[] = []
  for (let rung = Math.ceil(Math.log(least / sizes.narrowestBox) / Math.log(ratio) - 1e-9); ; rung += 1) {
    const width = Math.ceil(sizes.narrowestBox * ratio ** rung)
    if (widths.length > 0 && width > most) return widths
    widths.push(width)
  }
}

function bestWidth(page: Page, options: LayoutOptions): number {
  const all = [...page.executives, ...page.collegial, ...page.divisions, ...page.providers]
  const narrowest = Math.max(240, ...all.map((one) => one.options[0]?.width ?? 0)) + 2 * sizes.pad
  const area = all.reduce(
    (sum, one) => sum + Math.min(...one.options.map(({ width, height }) => (width + sizes.gap) * (height + sizes.gap))),
    0,
  )
  const middle = Math.sqrt(area * options.proportion)
  let best = { width: narrowest, needed: Infinity }
  for (const width of rungs(Math.max(narrowest, middle * 0.7), middle * 2, pageRatio)) {
    const needed = Math.max(width, heightAt(page, width, options) * options.proportion)
    if (needed < best.needed) best = { width, needed }
  }
  return best.width
}

/** From the top: executives, committees, divisions, what nobody does, providers. */
function heightAt(page: Page, width: number, options: LayoutOptions): number {
  const heights = [
    bandHeight(page.executives, width, options),
    bandHeight(page.collegial, width, options),
    rowsAt(page.divisions, width)?.height ?? 0,
    nobodyHeight(page, width, options),
    bandHeight(page.providers, width, options),
  ].filter((height) => height > 0)
  return heights.reduce((sum, height) => sum + height, 0) + sizes.pageGap * Math.max(0, heights.length - 1)
}

const captionHeight = (options: LayoutOptions): number =>
  textAt('体', sizes.chipText, 'bold', 0, 0, 100, options).height + 2 * sizes.sectionGap

const rowsAt = (boxes: readonly Measured[], room: number): Arrangement | undefined =>
  arrange(
    boxes.map((one) => one.options),
    room,
    sizes.gap,
  )

function bandHeight(boxes: readonly Measured[], width: number, options: LayoutOptions): number {
  if (boxes.length === 0) return 0
  const rows = rowsAt(boxes, width - 2 * sizes.pad)
  return rows === undefined ? Infinity : captionHeight(options) + rows.height + sizes.pad
}

function nobodyHeight(page: Page, width: number, options: LayoutOptions): number {
  if (page.nobody.length === 0) return 0
  return (
    captionHeight(options) + chipsAt(page.nobody, width - 2 * sizes.pad, { x: 0, y: 0 }, options).height + sizes.pad
  )
}

function placePage(page: Page, width: number, height: number, options: LayoutOptions): Layout {
  const spare = Math.max(0, height - heightAt(page, width, options))
  const divisionRows = rowsAt(page.divisions, width)
  // What is left over makes the divisions higher; without any, the executives.
  const spareFor = {
    divisions: divisionRows?.rows.length ? spare : 0,
    executives: divisionRows?.rows.length ? 0 : spare,
  }
  const bands: PlacedBand[] = []
  let y = 0
  const band = (id: BandId, boxes: readonly Measured[], extra: number) => {
    if (boxes.length === 0) return
    const rect = { x: 0, y, width, height: bandHeight(boxes, width, options) + extra }
    bands.push(placeBand(id, boxes, rect, options))
    y += rect.height + sizes.pageGap
  }
  band('executives', page.executives, spareFor.executives)
  band('collegial', page.collegial, 0)
  let divisions: readonly PlacedBox[] = []
  if (divisionRows !== undefined && page.divisions.length > 0) {
    const rect = { x: 0, y, width, height: divisionRows.height + spareFor.divisions }
    divisions = placeRows(page.divisions, rect, options)
    y += rect.height + sizes.pageGap
  }
  if (page.nobody.length > 0) {
    const rect = { x: 0, y, width, height: nobodyHeight(page, width, options) }
    const chips = chipsAt(
      page.nobody,
      width - 2 * sizes.pad,
      { x: sizes.pad, y: y + captionHeight(options) },
      options,
    ).chips
    bands.push({ id: 'nobody', rect, caption: captionOf('nobody', rect, options), boxes: [], chips })
    y += rect.height + sizes.pageGap
  }
  band('providers', page.providers, 0)
  return { width, height: Math.max(height, Math.round(y - sizes.pageGap)), bands, divisions }
}

const captionOf = (id: BandId, rect: Rect, options: LayoutOptions) =>
  textAt(
    wordsIn(options.language)(`band.${id}`),
    sizes.chipText,
    'bold',
    rect.x + sizes.pad,
    rect.y + sizes.sectionGap,
    rect.width,
    options,
  ).text

function placeBand(id: BandId, boxes: readonly Measured[], rect: Rect, options: LayoutOptions): PlacedBand {
  const top = captionHeight(options)
  const inner = {
    x: rect.x + sizes.pad,
    y: rect.y + top,
    width: rect.width - 2 * sizes.pad,
    height: rect.height - top - sizes.pad,
  }
  return { id, rect, caption: captionOf(id, rect, options), boxes: placeRows(boxes, inner, options), chips: [] }
}

/** Boxes in rows that fill the rectangle; what is left over in height goes to the rows by their heights. */
function placeRows(boxes: readonly Measured[], rect: Rect, options: LayoutOptions): readonly PlacedBox[] {
  const arrangement = rowsAt(boxes, rect.width)
  if (arrangement === undefined) return []
  const items = boxes.map((one) => one.options)
  const gaps = sizes.gap * (arrangement.rows.length - 1)
  const stretch = (rect.height - gaps) / Math.max(1, arrangement.height - gaps)
  const placed: PlacedBox[] = []
  const isLeaf = (one: Measured) => one.children.length === 0
  const alike = (row: Row) => boxes.slice(row.from, row.to).every(isLeaf)
  const widths = widthsIn(items, arrangement.rows, rect.width, sizes.gap, alike)
  let { y } = rect
  for (const [number, row] of arrangement.rows.entries()) {
    const height = row.height * stretch
    const inRow = boxes.slice(row.from, row.to)
    let { x } = rect
    for (const [index, width] of (widths[number] ?? []).entries()) {
      const one = inRow[index]
      if (one !== undefined) placed.push(placeBox(one, { x, y, width, height }, options))
      x += width + sizes.gap
    }
    y += height + sizes.gap
  }
  return placed
}

function placeBox(one: Measured, rect: Rect, options: LayoutOptions): PlacedBox {
  const { box, collapsed, children } = one
  const content = roomiest(one, rect, options)
  const top = content.height - sizes.pad + sizes.sectionGap
  const inner = {
    x: rect.x + sizes.pad,
    y: rect.y + top,
    width: rect.width - 2 * sizes.pad,
    height: rect.height - top - sizes.pad,
  }
  return {
    box,
    rect,
    content: shiftContent(content, rect.x, rect.y),
    children: children.length === 0 ? [] : placeRows(children, inner, options),
    collapsed,
  }
}

/** A wider box may set its chips in other columns and become higher than measured: then it is set as measured. */
function roomiest({ box, collapsed, options: known }: Measured, rect: Rect, options: LayoutOptions): Content {
  const content = contentAt(box, rect.width, collapsed, options)
  const asMeasured = known.findLast((option) => option.width <= rect.width && option.height <= rect.height + 0.5)
  const isLeaf = box.children.length === 0 || collapsed
  if (!isLeaf || content.height <= rect.height + 0.5 || asMeasured === undefined) return content
  return contentAt(box, asMeasured.width, collapsed, options)
}
