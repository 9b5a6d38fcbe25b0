/**
 * How much there is of what, over the whole organisation: who answers for and performs which fields, how many duties of a field are done in
 * the house. Counted scope by scope, so that after an edit only the scopes that it concerns are counted again.
 */
import { type FieldId, fields } from '@taiseizu/catalogue'
import type { Cell, Tracker } from '../tracking/tracker'
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Task, Unit } from '../organisation/records'
import { grown } from '../organisation/grown'
import { fieldPlaces } from '../organisation/order'
import type { CompiledDuty, CompiledScope } from '../organisation/scope'
import { CompiledUnit } from '../organisation/unit'
import type { Columns } from './columns'
import { nobody } from './signs'
import { type Stand, Stands, isSameStand } from './stands'

/** The open duties of a field. */
export interface FieldTally {
  readonly open: number
  /** Those that somebody performs (R). */
  readonly performed: number
  /** Those that somebody performs or supports (R, S) in the house, with own people. */
  readonly inside: number
}

export interface Tally {
  /** Whether a unit answers (A) for an open duty of a field. */
  answers(unit: Unit, field: FieldId): boolean
  /** Whether a unit performs (R) an open duty of a field. */
  performs(unit: Unit, field: FieldId): boolean
  /** The fields for open duties of which a unit answers (A), in the guide's order; those that it performs (R). */
  answeredBy(unit: Unit): readonly FieldId[]
  performedBy(unit: Unit): readonly FieldId[]
  /** The units that answer for an open duty of a field, in no order. Cost: none. */
  answerersOf(field: FieldId): ReadonlySet<Unit>
  /** The units that perform an open duty of a field, in no order. Cost: none. */
  performersOf(field: FieldId): ReadonlySet<Unit>
  /** Whether some unit answers for open duties of both fields. */
  someAnswersForBoth(one: FieldId, other: FieldId): boolean
  ofField(field: FieldId): FieldTally
  /** How many open duties somebody performs (R). */
  readonly performedDuties: number
  /** The units that perform more than half of them, in no order; several may share the same duties. */
  readonly burdened: readonly Burden[]
}

/** How many open duties a unit performs. */
export interface Burden {
  readonly unit: Unit
  readonly count: number
}

const countOfFields = fields.length

/** A scope whose duties have been counted: where they stood then. */
interface Counted {
  readonly reader: number
  tasks: readonly Task[]
  first: number
}

/** The counters: for each unit and field A and R. */
const perUnit = countOfFields * 2

/** Takes up that a unit holds a role in a duty of a field. */
type Take = (slot: number, place: number, isAnswer: boolean) => void

export class CountedTally implements Tally {
  private readonly organisation: CompiledOrganisation
  private readonly tracker: Tracker
  private readonly signs: Columns
  private readonly stands: Stands
  private isCounted = false
  /** By unit, a bit for each field: for which it answers, which it performs. */
  private answering: Int32Array = new Int32Array(0)
  private performing: Int32Array = new Int32Array(0)
  /** Which fields units answer for, all together, and how many units do so: thousands answer for the same few combinations. */
  private combinations: Map<number, number> | undefined
  /** Of how many duties each of these bits tells; kept only where they are to be taken back one by one. */
  private counters: Int32Array | undefined
  /** How many duties each unit performs; of how many units there are with so many, and the most of all. */
  private loads: Int32Array = new Int32Array(0)
  private unitsByLoad: number[] = []
  private mostLoad = 0
  private performedNow = 0
  /** By field: who answers, who performs; listed when somebody asks. */
  private readonly answerers: (Set<Unit> | undefined)[] = []
  private readonly performers: (Set<Unit> | undefined)[] = []
  /** By field: how many are open, performed, inside. */
  private readonly ofFields = new Int32Array(countOfFields * 3)
  private readonly cells: Cell
  private readonly counted = new Map<CompiledScope, Counted>()

