/** Who in-house could take something on without a new fault. */
import { type Role, field as catalogueField } from '@taiseizu/catalogue'
import { type Assignment, type Design, type Duty, type Unit } from '@taiseizu/core'
import { isAudited, staysIndependent } from '../engine/independence'

/** More than a handful of ways to mend one thing help nobody to choose. */
const mostOffered = 4

/** The first few that suit, each once. */
export function firstFew<Item>(items: Iterable<Item>, suits: (item: Item) => boolean = () => true): readonly Item[] {
  const found: Item[] = []
  for (const item of new Set(items)) {
    if (suits(item)) found.push(item)
    if (found.length === mostOffered) break
  }
  return found
}

/**
 * Whether a unit could hold a role in all of these duties: in-house; where it answers, with the authority that they need and as an executive
 * where the field asks for one; and without auditing what it does itself.
 */
export function mayHold(unit: Unit, role: Role, duties: readonly Duty[], design: Design): boolean {
  if (unit.isProvider) return false
  if (role !== 'A' && role !== 'R') return true
  const suits = role === 'R' ? () => mayPerform(unit) : (duty: Duty) => mayAnswer(unit, duty, design)
  return duties.every((duty) => suits(duty) && staysIndependent(design, unit, duty)) && !auditsItself(duties)
}

/** A board, committee or team decides; the work is done by a unit. */
const mayPerform = (unit: Unit): boolean => !unit.isCollegial && unit.kind !== 'board'

const mayAnswer = (unit: Unit, duty: Duty, design: Design): boolean =>
  (unit.isExecutive || catalogueField(duty.field).layer !== 'executive') &&
  duty.task.requires.every((kind) => design.authority.has(unit, kind, duty.scope))

/** In-house units near to what a provider holds: managers of its contracts, who answers for or performs the duties, who owns the scopes. */
export function* nearTo(assignments: readonly Assignment[], design: Design): Generator<Unit, undefined> {
  const named = assignments.flatMap(({ contract }) => contract?.manager ?? [])
  const managers = assignments.flatMap(({ unit }) => design.contractsWith(unit).flatMap(({ manager }) => manager ?? []))
  const duties = assignments.flatMap((assignment) => design.dutiesOf(assignment))
  const holders = (['A', 'R'] as const).flatMap((role) => duties.flatMap((duty) => design.unitsWith(duty, role)))
  for (const unit of [...named, ...managers, ...holders, ...duties.flatMap(({ scope }) => scope.owner ?? [])])
    if (!unit.isProvider) yield unit
  return undefined
}

/** Whether a unit could hold all that the assignments give: each, and the one beside the other. */
export const mayTake = (unit: Unit, assignments: readonly Assignment[], design: Design): boolean =>
  assignments.every((one) => mayHold(unit, one.role, design.dutiesOf(one), design)) &&
  !auditsItself(assignments.filter(({ role }) => role === 'R' || role === 'A').flatMap((one) => design.dutiesOf(one)))

/** Whether among duties that would be in one hand there are an audit and work in the same scope. */
const auditsItself = (duties: readonly Duty[]): boolean => {
  const audited = new Set(duties.filter(isAudited).map(({ scope }) => scope))
  return duties.some(({ task, scope }) => task.kind === 'audit' && audited.has(scope))
}
