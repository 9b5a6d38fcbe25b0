/** Which units fit a duty: those that 図表12 names for its field, and those that could answer for it. */
import {
  type FieldId,
  type Office,
  type Recognition,
  type TypicalUnit,
  field as catalogueField,
  responsibleUnitsFor,
  typicalUnit,
} from '@taiseizu/catalogue'
import { type Design, type Duty, type Scope, type Unit, divisionOf, orderedBy, subsidiaryOf } from '@taiseizu/core'
import { staysIndependent } from '../engine/independence'
import { isMarked, isSecurityField, supervisionsIn } from '../engine/words'

/** The offices that the names of the executive fields print (図表6): セキュリティ経営（CISO）, デジタル経営（CIO/CDO）, 企業経営（取締役）. */
const officesOf: Readonly<Partial<Record<FieldId, readonly Office[]>>> = {
  'security-executive': ['ciso'],
  'digital-executive': ['cio', 'cdo'],
  'corporate-executive': ['ceo'],
}

const isAny = <Value>(wanted: readonly Value[] | undefined, has: (value: Value) => boolean): boolean =>
  wanted === undefined || wanted.some(has)

const isRecognisedBy = (unit: Unit, { kinds, functions, offices, services }: Recognition): boolean =>
  isAny(kinds, (kind) => unit.kind === kind) &&
  isAny(functions, (name) => unit.functions.includes(name)) &&
  isAny(offices, (name) => unit.offices.includes(name)) &&
  isAny(services, (name) => unit.services.includes(name))

/** The units that 図表12 names for a field inside the group, in its order. */
export const namedInside = (field: FieldId): readonly TypicalUnit[] => {
  const { internal, group } = responsibleUnitsFor(field)
  return [...internal, ...group].map(typicalUnit)
}

/** The outsiders that 図表12 names for a field. */
const namedOutside = (field: FieldId): readonly TypicalUnit[] => responsibleUnitsFor(field).external.map(typicalUnit)

const rankAmong = (named: readonly TypicalUnit[], unit: Unit): number =>
  named.findIndex(({ recognise }) => isRecognisedBy(unit, recognise))

/** Of the company that owns the scope first; no group company takes over what another owns, but one that works for the group. */
export function companyRank(unit: Unit, scope: Scope): number | undefined {
  const home = scope.owner && subsidiaryOf(scope.owner)
  const company = subsidiaryOf(unit)
  if (company === home) return 0
  return company === undefined || company === unit ? 1 : undefined
}

const sharesDivision = (unit: Unit, owner: Unit | undefined): boolean =>
  owner !== undefined && (unit === owner || (divisionOf(unit) !== undefined && divisionOf(unit) === divisionOf(owner)))

/** The units in the design that 図表12 names for a field: those of the scope's company first, then as the figure orders them. */
export function presentFor(design: Design, field: FieldId, scope: Scope): readonly Unit[] {
  const named = namedInside(field)
  const offices = officesOf[field] ?? []
  return design.units
    .flatMap((unit) => {
      const rank = unit.isProvider ? -1 : rankAmong(named, unit)
      const company = rank < 0 ? undefined : companyRank(unit, scope)
      if (company === undefined) return []
      const office = offices.some((name) => unit.offices.includes(name)) ? 0 : 1
      return [{ unit, order: [company, office, rank, sharesDivision(unit, scope.owner) ? 0 : 1] }]
    })
    .toSorted((a, b) => compare(a.order, b.order) || orderedBy((one: { readonly unit: Unit }) => one.unit.id)(a, b))
    .map(({ unit }) => unit)
}

const compare = (one: readonly number[], other: readonly number[]): number => {
  for (const [index, value] of one.entries()) {
    const difference = value - (other[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Inside the house, and not at the price of auditing its own work. */
export const mayPerform = (design: Design, duty: Duty, unit: Unit): boolean =>
  !unit.isProvider && staysIndependent(design, unit, duty)

const isExecutiveField = (field: FieldId): boolean => catalogueField(field).layer === 'executive'

/** May perform it, and is executive where the field is. */
export const mayAnswer = (design: Design, duty: Duty, unit: Unit): boolean =>
  mayPerform(design, duty, unit) && (!isExecutiveField(duty.field) || unit.isExecutive)

/**
 * Who could answer for duties of one field in one scope: a supervision for a security field, else the scope's owner; where none of them may,
 * those that 図表12 names. Units that already have all the authority that the duties need come first.
 */
export function couldAnswer(design: Design, duties: readonly Duty[]): readonly Unit[] {
  const [first] = duties
  if (first === undefined) return []
  const { field, scope } = first
  const maySo = (unit: Unit) => duties.every((duty) => mayAnswer(design, duty, unit))
  const owner = scope.owner === undefined ? [] : [scope.owner]
  const advised = isSecurityField(field) ? [...supervisionsFor(design, scope), ...owner] : owner
  const fitting = [...new Set(advised)].filter(maySo)
  const units = fitting.length > 0 ? fitting : presentFor(design, field, scope).filter(maySo)
  const isEntitled = (unit: Unit) => duties.every((duty) => hasAllThat(design, duty, unit))
  return [...units.filter(isEntitled), ...units.filter((unit) => !isEntitled(unit))]
}

/** Whether a unit has all the authority that answering for a duty takes. */
export const hasAllThat = (design: Design, duty: Duty, unit: Unit): boolean =>
  duty.task.requires.every((kind) => design.authority.has(unit, kind, duty.scope))

const supervisionsFor = (design: Design, scope: Scope): readonly Unit[] =>
  supervisionsIn(design)
    .flatMap((unit) => {
      const rank = companyRank(unit, scope)
      return rank === undefined ? [] : [{ unit, rank }]
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit)

/**
 * The providers under contract that 図表12 names for a duty's field, where the guide lets outsiders do it: not in a field marked ※ or ◇, not the
 * management of permissions, and not a field that would be left to outsiders alone.
 */
export function outsidersFor(design: Design, duty: Duty): readonly Unit[] {
  const { field } = duty
  if (isMarked(field, 'must-in-house', 'in-house-with-specialist-support') || duty.task.kind === 'permissions')
    return []
  const staysInside =
    isMarked(field, 'audit-either') ||
    design
      .dutiesOfField(field)
      .some((one) => (['R', 'S'] as const).some((role) => design.holding(one, role).some((held) => held.isInside)))
  if (!staysInside) return []
  const named = namedOutside(field)
  return design.units.filter(
    (unit) => unit.isProvider && rankAmong(named, unit) >= 0 && design.contractsWith(unit).length > 0,
  )
}