  constructor(organisation: CompiledOrganisation, signs: Columns) {
    this.organisation = organisation
    this.tracker = organisation.tracker
    this.signs = signs
    this.stands = new Stands(signs)
    this.cells = this.tracker.newCells(countOfFields * 3 + 1)
  }

  answers(unit: Unit, field: FieldId): boolean {
    return this.fieldsOf(unit, true, 1 << placeOf(field)) !== 0
  }
  performs(unit: Unit, field: FieldId): boolean {
    return this.fieldsOf(unit, false, 1 << placeOf(field)) !== 0
  }
  answeredBy(unit: Unit): readonly FieldId[] {
    return fieldsIn(this.fieldsOf(unit, true, -1))
  }
  performedBy(unit: Unit): readonly FieldId[] {
    return fieldsIn(this.fieldsOf(unit, false, -1))
  }
  private fieldsOf(unit: Unit, isAnswer: boolean, among: number): number {
    if (!(unit instanceof CompiledUnit)) return 0
    this.tracker.read(unit.cell('work'))
    this.count()
    return ((isAnswer ? this.answering : this.performing)[unit.slot] ?? 0) & among
  }
  answerersOf(field: FieldId): ReadonlySet<Unit> {
    const place = placeOf(field)
    this.tracker.read(this.cells + place)
    this.count()
    return (this.answerers[place] ??= this.listed(this.answering, 1 << place))
  }
  performersOf(field: FieldId): ReadonlySet<Unit> {
    const place = placeOf(field)
    this.tracker.read(this.cells + countOfFields + place)
    this.count()
    return (this.performers[place] ??= this.listed(this.performing, 1 << place))
  }
  someAnswersForBoth(one: FieldId, other: FieldId): boolean {
    this.tracker.read(this.cells + placeOf(one))
    this.tracker.read(this.cells + placeOf(other))
    this.count()
    const both = (1 << placeOf(one)) | (1 << placeOf(other))
    for (const fieldsAnswered of (this.combinations ??= combinationsIn(this.answering)).keys())
      if ((fieldsAnswered & both) === both) return true
    return false
  }
  ofField(field: FieldId): FieldTally {
    const place = placeOf(field)
    this.tracker.read(this.cells + countOfFields * 2 + place)
    this.count()
    const [open = 0, performed = 0, inside = 0] = this.ofFields.subarray(place * 3)
    return { open, performed, inside }
  }
  get performedDuties(): number {
    this.tracker.read(this.cells + countOfFields * 3)
    this.count()
    return this.performedNow
  }
  get burdened(): readonly Burden[] {
    this.tracker.read(this.cells + countOfFields * 3)
    this.count()
    const half = this.performedNow / 2
    const burdens: Burden[] = []
    if (this.mostLoad <= half) return burdens
    for (let slot = 0; slot < this.loads.length; slot += 1) {
      const count = this.loads[slot] ?? 0
      if (count > half) burdens.push({ unit: this.signs.unitAt(slot), count })
    }
    return burdens
  }

  private listed(by: Int32Array, bit: number): Set<Unit> {
    const units = new Set<Unit>()
    for (let slot = 0; slot < by.length; slot += 1)
      if (((by[slot] ?? 0) & bit) !== 0) units.add(this.signs.unitAt(slot))
    return units
  }

  /** Counts all at once, where nobody watches. */
  private count(): void {
    if (this.isCounted) return
    this.isCounted = true
    if (this.tracker.isWatching) return
    this.growTo(this.organisation.unitSlots)
    const take: Take = (slot, place, isAnswer) => {
      const by = isAnswer ? this.answering : this.performing
      by[slot] = (by[slot] ?? 0) | (1 << place)
      if (!isAnswer) this.loads[slot] = (this.loads[slot] ?? 0) + 1
    }
    this.tracker.unnoticed(() => {
      for (const scope of this.organisation.theScopes) this.visit(scope, this.ofFields, take)
    })
    for (let place = 0; place < countOfFields; place += 1) this.performedNow += this.ofFields[place * 3 + 1] ?? 0
    for (const load of this.loads) if (load > this.mostLoad) this.mostLoad = load
  }

