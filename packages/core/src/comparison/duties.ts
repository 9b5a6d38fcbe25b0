/** Duties that stand otherwise in another design: who does them, how they are covered, whether authority fits, who performs. */
import type { CoverageStatus, MatchState, Role } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Scope, Unit } from '../organisation/records'
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

/** So many scopes are compared at a stretch. */
const stretch = 64

/**
 * The duties that differ, by task, then scope. Roles in excluded and relieved duties are no work, and count as none.
 * Worked out in parts; yields after each how much of it is done, 0 to 1. Cost: linear in both.
 */
export function* dutyDifferences(before: Design, after: Design): Generator<number, readonly DutyDifference[]> {
  const found: DutyDifference[] = []
  const ids = [...new Set([...after.scopes, ...before.scopes].map(({ id }) => id))]
  for (const [place, id] of ids.entries()) {
    if (place % stretch === stretch - 1) yield place / ids.length
    const [was, is] = [before.scopeById.get(id), after.scopeById.get(id)]
    for (const duty of is?.duties ?? []) {
      const difference = differenceOf(before, counterpart(before, was, duty), after, duty)
      if (difference !== undefined) found.push(difference)
    }
    for (const duty of was?.duties ?? []) {
      if (counterpart(after, is, duty) !== undefined) continue
      const difference = differenceOf(before, duty, after, undefined)
      if (difference !== undefined) found.push(difference)
    }
  }
  // Tasks have numbers of their own in each design: ids are common to both.
  return found.sort(
    ({ duty: a }, { duty: b }) => byCodeUnits(a.task.id, b.task.id) || byCodeUnits(a.scope.id, b.scope.id),
  )
}

/** The duty of the same task in the same scope of another design. */
function counterpart(design: Design, scope: Scope | undefined, { task }: Duty): Duty | undefined {
  const own = design.taskById.get(task.id)
  return scope === undefined || own === undefined ? undefined : design.duty(own, scope)
}

function differenceOf(
  before: Design,
  was: Duty | undefined,
  after: Design,
  is: Duty | undefined,
): DutyDifference | undefined {
  const duty = is ?? was
  if (duty === undefined) return undefined
  const [from, to] = [
    was === undefined ? null : standingOf(before, was),
    is === undefined ? null : standingOf(after, is),
  ]
  const roles = comparedRoles.flatMap((role): readonly RoleDifference[] => {
    const [gone, come] = [unitsIn(before, was, role), unitsIn(after, is, role)]
    if (gone.length === come.length && gone.every(({ id }, place) => id === come[place]?.id)) return []
    const gained = come.filter(({ id }) => !gone.some((unit) => unit.id === id))
    const lost = gone.filter(({ id }) => !come.some((unit) => unit.id === id))
    return [{ role, gained, lost }]
  })
  const isSame = from?.status === to?.status && from?.match === to?.match && from?.sourcing === to?.sourcing
  return isSame && roles.length === 0 ? undefined : { duty, before: from, after: to, roles }
}

const unitsIn = (design: Design, duty: Duty | undefined, role: Role): readonly Unit[] =>
  duty === undefined || !duty.isOpen ? [] : design.unitsWith(duty, role)
