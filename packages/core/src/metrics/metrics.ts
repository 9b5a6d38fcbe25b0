import { dutyMetrics } from './duties'
import { responseMetrics } from './response'
import { shapeMetrics } from './shape'
import { supervisionMetrics } from './supervision'

/** All figures that can be measured on a design, in the order in which they are shown. */
export const metrics = [...dutyMetrics, ...supervisionMetrics, ...responseMetrics, ...shapeMetrics] as const

export type MetricId = (typeof metrics)[number]['id']
