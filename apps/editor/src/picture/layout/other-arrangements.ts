/** All but the boxes, which are what is seen first. */
import { chartOf } from './chart'
import { layersOf } from './layers'

export const otherArrangements = { chart: chartOf, layers: layersOf }
