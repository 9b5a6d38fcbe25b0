/** The layers as bands: executives, strategic management, practitioners, each unit in the highest that it belongs to. */
import { type LayerId, layers } from '@taiseizu/catalogue'
import type { Picture, UnitBox } from '../model/model'
import { bandHeight, bestWidth, chipBandHeight, placeBand, placeChipBand, stacked } from './bands'
import { boxesIn } from './hierarchy'
import { type LayoutOptions, type MeasureOptions, measured } from './measure'
import { type Measured, layoutMemory } from './memory'
import type { BandId, Layout, PlacedBand } from './placed'
import { sizes } from './sizes'

/** Cost: as that of the boxes, which lie side by side here and say what they belong to. */
export function layersOf(picture: Picture, given: LayoutOptions): Layout {
  const options: MeasureOptions = { ...given, memory: given.memory ?? layoutMemory() }
  const boxes = boxesIn(picture).map(alone)
  const inLayer = (layer: LayerId | undefined): readonly Measured[] =>
    boxes.filter((box) => box.unit.layers[0] === layer).map((box) => measured(box, options))
  const bands: readonly (readonly [BandId, readonly Measured[]])[] = [
    ...layers.map(({ id }) => [id, inLayer(id)] as const),
    ['providers', picture.providers.map((box) => measured(box, options))],
  ]
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
  let y = 0
  const next = (band: PlacedBand) => {
    placed.push(band)
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
  return { width: page, height: Math.round(Math.max(1, y - sizes.pageGap)), bands: placed, divisions: [] }
}

/** The box without those inside; it says where it belongs instead. */
export function alone(box: UnitBox): UnitBox {
  const { parent } = box.unit
  return {
    ...box,
    children: [],
    inside: 0,
    allMarks: box.marks,
    under: parent === undefined || parent.kind === 'board' ? undefined : (box.under ?? parent),
  }
}
