import { orderedBy } from '../workspace/order'
import type { Unit } from './records'
import { upFrom } from './structure'

const below = (unit: Unit): number => unit.lastPlace - unit.place

/** The one with most units below it; of equals the one with the lowest id. */
const largest = (units: readonly Unit[]): Unit | undefined =>
  units.toSorted((a, b) => below(b) - below(a) || orderedBy((unit: Unit) => unit.id)(a, b))[0]

const isCeo = (unit: Unit): boolean => unit.kind === 'officer' && unit.offices.includes('ceo')

/**
 * The top unit: of the units without parent that are not providers a board (of several the one with most units below it), else an officer
 * ceo, else the one with most units below it; of equals the one with the lowest id.
 * `undefined` without units.
 */
export function topUnitOf(units: readonly Unit[]): Unit | undefined {
  const roots = units.filter((unit) => unit.parent === undefined && !unit.isProvider)
  const ceo = roots.filter(isCeo).toSorted(orderedBy((unit) => unit.id))[0]
  return largest(roots.filter((unit) => unit.kind === 'board')) ?? ceo ?? largest(roots)
}

/**
 * The owner of enterprise: the officer ceo nearest to the top with no subsidiary in between, the top itself included; else the only officer
 * directly below the top; else the top.
 */
export function enterpriseOwnerOf(units: readonly Unit[], top: Unit | undefined): Unit | undefined {
  if (top === undefined) return undefined
  const ceos = units.flatMap((unit) => {
    const steps = isCeo(unit) ? stepsUpTo(unit, top) : undefined
    return steps === undefined ? [] : [{ unit, steps }]
  })
  const nearest = Math.min(...ceos.map((ceo) => ceo.steps))
  const ceo = ceos.filter(({ steps }) => steps === nearest).toSorted(orderedBy(({ unit }) => unit.id))[0]
  if (ceo !== undefined) return ceo.unit
  const officers = top.children.filter((unit) => unit.kind === 'officer')
  return officers.length === 1 ? officers[0] : top
}

function stepsUpTo(unit: Unit, top: Unit): number | undefined {
  let steps = 0
  for (const next of upFrom(unit)) {
    if (next === top) return steps
    if (next.kind === 'subsidiary') return undefined
    steps += 1
  }
  return undefined
}
