/** What happens when something happens: how often work changes hands, and how far word has to go. */
import { direction, practice, section } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Unit } from '../organisation/records'
import { type Measured, type MetricPart, defineMetric, largestOf, meanOf, plain, valuesOf } from './metric'

const sirtsIn = (design: Design): readonly Unit[] => design.units.filter((unit) => unit.isSirt)
const cisosIn = (design: Design): readonly Unit[] => design.unitsOfKind('officer').filter((unit) => unit.isCiso)

/** From each SIRT the steps of the shortest way; the longest of them. */
function longestWay(design: Design, sought: (unit: Unit) => boolean): Measured {
  const parts = sirtsIn(design).map((sirt): MetricPart => {
    const way = design.relations.wayTo(sirt, sought)
    return { subject: sirt, value: way === undefined ? null : way.length - 1 }
  })
  return { value: largestOf(valuesOf(parts)), parts }
}

export const responseMetrics = [
  defineMetric({
    id: 'response-handoffs',
    unit: 'count',
    better: 'lower',
    source: [direction(7), practice],
    measure: (design) => {
      const parts = design.scopes.flatMap((scope): readonly MetricPart[] => {
        const duties = design.dutiesIn(scope).filter(({ task }) => task.kind === 'incident')
        if (duties.length === 0) return []
        const hands = new Set(duties.flatMap((duty) => design.unitsWith(duty, 'R', 'A')))
        return [{ subject: scope, value: hands.size === 0 ? null : hands.size - 1 }]
      })
      return { value: meanOf(valuesOf(parts)), parts }
    },
  }),
  defineMetric({
    id: 'escalation-to-ciso',
    unit: 'steps',
    better: 'lower',
    source: [direction(7), section('C', '4.9')],
    measure: (design) => longestWay(design, (unit) => unit.isCiso),
  }),
  defineMetric({
    id: 'escalation-to-top',
    unit: 'steps',
    better: 'lower',
    source: [direction(7), section('C', '4.9')],
    measure: (design) => longestWay(design, (unit) => unit === design.topUnit),
  }),
  defineMetric({
    id: 'sirts-without-ciso',
    unit: 'count',
    better: 'lower',
    source: [direction(7), section('C', '4.9')],
    measure: (design) => {
      if (cisosIn(design).length === 0 || sirtsIn(design).length === 0) return plain(null)
      const parts = longestWay(design, (unit) => unit.isCiso).parts.filter(({ value }) => value === null)
      return { value: parts.length, parts }
    },
  }),
] as const
