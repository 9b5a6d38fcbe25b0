/** Lays the picture out: boxes are measured from their content up, then placed from the page down. */
import type { Picture, UnitBox } from '../model/model'
import { bandHeight, bestWidth, chipBandHeight, placeBand, placeChipBand, stacked } from './bands'
import { type LayoutOptions, type MeasureOptions, measured, rowsAt } from './measure'
import { type Measured, layoutMemory } from './memory'
import { placeRows } from './place'
import type { BandId, Layout, PlacedBand, Standing } from './placed'
import { sizes } from './sizes'

/** A4, A3 and the like, landscape. */
export const paperProportion = Math.SQRT2

/**
 * The layout that fills a page of the proportion best: the one that can be shown largest there.
 *
 * Deterministic. Words are torn only where a box could not be wide enough. Cost: near linear in the boxes; each is tried in a bounded number
 * of widths, rows have a bounded length. With a memory only boxes that look different than before are measured, and those that they lie in.
 */
export function layoutOf(picture: Picture, given: LayoutOptions): Layout {
  const options: MeasureOptions = { ...given, memory: given.memory ?? layoutMemory() }
  const measure = (boxes: readonly UnitBox[]) => boxes.map((box) => measured(box, options))
  const page: Page = {
    executives: measure(picture.executives),
    collegial: measure(picture.collegial),
    divisions: measure(picture.divisions),
    providers: measure(picture.providers),
    nobody: picture.nobody,
  }
  const all = [...page.executives, ...page.collegial, ...page.divisions, ...page.providers]
  const width = bestWidth(all, options.proportion, (one) => heightAt(page, one, options))
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

/** From the top: executives, committees, divisions, what nobody does, providers. */
const heightAt = (page: Page, width: number, options: MeasureOptions): number =>
  stacked([
    bandHeight(page.executives, width, options),
    bandHeight(page.collegial, width, options),
    rowsAt(page.divisions, width, options.memory)?.height ?? 0,
    chipBandHeight(page.nobody, width, options),
    bandHeight(page.providers, width, options),
  ])

function placePage(page: Page, width: number, height: number, options: MeasureOptions): Layout {
  const spare = Math.max(0, height - heightAt(page, width, options))
  const divisionRows = rowsAt(page.divisions, width, options.memory)
  const hasDivisions = divisionRows !== undefined && page.divisions.length > 0
  const bands: PlacedBand[] = []
  let y = 0
  const band = (id: BandId, boxes: readonly Measured[], extra: number) => {
    if (boxes.length === 0) return
    const rect = { x: 0, y, width, height: bandHeight(boxes, width, options) + extra }
    bands.push(placeBand(id, boxes, rect, options))
    y += rect.height + sizes.pageGap
  }
  // What is left over makes the divisions higher; without any, the executives.
  band('executives', page.executives, hasDivisions ? 0 : spare)
  band('collegial', page.collegial, 0)
  let divisions: readonly Standing[] = []
  if (hasDivisions) {
    const rect = { x: 0, y, width, height: divisionRows.height + spare }
    divisions = placeRows(page.divisions, rect, options, divisionRows)
    y += rect.height + sizes.pageGap
  }
  if (page.nobody.length > 0) {
    const rect = { x: 0, y, width, height: chipBandHeight(page.nobody, width, options) }
    bands.push(placeChipBand('nobody', page.nobody, rect, options))
    y += rect.height + sizes.pageGap
  }
  band('providers', page.providers, 0)
  return { width, height: Math.max(height, Math.round(y - sizes.pageGap)), bands, divisions }
}
