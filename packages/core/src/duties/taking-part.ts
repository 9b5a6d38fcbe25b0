/** Who takes part in the duties of a scope, told from the columns: without going to the duties, which lie scattered in memory. */
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Duty, Scope, Task, Unit } from '../organisation/records'
import { CompiledScope, rowsOf } from '../organisation/scope'
import { CompiledUnit } from '../organisation/unit'
import { dutySigns, nobody, several } from './signs'

/** Which tasks are meant. Each is asked for once: it is to be a function that stays, not one made for the question. */
export type TaskChoice = (task: Task) => boolean

/** What of the columns is read here: a row for each duty. */
interface Rows {
  /** The row of a scope's first duty. */
  rowOf(scope: CompiledScope): number
  /** Where the duties of the tasks that are meant stand among those of a scope. */
  placesOf(isMeant: TaskChoice, scope: CompiledScope): readonly number[]
  isOpen(row: number): boolean
  bearsAny(row: number, sought: number): boolean
  /** The slot of who alone performs it, answers for it, supports it; `nobody`, `several`. */
  performerOf(row: number): number
  answererOf(row: number): number
  supporterOf(row: number): number
  unitAt(slot: number): CompiledUnit
}

const noDuties: readonly Duty[] = []
const noUnits: readonly Unit[] = []

/** Nobody inside performs it. */
const withoutInside = dutySigns.unperformed | dutySigns.leftToOutsiders

export class TakingPart {
  private readonly organisation: CompiledOrganisation
  private readonly signs: Rows
  /** Who works on the tasks that are meant in the scope that was asked about last: by unit, the turn of the question. Only where nobody watches. */
  private readonly lastWork: { scope?: CompiledScope; isMeant?: TaskChoice; turn: number } = { turn: 0 }
  private workers: Int32Array = new Int32Array(0)

  constructor(organisation: CompiledOrganisation, signs: Rows) {
    this.organisation = organisation
    this.signs = signs
  }

  insidePerformers(scope: Scope, isMeant: TaskChoice): readonly Unit[] {
    if (!(scope instanceof CompiledScope)) return noUnits
    this.organisation.tracker.read(scope.cell('performed'))
    const { signs } = this
    const first = signs.rowOf(scope)
    let found: Unit[] | undefined
    for (const place of signs.placesOf(isMeant, scope)) {
      const row = first + place
      if (!signs.isOpen(row) || signs.bearsAny(row, withoutInside)) continue
      const performer = signs.performerOf(row)
      if (performer >= 0) found = including(found, signs.unitAt(performer))
      else
        for (const one of rowsOf(scope.heldAt(place, 'R')))
          if (scope.said.assignments.isInside(one)) found = including(found, scope.said.assignments.unitOf(one))
    }
    return found ?? noUnits
  }

  performersIn(scope: Scope, isMeant: TaskChoice): readonly Unit[] {
    if (!(scope instanceof CompiledScope)) return noUnits
    const { signs } = this
    const first = signs.rowOf(scope)
    let found: Unit[] | undefined
    for (const place of this.notedPlaces(isMeant, scope)) {
      const row = first + place
      if (!signs.isOpen(row)) continue
      const performer = signs.performerOf(row)
      if (performer >= 0) found = including(found, signs.unitAt(performer))
      else if (performer === several)
        for (const slot of scope.slotsAt(place, 'R')) found = including(found, signs.unitAt(slot))
    }
    return found ?? noUnits
  }

  someUnitIn(
    scope: Scope,
    isMeant: TaskChoice,
    roles: readonly ('R' | 'A' | 'S')[],
    is: (unit: Unit) => boolean,
  ): boolean {
    if (!(scope instanceof CompiledScope)) return false
    const { signs } = this
    const first = signs.rowOf(scope)
    // Whoever performs or answers for one mostly does so for the next.
    const last = { R: nobody, A: nobody, S: nobody }
    const isOne = (role: 'R' | 'A' | 'S', sole: number, place: number): boolean => {
      if (sole === several) return scope.slotsAt(place, role).some((slot) => is(signs.unitAt(slot)))
      if (sole === last[role]) return false
      last[role] = sole
      return sole !== nobody && is(signs.unitAt(sole))
    }
    for (const place of this.notedPlaces(isMeant, scope)) {
      const row = first + place
      if (!signs.isOpen(row)) continue
      for (const role of roles) {
        const sole =
          role === 'R' ? signs.performerOf(row) : role === 'A' ? signs.answererOf(row) : signs.supporterOf(row)
        if (isOne(role, sole, place)) return true
      }
    }
    return false
  }

  /** Which duties there are is read, and of these alone what is said of each. */
  private notedPlaces(isMeant: TaskChoice, scope: CompiledScope): readonly number[] {
    const { tracker } = this.organisation
    const places = this.signs.placesOf(isMeant, scope)
    if (!tracker.isReading) return places
    tracker.read(scope.cell('laid'))
    for (const place of places) scope.dutyAt(place).note()
    return places
  }

  workIn(scope: Scope, unit: Unit, isMeant: TaskChoice): readonly Duty[] {
    if (!(scope instanceof CompiledScope) || !(unit instanceof CompiledUnit)) return noDuties
    const { signs } = this
    const { tracker } = this.organisation
    const { slot } = unit
    if (!tracker.isWatching && !this.isAtWork(slot, scope, isMeant)) return noDuties
    tracker.read(scope.cell('performed'))
    tracker.read(scope.cell('answered'))
    const first = signs.rowOf(scope)
    let found: Duty[] | undefined
    for (const place of signs.placesOf(isMeant, scope)) {
      const row = first + place
      const performer = signs.performerOf(row)
      const answerer = signs.answererOf(row)
      const isIts =
        performer === slot ||
        answerer === slot ||
        (performer === several && scope.slotsAt(place, 'R').includes(slot)) ||
        (answerer === several && scope.slotsAt(place, 'A').includes(slot))
      if (isIts && signs.isOpen(row)) (found ??= []).push(scope.dutyAt(place))
    }
    return found ?? noDuties
  }

  /** Most units that are asked about do not work in a scope, and several are asked about the same one after the other. */
  private isAtWork(slot: number, scope: CompiledScope, isMeant: TaskChoice): boolean {
    const { lastWork } = this
    if (lastWork.scope !== scope || lastWork.isMeant !== isMeant) {
      lastWork.scope = scope
      lastWork.isMeant = isMeant
      lastWork.turn += 1
      this.markWorkers(scope, isMeant, lastWork.turn)
    }
    return this.workers[slot] === lastWork.turn
  }

  private markWorkers(scope: CompiledScope, isMeant: TaskChoice, turn: number): void {
    const { signs } = this
    const first = signs.rowOf(scope)
    const { unitSlots } = this.organisation
    if (unitSlots > this.workers.length) this.workers = new Int32Array(unitSlots)
    for (const place of signs.placesOf(isMeant, scope)) {
      const row = first + place
      if (!signs.isOpen(row)) continue
      const performer = signs.performerOf(row)
      const answerer = signs.answererOf(row)
      if (performer >= 0) this.workers[performer] = turn
      if (answerer >= 0) this.workers[answerer] = turn
      if (performer !== several && answerer !== several) continue
      for (const role of ['R', 'A'] as const) for (const one of scope.slotsAt(place, role)) this.workers[one] = turn
    }
  }
}

const including = (units: Unit[] | undefined, unit: Unit): Unit[] => {
  if (units === undefined) return [unit]
  if (!units.includes(unit)) units.push(unit)
  return units
}
