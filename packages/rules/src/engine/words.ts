/** The words that the rules share: what they mean is written once, here. */
import { type FieldId, type Role, type SourcingMark, field as catalogueField, sirtFunctions } from '@taiseizu/catalogue'
import {
  type Assignment,
  type Design,
  type Duty,
  type Field,
  type Task,
  type Unit,
  orderedBy,
  sameList,
} from '@taiseizu/core'
import { question } from './question'

/** The fields that the rules call by a short name. */
export const fieldNamed = {
  supervision: 'security-supervision',
  monitoring: 'security-monitoring-operation',
  operation: 'digital-product-operation',
  development: 'digital-product-development',
  assessment: 'vulnerability-assessment-pentest',
  erm: 'enterprise-risk-management',
} as const satisfies Record<string, FieldId>

/** Whether 図表17 puts one of these marks on a field: ※ must-in-house, ◇ in-house-with-specialist-support, ★ audit-either. */
export const isMarked = (field: FieldId, ...marks: readonly SourcingMark[]): boolean =>
  marks.includes(catalogueField(field).sourcing)

/** The six fields of STEP4, in which security is the main duty. */
export const isSecurityField = (field: FieldId): boolean => catalogueField(field).step === 'STEP4'

/** A task of the response to incidents. */
export const isIncident = ({ kind }: Task): boolean => kind === 'incident'

/** A field as a subject of findings. */
export const fieldSubject = (id: FieldId): Field => ({ type: 'field', id, name: catalogueField(id).name })

const isInside = (assignment: Assignment): boolean => assignment.isInside

/** Whether an in-house unit holds one of the roles in a duty with its own people. */
export const isPerformedInside = (duty: Duty, ...roles: readonly Role[]): boolean =>
  roles.some((role) => duty.someHolds(role, isInside))

/** Whether a duty is performed, but by nobody inside. */
export function isLeftToOutsiders(duty: Duty): boolean {
  return duty.countOf('R') > 0 && !duty.someHolds('R', isInside)
}

/** All supervisions, by id. */
export const supervisionsIn = (design: Design): readonly Unit[] => design.unitsWithFunction('supervision')

/** All SIRTs, by id. */
export const sirtsIn = question(
  (design): readonly Unit[] =>
    [...new Set(sirtFunctions.flatMap((name) => design.unitsWithFunction(name)))].toSorted(
      orderedBy((unit) => unit.id),
    ),
  sameList,
)

/** The unit and all below it, each before those below it: of a subsidiary its company. */
export function* companyOf(unit: Unit): Generator<Unit, undefined> {
  const waiting = [unit]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    for (const child of next.children) waiting.push(child)
  }
  return undefined
}
