/**
 * The duties in columns of numbers, a row for each: what it bears, and who alone holds a role in it. Most bear none of what is sought, so whoever
 * seeks it runs down a column, or looks at a scope's signs alone, instead of going to each duty and to who holds it.
 */
import type { Role } from '@taiseizu/catalogue'
import type { Tracker } from '../tracking/tracker'
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Duty, Scope, Task, Unit } from '../organisation/records'
import type { AssignmentRows } from '../organisation/assignment-rows'
import type { Held } from '../organisation/duty-rows'
import { grown } from '../organisation/grown'
import { CompiledDuty, CompiledScope, rowsOf } from '../organisation/scope'
import { CompiledUnit } from '../organisation/unit'
import {
  assignmentSigns,
  dutySigns,
  inside,
  isUncontracted,
  open,
  saidOfDuties,
  saidOfFields,
  signOfClosed,
  nobody,
  several,
  signOf,
} from './signs'
import { TakingPart, type TaskChoice } from './taking-part'
import { anyUnitSign, signsOfUnit } from './unit-signs'

/** What a duty bears of who performs it. */
const ofPerforming = dutySigns.unperformed | dutySigns.leftToOutsiders

export interface Signs {
  /** What a duty bears, if it is open: of `dutySigns`. Whoever is handed the duties one by one is told of another sign for that one alone. */
  ofDuty(duty: Duty): number
  /** What any open duty of a scope bears: of `dutySigns`. */
  ofDutiesIn(scope: Scope): number
  /** The open duties of a scope that bear all of that, of the tasks that are meant. */
  dutiesBearing(sought: number, scope: Scope, isMeant: TaskChoice): readonly Duty[]
  /** The units that perform (R) open duties of a scope with their own people, of the tasks that are meant; each once, in no order. */
  insidePerformers(scope: Scope, isMeant: TaskChoice): readonly Unit[]
  /** The units that perform (R) open duties of a scope, inside or not, of the tasks that are meant; each once, in no order. */
  performersIn(scope: Scope, isMeant: TaskChoice): readonly Unit[]
  /** Whether such a unit holds one of the roles in open duties of a scope, of the tasks that are meant. */
  someUnitIn(
    scope: Scope,
    isMeant: TaskChoice,
    roles: readonly ('R' | 'A' | 'S')[],
    is: (unit: Unit) => boolean,
  ): boolean
  /** The open duties of a scope of which a unit is R or A, of the tasks that are meant; by task. */
  workIn(scope: Scope, unit: Unit, isMeant: TaskChoice): readonly Duty[]
  /** What any assignment that names the scope bears: of `assignmentSigns`. */
  ofAssignmentsIn(scope: Scope): number
  /** What a unit bears: of `unitSigns`. In a design that is edited a unit may bear anything: there it is cheaper to ask than to keep count. */
  ofUnit(unit: Unit): number
  /** The units that bear all of one of these, by id; in a design that is edited all. Cost: less than to ask unit by unit. */
  unitsBearing(sought: readonly number[]): readonly Unit[]
}

/** The columns. They are filled once; where a tracker watches, each scope's rows are looked at again when what they tell can have changed. */
export class Columns implements Signs {
  private readonly organisation: CompiledOrganisation
  private readonly tracker: Tracker
  private isFilled = false
  /** By duty: one row after the other for the duties of a scope. */
  private bits: Int32Array = new Int32Array(0)
  private performers: Int32Array = new Int32Array(0)
  private answerers: Int32Array = new Int32Array(0)
  private supporters: Int32Array = new Int32Array(0)
  private rows = 0
  /** By scope: the tasks of its duties, and the row of the first; what any of its duties bears, and any of its assignments. */
  private readonly tasks: (readonly Task[])[] = []
  private firsts: Int32Array = new Int32Array(0)
  private unions: Int32Array = new Int32Array(0)
  private said: Int32Array = new Int32Array(0)
  private readonly places = new WeakMap<TaskChoice, Map<readonly Task[], readonly number[]>>()
  /** By unit: what can be told of it; whether it answers for anything. Only where nobody watches. */
  private ofUnits: Int32Array | undefined
  private readonly answer: Uint8Array
  private readonly takingPart: TakingPart

  constructor(organisation: CompiledOrganisation) {
    this.organisation = organisation
    this.tracker = organisation.tracker
    this.takingPart = new TakingPart(organisation, this)
    this.answer = new Uint8Array(organisation.unitSlots)
  }

