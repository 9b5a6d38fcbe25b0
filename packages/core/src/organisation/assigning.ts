/** Where assignments and exclusions count: in one duty, for a field of a scope, or for all scopes. */
import { type Column, columnsFor, dropColumns, keptColumns } from '../workspace/columns'
import type { AssignmentRecord } from '../workspace/format'
import { everything, naturalKeyParts } from '../workspace/identity'
import { byCodeUnits } from '../workspace/order'
import type { AssignmentRows } from './assignment-rows'
import { type Held, placeInFields, slots } from './duty-rows'
import { type CompiledExclusion, type Maker, known } from './maker'
import { fieldPlaces, inserted, rolePlaces, rolesInOrder } from './order'
import type { CompiledOrganisation } from './organisation'
import type { CompiledDuty, CompiledScope } from './scope'

/**
 * Takes up all assignments. Each text that they name is looked up once, not for each record, and what says nothing else is taken up without a look
 * at the record: the reader has told the texts apart, or they are told apart here.
 */
export function addAssignments(
  organisation: CompiledOrganisation,
  make: Maker,
  records: readonly AssignmentRecord[],
): void {
  const { assignments } = organisation.said
  const columns = known(keptColumns(records) ?? columnsFor(records, keyParts), 'natural key', 'of each assignment')
  dropColumns(records)
  const [aims, places, holders, roles] = columns.parts as readonly [Column, Column, Column, Column]
  const aimOf = Int32Array.from(aims.texts, (text) => make.anyTask(text)?.index ?? assignments.aimOfField(text))
  const scopeOf = Int32Array.from(places.texts, (text) => (text === everything ? -1 : make.scope(text).slot))
  const unitOf = Int32Array.from(holders.texts, (text) => make.unit(text).slot)
  const roleOf = Int32Array.from(roles.texts, (text) => rolesInOrder.indexOf(text as AssignmentRecord['role']))
  const general: number[] = []
  assignments.begin(records)
  for (let row = 0; row < records.length; row += 1) {
    const aim = aimOf[aims.numbers[row] ?? 0] ?? 0
    const scope = scopeOf[places.numbers[row] ?? 0] ?? -1
    const unit = unitOf[holders.numbers[row] ?? 0] ?? 0
    const role = roleOf[roles.numbers[row] ?? 0] ?? 0
    let isGivenAway = false
    let isContracted = false
    if (columns.saysMore[row] === 1) {
      const { mode, contract } = records[row] as AssignmentRecord
      isGivenAway = mode === 'outsourced'
      isContracted = contract !== undefined
      if (contract !== undefined) make.contractOf(contract).rows.push(row)
    }
    assignments.put(row, { aim, scope, unit, role, isGivenAway, isContracted })
    if (scope < 0) general.push(row)
    else placeAt(organisation.scopeAt(scope), aim, role, row)
  }
  assignments.listByUnit()
  organisation.generalRows = inOrderOfIds(general, assignments)
  placeGeneral(organisation)
}

const keyParts = naturalKeyParts.assignments ?? []

const inOrderOfIds = (rows: readonly number[], assignments: AssignmentRows): readonly number[] =>
  rows
    .map((row) => ({ row, id: assignments.at(row).id }))
    .sort((a, b) => byCodeUnits(a.id, b.id))
    .map(({ row }) => row)

/** Puts an assignment where it counts: in its duty, or among what is said for a whole field of its scope. What names no scope is put elsewhere. */
export function placeAt(scope: CompiledScope, aim: number, role: number, row: number): void {
  const { said, places } = scope
  if (aim >= places.length) {
    const at = (aim - places.length) * slots + role
    scope.ofField ??= Array.from<Held>({ length: fieldPlaces.size * slots })
    scope.ofField[at] = holdingToo(scope.ofField[at], row, said.assignments)
    return
  }
  const place = places[aim] ?? -1
  const { duties } = said
  if (place < 0) scope.astray = [...(scope.astray ?? []), row]
  else if (duties.isFree(scope.firstRow + place, role)) duties.setOwn(scope.firstRow + place, role, row)
  else
    duties.setOwn(
      scope.firstRow + place,
      role,
      holdingToo(duties.own(scope.firstRow + place, role), row, said.assignments),
    )
}

/** By the ids of their units. */
const holdingToo = (held: Held, row: number, { byUnit }: AssignmentRows): Held =>
  held === undefined ? row : inserted(typeof held === 'number' ? [held] : held, row, byUnit)

/** Tables of what names no scope. */
export function placeGeneral({ said, generalRows }: CompiledOrganisation): void {
  const { ofTask, ofField, assignments } = said
  ofTask.fill(undefined)
  ofField.fill(undefined)
  for (const row of generalRows) {
    const { task, field, role } = assignments.at(row)
    const table = task === undefined ? ofField : ofTask
    const at = task === undefined ? placeInFields(field, role) : task.index * slots + rolePlaces[role]
    table[at] = holdingToo(table[at], row, assignments)
  }
}

type Meant = Pick<CompiledExclusion, 'task' | 'field' | 'scope'>

/** All duties that something said by task or field, with or without a scope, speaks of. Not noted. */
export function meantBy(organisation: CompiledOrganisation, aim: Meant): readonly CompiledDuty[] {
  const meant: CompiledDuty[] = []
  eachRowMeantBy(organisation, aim, (row, scope) => meant.push(scope.dutyAt(row - scope.firstRow)))
  return meant
}

export function eachRowMeantBy(
  organisation: CompiledOrganisation,
  { task, field, scope }: Meant,
  call: (row: number, scope: CompiledScope) => void,
): void {
  const tasks = task === undefined ? organisation.tasksOfField(field) : [task]
  for (const one of tasks)
    for (const place of scope === undefined ? organisation.theScopes : [scope]) {
      const at = place.placeOf(one)
      if (at >= 0) call(place.firstRow + at, place)
    }
}