  /** Begins to count scope by scope. */
  watch(): void {
    this.isCounted = true
    this.growTo(this.organisation.unitSlots)
    this.counters = new Int32Array(this.organisation.unitSlots * perUnit)
    for (const scope of this.organisation.theScopes) this.enter(scope)
  }

  /** A scope came. */
  enter(scope: CompiledScope): void {
    const reader = this.tracker.enrol(
      0,
      (parts, duties) => (parts === 0 ? this.countSome(scope, duties.keys()) : this.countAgain(scope)),
      scope.cell('duties'),
    )
    this.counted.set(scope, { reader, tasks: [], first: 0 })
    this.countAgain(scope)
  }

  /** A scope left. */
  leave(scope: CompiledScope): void {
    const known = this.counted.get(scope)
    if (known === undefined) return
    this.tracker.dismiss(known.reader)
    this.forget(known)
    this.counted.delete(scope)
  }

  private forget({ tasks, first }: Counted): void {
    for (const [at, task] of tasks.entries()) {
      this.add(task, this.stands.at(first + at), -1)
      this.stands.forget(first + at)
    }
  }

  /** Counts all duties of a scope, for the first time or again. */
  private countAgain(scope: CompiledScope): void {
    const known = this.counted.get(scope)
    if (known === undefined) return
    const { signs, tracker } = this
    tracker.during(known.reader, 1, () => {
      const before = { ...known }
      const isAnew = signs.makeRoom(scope)
      known.tasks = signs.tasksOf(scope)
      known.first = signs.rowOf(scope)
      scope.eachDuty((duty) => this.countDuty(duty))
      signs.lookAround(scope)
      // First what is new: a counter that stays above nothing must not seem to have been at nothing.
      if (isAnew) this.forget(before)
    })
  }

  /** Counts some duties of a scope again. */
  private countSome(scope: CompiledScope, duties: Iterable<object>): void {
    const known = this.counted.get(scope)
    if (known === undefined) return
    this.tracker.duringMore(known.reader, 1, () => {
      for (const duty of duties) this.countDuty(duty as CompiledDuty)
      this.tracker.turnTo(1)
      this.signs.lookAround(scope)
    })
  }

  private countDuty(duty: CompiledDuty): void {
    const { signs } = this
    const { scope, task } = duty
    const row = signs.rowOf(scope) + (scope.places[task.index] ?? 0)
    const before = this.stands.at(row)
    this.tracker.turnTo(1, duty)
    signs.look(duty)
    this.stands.keep(duty, row)
    const now = this.stands.at(row)
    if (isSameStand(before, now)) return
    this.add(task, now, 1)
    this.add(task, before, -1)
  }

  /** Hands on each role that a unit holds in a scope's duties, and counts these by field. */
  private visit(scope: CompiledScope, counts: Int32Array, take: Take): void {
    const { signs } = this
    const tasks = signs.tasksOf(scope)
    let row = signs.rowOf(scope)
    for (let at = 0; at < tasks.length; at += 1, row += 1) {
      if (!signs.isOpen(row)) continue
      const place = (tasks[at] as Task).fieldPlace
      counts[place * 3] = (counts[place * 3] ?? 0) + 1
      const performer = signs.performerOf(row)
      if (performer >= 0) take(performer, place, false)
      else if (performer !== nobody) for (const slot of scope.slotsAt(at, 'R')) take(slot, place, false)
      if (performer !== nobody) counts[place * 3 + 1] = (counts[place * 3 + 1] ?? 0) + 1
      if (signs.isTendedInside(row)) counts[place * 3 + 2] = (counts[place * 3 + 2] ?? 0) + 1
      const answerer = signs.answererOf(row)
      if (answerer >= 0) take(answerer, place, true)
      else if (answerer !== nobody) for (const slot of scope.slotsAt(at, 'A')) take(slot, place, true)
    }
  }

