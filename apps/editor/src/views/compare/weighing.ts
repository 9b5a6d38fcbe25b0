/** The weights by which variants are ranked, and the ranking. */
import { type Criterion, type Ranking, type Turn, rank } from '@taiseizu/core'
import { type FigureId, type VariantComparison, figureKinds } from '@taiseizu/rules'
import type { Weighed } from '../../state/state'

export type Weights = Readonly<Record<string, Weighed>>

/** What the sliders reach. */
export const mostWeight = 10

type Preset = Readonly<Partial<Record<FigureId, number | { readonly lower: number }>>>

/** What somebody may look for in the first place. Of figures that may be better either way, the fewer or the less counts as better. */
const wanted = {
  balanced: {
    'coverage-rate': 3,
    'match-rate': 3,
    'findings-error': 3,
    'findings-warning': 1,
    'largest-load': 1,
    'authority-distance': 1,
    'response-handoffs': 1,
    'escalation-to-ciso': 1,
  },
  assurance: {
    'coverage-rate': 5,
    'match-rate': 4,
    'findings-error': 5,
    'findings-warning': 2,
    'sirts-without-ciso': 2,
  },
  response: {
    'response-handoffs': 4,
    'escalation-to-ciso': 4,
    'escalation-to-top': 2,
    'sirts-without-ciso': 3,
    'authority-distance': 2,
  },
  near: { 'authority-distance': 4, centralisation: { lower: 3 }, 'largest-load': 2, 'coverage-rate': 2 },
  effort: {
    fte: { lower: 3 },
    units: { lower: 3 },
    contracts: { lower: 1 },
    grants: { lower: 1 },
    links: { lower: 1 },
    'coverage-rate': 3,
  },
} as const satisfies Readonly<Record<string, Preset>>

export type PresetId = keyof typeof wanted
export const presetIds = Object.keys(wanted) as readonly PresetId[]

export const presetOf = (id: PresetId): Weights =>
  Object.fromEntries(
    Object.entries<number | { readonly lower: number } | undefined>(wanted[id] as Preset).flatMap(([figure, given]) => {
      if (given === undefined) return []
      const kind = figureKinds.find((one) => one.id === figure)
      const better = typeof given === 'number' ? (kind?.better ?? 'lower') : 'lower'
      return [[figure, { weight: typeof given === 'number' ? given : given.lower, better }]]
    }),
  )

const weightsAlike = (a: Weights, b: Weights): boolean =>
  figureKinds.every(
    ({ id }) => (a[id]?.weight ?? 0) === (b[id]?.weight ?? 0) && (!a[id]?.weight || a[id]?.better === b[id]?.better),
  )

/** The preset that the weights are; `null` where they are somebody's own. */
export const presetAs = (weights: Weights): PresetId | null =>
  presetIds.find((id) => weightsAlike(presetOf(id), weights)) ?? null

/** What is kept of weights that come from outside: numbers, not negative. */
export const weightsOf = (kept: Weights | null): Weights =>
  kept === null
    ? presetOf('balanced')
    : Object.fromEntries(
        Object.entries(kept).filter(
          ([, one]) =>
            Number.isFinite(one?.weight) && one.weight >= 0 && (one.better === 'higher' || one.better === 'lower'),
        ),
      )

/** Each figure that has a direction, weighed or not: so that it can be told how far a weight of none would have to rise. */
function criteriaOf({ variants }: VariantComparison, weights: Weights): readonly Criterion[] {
  return figureKinds.flatMap(({ id, better }, place): readonly Criterion[] => {
    const way = better ?? weights[id]?.better
    if (way === undefined) return []
    const values = Object.fromEntries(
      variants.map(({ report, figures }) => [report.design.variant.id, figures[place]?.value ?? null]),
    )
    return [{ id, weight: weights[id]?.weight ?? 0, better: way, values }]
  })
}

export interface Weighing {
  /** Those that weigh something. */
  readonly criteria: readonly Criterion[]
  readonly ranking: Ranking
  /** Of each figure, also those that weigh nothing yet. */
  readonly turns: ReadonlyMap<string, { readonly falling: Turn | null; readonly rising: Turn | null }>
  /** The names of figures that weigh something and cannot be measured in every variant. */
  readonly leftOut: readonly string[]
}

export function weighed(comparison: VariantComparison, weights: Weights): Weighing {
  const all = criteriaOf(comparison, weights)
  const criteria = all.filter(({ weight }) => weight > 0)
  const ids = comparison.variants.map(({ report }) => report.design.variant.id)
  const { sensitivity } = rank(ids, all)
  const ranking = rank(ids, criteria)
  return {
    criteria,
    ranking,
    turns: new Map(sensitivity.map(({ criterion, falling, rising }) => [criterion, { falling, rising }])),
    leftOut: ranking.leftOut,
  }
}

/** A weight just beyond where two variants draw level. */
export const beyond = ({ weight }: Turn, way: 'falling' | 'rising'): number =>
  way === 'rising' ? (Math.floor(weight * 10) + 1) / 10 : Math.max(0, (Math.ceil(weight * 10) - 1) / 10)

/** Whether some variants that differ have the same score: the least change of a weight decides between them. */
export const isLevel = ({ ranking: { ranked }, criteria }: Weighing): boolean =>
  ranked.some(
    (one, index) =>
      ranked[index + 1]?.place === one.place &&
      criteria.some(({ id }) => ranked[index + 1]?.scores[id] !== one.scores[id]),
  )

/** The weight that has to move least, of those that weigh something, for the ranking to turn. */
export function nearestTurn({ criteria, turns }: Weighing) {
  const all = criteria.flatMap(({ id, weight }) => {
    const { falling = null, rising = null } = turns.get(id) ?? {}
    return [falling, rising].flatMap((turn) =>
      turn === null ? [] : [{ id, weight, turn, by: Math.abs(turn.weight - weight) }],
    )
  })
  return all.toSorted((a, b) => a.by - b.by)[0] ?? null
}
