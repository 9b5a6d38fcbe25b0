/**
 * Who holds a role in one duty, changed there and nowhere else: of the assignments of a duty and role only the most specific kind
 * counts, so what holds it by field or in every scope is said again for this duty before somebody joins or leaves.
 */
import type { Role } from '@taiseizu/catalogue'
import type { Assignment, AssignmentRecord, Design, DesignEdit, Duty, Unit } from '@taiseizu/core'

/** An assignment of this very duty. */
const isOwn = ({ record }: Assignment): boolean => record.task !== undefined && record.scope !== undefined

function saidHere({ record }: Assignment, duty: Duty): DesignEdit {
  const { field: _field, ...rest } = record
  return { collection: 'assignments', record: { ...rest, task: duty.task.id, scope: duty.scope.id } }
}

/** The edits by which one more unit holds the role in the duty. */
export function withHolder(design: Design, duty: Duty, role: Role, unit: Unit): readonly DesignEdit[] {
  const record: AssignmentRecord = {
    task: duty.task.id,
    scope: duty.scope.id,
    unit: unit.id,
    role,
    ...(unit.isProvider ? { mode: 'outsourced' } : {}),
  }
  const others = design.holding(duty, role).filter((one) => !isOwn(one))
  return [...others.map((one) => saidHere(one, duty)), { collection: 'assignments', record }]
}

/**
 * The edits by which an assignment gives its unit no role in the duty any more; `null` where that cannot be said of this duty alone,
 * because it is the only one and holds it by field or in every scope.
 */
export function withoutHolder(design: Design, duty: Duty, assignment: Assignment): readonly DesignEdit[] | null {
  if (isOwn(assignment)) return [{ collection: 'assignments', remove: assignment.id }]
  const others = design.holding(duty, assignment.role).filter((one) => one !== assignment)
  return others.length === 0 ? null : others.map((one) => saidHere(one, duty))
}
