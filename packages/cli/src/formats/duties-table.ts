import { type Role, idsOf, roles } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'

/** A row of the responsibility matrix, as scripts know it. */
export interface DutyRow {
  readonly task: string
  readonly field: string
  readonly scope: string
  readonly status: string
  readonly match: string | null
  /** Ids of units by role, sorted; told for excluded duties too. */
  readonly roles: Readonly<Record<Role, readonly string[]>>
  /** Kinds of authority that those who answer lack. */
  readonly missing: readonly string[]
}

/** The matrix, by task, then scope. */
export const dutyRows = (design: Design): readonly DutyRow[] =>
  design.duties.map((duty) => {
    const { state, missing } = design.coverage.matchOf(duty)
    const held = (role: Role) => design.unitsWith(duty, role).map((unit) => unit.id)
    return {
      task: duty.task.id,
      field: duty.field,
      scope: duty.scope.id,
      status: design.statusOf(duty),
      match: state,
      roles: Object.fromEntries(idsOf(roles).map((role) => [role, held(role)])) as unknown as DutyRow['roles'],
      missing,
    }
  })
