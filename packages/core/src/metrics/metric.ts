/** What a figure of a design is. One figure, one definition; its words are elsewhere. */
import type { Sources } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Scope, Task, Unit } from '../organisation/records'

/** What the figure counts. A share is 0 to 1, and is not rounded. */
export type MetricUnit = 'share' | 'count' | 'steps' | 'levels' | 'fte'

/** What the figure is made of, so that nobody has to believe it: by unit, scope or task. */
export interface MetricPart {
  readonly subject: Unit | Scope | Task
  /** `null` where there is nothing to measure, or no way leads there. */
  readonly value: number | null
}

export interface Measured {
  /** `null` where there is nothing to measure: that is not the same as zero. */
  readonly value: number | null
  readonly parts: readonly MetricPart[]
}

export interface Metric<Id extends string = string> {
  readonly id: Id
  readonly unit: MetricUnit
  /** Which way is better, everything else being equal; `null` where the sources favour neither. */
  readonly better: 'higher' | 'lower' | null
  readonly source: Sources
  /** Never throws. Cost: linear in duties, units and links, but for `authority-distance` (their depth) and ways by steps. */
  measure(design: Design): Measured
}

export const defineMetric = <const Id extends string>(metric: Metric<Id>): Metric<Id> => metric

/** A figure without parts. */
export const plain = (value: number | null): Measured => ({ value, parts: [] })

/** A part of a whole; `null` where there is no whole. */
export const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** `null` of nothing. */
export const meanOf = (values: readonly number[]): number | null =>
  shareOf(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )

/** `null` of nothing. */
export const largestOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)

/** The parts of which there is something to tell. */
export const valuesOf = (parts: readonly MetricPart[]): readonly number[] =>
  parts.flatMap(({ value }) => (value === null ? [] : [value]))
