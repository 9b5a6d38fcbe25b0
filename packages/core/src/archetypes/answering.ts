/** Saying anew who answers for duties, with as few records as say it exactly. */
import type { FieldId, Role } from '@taiseizu/catalogue'
import type { DesignEdit } from '../changes/design'
import type { Design } from '../design'
import { inOrder } from '../organisation/order'
import type { Assignment, Duty, Scope, Unit } from '../organisation/records'
import type { AssignmentRecord } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { isCentralisable } from '../metrics/supervision-measures'

/** Duties and who is to answer for each: one unit, and nobody else. */
export type Answers = ReadonlyMap<Duty, Unit>

/**
 * The edits after which each duty has exactly the A that it is given, and all other duties have theirs as before.
 *
 * A field in a scope that is given to one unit as a whole is said in one record; a field that is given to one unit nearly everywhere in
 * one for all scopes (`general`). What said otherwise goes.
 */
export function answerEdits(
  design: Design,
  answers: Answers,
  general?: { readonly field: FieldId; readonly unit: Unit },
) {
  const answering = design.units.flatMap((unit) => unit.assignments.filter(({ role }) => role === 'A'))
  const known = new Map(answering.map(({ id, record }) => [id, record]))
  const wanted = new Map<string, AssignmentRecord>()
  const want = (record: AssignmentRecord) => {
    const id = identityOf('assignments', record)
    wanted.set(id, known.get(id) ?? record)
  }
  const whole = general !== undefined && isGivenWhole(design, answers, general.field) ? general : undefined
  if (whole !== undefined) want({ field: whole.field, unit: whole.unit.id, role: 'A' })
  const inScopes = wholeScopes(design, answers, whole?.field)
  for (const [duty, unit] of answers) {
    const { field, scope, task } = duty
    if (whole?.field === field && unit === whole.unit) continue
    if (inScopes.get(scope)?.get(field) === unit) want({ field, scope: scope.id, unit: unit.id, role: 'A' })
    else want({ task: task.id, scope: scope.id, unit: unit.id, role: 'A' })
  }
  const isInTheWay = (one: Assignment): boolean => {
    if (wanted.has(one.id)) return false
    if (whole?.field === one.field) return true
    if (one.scope === undefined) return false
    if (one.task === undefined) return inScopes.get(one.scope)?.has(one.field) === true
    const duty = design.duty(one.task, one.scope)
    return duty !== undefined && answers.has(duty)
  }
  const gone = answering.filter(isInTheWay).sort(inOrder)
  return [
    ...gone.map(({ id }): DesignEdit => ({ collection: 'assignments', remove: id })),
    ...[...wanted.values()].map((record): DesignEdit => ({ collection: 'assignments', record })),
  ]
}

/** Whether every duty of the field is given to somebody: only then may what is said of the whole field be said anew. */
const isGivenWhole = (design: Design, answers: Answers, field: FieldId): boolean =>
  design.dutiesOfField(field).every((duty) => answers.has(duty))

/** The fields of a scope of which all duties are given to one unit, where no record for a task in all scopes says otherwise. */
function wholeScopes(design: Design, answers: Answers, replaced: FieldId | undefined) {
  const byTask = new Set(
    design.generalAssignments.flatMap(({ task, role, field }) =>
      task && role === 'A' && field !== replaced ? [task] : [],
    ),
  )
  const scopes = new Map<Scope, Map<FieldId, Unit>>()
  for (const scope of new Set([...answers.keys()].map((duty) => duty.scope))) {
    const fields = new Map<FieldId, Unit>()
    for (const field of new Set(scope.duties.map((duty) => duty.field))) {
      const duties = design.dutiesIn(scope).filter((duty) => duty.field === field)
      const [unit, ...others] = new Set(duties.map((duty) => answers.get(duty)))
      if (
        duties.length > 1 &&
        unit !== undefined &&
        others.length === 0 &&
        !duties.some(({ task }) => byTask.has(task))
      )
        fields.set(field, unit)
    }
    scopes.set(scope, fields)
  }
  return scopes
}

/** The edits that give a unit a role in every duty of the field (in a scope, where one is named), but for the audits. */
export function roleEdits(
  design: Design,
  unit: Unit,
  role: Role,
  field: FieldId,
  scope?: Scope,
): readonly DesignEdit[] {
  const where = scope === undefined ? {} : { scope: scope.id }
  const duties =
    scope === undefined ? design.dutiesOfField(field) : design.dutiesIn(scope).filter((duty) => duty.field === field)
  const open = duties.filter(({ task }) => task.kind !== 'audit')
  if (open.length === 0) return []
  const records: readonly AssignmentRecord[] =
    open.length === duties.length
      ? [{ field, ...where, unit: unit.id, role }]
      : [...new Set(open.map(({ task }) => task.id))].map((task) => ({ task, ...where, unit: unit.id, role }))
  return records
    .filter((record) => !isSaid(design, unit, record, scope))
    .map((record) => ({ collection: 'assignments', record }))
}

/** Whether there is an assignment of that identity. Looked for where it would count: a unit may have ten thousand. */
function isSaid(design: Design, unit: Unit, { task: id, field, role }: AssignmentRecord, scope?: Scope): boolean {
  const task = id === undefined ? undefined : design.taskById.get(id)
  const isIt = (one: Assignment) =>
    one.unit === unit && one.role === role && one.task === task && (task !== undefined || one.field === field)
  if (scope === undefined) return design.generalAssignments.some(isIt)
  let isFound = false
  const look = (one: Assignment) => {
    isFound ||= isIt(one)
  }
  const duty = task && design.duty(task, scope)
  if (duty === undefined) scope.eachAssignmentAside(look)
  else duty.eachAssignment(look)
  return isFound
}

/** The security duties of a scope that an archetype moves: those of supervision, and of the others what somebody in-house answers for. */
export const movable = (design: Design, scope: Scope): readonly Duty[] =>
  design.dutiesIn(scope).filter(({ field, task }) => isCentralisable(field) && task.kind !== 'audit')
