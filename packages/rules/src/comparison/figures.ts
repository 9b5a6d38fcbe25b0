/** All figures by which designs are compared: those of the design and those of its findings, with their words. */
import { type Language, type Sources, practice } from '@taiseizu/catalogue'
import { type Measured, type MetricId, type MetricUnit, metrics } from '@taiseizu/core'
import type { Report } from '../engine/check'
import { type FindingMetricId, findingCounts, findingMetricIds } from './finding-metrics'
import { type MetricText, metricTexts } from './metric-texts'

export type FigureId = MetricId | FindingMetricId

export interface FigureKind {
  readonly id: FigureId
  readonly unit: MetricUnit
  /** Which way is better, everything else being equal; `null` where the sources favour neither. */
  readonly better: 'higher' | 'lower' | null
  readonly source: Sources
  readonly text: MetricText
}

/** In the order in which they are shown. */
export const figureKinds: readonly FigureKind[] = [
  ...metrics.map(({ id, unit, better, source }) => ({ id, unit, better, source, text: metricTexts[id] })),
  ...findingMetricIds.map((id) => ({
    id,
    unit: 'count' as const,
    better: 'lower' as const,
    source: practice,
    text: metricTexts[id],
  })),
]

export interface Figure extends Measured {
  readonly kind: FigureKind
}

/** What a checked design comes to, in the order of {@link figureKinds}. Cost: see the figures. */
export function figuresOf(report: Report): readonly Figure[] {
  const counts = findingCounts(report)
  const measured = new Map<FigureId, Measured>([
    ...metrics.map((metric) => [metric.id, metric.measure(report.design)] as const),
    ...findingMetricIds.map((id) => [id, { value: counts[id], parts: [] }] as const),
  ])
  return figureKinds.map((kind) => ({ kind, ...(measured.get(kind.id) ?? { value: null, parts: [] }) }))
}

/** A figure for people: shares in per cent, others to two decimals; a dash where there is nothing to measure. */
export function sayFigure(value: number | null, unit: MetricUnit, language: Language): string {
  if (value === null) return language === 'ja' ? '—（測定対象なし）' : '— (nothing to measure)'
  const rounded = (number: number) => String(Math.round(number * 100) / 100)
  return unit === 'share' ? `${Math.round(value * 1000) / 10}%` : rounded(value)
}
