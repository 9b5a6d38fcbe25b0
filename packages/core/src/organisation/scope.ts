/** Scopes and their duties as compiled; see `unit.ts` for who writes what. */
import type { FieldId, Role } from '@taiseizu/catalogue'
import type { Cell, Tracker } from '../tracking/tracker'
import type { ScopeRecord } from '../workspace/format'
import { enterpriseId } from '../workspace/identity'
import type { CompiledAssignment } from './assignment'
import type { AssignmentRows } from './assignment-rows'
import { type DutyRows, type Held, placeInFields, slots } from './duty-rows'
import { rolePlaces } from './order'
import type { Assignment, Duty, Exclusion, Scope, Task } from './records'
import type { CompiledUnit } from './unit'

/** One after the other in memory; after them a cell for each task. */
export const scopeAspects = {
  own: 0,
  name: 1,
  /** Its duties, and what is said of any of them. */
  duties: 2,
  /** Which duties there are, whatever is said of them. */
  laid: 3,
  /** Read by whoever is handed the duties one by one, and looks at each for itself: touched for one of them. */
  each: 4,
  /** The assignments that are said of no duty here. */
  aside: 5,
  /** What its duties and assignments bear, at a glance (`duties/signs.ts`). */
  signs: 6,
  /** The same for whoever is handed the duties one by one: touched for one of them. */
  eachSign: 7,
  /** Which of its duties are open, who answers for them, and whether anybody performs them. */
  answered: 8,
  /** Which of its duties are open, and who performs them, inside or not. */
  performed: 9,
} as const
const countOfAspects = 10

/** What is said in an organisation of who holds which role. */
export interface Said {
  readonly assignments: AssignmentRows
  readonly duties: DutyRows
  /** The duties that somebody has asked for, by row. */
  readonly made: (CompiledDuty | undefined)[]
  /** For all scopes: by task, and by field; a place for each role. */
  readonly ofTask: Held[]
  readonly ofField: Held[]
}

const enterpriseName = { ja: '全社', en: 'Enterprise' }

export class CompiledScope implements Scope {
  readonly type = 'scope'
  readonly id: string
  /** A number of its own, for tables by scope. */
  readonly slot: number
  readonly tracker: Tracker
  readonly cells: Cell
  readonly said: Said
  theRecord: ScopeRecord | undefined
  theOwner: CompiledUnit | undefined
  /** The tasks of its duties. Shared by all of a kind. */
  tasks: readonly Task[] = noTasks
  /** Where among them a task stands, by its number; -1 where it does not apply. Shared by all of a kind. */
  places: Int16Array = nowhere
  /** The row of its first duty in what is said of duties. */
  firstRow = 0
  /** By field and role; most scopes have none. */
  ofField: Held[] | undefined
  /** Assignments of a task that does not apply here. */
  astray: readonly number[] | undefined

  constructor(record: ScopeRecord | undefined, slot: number, tasks: number, said: Said, tracker: Tracker) {
    this.id = record?.id ?? enterpriseId
    this.slot = slot
    this.tracker = tracker
    this.cells = tracker.newCells(countOfAspects + tasks)
    this.said = said
    this.theRecord = record
  }

  /** Gives it duties of these tasks, of which nothing is said; in the place of those that it has. */
  lay(tasks: readonly Task[], places: Int16Array): void {
    const { duties, made } = this.said
    duties.clear(this.firstRow, this.tasks.length)
    this.tasks = tasks
    this.places = places
    this.firstRow = duties.allot(tasks.length)
    // One list for all, where each has its place: thousands of short ones would have to be collected again.
    made.length = Math.max(made.length, this.firstRow + tasks.length)
  }

  cell(aspect: keyof typeof scopeAspects): Cell {
    return this.cells + scopeAspects[aspect]
  }

  /** Who holds which role in a duty of that task, and whether it counts. */
  dutyCell(task: Task): Cell {
    return this.cells + countOfAspects + task.index
  }

  private get own(): ScopeRecord | undefined {
    this.tracker.read(this.cells + scopeAspects.own)
    return this.theRecord
  }

  get record(): ScopeRecord | undefined {
    this.tracker.read(this.cells + scopeAspects.name)
    return this.own
  }
  get name(): Scope['name'] {
    this.tracker.read(this.cells + scopeAspects.name)
    return this.theRecord?.name ?? enterpriseName
  }
  get kind(): Scope['kind'] {
    return this.own?.kind
  }
  get owner(): CompiledUnit | undefined {
    this.tracker.read(this.cells + scopeAspects.own)
    return this.theOwner
  }
  get development(): Scope['development'] {
    return this.own?.development
  }
  get isEnterprise(): boolean {
    return this.theRecord === undefined
  }
  get duties(): readonly CompiledDuty[] {
    this.tracker.read(this.cells + scopeAspects.duties)
    return this.theDuties
  }

  eachDuty(call: (duty: CompiledDuty) => void): void {
    this.tracker.read(this.cells + scopeAspects.laid)
    for (let place = 0; place < this.tasks.length; place += 1) call(this.dutyAt(place))
  }

