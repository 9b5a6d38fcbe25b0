/**
 * How much there is of what, over the whole organisation: who answers for and performs which fields, how many duties of a field are done in
 * the house. Counted scope by scope, so that after an edit only the scopes that it concerns are counted again.
 */
import { type FieldId, fields } from '@taiseizu/catalogue'
import type { Cell, Tracker } from '../tracking/tracker'
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Unit } from '../organisation/records'
import { fieldPlaces } from '../organisation/order'
import { type CompiledScope, listOf } from '../organisation/scope'
import { CompiledUnit } from '../organisation/unit'

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
  /** The units that answer for an open duty of a field, in no order. Cost: none. */
  answerersOf(field: FieldId): ReadonlySet<Unit>
  /** The units that perform an open duty of a field, in no order. Cost: none. */
  performersOf(field: FieldId): ReadonlySet<Unit>
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

/** What a scope adds: pairs of a counter and by how much. */
type Share = Int32Array

interface FieldCount {
  open: number
  performed: number
  inside: number
}

/** The counters: for each unit and field A and R. */
const perUnit = countOfFields * 2

export class CountedTally implements Tally {
  private readonly organisation: CompiledOrganisation
  private readonly tracker: Tracker
  private counters: Int32Array | undefined
  /** How many duties each unit performs; of how many units there are with so many, and the most of all. */
  private loads: Int32Array = new Int32Array(0)
  private unitsByLoad: number[] = []
  private mostLoad = 0
  private performedNow = 0
  private readonly answerers: readonly Set<Unit>[] = fields.map(() => new Set<Unit>())
  private readonly performers: readonly Set<Unit>[] = fields.map(() => new Set<Unit>())
  private readonly ofFields: readonly FieldCount[] = fields.map(() => ({ open: 0, performed: 0, inside: 0 }))
  private readonly cells: Cell
  private readonly shares = new Map<CompiledScope, { readonly reader: number; share: Share; fields: Int32Array }>()
  private readonly units: CompiledUnit[] = []
  private readonly scratch = new Int32Array(countOfFields * 3)

  constructor(organisation: CompiledOrganisation) {
    this.organisation = organisation
    this.tracker = organisation.tracker
    this.cells = this.tracker.newCells(countOfFields * 3 + 1)
  }

  answers(unit: Unit, field: FieldId): boolean {
    return this.has(unit, (fieldPlaces.get(field) ?? 0) * 2)
  }
  performs(unit: Unit, field: FieldId): boolean {
    return this.has(unit, (fieldPlaces.get(field) ?? 0) * 2 + 1)
  }
  private has(unit: Unit, counter: number): boolean {
    if (!(unit instanceof CompiledUnit)) return false
    this.tracker.read(unit.cell('work'))
    return (this.counted()[unit.slot * perUnit + counter] ?? 0) > 0
  }
  answerersOf(field: FieldId): ReadonlySet<Unit> {
    this.counted()
    const place = fieldPlaces.get(field) ?? 0
    this.tracker.read(this.cells + place)
    return this.answerers[place] ?? new Set()
  }
  performersOf(field: FieldId): ReadonlySet<Unit> {
    this.counted()
    const place = fieldPlaces.get(field) ?? 0
    this.tracker.read(this.cells + countOfFields + place)
    return this.performers[place] ?? new Set()
  }
  ofField(field: FieldId): FieldTally {
    this.counted()
    const place = fieldPlaces.get(field) ?? 0
    this.tracker.read(this.cells + countOfFields * 2 + place)
    return { ...(this.ofFields[place] ?? { open: 0, performed: 0, inside: 0 }) }
  }
  get performedDuties(): number {
    this.counted()
    this.tracker.read(this.cells + countOfFields * 3)
    return this.performedNow
  }
  get burdened(): readonly Burden[] {
    this.counted()
    this.tracker.read(this.cells + countOfFields * 3)
    const half = this.performedNow / 2
    const burdens: Burden[] = []
    if (this.mostLoad <= half) return burdens
    for (let slot = 0; slot < this.loads.length; slot += 1) {
      const count = this.loads[slot] ?? 0
      const unit = this.units[slot]
      if (count > half && unit !== undefined) burdens.push({ unit, count })
    }
    return burdens
  }

  private counted(): Int32Array {
    if (this.counters !== undefined) return this.counters
    this.counters = new Int32Array(Math.max(1, this.organisation.unitSlots) * perUnit)
    this.loads = new Int32Array(Math.max(1, this.organisation.unitSlots))
    this.unitsByLoad = []
    this.mostLoad = 0
    this.performedNow = 0
    if (!this.tracker.isWatching)
      this.tracker.unnoticed(() => {
        for (const scope of this.organisation.theScopes) this.countOnce(scope)
      })
    return this.counters
  }

  /** Begins to count scope by scope. */
  watch(): void {
    this.counters = undefined
    for (const set of [...this.answerers, ...this.performers]) set.clear()
    for (const counts of this.ofFields) Object.assign(counts, { open: 0, performed: 0, inside: 0 })
    this.counted()
    for (const scope of this.organisation.theScopes) this.enter(scope)
  }

