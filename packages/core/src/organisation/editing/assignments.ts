/** Assignments: said of one duty, of a field of a scope, or of all scopes. Each is meant by its row. */
import { meantBy, placeAt, placeGeneral } from '../assigning'
import type { CompiledAssignment } from '../assignment'
import { type Held, placeInFields, slots } from '../duty-rows'
import { inOrder, insertInto, inserted, rolePlaces, without } from '../order'
import type { CompiledOrganisation } from '../organisation'
import { type CompiledDuty, rowsOf } from '../scope'
import { type Editing, type Records, byId } from './editing'

type Role = CompiledAssignment['role']

export function findAssignments(e: Editing, records: Records<'assignments'>): readonly number[] {
  return [...(records ?? [])].flatMap(([identity]) => findAssignment(e.all, identity) ?? [])
}

export function takeOut(e: Editing, row: number): void {
  const { assignments } = e.all.said
  const assignment = assignments.at(row)
  const { unit, contract, scope, task, field, role } = assignment
  drop(unit.theAssignments, assignment)
  if (contract !== undefined) drop(contract.theAssignments, assignment)
  if (scope === undefined) setGeneral(e, without(e.all.generalRows, row))
  else if (task === undefined) {
    const at = placeInFields(field, role)
    if (scope.ofField !== undefined) scope.ofField[at] = holdingNoMore(scope.ofField[at], row)
  } else {
    const duty = scope.dutyOf(task)
    if (duty !== undefined) duty.setOwn(role, holdingNoMore(duty.own(role), row))
    else scope.astray = without(scope.astray ?? [], row)
  }
  tellOf(e, assignment)
  if (scope === undefined) e.leave(assignment)
  assignments.remove(row)
}

export function putIn(e: Editing, assignment: CompiledAssignment): void {
  const { unit, contract, scope } = assignment
  const { assignments } = e.all.said
  insertInto(unit.theAssignments, assignment, inOrder)
  if (contract !== undefined) insertInto(contract.theAssignments, assignment, inOrder)
  const row = assignments.add(assignment)
  if (scope !== undefined) placeAt(scope, ...assignments.aimAndRoleOf(row), row)
  else {
    const order = (one: number, other: number) => byId(assignments.at(one), assignments.at(other))
    setGeneral(e, inserted(e.all.generalRows, row, order))
    e.come(assignment)
  }
  tellOf(e, assignment)
}

function setGeneral(e: Editing, rows: readonly number[]): void {
  e.all.generalRows = rows
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
function isOpenTo(duty: CompiledDuty, { task, scope }: CompiledAssignment, role: Role): boolean {
  if (duty.own(role) !== undefined) return false
  if (task !== undefined) return true
  const { said } = duty.scope
  if (said.ofTask[duty.task.index * slots + rolePlaces[role]] !== undefined) return false
  return scope !== undefined || duty.scope.heldInField(duty.field, role) === undefined
}

/** The row of the assignment of an identity. Cost: those who hold the role there. */
function findAssignment(organisation: CompiledOrganisation, identity: string): number | undefined {
  const [aim = '', unitId = '', role = ''] = identity.split(':')
  const [what = '', where = ''] = aim.split('@')
  const { assignments } = organisation.said
  const isIt = (row: number) => assignments.unitOf(row).id === unitId && assignments.roleOf(row) === role
  if (where === '*') return organisation.generalRows.find((row) => isIt(row) && assignments.at(row).id === identity)
  const scope = organisation.theScopeById.get(where)
  const task = organisation.taskById.get(what)
  if (scope === undefined) return undefined
  if (task === undefined) return rowsOf(scope.heldInField(what as CompiledAssignment['field'], role as Role)).find(isIt)
  const duty = scope.dutyOf(task)
  if (duty === undefined) return scope.astray?.find((row) => isIt(row) && assignments.at(row).task === task)
  return rowsOf(duty.own(role as Role)).find(isIt)
}

function holdingNoMore(held: Held, row: number): Held {
  if (held === row || held === undefined) return undefined
  if (typeof held === 'number') return held
  const left = held.filter((one) => one !== row)
  return left.length > 1 ? left : left[0]
}

/** From a list that keeps its order. */
function drop<Item>(list: Item[], item: Item): void {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
}
