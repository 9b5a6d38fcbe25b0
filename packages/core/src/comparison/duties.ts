/** Duties that stand otherwise in another design: who does them, how they are covered, whether authority fits, who performs. */
import type { CoverageStatus, MatchState, Role } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Unit } from '../organisation/records'
import { byCodeUnits } from '../workspace/order'

/** The roles that take part; who is consulted or informed does no other work. */
export const comparedRoles = ['R', 'A', 'S'] as const satisfies readonly Role[]
export type ComparedRole = (typeof comparedRoles)[number]

/** Who performs a duty: units with their own people, others, or both; `null` where nobody does. */
export type Sourcing = 'in-house' | 'outsourced' | 'mixed' | null

/** How a duty stands in one design. */
export interface DutyStanding {
  readonly status: CoverageStatus
  readonly match: MatchState | null
  readonly sourcing: Sourcing
}

/** Who comes to a role in a duty and who leaves it, by id. At least one does. */
export interface RoleDifference {
  readonly role: ComparedRole
  readonly gained: readonly Unit[]
  readonly lost: readonly Unit[]
}

export interface DutyDifference {
  /** As it is after, or where it is no more as it was. */
  readonly duty: Duty
  /** `null` where the design has no such duty: its scope or task is not there. */
  readonly before: DutyStanding | null
  readonly after: DutyStanding | null
  readonly roles: readonly RoleDifference[]
}

/** How a duty stands. Nobody performs what is excluded or relieved. */
function standingOf(design: Design, duty: Duty): DutyStanding {
  return {
    status: design.statusOf(duty),
    match: design.coverage.matchOf(duty).state,
    sourcing: sourcingOf(design, duty),
  }
}

function sourcingOf(design: Design, duty: Duty): Sourcing {
  const performing = duty.isOpen ? design.holding(duty, 'R') : []
  if (performing.length === 0) return null
  if (performing.every(({ isInside }) => isInside)) return 'in-house'
  return performing.some(({ isInside }) => isInside) ? 'mixed' : 'outsourced'
}

/** The duties that differ, by task, then scope. Roles in excluded and relieved duties are no work, and count as none. Cost: linear in both. */
export function dutyDifferences(before: Design, after: Design): readonly DutyDifference[] {
  const found: DutyDifference[] = []
  const others = new Map(before.duties.map((duty) => [duty.id, duty]))
  for (const duty of after.duties) {
    const was = others.get(duty.id)
    others.delete(duty.id)
    found.push(...differenceOf(before, was, after, duty))
  }
  for (const was of others.values()) found.push(...differenceOf(before, was, after, undefined))
  // Tasks have numbers of their own in each design: ids are common to both.
  return found.toSorted(
    ({ duty: a }, { duty: b }) => byCodeUnits(a.task.id, b.task.id) || byCodeUnits(a.scope.id, b.scope.id),
  )
}

function differenceOf(
  before: Design,
  was: Duty | undefined,
  after: Design,
  is: Duty | undefined,
): readonly DutyDifference[] {
  const duty = is ?? was
  if (duty === undefined) return []
  const [from, to] = [
    was === undefined ? null : standingOf(before, was),
    is === undefined ? null : standingOf(after, is),
  ]
  const roles = comparedRoles.flatMap((role): readonly RoleDifference[] => {
    const [gone, come] = [unitsIn(before, was, role), unitsIn(after, is, role)]
    const gained = come.filter(({ id }) => !gone.some((unit) => unit.id === id))
    const lost = gone.filter(({ id }) => !come.some((unit) => unit.id === id))
    return gained.length + lost.length === 0 ? [] : [{ role, gained, lost }]
  })
  const isSame = from?.status === to?.status && from?.match === to?.match && from?.sourcing === to?.sourcing
  return isSame && roles.length === 0 ? [] : [{ duty, before: from, after: to, roles }]
}

const unitsIn = (design: Design, duty: Duty | undefined, role: Role): readonly Unit[] =>
  duty === undefined || !duty.isOpen ? [] : design.unitsWith(duty, role)