  /** A scope came. */
  enter(scope: CompiledScope): void {
    const reader = this.tracker.enrol(0, () => this.countAgain(scope), scope.cell('duties'))
    const [share, counts] = this.tracker.during(reader, 1, () => this.shareOf(scope))
    this.shares.set(scope, { reader, share, fields: counts })
    this.add(share, counts, 1)
  }

  /** A scope left. */
  leave(scope: CompiledScope): void {
    const known = this.shares.get(scope)
    if (known === undefined) return
    this.tracker.dismiss(known.reader)
    this.add(known.share, known.fields, -1)
    this.shares.delete(scope)
  }

  private countAgain(scope: CompiledScope): void {
    const known = this.shares.get(scope)
    if (known === undefined) return
    const [share, counts] = this.tracker.during(known.reader, 1, () => this.shareOf(scope))
    if (isSame(share, known.share) && isSame(counts, known.fields)) return
    // First what is new: a counter that stays above nothing must not seem to have been at nothing.
    this.add(share, counts, 1)
    this.add(known.share, known.fields, -1)
    known.share = share
    known.fields = counts
  }

  private shareOf(scope: CompiledScope): readonly [Share, Int32Array] {
    const share: number[] = []
    const counts = new Int32Array(countOfFields * 3)
    this.visit(scope, counts, (counter) => share.push(counter))
    return [Int32Array.from(share), counts]
  }

  /** For good: nobody will ask to take it back. */
  private countOnce(scope: CompiledScope): void {
    const counts = this.scratch.fill(0)
    this.visit(scope, counts, (counter) => this.step(counter, 1))
    this.addCounts(counts, 1)
  }

  /** Hands on each counter that a scope adds one to, and counts its duties by field. */
  private visit(scope: CompiledScope, counts: Int32Array, add: (counter: number) => void): void {
    for (const duty of scope.duties) {
      if (!duty.isOpen) continue
      const place = duty.task.fieldPlace
      counts[place * 3] = (counts[place * 3] ?? 0) + 1
      const performing = listOf(duty.held('R'))
      let isInside = false
      for (const one of performing) {
        this.know(one.unit)
        add(one.unit.slot * perUnit + place * 2 + 1)
        isInside ||= one.isInside
      }
      if (performing.length > 0) counts[place * 3 + 1] = (counts[place * 3 + 1] ?? 0) + 1
      if (!isInside) for (const one of listOf(duty.held('S'))) isInside ||= one.isInside
      if (isInside) counts[place * 3 + 2] = (counts[place * 3 + 2] ?? 0) + 1
      for (const one of listOf(duty.held('A'))) {
        this.know(one.unit)
        add(one.unit.slot * perUnit + place * 2)
      }
    }
  }

  private carry(slot: number, by: number): void {
    if (slot >= this.loads.length) {
      const larger = new Int32Array(slot * 2)
      larger.set(this.loads)
      this.loads = larger
    }
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

  private know(unit: CompiledUnit): void {
    this.units[unit.slot] = unit
  }

  private add(share: Share, counts: Int32Array, by: 1 | -1): void {
    for (const counter of share) this.step(counter, by)
    this.addCounts(counts, by)
    if (share.length > 0) this.tracker.touch(this.cells + countOfFields * 3)
  }

  private step(counter: number, by: 1 | -1): void {
    let counters = this.counters as Int32Array
    if (counter >= counters.length) {
      const larger = new Int32Array(Math.max(counter + perUnit, counters.length * 2))
      larger.set(counters)
      counters = larger
      this.counters = larger
    }
    const now = (counters[counter] ?? 0) + by
    counters[counter] = now
    const slot = Math.floor(counter / perUnit)
    const place = counter - slot * perUnit
    const isAnswer = (place & 1) === 0
    if (!isAnswer) this.carry(slot, by)
    if (now !== (by === 1 ? 1 : 0)) return
    const unit = this.units[slot] as CompiledUnit
    const field = place >> 1
    const set = (isAnswer ? this.answerers : this.performers)[field] as Set<Unit>
    if (by === 1) set.add(unit)
    else set.delete(unit)
    unit.touch('work')
    this.tracker.touch(this.cells + (isAnswer ? 0 : countOfFields) + field)
  }

  private addCounts(counts: Int32Array, by: 1 | -1): void {
    for (const [place, count] of this.ofFields.entries()) {
      const open = counts[place * 3] ?? 0
      if (open === 0) continue
      const performed = counts[place * 3 + 1] ?? 0
      count.open += open * by
      count.performed += performed * by
      count.inside += (counts[place * 3 + 2] ?? 0) * by
      this.performedNow += performed * by
      this.tracker.touch(this.cells + countOfFields * 2 + place)
    }
  }
}

const isSame = (one: Int32Array, other: Int32Array): boolean =>
  one.length === other.length && one.every((number, index) => number === other[index])
