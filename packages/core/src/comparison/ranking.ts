/**
 * Variants ranked by figures that are weighed against each other.
 *
 * Each figure becomes a score from 0 (the worst of the variants) to 1 (the best); a variant's score is the mean of these by weight. So scores are
 * linear in each weight, and how far a weight has to move before two variants change places is exact. What the scores mean hangs on which
 * variants are compared: they rank, they do not measure.
 */
import { byCodeUnits } from '../workspace/order'

export interface Criterion {
  /** The figure's id. */
  readonly id: string
  /** Not negative. */
  readonly weight: number
  readonly better: 'higher' | 'lower'
  /** The figure of each variant; `null` or missing where it cannot be measured. */
  readonly values: Readonly<Record<string, number | null>>
}

export interface Ranked {
  readonly variant: string
  /** From 1; those with equal scores share a place. */
  readonly place: number
  /** 0 to 1, not rounded. */
  readonly score: number
  /** By criterion, 0 to 1. */
  readonly scores: Readonly<Record<string, number>>
}

/** The nearest weight, the others being the same, at which two variants draw level; beyond it they have changed places. */
export interface Turn {
  readonly weight: number
  readonly ahead: string
  readonly overtaking: string
}

export interface Sensitivity {
  readonly criterion: string
  /** When the weight falls (to no less than 0), or rises; `null` where it may move as far as it likes. */
  readonly falling: Turn | null
  readonly rising: Turn | null
}

export interface Ranking {
  /** By place, then id. */
  readonly ranked: readonly Ranked[]
  /** In the order of the criteria. */
  readonly sensitivity: readonly Sensitivity[]
  /** The ids of criteria that some variant cannot be measured by: they count for none. */
  readonly leftOut: readonly string[]
}

/**
 * Ranks variants. A criterion in which all are equal gives each the score 1, and so decides nothing.
 * @returns nothing ranked where no criterion with a weight above 0 is left. @throws where a weight is negative or no number: a mistake of the caller's.
 *   Cost: criteria × variants squared.
 */
export function rank(variants: readonly string[], criteria: readonly Criterion[]): Ranking {
  for (const { id, weight } of criteria)
    if (!(weight >= 0 && Number.isFinite(weight))) throw new Error(`the weight of "${id}" is ${weight}`)
  const isMeasured = ({ values }: Criterion) => variants.every((id) => typeof values[id] === 'number')
  const counted = criteria.filter(isMeasured)
  const leftOut = criteria.filter((criterion) => !isMeasured(criterion)).map(({ id }) => id)
  const total = counted.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return { ranked: [], sensitivity: [], leftOut }
  const scored = variants.map((variant) => {
    const scores = Object.fromEntries(counted.map((criterion) => [criterion.id, scoreIn(criterion, variant, variants)]))
    const sum = counted.reduce((all, { id, weight }) => all + weight * (scores[id] ?? 0), 0)
    return { variant, scores, sum, score: sum / total }
  })
  const ranked = scored
    .toSorted((a, b) => b.sum - a.sum || byCodeUnits(a.variant, b.variant))
    .map(({ variant, scores, sum, score }) => ({
      variant,
      place: 1 + scored.filter((other) => other.sum > sum).length,
      score,
      scores,
    }))
  return { ranked, sensitivity: counted.map((criterion) => sensitivityTo(criterion, scored)), leftOut }
}

function scoreIn({ values, better }: Criterion, variant: string, variants: readonly string[]): number {
  const all = variants.map((id) => values[id] ?? 0)
  const [least, most] = [Math.min(...all), Math.max(...all)]
  if (least === most) return 1
  const share = ((values[variant] ?? 0) - least) / (most - least)
  return better === 'higher' ? share : 1 - share
}

interface Scored {
  readonly variant: string
  readonly scores: Readonly<Record<string, number>>
  readonly sum: number
}

/** Two variants draw level where the lead of the one is used up by what the other gains on it with each unit of weight. */
function sensitivityTo({ id, weight }: Criterion, scored: readonly Scored[]): Sensitivity {
  let falling: Turn | null = null
  let rising: Turn | null = null
  for (const ahead of scored)
    for (const behind of scored) {
      const lead = ahead.sum - behind.sum
      const gain = (ahead.scores[id] ?? 0) - (behind.scores[id] ?? 0)
      if (lead <= 0 || gain === 0) continue
      const turn = { weight: weight - lead / gain, ahead: ahead.variant, overtaking: behind.variant }
      if (gain < 0 && (rising === null || turn.weight < rising.weight)) rising = turn
      if (gain > 0 && turn.weight > 0 && (falling === null || turn.weight > falling.weight)) falling = turn
    }
  return { criterion: id, falling, rising }
}
