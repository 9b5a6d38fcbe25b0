/** Who supervises for the whole organisation, and who could: the units that stand in no business. */
import type { Design } from '../design'
import type { Unit } from '../organisation/records'
import { subsidiaryOf, upFrom } from '../organisation/structure'
import { byCodeUnits } from '../workspace/order'
import { isAdministrative } from './placement'
import { type OwnScope, ownScopesOf, supervisionField } from '../metrics/supervision-measures'

export interface Centre {
  /** Who can give authority over everything; nothing where nobody has it by line. */
  readonly lead: Unit | undefined
  readonly own: readonly OwnScope[]
  /** Dedicated offices for the whole, the one with most to answer for first. */
  readonly offices: readonly Unit[]
  /** Committees for the whole, in the same order. */
  readonly committees: readonly Unit[]
  /** The IT department: of the units with function it the one that stands highest. */
  readonly it: Unit | undefined
  /** Administrative departments, the highest first. */
  readonly administrative: readonly Unit[]
  readonly business: Unit | undefined
}

/** The centre of a design. Cost: linear in units and scopes, but for sorting. */
export function centreOf(design: Design): Centre {
  const own = ownScopesOf(design)
  const lead = [design.enterprise.owner, design.topUnit].find((unit) => unit && design.authority.hasByLine(unit, '*'))
  const homes = new Set(own.map(({ home }) => home).filter((home) => lead === undefined || !lead.isUnder(home)))
  const company = lead && subsidiaryOf(lead)
  const isCentral = (unit: Unit): boolean =>
    !unit.isProvider && subsidiaryOf(unit) === company && ![...upFrom(unit)].some((above) => homes.has(above))
  const central = design.units.filter(isCentral)
  const line = central.filter((unit) => unit.kind === 'department' || unit.kind === 'section' || unit.kind === 'site')
  const highest = (wanted: (unit: Unit) => boolean) =>
    line.filter(wanted).toSorted((a, b) => depthOf(a) - depthOf(b) || byCodeUnits(a.id, b.id))
  const supervising = (units: readonly Unit[]) =>
    units
      .filter((unit) => unit.isSupervision && !audits(design, unit))
      .map((unit) => ({ unit, answers: answersIn(design, unit) }))
      .toSorted((a, b) => b.answers - a.answers || byCodeUnits(a.unit.id, b.unit.id))
      .map(({ unit }) => unit)
  return {
    lead,
    own,
    offices: supervising(line),
    committees: supervising(central.filter((unit) => unit.kind === 'committee')),
    it: highest((unit) => unit.functions.includes('it'))[0],
    administrative: highest(isAdministrative),
    business: design.units
      .filter((unit) => unit.functions.includes('business') && !unit.isCollegial && !unit.isProvider)
      .toSorted((a, b) => depthOf(a) - depthOf(b) || byCodeUnits(a.id, b.id))[0],
  }
}

/** Whoever audits is not to answer for what is audited (AUT-12): such a unit is passed over. */
export const audits = (design: Design, unit: Unit): boolean =>
  unit.functions.includes('internal-audit') ||
  design.dutiesWith(unit, 'R', 'A').some(({ task }) => task.kind === 'audit')

const answersIn = (design: Design, unit: Unit): number =>
  design.dutiesWith(unit, 'A').filter(({ field }) => field === supervisionField).length

const depthOf = (unit: Unit): number => [...upFrom(unit)].length
