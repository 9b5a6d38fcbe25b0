/** The rows of the table: fields, each with its duties (or tasks) under it. */
import { standardTasks } from '@taiseizu/catalogue'
import { type Design, type Duty, type Field, type Scope, type Task, byCodeUnits } from '@taiseizu/core'
import type { DutyState } from '../../ui/signs'
import { stateOf, stateOrder } from '../../picture/duty-state'
import type { Settings } from './settings'

/** A field, and what is under it whether folded away or not. */
export interface FieldRow {
  readonly type: 'field'
  readonly key: string
  readonly field: Field
  readonly duties: readonly Duty[]
  readonly isFolded: boolean
}

export interface DutyRow {
  readonly type: 'duty'
  readonly key: string
  readonly duty: Duty
  /** Its place among the rows of the same scope (or task), and whether more of them follow. */
  readonly place: number
  readonly goesOn: boolean
}

export interface TaskRow {
  readonly type: 'task'
  readonly key: string
  readonly task: Task
  readonly duties: readonly Duty[]
}

export type MatrixRow = FieldRow | DutyRow | TaskRow

const troubles: ReadonlySet<DutyState> = new Set(stateOrder.slice(0, stateOrder.indexOf('covered')))
export const isTroubled = (state: DutyState): boolean => troubles.has(state)

const guideOrder = new Map<string, number>(standardTasks.map(({ id }, place) => [id, place]))

/** As the guide lists them, the organisation's own after them. */
const byGuide = (a: Task, b: Task): number =>
  (guideOrder.get(a.id) ?? guideOrder.size) - (guideOrder.get(b.id) ?? guideOrder.size) || byCodeUnits(a.id, b.id)

/** The organisation as a whole first, then by kind. */
export const byPlace = (a: Scope, b: Scope): number =>
  Number(b.isEnterprise) - Number(a.isEnterprise) || byCodeUnits(a.kind ?? '', b.kind ?? '') || byCodeUnits(a.id, b.id)

/** What of the duties is wanted; those in `stays` stay in the table until the filter is changed, whatever is edited. */
export function shownDuties(design: Design, settings: Settings, stays: Set<string>): readonly Duty[] {
  const { field, scope, status, onlyTroubled } = settings
  const shown = design.duties.filter((duty) => {
    if (field !== '' && duty.field !== field) return false
    if (scope !== '' && duty.scope.id !== scope) return false
    if (status === '' && !onlyTroubled) return true
    if (stays.has(duty.id)) return true
    const state = stateOf(design, duty)
    return (status === '' || state === status) && (!onlyTroubled || isTroubled(state))
  })
  if (status !== '' || onlyTroubled) for (const { id } of shown) stays.add(id)
  return shown
}

/** Duties under their fields, those of the same scope (or task) together. */
export function dutyRows(design: Design, duties: readonly Duty[], settings: Settings): readonly MatrixRow[] {
  const placeOf = placesOf(duties, settings.groupBy)
  const same = settings.groupBy === 'scope' ? sameScope : sameTask
  return underFields(design, duties, settings.folded, (own) => {
    const sorted = own
      .map((duty) => [placeOf(duty), duty] as const)
      .toSorted(([a], [b]) => a - b)
      .map(([, duty]) => duty)
    const rows: DutyRow[] = []
    for (const [index, duty] of sorted.entries()) {
      const before = rows.at(-1)
      const after = sorted[index + 1]
      const place = before !== undefined && same(before.duty, duty) ? before.place + 1 : 0
      rows.push({ type: 'duty', key: duty.id, duty, place, goesOn: after !== undefined && same(after, duty) })
    }
    return rows
  })
}

/** The duties one after the other as `dutyRows` has them, folded away or not. */
export const dutiesInOrder = (design: Design, duties: readonly Duty[], settings: Settings): readonly Duty[] =>
  dutyRows(design, duties, { ...settings, folded: new Set() }).flatMap((row) => (row.type === 'duty' ? [row.duty] : []))

/** Tasks under their fields. */
export function taskRows(design: Design, duties: readonly Duty[], settings: Settings): readonly MatrixRow[] {
  return underFields(design, duties, settings.folded, (own) => {
    const byTask = new Map<Task, Duty[]>()
    for (const duty of own) {
      const list = byTask.get(duty.task)
      if (list === undefined) byTask.set(duty.task, [duty])
      else list.push(duty)
    }
    return [...byTask]
      .toSorted(([a], [b]) => byGuide(a, b))
      .map(([task, of]): TaskRow => ({ type: 'task', key: task.id, task, duties: of }))
  })
}

/** A number for each duty, by which they are in order: scopes and tasks are few, and are compared instead of their pairs. */
function placesOf(duties: readonly Duty[], groupBy: Settings['groupBy']): (duty: Duty) => number {
  const ranksOf = <Thing>(things: ReadonlySet<Thing>, order: (a: Thing, b: Thing) => number) =>
    new Map([...things].toSorted(order).map((thing, rank) => [thing, rank]))
  const scopes = ranksOf(new Set(duties.map(({ scope }) => scope)), byPlace)
  const tasks = ranksOf(new Set(duties.map(({ task }) => task)), byGuide)
  return ({ scope, task }) => {
    const [s, t] = [scopes.get(scope) ?? 0, tasks.get(task) ?? 0]
    return groupBy === 'scope' ? s * tasks.size + t : t * scopes.size + s
  }
}
const sameScope = (a: Duty, b: Duty) => a.scope === b.scope
const sameTask = (a: Duty, b: Duty) => a.task === b.task

function underFields(
  design: Design,
  duties: readonly Duty[],
  folded: ReadonlySet<string>,
  rowsOf: (duties: readonly Duty[]) => readonly MatrixRow[],
): readonly MatrixRow[] {
  const byField = new Map<string, Duty[]>()
  for (const duty of duties) {
    const list = byField.get(duty.field)
    if (list === undefined) byField.set(duty.field, [duty])
    else list.push(duty)
  }
  return design.fields.flatMap((field): readonly MatrixRow[] => {
    const own = byField.get(field.id)
    if (own === undefined) return []
    const isFolded = folded.has(field.id)
    const row: FieldRow = {
      type: 'field',
      key: `field/${field.id}`,
      field,
      duties: own,
      isFolded,
    }
    return isFolded ? [row] : [row, ...rowsOf(own)]
  })
}

/** How many duties are in each state, worst first. */
export function statesOf(design: Design, duties: readonly Duty[]): readonly (readonly [DutyState, number])[] {
  const counts = new Map<DutyState, number>()
  for (const duty of duties) {
    const state = stateOf(design, duty)
    counts.set(state, (counts.get(state) ?? 0) + 1)
  }
  return stateOrder.flatMap((state) => {
    const count = counts.get(state)
    return count === undefined ? [] : [[state, count] as const]
  })
}