  /** All its duties; not noted, and so with what follows. */
  get theDuties(): readonly CompiledDuty[] {
    return this.tasks.map((_, place) => this.dutyAt(place))
  }
  /** The duty of the task that stands there among its own. */
  dutyAt(place: number): CompiledDuty {
    const row = this.firstRow + place
    return (this.said.made[row] ??= new CompiledDuty(this.tasks[place] as Task, this, row))
  }
  /** The duty of a task, if that applies here. */
  dutyOf(task: Task): CompiledDuty | undefined {
    const place = this.placeOf(task)
    return place < 0 ? undefined : this.dutyAt(place)
  }
  /** Where the duty of a task stands; -1 where it does not apply. */
  placeOf(task: Task): number {
    return this.places[task.index] ?? -1
  }

  /**
   * An assignment by field stands for all tasks of the field, one without scope for every scope to which the task applies; for one duty and one
   * role only the most specific kind counts (task with scope, task, field with scope, field), and of that kind all.
   */
  held(row: number, { index, fieldPlace }: Task, role: Role): Held {
    const { said } = this
    const slot = rolePlaces[role]
    const own = said.duties.own(row, slot)
    if (own !== undefined) return own
    const field = fieldPlace * slots + slot
    return said.ofTask[index * slots + slot] ?? this.ofField?.[field] ?? said.ofField[field]
  }
  heldAt(place: number, role: Role): Held {
    return this.held(this.firstRow + place, this.tasks[place] as Task, role)
  }
  /** The slots of the units that hold it, by id. */
  slotsAt(place: number, role: Role): readonly number[] {
    const { assignments } = this.said
    return rowsOf(this.heldAt(place, role)).map((row) => assignments.slotOf(row))
  }
  /** What is said here of a whole field for a role. */
  heldInField(field: FieldId, role: Role): Held {
    return this.ofField?.[placeInFields(field, role)]
  }

  get assignments(): readonly CompiledAssignment[] {
    this.tracker.read(this.cells + scopeAspects.duties)
    return this.said.assignments.inOrder(this.rows())
  }

  eachAssignment(call: (assignment: CompiledAssignment) => void): void {
    this.tracker.read(this.cells + scopeAspects.duties)
    const { assignments } = this.said
    for (const row of this.rows()) call(assignments.at(row))
  }

  eachAssignmentAside(call: (assignment: CompiledAssignment) => void): void {
    this.tracker.read(this.cells + scopeAspects.aside)
    const { assignments } = this.said
    for (const row of this.rowsAside()) call(assignments.at(row))
  }

  /** The rows of the assignments that name it. */
  rows(): number[] {
    const rows: number[] = []
    const { duties } = this.said
    for (let row = this.firstRow; row < this.firstRow + this.tasks.length; row += 1)
      for (let slot = 0; slot < slots; slot += 1) rows.push(...rowsOf(duties.own(row, slot)))
    return [...rows, ...this.rowsAside()]
  }
  private rowsAside(): readonly number[] {
    return [...(this.ofField ?? []).flatMap(rowsOf), ...(this.astray ?? [])]
  }
}

export const rowsOf = (held: Held): readonly number[] =>
  held === undefined ? nobody : typeof held === 'number' ? [held] : held

export class CompiledDuty implements Duty {
  readonly task: Task
  readonly scope: CompiledScope
  private readonly row: number

  /** @param row where that is kept which is said of it. */
  constructor(task: Task, scope: CompiledScope, row: number) {
    this.task = task
    this.scope = scope
    this.row = row
  }

  get type(): 'duty' {
    return 'duty'
  }
  get id(): string {
    return `${this.task.id}@${this.scope.id}`
  }
  get field(): FieldId {
    return this.task.field
  }

  /** Says that it is read: who holds which role in it, and whether it counts. */
  note(): void {
    const { scope } = this
    if (scope.tracker.isReading)
      scope.tracker.readItem(
        scope.cells + scopeAspects.duties,
        scope.cells + scopeAspects.each,
        this,
        scope.dutyCell(this.task),
      )
  }

  get isOpen(): boolean {
    this.note()
    return this.scope.said.duties.isOpen(this.row)
  }
  get exclusions(): readonly Exclusion[] {
    this.note()
    return this.theExclusions
  }
  holding(role: Role): readonly Assignment[] {
    this.note()
    return this.scope.said.assignments.all(this.held(role))
  }

  countOf(role: Role): number {
    this.note()
    const held = this.held(role)
    return held === undefined ? 0 : typeof held === 'number' ? 1 : held.length
  }
  someHolds(role: Role, is: (assignment: Assignment) => boolean): boolean {
    this.note()
    const { assignments } = this.scope.said
    return rowsOf(this.held(role)).some((row) => is(assignments.at(row)))
  }

  eachAssignment(call: (assignment: CompiledAssignment) => void): void {
    this.note()
    const { duties, assignments } = this.scope.said
    for (let slot = 0; slot < slots; slot += 1)
      for (const row of rowsOf(duties.own(this.row, slot))) call(assignments.at(row))
  }

  /** What is said for this very duty. */
  own(role: Role): Held {
    return this.scope.said.duties.own(this.row, rolePlaces[role])
  }
  setOwn(role: Role, held: Held): void {
    this.scope.said.duties.setOwn(this.row, rolePlaces[role], held)
  }
  get theExclusions(): readonly Exclusion[] {
    return this.scope.said.duties.exclusionsOf(this.row)
  }
  set theExclusions(exclusions: readonly Exclusion[]) {
    this.scope.said.duties.setExclusions(this.row, exclusions)
  }

  private held(role: Role): Held {
    return this.scope.held(this.row, this.task, role)
  }
}

const nowhere = new Int16Array(0)
const noTasks: readonly Task[] = []
const nobody: readonly number[] = []