  ofDuty(duty: Duty): number {
    if (!(duty instanceof CompiledDuty)) return 0
    const { scope, task } = duty
    this.tracker.read(scope.cell(this.tracker.isHanded(duty) ? 'eachSign' : 'signs'))
    return this.bits[this.rowOf(scope) + (scope.places[task.index] ?? 0)] ?? 0
  }
  ofDutiesIn(scope: Scope): number {
    return this.noted(scope) ? (this.unions[scope.slot] ?? 0) : 0
  }
  dutiesBearing(sought: number, scope: Scope, isMeant: TaskChoice): readonly Duty[] {
    if (!(scope instanceof CompiledScope)) return noDuties
    // Where nothing is sought, what the other duties bear is nobody's concern.
    const isOfEach = sought === 0 && this.tracker.isReading
    this.tracker.read(scope.cell(sought === 0 ? 'laid' : 'signs'))
    const first = this.rowOf(scope)
    const all = sought | open
    let found: Duty[] | undefined
    for (const place of this.placesOf(isMeant, scope)) {
      if (isOfEach) scope.dutyAt(place).note()
      if (((this.bits[first + place] ?? 0) & all) !== all) continue
      const duty = scope.dutyAt(place)
      if (found === undefined) found = [duty]
      else found.push(duty)
    }
    return found ?? noDuties
  }
  /** Where the duties of the tasks that are meant stand among those of a scope. */
  placesOf(isMeant: TaskChoice, scope: CompiledScope): readonly number[] {
    let known = this.places.get(isMeant)
    if (known === undefined) this.places.set(isMeant, (known = new Map()))
    const tasks = this.tasksOf(scope)
    let places = known.get(tasks)
    if (places === undefined) known.set(tasks, (places = [...tasks.keys()].filter((at) => isMeant(tasks[at] as Task))))
    return places
  }
  insidePerformers(scope: Scope, isMeant: TaskChoice): readonly Unit[] {
    return this.takingPart.insidePerformers(scope, isMeant)
  }
  performersIn(scope: Scope, isMeant: TaskChoice): readonly Unit[] {
    return this.takingPart.performersIn(scope, isMeant)
  }
  someUnitIn(
    scope: Scope,
    isMeant: TaskChoice,
    roles: readonly ('R' | 'A' | 'S')[],
    is: (unit: Unit) => boolean,
  ): boolean {
    return this.takingPart.someUnitIn(scope, isMeant, roles, is)
  }
  workIn(scope: Scope, unit: Unit, isMeant: TaskChoice): readonly Duty[] {
    return this.takingPart.workIn(scope, unit, isMeant)
  }
  ofAssignmentsIn(scope: Scope): number {
    return this.noted(scope) ? (this.said[scope.slot] ?? 0) : 0
  }

  private noted(scope: Scope): scope is CompiledScope {
    if (!(scope instanceof CompiledScope)) return false
    this.tracker.read(scope.cell('signs'))
    this.fill()
    return true
  }

  /** The unit that alone holds R, A or S in a duty: not by way of its assignment, which would be dear to look up. */
  soleWith(duty: Duty, role: Role): CompiledUnit | undefined {
    if (role === 'C' || role === 'I' || !(duty instanceof CompiledDuty) || !duty.isOpen) return undefined
    const { scope, task } = duty
    const row = this.rowOf(scope) + (scope.places[task.index] ?? 0)
    const column = role === 'R' ? this.performers : role === 'A' ? this.answerers : this.supporters
    const slot = column[row] ?? nobody
    return slot < 0 ? undefined : this.unitAt(slot)
  }

  ofUnit(unit: Unit): number {
    if (this.tracker.isWatching || !(unit instanceof CompiledUnit)) return anyUnitSign
    this.fill()
    return this.ofUnits?.[unit.slot] ?? anyUnitSign
  }

  unitsBearing(sought: readonly number[]): readonly Unit[] {
    const { units } = this.organisation
    if (this.tracker.isWatching || sought.includes(0)) return units
    this.fill()
    const found: Unit[] = []
    // Where nobody edits, slots are in the order of ids.
    const { ofUnits = new Int32Array(0) } = this
    for (let slot = 0; slot < ofUnits.length; slot += 1) {
      const signs = ofUnits[slot] ?? 0
      if (sought.some((bits) => (signs & bits) === bits)) found.push(this.unitAt(slot))
    }
    return found
  }

  /** The row of a scope's first duty. Not noted; and so with all that is asked by rows. */
  rowOf(scope: CompiledScope): number {
    this.fill()
    return this.firsts[scope.slot] ?? 0
  }
  tasksOf(scope: CompiledScope): readonly Task[] {
    this.fill()
    return this.tasks[scope.slot] ?? noTasks
  }
  isOpen(row: number): boolean {
    return ((this.bits[row] ?? 0) & open) !== 0
  }
  isTendedInside(row: number): boolean {
    return ((this.bits[row] ?? 0) & inside) !== 0
  }
  /** The slot of the unit that alone performs it; `nobody`, `several`. */
  performerOf(row: number): number {
    return this.performers[row] ?? nobody
  }
  answererOf(row: number): number {
    return this.answerers[row] ?? nobody
  }
  supporterOf(row: number): number {
    return this.supporters[row] ?? nobody
  }
  bearsAny(row: number, sought: number): boolean {
    return ((this.bits[row] ?? 0) & sought) !== 0
  }
  unitAt(slot: number): CompiledUnit {
    return this.organisation.unitAt(slot)
  }

