/** What a figure's difference to the first variant comes to. */
import type { Language } from '@taiseizu/catalogue'
import { type FigureKind, sayFigure } from '@taiseizu/rules'

/** `changed`: of which neither way is better; `unknown`: not measured in one of the two. */
export type Judgement = 'same' | 'better' | 'worse' | 'changed' | 'unknown'

export function judged(
  { better, unit }: Pick<FigureKind, 'better' | 'unit'>,
  before: number | null | undefined,
  after: number | null | undefined,
): Judgement {
  if (before === after) return 'same'
  if (typeof before !== 'number' || typeof after !== 'number') return 'unknown'
  // What is said alike is told as alike.
  if (sayFigure(before, unit, 'en') === sayFigure(after, unit, 'en')) return 'same'
  if (better === null) return 'changed'
  return after > before === (better === 'higher') ? 'better' : 'worse'
}

/** `+2.6` points, `−3`, `+0.25`; empty where there is nothing to subtract. */
export function differenceSaid(
  unit: FigureKind['unit'],
  before: number | null | undefined,
  after: number | null | undefined,
  points: (number: string) => string,
): string {
  if (typeof before !== 'number' || typeof after !== 'number') return ''
  const difference = after - before
  const sign = difference < 0 ? '−' : '+'
  const size = Math.abs(difference)
  // Rounded like the figures themselves.
  if (unit === 'share') return points(`${sign}${Math.round(size * 1000) / 10}`)
  return `${sign}${Math.round(size * 100) / 100}`
}

/** A figure where there is room for a number only: a dash where nothing can be measured. */
export const inShort = (value: number | null, unit: FigureKind['unit'], language: Language): string =>
  value === null ? '—' : sayFigure(value, unit, language)
