/** Bands lie across the page: executives, committees, providers, what nobody does. */
import type { Chip } from '../model/model'
import { wordsIn } from '../words'
import { type Setting, chipsAt, textAt } from './content'
import type { Measured } from './memory'
import { type MeasureOptions, rowsAt, rungs } from './measure'
import { placeRows } from './place'
import type { BandId, PlacedBand, Rect } from './placed'
import { sizes } from './sizes'

const captionHeight = (setting: Setting): number =>
  textAt('体', sizes.chipText, 'bold', 0, 0, 100, setting).height + 2 * sizes.sectionGap

const captionOf = (id: BandId, rect: Rect, setting: Setting) =>
  textAt(
    wordsIn(setting.language)(`band.${id}`),
    sizes.chipText,
    'bold',
    rect.x + sizes.pad,
    rect.y + sizes.sectionGap,
    rect.width,
    setting,
  ).text

/** 0 for a band that holds nothing and so is not there; `Infinity` where a box is wider than the band. */
export function bandHeight(boxes: readonly Measured[], width: number, options: MeasureOptions): number {
  if (boxes.length === 0) return 0
  const rows = rowsAt(boxes, width - 2 * sizes.pad, options.memory)
  return rows === undefined ? Infinity : captionHeight(options) + rows.height + sizes.pad
}

export function chipBandHeight(chips: readonly Chip[], width: number, setting: Setting): number {
  if (chips.length === 0) return 0
  return captionHeight(setting) + chipsAt(chips, width - 2 * sizes.pad, { x: 0, y: 0 }, setting).height + sizes.pad
}

export function placeBand(id: BandId, boxes: readonly Measured[], rect: Rect, options: MeasureOptions): PlacedBand {
  const top = captionHeight(options)
  const inner = {
    x: rect.x + sizes.pad,
    y: rect.y + top,
    width: rect.width - 2 * sizes.pad,
    height: rect.height - top - sizes.pad,
  }
  return { id, rect, caption: captionOf(id, rect, options), boxes: placeRows(boxes, inner, options), chips: [] }
}

export function placeChipBand(id: BandId, chips: readonly Chip[], rect: Rect, setting: Setting): PlacedBand {
  const at = { x: rect.x + sizes.pad, y: rect.y + captionHeight(setting) }
  const placed = chipsAt(chips, rect.width - 2 * sizes.pad, at, setting).chips
  return { id, rect, caption: captionOf(id, rect, setting), boxes: [], chips: placed }
}

/** From one width of the page that is tried to the next. */
const pageRatio = 1.05

/** The width at which boxes fill a page of the proportion best. Cost: a bounded number of widths are tried. */
export function bestWidth(boxes: readonly Measured[], proportion: number, heightAt: (width: number) => number): number {
  const narrowest = Math.max(240, ...boxes.map((one) => one.options[0]?.width ?? 0)) + 2 * sizes.pad
  const area = boxes.reduce(
    (sum, one) => sum + Math.min(...one.options.map(({ width, height }) => (width + sizes.gap) * (height + sizes.gap))),
    0,
  )
  const middle = Math.sqrt(area * proportion)
  let best = { width: narrowest, needed: Infinity }
  for (const width of rungs(Math.max(narrowest, middle * 0.7), middle * 2, pageRatio)) {
    const needed = Math.max(width, heightAt(width) * proportion)
    if (needed < best.needed) best = { width, needed }
  }
  return best.width
}

/** Heights one below the other; what is not there takes no gap. */
export function stacked(heights: readonly number[]): number {
  const there = heights.filter((height) => height > 0)
  return there.reduce((sum, height) => sum + height, 0) + sizes.pageGap * Math.max(0, there.length - 1)
}
