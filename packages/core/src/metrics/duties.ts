/** How the duties are covered, by whom, and how evenly. */
import { figure, practice, section } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Unit } from '../organisation/records'
import { upFrom } from '../organisation/structure'
import { orderedBy } from '../workspace/order'
import { type Measured, type MetricPart, defineMetric, largestOf, meanOf, plain, shareOf, valuesOf } from './metric'

/** A share of the duties of each scope, and of all of them. */
function byScope(design: Design, counts: (duty: Duty) => boolean, isPart: (duty: Duty) => boolean): Measured {
  let [part, whole] = [0, 0]
  const parts = design.scopes.map((scope): MetricPart => {
    const counted = design.dutiesIn(scope).filter(counts)
    const found = counted.filter(isPart).length
    part += found
    whole += counted.length
    return { subject: scope, value: shareOf(found, counted.length) }
  })
  return { value: shareOf(part, whole), parts }
}

/** In-house units by id, with how many duties each performs. */
function loadsOf(design: Design): readonly { readonly unit: Unit; readonly count: number }[] {
  const loads = new Map<Unit, number>()
  for (const duty of design.openDuties)
    for (const unit of design.unitsWith(duty, 'R')) if (!unit.isProvider) loads.set(unit, (loads.get(unit) ?? 0) + 1)
  return [...loads].map(([unit, count]) => ({ unit, count })).toSorted(orderedBy(({ unit }) => unit.id))
}

const isPerformed = (design: Design) => (duty: Duty) => design.holding(duty, 'R').length > 0

/** Steps along the line from one unit to another, up and down again; `undefined` where nobody stands above both. */
export function stepsByLine(from: Unit, to: Unit): number | undefined {
  let up = 0
  for (const above of upFrom(from)) {
    if (to.isUnder(above)) {
      let down = 0
      for (const below of upFrom(to)) {
        if (below === above) return up + down
        down += 1
      }
    }
    up += 1
  }
  return undefined
}

export const dutyMetrics = [
  defineMetric({
    id: 'coverage-rate',
    unit: 'share',
    better: 'higher',
    source: [section('G', 'STEP3(1)'), figure('G', 12)],
    measure: (design) =>
      byScope(
        design,
        () => true,
        (duty) => design.statusOf(duty) === 'covered',
      ),
  }),
  defineMetric({
    id: 'match-rate',
    unit: 'share',
    better: 'higher',
    source: section('G', 'STEP3(1)'),
    measure: (design) =>
      byScope(
        design,
        (duty) => design.coverage.matchOf(duty).state !== null,
        (duty) => design.coverage.matchOf(duty).state === 'matched',
      ),
  }),
  defineMetric({
    id: 'in-house-share',
    unit: 'share',
    better: null,
    source: [figure('G', 16, 17), section('G', 'STEP3(4)')],
    measure: (design) =>
      byScope(design, isPerformed(design), (duty) => design.holding(duty, 'R').some((one) => one.isInside)),
  }),
  defineMetric({
    id: 'largest-load',
    unit: 'share',
    better: 'lower',
    source: [section('G', { ja: 'STEP2 コラム', en: 'STEP2, column' }), section('S', '3.2①')],
    measure: (design) => {
      const performed = design.openDuties.filter(isPerformed(design)).length
      if (performed === 0) return plain(null)
      const parts = loadsOf(design).map(({ unit, count }) => ({ subject: unit, value: count / performed }))
      return { value: largestOf(valuesOf(parts)) ?? 0, parts }
    },
  }),
  defineMetric({
    id: 'authority-distance',
    unit: 'steps',
    better: 'lower',
    source: [section('G', 'STEP3(1)'), practice],
    measure: (design) => {
      const all: number[] = []
      const parts = design.scopes.flatMap((scope): readonly MetricPart[] => {
        const { owner, isEnterprise } = scope
        if (owner === undefined || isEnterprise) return []
        const known = new Map<Unit, number | undefined>()
        const steps = design.dutiesIn(scope).flatMap((duty) =>
          design.unitsWith(duty, 'A').flatMap((unit) => {
            if (!known.has(unit)) known.set(unit, stepsByLine(unit, owner))
            return known.get(unit) ?? []
          }),
        )
        all.push(...steps)
        return [{ subject: scope, value: meanOf(steps) }]
      })
      return { value: meanOf(all), parts }
    },
  }),
] as const