  /** Fills the columns, where nobody watches. Cost: linear in duties and who holds R, A and S. */
  fill(): void {
    if (this.isFilled) return
    this.isFilled = true
    if (this.tracker.isWatching) return
    const { theScopes, theUnits, unitSlots } = this.organisation
    let count = 0
    for (const { tasks } of theScopes) count += tasks.length
    this.growTo(count)
    for (const scope of theScopes) {
      this.makeRoom(scope)
      const first = this.firsts[scope.slot] ?? 0
      for (let place = 0; place < scope.tasks.length; place += 1)
        this.bits[first + place] = this.takeUp(scope, place, first + place)
      this.lookAround(scope)
    }
    this.ofUnits = new Int32Array(unitSlots)
    for (const unit of theUnits) this.ofUnits[unit.slot] = signsOfUnit(unit, this.answer[unit.slot] === 1)
  }

  /** Looks at a duty, for the first time or again; what is read is noted, and whoever read what is another now is told. */
  look(duty: CompiledDuty): void {
    const { scope, task } = duty
    const place = scope.placeOf(task)
    const row = (this.firsts[scope.slot] ?? 0) + place
    const { bits, performers, answerers } = this
    const before = bits[row] ?? 0
    const performer = performers[row]
    const answerer = answerers[row]
    duty.note()
    const sign = this.takeUp(scope, place, row)
    bits[row] = sign
    if (sign !== before) {
      this.tracker.touch(scope.cell('signs'))
      this.tracker.touchItem(scope.cell('eachSign'), duty)
    }
    // Of several these columns do not tell which.
    const isOpened = ((sign ^ before) & open) !== 0
    if (isOpened || performers[row] !== performer || performer === several || ((sign ^ before) & ofPerforming) !== 0)
      this.tracker.touch(scope.cell('performed'))
    if (
      isOpened ||
      answerers[row] !== answerer ||
      answerer === several ||
      (performers[row] === nobody) !== (performer === nobody)
    )
      this.tracker.touch(scope.cell('answered'))
  }

  /** Looks at what is said in a scope of no duty by itself, once all its duties have been looked at. */
  lookAround(scope: CompiledScope): void {
    this.tracker.read(scope.cell('aside'))
    const { slot, tasks, ofField, astray } = scope
    const { assignments } = scope.said
    let union = 0
    let row = this.firsts[slot] ?? 0
    for (let at = 0; at < tasks.length; at += 1, row += 1) union |= this.bits[row] ?? 0
    let said = saidOfDuties(union)
    if (ofField !== undefined) said |= saidOfFields(ofField, this.openFieldsOf(scope), assignments)
    if (astray !== undefined && astray.length > 0) {
      said |= assignmentSigns.idle
      for (const one of astray) if (isUncontracted(one, assignments)) said |= assignmentSigns.uncontracted
    }
    if (this.said[slot] !== said) this.tracker.touch(scope.cell('signs'))
    this.said[slot] = said
    this.unions[slot] = union
  }

  /** A bit for each field of which a duty is open. */
  private openFieldsOf(scope: CompiledScope): number {
    let fields = 0
    let row = this.firsts[scope.slot] ?? 0
    for (const { fieldPlace } of this.tasks[scope.slot] ?? noTasks) {
      if (this.isOpen(row)) fields |= 1 << fieldPlace
      row += 1
    }
    return fields
  }

  /** Who holds what in a duty, if it is open. @returns what it bears. */
  private takeUp(scope: CompiledScope, place: number, row: number): number {
    const { duties, assignments } = scope.said
    if (!duties.isOpen(scope.firstRow + place)) return signOfClosed(scope.firstRow + place, duties, assignments)
    const performing = scope.heldAt(place, 'R')
    const answering = scope.heldAt(place, 'A')
    const supporting = scope.heldAt(place, 'S')
    this.performers[row] = soleOf(performing, assignments)
    this.answerers[row] = soleOf(answering, assignments)
    this.supporters[row] = soleOf(supporting, assignments)
    for (const one of rowsOf(answering)) this.answer[assignments.slotOf(one)] = 1
    return signOf(performing, answering, supporting, assignments)
  }

  /** Rows for a scope's duties: those that it has, or others where it has become of another kind. @returns whether they are new. */
  makeRoom({ slot, tasks }: CompiledScope): boolean {
    this.isFilled = true
    if (slot >= this.firsts.length) {
      const least = Math.max(this.organisation.scopeSlots, slot + 1)
      this.firsts = grown(this.firsts, least)
      this.unions = grown(this.unions, least)
      this.said = grown(this.said, least)
    }
    if (this.tasks[slot] === tasks) return false
    this.tasks[slot] = tasks
    this.firsts[slot] = this.rows
    // What it had before is left lying: scopes seldom become of another kind.
    this.rows += tasks.length
    this.growTo(this.rows)
    return true
  }

  private growTo(rows: number): void {
    if (rows <= this.bits.length) return
    this.bits = grown(this.bits, rows)
    this.performers = grown(this.performers, rows)
    this.answerers = grown(this.answerers, rows)
    this.supporters = grown(this.supporters, rows)
  }
}

const soleOf = (held: Held, assignments: AssignmentRows): number =>
  held === undefined ? nobody : typeof held === 'number' ? assignments.slotOf(held) : several

const noTasks: readonly Task[] = []
const noDuties: readonly Duty[] = []
