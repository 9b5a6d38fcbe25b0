/** Scopes and their duties as compiled; see `unit.ts` for who writes what. */
import type { FieldId, Role } from '@taiseizu/catalogue'
import type { Cell, Tracker } from '../tracking/tracker'
import type { ScopeRecord } from '../workspace/format'
import { enterpriseId } from '../workspace/identity'
import type { CompiledAssignment } from './assignment'
import { inOrder } from './order'
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

/** Who holds a role: nobody, one (by far the most frequent, and kept without a list), or several. */
export type Held = CompiledAssignment | readonly CompiledAssignment[] | undefined

export const slotOf: Readonly<Record<Role, number>> = { R: 0, A: 1, S: 2, C: 3, I: 4 }
export const slots = 5

const nobody: readonly CompiledAssignment[] = []

export const listOf = (held: Held): readonly CompiledAssignment[] =>
  held === undefined ? nobody : isList(held) ? held : [held]

export const isList = (held: Exclude<Held, undefined>): held is readonly CompiledAssignment[] => Array.isArray(held)

/** What is said for all scopes: by task, and by field; a place for each role. */
export interface General {
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
  readonly general: General
  theRecord: ScopeRecord | undefined
  theOwner: CompiledUnit | undefined
  theDuties: readonly CompiledDuty[] = []
  /** Where in the list the duty of a task stands, by the task's number; -1 where the task does not apply. Shared by all of a kind. */
  places: Int16Array = nowhere
  /** By field and role; most scopes have none. */
  ofField: Held[] | undefined
  /** Assignments of a task that does not apply here. */
  astray: CompiledAssignment[] | undefined

  constructor(record: ScopeRecord | undefined, slot: number, tasks: number, general: General, tracker: Tracker) {
    this.id = record?.id ?? enterpriseId
    this.slot = slot
    this.tracker = tracker
    this.cells = tracker.newCells(countOfAspects + tasks)
    this.general = general
    this.theRecord = record
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
    for (const duty of this.theDuties) call(duty)
  }

  /** The duty of a task, if that applies here. Not noted. */
  dutyOf(task: Task): CompiledDuty | undefined {
    const place = this.places[task.index]
    return place === undefined || place < 0 ? undefined : this.theDuties[place]
  }

  get assignments(): readonly CompiledAssignment[] {
    const all: CompiledAssignment[] = []
    this.eachAssignment((one) => all.push(one))
    return all.sort(inOrder)
  }

  eachAssignment(call: (assignment: CompiledAssignment) => void): void {
    this.tracker.read(this.cells + scopeAspects.duties)
    for (const duty of this.theDuties) duty.handOn(call)
    this.handOnAside(call)
  }

  eachAssignmentAside(call: (assignment: CompiledAssignment) => void): void {
    this.tracker.read(this.cells + scopeAspects.aside)
    this.handOnAside(call)
  }
  private handOnAside(call: (assignment: CompiledAssignment) => void): void {
    for (const held of this.ofField ?? []) handOn(held, call)
    for (const one of this.astray ?? []) call(one)
  }
}

function handOn(held: Held, call: (assignment: CompiledAssignment) => void): void {
  if (held === undefined) return
  if (isList(held)) for (const one of held) call(one)
  else call(held)
}

export class CompiledDuty implements Duty {
  readonly task: Task
  readonly scope: CompiledScope
  /** What is said for this very duty. */
  theR: Held
  theA: Held
  theS: Held
  theC: Held
  theI: Held
  theExclusions: readonly Exclusion[] | undefined

  constructor(task: Task, scope: CompiledScope) {
    this.task = task
    this.scope = scope
    this.theR = undefined
    this.theA = undefined
    this.theS = undefined
    this.theC = undefined
    this.theI = undefined
    this.theExclusions = undefined
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
    return this.theExclusions === undefined
  }
  get exclusions(): readonly Exclusion[] {
    this.note()
    return this.theExclusions ?? noExclusions
  }
  holding(role: Role): readonly Assignment[] {
    this.note()
    return listOf(this.held(role))
  }

  countOf(role: Role): number {
    this.note()
    const held = this.held(role)
    return held === undefined ? 0 : isList(held) ? held.length : 1
  }
  someHolds(role: Role, is: (assignment: Assignment) => boolean): boolean {
    this.note()
    const held = this.held(role)
    return held !== undefined && (isList(held) ? held.some(is) : is(held))
  }

  eachAssignment(call: (assignment: CompiledAssignment) => void): void {
    this.note()
    this.handOn(call)
  }
  handOn(call: (assignment: CompiledAssignment) => void): void {
    handOn(this.theR, call)
    handOn(this.theA, call)
    handOn(this.theS, call)
    handOn(this.theC, call)
    handOn(this.theI, call)
  }

  own(role: Role): Held {
    switch (role) {
      case 'R':
        return this.theR
      case 'A':
        return this.theA
      case 'S':
        return this.theS
      case 'C':
        return this.theC
      case 'I':
        return this.theI
    }
  }

  setOwn(role: Role, held: Held): void {
    switch (role) {
      case 'R':
        this.theR = held
        return
      case 'A':
        this.theA = held
        return
      case 'S':
        this.theS = held
        return
      case 'C':
        this.theC = held
        return
      case 'I':
        this.theI = held
    }
  }

  /**
   * An assignment by field stands for all tasks of the field, one without scope for every scope to which the task applies; for one duty and one
   * role only the most specific kind counts (task with scope, task, field with scope, field), and of that kind all.
   */
  held(role: Role): Held {
    const own = this.own(role)
    if (own !== undefined) return own
    const { scope, task } = this
    const slot = slotOf[role]
    const { general } = scope
    const field = task.fieldPlace * slots + slot
    return general.ofTask[task.index * slots + slot] ?? scope.ofField?.[field] ?? general.ofField[field]
  }
}

const nowhere = new Int16Array(0)
const noExclusions: readonly Exclusion[] = []
