/** The words that the rules share: what they mean is written once, here. */
import { type FieldId, type Role, type SourcingMark, field as catalogueField } from '@taiseizu/catalogue'
import type { Design, Duty, Field, Unit } from '@taiseizu/core'
import { perDesign } from './memo'

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

/** A field as a subject of findings. */
export const fieldSubject = (id: FieldId): Field => ({ type: 'field', id, name: catalogueField(id).name })

/** Whether an in-house unit holds one of the roles in a duty with its own people. */
export const isPerformedInside = (design: Design, duty: Duty, ...roles: readonly Role[]): boolean =>
  roles.some((role) => design.holding(duty, role).some((assignment) => assignment.isInside))

/** Whether a duty is performed, but by nobody inside. */
export function isLeftToOutsiders(design: Design, duty: Duty): boolean {
  const performers = design.holding(duty, 'R')
  return performers.length > 0 && !performers.some((assignment) => assignment.isInside)
}

const answerersByField = perDesign(() => new Map<FieldId, ReadonlySet<Unit>>())

/** Who answers (A) for some duty of a field. Cost: linear in the field's duties, once. */
export function answerersOf(design: Design, field: FieldId): ReadonlySet<Unit> {
  const known = answerersByField(design).get(field)
  if (known !== undefined) return known
  const answerers = new Set<Unit>()
  for (const duty of design.dutiesOfField(field)) for (const { unit } of design.holding(duty, 'A')) answerers.add(unit)
  answerersByField(design).set(field, answerers)
  return answerers
}

/** All supervisions, by id. */
export const supervisionsIn = perDesign((design) => design.units.filter((unit) => unit.isSupervision))

/** All SIRTs, by id. */
export const sirtsIn = perDesign((design) => design.units.filter((unit) => unit.isSirt))

/** The unit and all below it, each before those below it: of a subsidiary its company. */
export function* companyOf(unit: Unit): Generator<Unit, undefined> {
  const waiting = [unit]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next
    for (const child of next.children) waiting.push(child)
  }
  return undefined
}
