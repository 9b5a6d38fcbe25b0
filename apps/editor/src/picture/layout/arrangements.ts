/** The ways in which the same organisation can be laid out. */
import type { Picture } from '../model/model'
import { chartOf } from './chart'
import { layersOf } from './layers'
import { layoutOf } from './layout'
import type { LayoutOptions } from './measure'
import type { Layout } from './placed'

export const arrangements = ['boxes', 'chart', 'layers'] as const
export type Arrangement = (typeof arrangements)[number]

const ways: Readonly<Record<Arrangement, (picture: Picture, options: LayoutOptions) => Layout>> = {
  boxes: layoutOf,
  chart: chartOf,
  layers: layersOf,
}

export const layoutAs = (arrangement: Arrangement, picture: Picture, options: LayoutOptions): Layout =>
  ways[arrangement](picture, options)
