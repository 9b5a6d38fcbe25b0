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

/**
 * An assignment by field stands for all tasks of the field, one without scope for every scope to which the task applies; for one duty and one
 * role only the most specific kind counts (task with scope, task, field with scope, field), and of that kind all.
 *
 * Nothing is spread out over the duties: each is looked up in four small lists when it is asked for. Cost to build: linear in assignments.
 */
export function holdingsIn(organisation: Organisation): Holdings {
  const { tasks, scopes } = organisation
  const key = (aim: string, scope: string, role: Role) => `${aim}@${scope}:${role}`
  const lists = groupBy(organisation.assignments, ({ task, field, scope, role }) =>
    key(task?.id ?? field, scope?.id ?? '*', role),
  )

  const of = (duty: Duty, role: Role): readonly Assignment[] =>
    lists.get(key(duty.task.id, duty.scope.id, role)) ??
    lists.get(key(duty.task.id, '*', role)) ??
    lists.get(key(duty.field, duty.scope.id, role)) ??
    lists.get(key(duty.field, '*', role)) ??
    none

  const tasksByField = groupBy(tasks, (task) => task.field as string)
  const meantBy: Holdings['meantBy'] = ({ task, field, scope }) => {
    const aimed = task === undefined ? (tasksByField.get(field) ?? []) : [task]
    const places = scope === undefined ? scopes : [scope]
    return aimed.flatMap((one) =>
      places.flatMap((place) => {
        const duty = organisation.duty(one, place)
        return duty === undefined ? [] : [duty]
      }),
    )
  }

  return {
    of,
    meantBy,
    dutiesOf: (assignment) => meantBy(assignment).filter((duty) => of(duty, assignment.role).includes(assignment)),
  }
}
