import type { Role } from '@taiseizu/catalogue'
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Assignment, Duty, Scope, Task } from '../organisation/records'

/** Who holds which role in which duty, once the most specific kind of assignment has been found. */
export interface Holdings {
  /** The assignments that count for a role in a duty, by id; of excluded duties too. */
  of(duty: Duty, role: Role): readonly Assignment[]
  /** The duties in which an assignment counts; excluded ones too. In their order. */
  dutiesOf(assignment: Assignment): readonly Duty[]
  /** All duties that an assignment speaks of, whether or not a more specific one takes its place. */
  meantBy(aim: Aim): readonly Duty[]
}

/** What an assignment or exclusion is about. */
export interface Aim {
  readonly task: Task | undefined
  readonly field: Assignment['field']
  readonly scope: Scope | undefined
}

/** The duties themselves know who holds what; here is who holds what the other way round. */
export function holdingsIn(organisation: CompiledOrganisation): Holdings {
  const meantBy = ({ task, field, scope }: Aim): readonly Duty[] => {
    const meant: Duty[] = []
    for (const one of task === undefined ? organisation.tasksOfField(field) : [task])
      for (const place of scope === undefined ? organisation.scopes : [scope]) {
        const duty = organisation.duty(one, place)
        if (duty !== undefined) meant.push(duty)
      }
    return meant
  }
  const of = (duty: Duty, role: Role) => duty.holding(role)
  return {
    of,
    meantBy,
    dutiesOf: (assignment) => {
      const { role } = assignment
      return meantBy(assignment).filter((duty) => duty.holding(role).includes(assignment))
    },
  }
}