  private growTo(slots: number): void {
    if (slots <= this.loads.length) return
    this.loads = grown(this.loads, slots)
    this.answering = grown(this.answering, slots)
    this.performing = grown(this.performing, slots)
  }

  private carry(slot: number, by: number): void {
    const before = this.loads[slot] ?? 0
    const now = before + by
    this.loads[slot] = now
    const { unitsByLoad } = this
    unitsByLoad[before] = (unitsByLoad[before] ?? 0) - 1
    unitsByLoad[now] = (unitsByLoad[now] ?? 0) + 1
    // One more or one less at a time: so the most is that, or the one before it.
    if (now > this.mostLoad) this.mostLoad = now
    else if (before === this.mostLoad && (unitsByLoad[before] ?? 0) <= 0) this.mostLoad = now
  }

  private add({ fieldPlace: place }: Task, { isOpen, isInside, performers, answerers }: Stand, by: 1 | -1): void {
    if (!isOpen) return
    const { ofFields, tracker } = this
    const at = place * 3
    ofFields[at] = (ofFields[at] ?? 0) + by
    if (isInside) ofFields[at + 2] = (ofFields[at + 2] ?? 0) + by
    if (performers.length > 0) {
      ofFields[at + 1] = (ofFields[at + 1] ?? 0) + by
      this.performedNow += by
      tracker.touch(this.cells + countOfFields * 3)
    }
    tracker.touch(this.cells + countOfFields * 2 + place)
    for (const slot of performers) this.step(slot * perUnit + place * 2 + 1, by)
    for (const slot of answerers) this.step(slot * perUnit + place * 2, by)
  }

  private step(counter: number, by: 1 | -1): void {
    let counters = this.counters as Int32Array
    if (counter >= counters.length) this.counters = counters = grown(counters, counter + perUnit)
    const now = (counters[counter] ?? 0) + by
    counters[counter] = now
    const slot = Math.floor(counter / perUnit)
    const place = counter - slot * perUnit
    const isAnswer = (place & 1) === 0
    this.growTo(slot + 1)
    if (!isAnswer) this.carry(slot, by)
    if (now !== (by === 1 ? 1 : 0)) return
    const unit = this.signs.unitAt(slot)
    const field = place >> 1
    const fieldsOfUnits = isAnswer ? this.answering : this.performing
    const fieldsBefore = fieldsOfUnits[slot] ?? 0
    fieldsOfUnits[slot] = fieldsBefore ^ (1 << field)
    if (isAnswer && this.combinations !== undefined) {
      countOne(this.combinations, fieldsBefore, -1)
      countOne(this.combinations, fieldsBefore ^ (1 << field), 1)
    }
    const listed = (isAnswer ? this.answerers : this.performers)[field]
    if (by === 1) listed?.add(unit)
    else listed?.delete(unit)
    unit.touch('work')
    this.tracker.touch(this.cells + (isAnswer ? 0 : countOfFields) + field)
  }
}

function combinationsIn(answering: Int32Array): Map<number, number> {
  const combinations = new Map<number, number>()
  for (const fieldsAnswered of answering) if (fieldsAnswered !== 0) countOne(combinations, fieldsAnswered, 1)
  return combinations
}

/** One more or one less; what there is none of any more is not kept. */
function countOne(counts: Map<number, number>, key: number, by: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}

const noFields: readonly FieldId[] = []
/** Most units have to do with the same few fields as others. */
const lists = new Map<number, readonly FieldId[]>([[0, noFields]])

function fieldsIn(bits: number): readonly FieldId[] {
  let list = lists.get(bits)
  if (list === undefined)
    lists.set(bits, (list = fields.flatMap(({ id }) => ((bits & (1 << placeOf(id))) === 0 ? [] : [id]))))
  return list
}

const placeOf = (field: FieldId): number => fieldPlaces.get(field) ?? 0
