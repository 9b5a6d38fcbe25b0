/** Assignments: said of one duty, of a field of a scope, or of all scopes. */
import type { CompiledAssignment } from '../assignment'
import { meantBy, placeGeneral, placeIn } from '../compile'
import { fieldPlaces, inOrder, insertInto, inserted, without } from '../order'
import type { CompiledOrganisation } from '../organisation'
import { type CompiledDuty, type CompiledScope, type Held, isList, listOf, slotOf, slots } from '../scope'
import { type Editing, type Records, byId } from './editing'

export function findAssignments(e: Editing, records: Records<'assignments'>): readonly CompiledAssignment[] {
  return [...(records ?? [])].flatMap(([identity]) => findAssignment(e.all, identity) ?? [])
}

export function takeOut(e: Editing, assignment: CompiledAssignment): void {
  const { unit, contract, scope, task, role } = assignment
  drop(unit.theAssignments, assignment)
  if (contract !== undefined) drop(contract.theAssignments, assignment)
  if (scope === undefined) setGeneral(e, without(e.all.theGeneralAssignments, assignment))
  else if (task === undefined) {
    const at = (fieldPlaces.get(assignment.field) ?? 0) * slots + slotOf[role]
    if (scope.ofField !== undefined) scope.ofField[at] = holdingNoMore(scope.ofField[at], assignment)
  } else {
    const duty = scope.dutyOf(task)
    if (duty !== undefined) duty.setOwn(role, holdingNoMore(duty.own(role), assignment))
    else scope.astray = without(scope.astray ?? [], assignment)
  }
  tellOf(e, assignment)
  if (scope === undefined) e.leave(assignment)
}

export function putIn(e: Editing, assignment: CompiledAssignment): void {
  const { unit, contract, scope, task, role } = assignment
  insertInto(unit.theAssignments, assignment, inOrder)
  if (contract !== undefined) insertInto(contract.theAssignments, assignment, inOrder)
  if (scope !== undefined) placeIn(scope, task, role, assignment)
  else {
    setGeneral(e, inserted(e.all.theGeneralAssignments, assignment, byId))
    e.come(assignment)
  }
  tellOf(e, assignment)
}

function setGeneral(e: Editing, assignments: readonly CompiledAssignment[]): void {
  e.all.theGeneralAssignments = assignments
  placeGeneral(e.all)
}

function tellOf(e: Editing, assignment: CompiledAssignment): void {
  const { all } = e
  const { unit, contract, scope, task, role } = assignment
  all.theAssignments = undefined
  all.touch('assignments')
  unit.touch('assignments')
  if (contract !== undefined) all.tracker.touch(contract.cells + 1)
  const own = scope !== undefined && task !== undefined ? scope.dutyOf(task) : undefined
  if (own !== undefined) {
    e.touchDuty(own)
    return
  }
  if (scope !== undefined) for (const aspect of ['duties', 'aside'] as const) all.tracker.touch(scope.cell(aspect))
  for (const duty of meantBy(all, assignment)) if (isOpenTo(duty, assignment, role)) e.touchDuty(duty)
}

/** Whether what is said of a duty for that role can be heard there: nothing more specific takes its place. */
function isOpenTo(duty: CompiledDuty, { task, scope }: CompiledAssignment, role: CompiledAssignment['role']): boolean {
  if (duty.own(role) !== undefined) return false
  if (task !== undefined) return true
  const slot = slotOf[role]
  const { general } = duty.scope
  if (general.ofTask[duty.task.index * slots + slot] !== undefined) return false
  return scope !== undefined || duty.scope.ofField?.[duty.task.fieldPlace * slots + slot] === undefined
}

/** The assignment of an identity. Cost: those who hold the role there. */
function findAssignment(organisation: CompiledOrganisation, identity: string): CompiledAssignment | undefined {
  const [aim = '', unitId = '', role = ''] = identity.split(':')
  const [what = '', where = ''] = aim.split('@')
  const isIt = (one: CompiledAssignment) => one.unit.id === unitId && one.role === role
  if (where === '*') return organisation.theGeneralAssignments.find((one) => isIt(one) && one.id === identity)
  const scope = organisation.theScopeById.get(where)
  const task = organisation.taskById.get(what)
  if (scope === undefined) return undefined
  if (task === undefined) return inField(scope, what, role).find(isIt)
  const duty = scope.dutyOf(task)
  if (duty === undefined) return scope.astray?.find((one) => isIt(one) && one.task === task)
  return listOf(duty.own(role as CompiledAssignment['role'])).find(isIt)
}

const inField = (scope: CompiledScope, field: string, role: string): readonly CompiledAssignment[] =>
  listOf(scope.ofField?.[(fieldPlaces.get(field) ?? 0) * slots + slotOf[role as CompiledAssignment['role']]])

function holdingNoMore(held: Held, assignment: CompiledAssignment): Held {
  if (held === assignment || held === undefined) return undefined
  if (!isList(held)) return held
  const left = held.filter((one) => one !== assignment)
  return left.length > 1 ? left : left[0]
}

/** From a list that keeps its order. */
function drop<Item>(list: Item[], item: Item): void {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
}
