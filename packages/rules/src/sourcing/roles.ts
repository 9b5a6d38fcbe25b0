/** Edits of who holds a role. They restate whoever a more specific assignment would otherwise push aside. */
import type { FieldId, Role } from '@taiseizu/catalogue'
import {
  type Assignment,
  type AssignmentRecord,
  type Design,
  type DesignEdit,
  type Duty,
  type Unit,
  groupBy,
  identityOf,
} from '@taiseizu/core'
import { changeHolders } from '../engine/assigning'
import { assignmentFor, put, remove } from '../engine/fixes'

type Terms = Pick<AssignmentRecord, 'mode' | 'contract' | 'note'>

/** A unit, and on which terms it is to hold a role: with its own people where nothing is said. */
export interface Holder {
  readonly unit: Unit
  readonly terms?: Terms
}

const termsOf = ({ mode, contract, note }: AssignmentRecord): Terms => ({
  ...(mode === undefined ? {} : { mode }),
  ...(contract === undefined ? {} : { contract }),
  ...(note === undefined ? {} : { note }),
})

/** The one who holds an assignment, on the terms on which it does. */
export const asBefore = ({ unit, record }: Assignment): Holder => ({ unit, terms: termsOf(record) })

const aimOf = ({ task, field, scope }: AssignmentRecord): Pick<AssignmentRecord, 'task' | 'field' | 'scope'> => ({
  ...(task === undefined ? {} : { task }),
  ...(field === undefined ? {} : { field }),
  ...(scope === undefined ? {} : { scope }),
})

/** The edits after which exactly these hold the role in the duty. At least one is to hold it. */
export function heldBy(duty: Duty, role: Role, holders: readonly Holder[], design: Design): readonly DesignEdit[] {
  const wanted = new Map(holders.map((holder) => [holder.unit, holder]))
  const joins = [...wanted.values()].map(({ unit, terms }) => assignmentFor(duty, unit, role, terms))
  return changeHolders(design, duty, role, { leaves: () => true, joins })
}

/** The edits by which a unit holds the role in the duty besides whoever does. */
export const joinIn = (duty: Duty, role: Role, holder: Holder, design: Design): readonly DesignEdit[] =>
  changeHolders(design, duty, role, {
    leaves: (unit) => unit === holder.unit,
    joins: [assignmentFor(duty, holder.unit, role, holder.terms)],
  })

/**
 * The edits by which a unit holds the role, besides whoever does, in the duties in which an assignment counts: one assignment of the
 * same reach where that pushes nobody aside and reaches no further, else one for each duty.
 */
export function joinWhere(assignment: Assignment, role: Role, holder: Holder, design: Design): readonly DesignEdit[] {
  const { task, field, scope } = assignment
  const duties = design.dutiesOf(assignment)
  const meant = design.holdings.meantBy(assignment).filter(design.coverage.isOpen)
  const hasSameReach = (other: Assignment) => other.task === task && other.field === field && other.scope === scope
  if (meant.length > duties.length || !meant.every((duty) => design.holding(duty, role).every(hasSameReach)))
    return duties.flatMap((duty) => joinIn(duty, role, holder, design))
  return [put('assignments', { ...aimOf(assignment.record), unit: holder.unit.id, role, ...holder.terms })]
}

/** The edits by which a unit holds, with its own people, what another holds by an assignment. */
export function handOver(assignment: Assignment, unit: Unit, design: Design): readonly DesignEdit[] {
  const record: AssignmentRecord = { ...aimOf(assignment.record), unit: unit.id, role: assignment.role }
  const identity = identityOf('assignments', record)
  const holdsItAlready = design.assignmentsOf(unit).some(({ id }) => id === identity)
  return [holdsItAlready ? remove('assignments', assignment.id) : put('assignments', record, assignment.id)]
}

/** The unit's assignments with one of the roles that are meant and count in some duty, by field. */
export const inForceByField = (
  unit: Unit,
  roles: readonly Role[],
  isMeant: (assignment: Assignment) => boolean,
  design: Design,
): ReadonlyMap<FieldId, readonly Assignment[]> =>
  groupBy(
    unit.assignmentsWith(...roles).filter((one) => isMeant(one) && design.dutiesOf(one).length > 0),
    ({ field }) => field,
  )
