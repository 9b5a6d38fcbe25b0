/**
 * Edits of the table made into edits of the design: who is to hold which role in which duty, and nobody else anything else.
 *
 * Of the assignments of a role in a duty only the most specific kind counts. So a change in one cell says who else stays, and a role
 * that is said generally cannot be taken from its last holder in one duty alone: what is said generally would hold again.
 */
import { type Role, roles as roleTerms } from '@taiseizu/catalogue'
import type { Assignment, AssignmentRecord, Design, DesignEdit, Duty, Unit } from '@taiseizu/core'

/** In-house or outsourced, and under which contract. */
export type Terms = Pick<AssignmentRecord, 'mode' | 'contract'>

/** What one unit is to hold in one duty: exactly these roles; `null` where a role's terms are to stay as they are. */
export interface Wish {
  readonly duty: Duty
  readonly unit: Unit
  readonly roles: ReadonlyMap<Role, Terms | null>
}

/** A role that stays held, for it cannot be said of this duty alone that nobody holds it. */
export interface Refusal {
  readonly duty: Duty
  readonly role: Role
  /** What is said more generally, and would hold again. */
  readonly general: readonly Assignment[]
}

export interface Plan {
  readonly edits: readonly DesignEdit[]
  readonly refused: readonly Refusal[]
}

export const roleIds: readonly Role[] = roleTerms.map(({ id }) => id)

/** Said of this very duty, and not of a field, or of a task wherever it applies. */
export const isOwn = ({ record }: Assignment): boolean => record.task !== undefined && record.scope !== undefined

/** The edits by which units hold exactly what is wished; of two wishes for the same cell the later counts. Cost: linear in wishes. */
export function planFor(design: Design, wishes: readonly Wish[]): Plan {
  const byDuty = new Map<Duty, Map<Unit, Wish>>()
  for (const wish of wishes) {
    const known = byDuty.get(wish.duty) ?? new Map<Unit, Wish>()
    known.set(wish.unit, wish)
    byDuty.set(wish.duty, known)
  }
  const general = generalIn(design)
  const edits: DesignEdit[] = []
  const refused: Refusal[] = []
  for (const [duty, wished] of byDuty)
    for (const role of roleIds) {
      const made = change(design, duty, role, wished, general)
      if ('general' in made) refused.push(made)
      else edits.push(...made.edits)
    }
  return { edits, refused }
}

type General = (duty: Duty, role: Role) => readonly Assignment[]

function change(
  design: Design,
  duty: Duty,
  role: Role,
  wished: ReadonlyMap<Unit, Wish>,
  general: General,
): { readonly edits: readonly DesignEdit[] } | Refusal {
  const held = design.holding(duty, role)
  const after: AssignmentRecord[] = []
  let isChanged = false
  for (const assignment of held) {
    const wish = wished.get(assignment.unit)
    const terms = wish === undefined ? null : wish.roles.get(role)
    const record = terms === undefined ? undefined : recordFor(design, duty, assignment, terms)
    if (record !== undefined) after.push(record)
    isChanged ||= record === undefined || !sameTerms(record, assignment.record)
  }
  for (const { unit, roles } of wished.values()) {
    const terms = roles.get(role)
    if (terms === undefined || held.some((one) => one.unit === unit)) continue
    isChanged = true
    after.push({
      task: duty.task.id,
      scope: duty.scope.id,
      unit: unit.id,
      role,
      ...termsFor(design, unit, terms ?? {}),
    })
  }
  if (!isChanged) return { edits: [] }

  const own = held.filter(isOwn)
  const behind = own.length === held.length ? general(duty, role) : held
  if (after.length === 0 && behind.length > 0) return { duty, role, general: behind }
  // What comes to say the same as is said generally need not be said here.
  const kept = sayTheSame(after, behind) ? [] : after
  const isKept = (assignment: Assignment) => kept.some(({ unit }) => unit === assignment.unit.id)
  return {
    edits: [
      ...own.filter((one) => !isKept(one)).map(({ id }): DesignEdit => ({ collection: 'assignments', remove: id })),
      ...kept.map((record): DesignEdit => ({ collection: 'assignments', record })),
    ],
  }
}

/** An assignment as said of one duty; its note stays with it. */
function recordFor(design: Design, duty: Duty, { record, unit }: Assignment, terms: Terms | null): AssignmentRecord {
  const { field: _field, mode, contract, ...rest } = record
  const kept = { ...(mode === undefined ? {} : { mode }), ...(contract === undefined ? {} : { contract }) }
  return {
    ...rest,
    task: duty.task.id,
    scope: duty.scope.id,
    ...(terms === null ? kept : termsFor(design, unit, terms)),
  }
}

/** The terms as they can be said of a unit: a provider is outside and has contracts of its own; in-house there is none. */
function termsFor(design: Design, unit: Unit, { mode, contract }: Terms): Terms {
  const isOutside = unit.isProvider || mode === 'outsourced'
  if (!isOutside) return {}
  const known = contract === undefined ? undefined : design.contractById.get(contract)
  const fits = known !== undefined && (!unit.isProvider || known.provider === unit)
  return { mode: 'outsourced', ...(fits ? { contract: known.id } : {}) }
}

const sameTerms = (one: AssignmentRecord, other: AssignmentRecord): boolean =>
  (one.mode ?? 'in-house') === (other.mode ?? 'in-house') &&
  one.contract === other.contract &&
  JSON.stringify(one.note) === JSON.stringify(other.note)

const sayTheSame = (records: readonly AssignmentRecord[], general: readonly Assignment[]): boolean =>
  records.length === general.length &&
  records.every((record) =>
    general.some(({ unit, record: other }) => unit.id === record.unit && sameTerms(record, other)),
  )

/** What would hold in a duty if nothing were said of it alone. The index is made when somebody first asks. */
function generalIn(design: Design): General {
  let index: Map<string, Assignment[]> | undefined
  const made = () => {
    const lists = new Map<string, Assignment[]>()
    const take = (assignment: Assignment) => {
      const { task, field, scope, role } = assignment
      const key = `${task?.id ?? field}@${scope?.id ?? ''}:${role}`
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [assignment])
      else list.push(assignment)
    }
    for (const assignment of design.generalAssignments) take(assignment)
    for (const unit of design.units)
      for (const assignment of design.assignmentsOf(unit))
        if (assignment.task === undefined && assignment.scope !== undefined) take(assignment)
    return lists
  }
  return ({ task, field, scope }, role) => {
    index ??= made()
    return (
      index.get(`${task.id}@:${role}`) ??
      index.get(`${field}@${scope.id}:${role}`) ??
      index.get(`${field}@:${role}`) ??
      []
    )
  }
}
