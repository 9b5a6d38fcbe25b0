/** 図表14: which SIRT is for which kind of scope, and edits that add one. */
import type { ScopeKind, SirtKindId } from '@taiseizu/catalogue'
import { type Design, type DesignEdit, type Scope, type Unit, type UnitRecord, upFrom } from '@taiseizu/core'
import { fix, put } from '../engine/fixes'
import { freeUnitId } from '../engine/free-ids'
import type { Fix } from '../engine/rule'
import { sirtsIn, supervisionsIn } from '../engine/words'
import { companyRank } from './fitting'
import { centralUnitWith } from './members'

/** The functions that fit the incidents of a kind of scope, its own first. */
export const fittingFor: Readonly<Record<ScopeKind, readonly SirtKindId[]>> = {
  it: ['csirt'],
  ot: ['ot-sirt', 'csirt'],
  iot: ['psirt', 'ot-sirt', 'csirt'],
  product: ['psirt', 'csirt'],
  'digital-service': ['dsirt', 'csirt'],
  site: ['ot-sirt', 'csirt'],
}

/** Whether a unit is a SIRT that fits the incidents of a kind of scope. */
export const fits = (unit: Unit, kind: ScopeKind): boolean =>
  fittingFor[kind].some((name) => unit.functions.includes(name))

/** The SIRTs that fit a scope: those of its company first, then as they are its own; none of another group company. */
export function sirtsFor(design: Design, scope: Scope, kind: ScopeKind): readonly Unit[] {
  const closeness = ({ functions }: Unit) => fittingFor[kind].findIndex((name) => functions.includes(name))
  return sirtsIn(design)
    .filter((unit) => fits(unit, kind))
    .flatMap((unit) => {
      const rank = companyRank(unit, scope)
      return rank === undefined ? [] : [{ unit, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank || closeness(a.unit) - closeness(b.unit))
    .map(({ unit }) => unit)
}

/** How far a SIRT may be from a CISO (AUT-10). */
const mostSteps = 3

/** The link that a new SIRT needs where no CISO is near enough to any of the units to which its first step leads. */
export function linkToCiso(design: Design, id: string, firstSteps: readonly Unit[]): readonly DesignEdit[] {
  const ciso = design.units.find((unit) => unit.isCiso)
  const isNear = (unit: Unit) => design.relations.wayTo(unit, (one) => one.isCiso, mostSteps - 1) !== undefined
  return ciso === undefined || firstSteps.some(isNear)
    ? []
    : [put('links', { kind: 'escalates-to', from: id, to: ciso.id })]
}

/** A CSIRT for an organisation that has no SIRT: as a standing section, or as a virtual team of existing units. */
export function addCsirt(design: Design): readonly Fix[] {
  const lead = design.enterprise.owner
  if (lead === undefined) return []
  const id = freeUnitId(design, 'csirt')
  return [...addStanding(design, id, lead), ...addVirtual(design, id, lead)]
}

const name = { ja: 'CSIRT', en: 'CSIRT' }

function addStanding(design: Design, id: string, lead: Unit): readonly Fix[] {
  const parent = centralUnitWith(design, ['supervision']) ?? centralUnitWith(design, ['it']) ?? lead
  const record: UnitRecord = { id, kind: 'section', name, parent: parent.id, functions: ['csirt'] }
  const supervision = supervisionsIn(design)[0]
  const isUnderOne = [...upFrom(parent)].some((unit) => unit.isSupervision)
  return [
    fix({ ja: '「{parent}」の下に常設のCSIRTを新設する', en: 'Add a standing CSIRT under "{parent}"' }, { parent }, [
      put('units', record),
      ...supportIncidents(design, id),
      ...linkToCiso(design, id, [parent]),
      ...(supervision === undefined || isUnderOne
        ? []
        : [put('links', { kind: 'coordinates-with', from: id, to: supervision.id })]),
    ]),
  ]
}

function addVirtual(design: Design, id: string, lead: Unit): readonly Fix[] {
  const wanted = ['supervision', 'it', 'business', 'legal', 'pr'] as const
  const members = [...new Set(wanted.flatMap((function_) => centralUnitWith(design, [function_]) ?? []))]
  const [first] = members
  if (first === undefined) return []
  const record: UnitRecord = {
    id,
    kind: 'team',
    name,
    parent: lead.id,
    functions: ['csirt'],
    members: members.map((unit) => (unit === first ? { unit: unit.id, chair: true } : { unit: unit.id })),
  }
  return [
    fix(
      { ja: '{members}からなる仮想チームとしてCSIRTを新設する', en: 'Add a CSIRT as a virtual team of {members}' },
      { members },
      [put('units', record), ...supportIncidents(design, id), ...linkToCiso(design, id, [lead, first])],
    ),
  ]
}

/** S in the response to incidents, where that pushes nobody aside who has it already. */
const supportIncidents = (design: Design, unit: string): readonly DesignEdit[] =>
  design.tasks
    .filter((task) => task.kind === 'incident')
    .filter((task) => {
      const duties = design.dutiesOfField(task.field).filter((duty) => duty.task === task)
      return duties.length > 0 && duties.every((duty) => design.holding(duty, 'S').length === 0)
    })
    .map((task) => put('assignments', { task: task.id, unit, role: 'S' }))
