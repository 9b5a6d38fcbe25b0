/** Edits of who holds a role in one duty that leave everybody else who holds it where he is. */
import type { Role } from '@taiseizu/catalogue'
import {
  type Assignment,
  type AssignmentRecord,
  type Design,
  type DesignEdit,
  type Duty,
  type Unit,
  identityOf,
} from '@taiseizu/core'
import { put, remove } from './fixes'

/** Who is to leave a role in a duty, and what is to be there besides those who stay. */
export interface RoleChange {
  readonly leaves?: (unit: Unit) => boolean
  readonly joins?: readonly AssignmentRecord[]
}

const isOfThisDuty = ({ task, scope }: Assignment): boolean => task !== undefined && scope !== undefined

const restatedFor = (duty: Duty, { record }: Assignment): AssignmentRecord => {
  const { field: _, ...rest } = record
  return { ...rest, task: duty.task.id, scope: duty.scope.id }
}

/**
 * The edits that change who holds a role in a duty.
 *
 * What is said of one duty takes the place of all that is said more generally for that role, so whoever held it by a more general
 * assignment and is to stay is restated. Somebody has to be left: with nobody said, what is said generally would hold again.
 */
export function changeHolders(
  design: Design,
  duty: Duty,
  role: Role,
  { leaves, joins = [] }: RoleChange,
): readonly DesignEdit[] {
  const held = design.holding(duty, role)
  const goes = (assignment: Assignment) => leaves?.(assignment.unit) ?? false
  const staying = held.filter((assignment) => !goes(assignment))
  const joining = joins.filter(({ unit }) => !staying.some((assignment) => assignment.unit.id === unit))
  const left = held.filter((assignment) => goes(assignment) && isOfThisDuty(assignment)).map(({ id }) => id)
  // Who leaves and joins again does so on other terms, in its own place; the others who join take the places of those who are gone.
  const idOf = (record: AssignmentRecord) => identityOf('assignments', record)
  const isThere = (record: AssignmentRecord) => left.includes(idOf(record))
  const again = joining.filter(isThere)
  const anew = joining.filter((record) => !isThere(record))
  const places = left.filter((id) => !joining.some((record) => idOf(record) === id))
  return [
    ...staying
      .filter((assignment) => !isOfThisDuty(assignment))
      .map((assignment) => put('assignments', restatedFor(duty, assignment))),
    ...again.map((record) => put('assignments', record)),
    ...anew.map((record, index) => put('assignments', record, places[index])),
    ...places.slice(anew.length).map((id) => remove('assignments', id)),
  ]
}
