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
  // Of the figures as they are said: rounded before they are subtracted, so that what is read adds up.
  const steps = unit === 'share' ? 1000 : 100
  const difference = Math.round(after * steps) - Math.round(before * steps)
  const said = `${difference < 0 ? '−' : '+'}${Math.abs(difference) / (unit === 'share' ? 10 : steps)}`
  return unit === 'share' ? points(said) : said
}

/** A figure where there is room for a number only: a dash where nothing can be measured. */
export const inShort = (value: number | null, unit: FigureKind['unit'], language: Language): string =>
  value === null ? '—' : sayFigure(value, unit, language)
