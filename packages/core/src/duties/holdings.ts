import type { Role } from '@taiseizu/catalogue'
import type { Organisation } from '../organisation/organisation'
import type { Assignment, Duty, Scope, Task } from '../organisation/records'
import { groupBy } from '../workspace/group'

/** Who holds which role in which duty, once the most specific kind of assignment has been found. */
export interface Holdings {
  /** The assignments that count for a role in a duty, by id; of excluded duties too. */
  of(duty: Duty, role: Role): readonly Assignment[]
  /** The duties in which an assignment counts; excluded ones too. In their order. */
  dutiesOf(assignment: Assignment): readonly Duty[]
  /** All duties that an assignment speaks of, whether or not a more specific one takes its place. */
  meantBy(assignment: {
    readonly task: Task | undefined
    readonly field: string
    readonly scope: Scope | undefined
  }): readonly Duty[]
}

const none: readonly Assignment[] = []

const slotOf: Readonly<Record<Role, number>> = { R: 0, A: 1, S: 2, C: 3, I: 4 }
const slots = 5

/** Lists of assignments by a number and a role. */
type Table = (Assignment[] | undefined)[]

function put(table: Table, number: number, assignment: Assignment): void {
  const at = number * slots + slotOf[assignment.role]
  const list = table[at]
  if (list === undefined) table[at] = [assignment]
  else list.push(assignment)
}

/**
 * An assignment by field stands for all tasks of the field, one without scope for every scope to which the task applies; for one duty and one
 * role only the most specific kind counts (task with scope, task, field with scope, field), and of that kind all.
 *
 * Nothing is spread out over the duties: each is looked up in four tables when it is asked for. Cost to build: linear in assignments.
 */
export function holdingsIn(organisation: Organisation): Holdings {
  const { tasks, scopes, fields, duties } = organisation
  const fieldNumbers = new Map<string, number>(fields.map((field, index) => [field.id, index]))
  const fieldOf = tasks.map((task) => fieldNumbers.get(task.field) ?? 0)
  const ofDuty: Table = Array.from({ length: duties.length * slots })
  const ofTask: Table = Array.from({ length: tasks.length * slots })
  const ofFieldInScope: Table = Array.from({ length: fields.length * scopes.length * slots })
  const ofField: Table = Array.from({ length: fields.length * slots })

  for (const assignment of organisation.assignments) {
    const { task, field, scope } = assignment
    const number = fieldNumbers.get(field) ?? 0
    if (task === undefined) {
      if (scope === undefined) put(ofField, number, assignment)
      else put(ofFieldInScope, number * scopes.length + scope.index, assignment)
    } else if (scope === undefined) put(ofTask, task.index, assignment)
    else {
      const duty = organisation.duty(task, scope)
      if (duty !== undefined) put(ofDuty, duty.index, assignment)
    }
  }

  const of = ({ index, task, scope }: Duty, role: Role): readonly Assignment[] => {
    const slot = slotOf[role]
    const own = ofDuty[index * slots + slot]
    if (own !== undefined) return own
    const field = fieldOf[task.index] ?? 0
    return (
      ofTask[task.index * slots + slot] ??
      ofFieldInScope[(field * scopes.length + scope.index) * slots + slot] ??
      ofField[field * slots + slot] ??
      none
    )
  }

  const tasksByField = groupBy(tasks, (task) => task.field as string)
  const meantBy: Holdings['meantBy'] = ({ task, field, scope }) => {
    const aimed = task === undefined ? (tasksByField.get(field) ?? []) : [task]
    const places = scope === undefined ? scopes : [scope]
    const meant: Duty[] = []
    for (const one of aimed)
      for (const place of places) {
        const duty = organisation.duty(one, place)
        if (duty !== undefined) meant.push(duty)
      }
    return meant
  }

  return {
    of,
    meantBy,
    dutiesOf: (assignment) => meantBy(assignment).filter((duty) => of(duty, assignment.role).includes(assignment)),
  }
}
