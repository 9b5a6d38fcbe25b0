import { type AuthorityKind, type CoverageStatus, type MatchState, authorityKinds, idsOf } from '@taiseizu/catalogue'
import { type Authority, bitsFor, kindsOf } from '../authority/authority'
import type { CompiledOrganisation } from '../organisation/organisation'
import type { Duty, Exclusion, Scope, Task, Unit } from '../organisation/records'
import { CompiledScope } from '../organisation/scope'
import type { CompiledUnit } from '../organisation/unit'
import { groupBy } from '../workspace/group'
import { orderedBy } from '../workspace/order'
import type { Columns } from './columns'
import { nobody } from './signs'

/** What a unit that answers for a duty may not do there. */
export interface Lack {
  readonly unit: Unit
  /** In the order of the enumeration; never empty. */
  readonly kinds: readonly AuthorityKind[]
}

/** A unit that answers for duties of a scope without the authority that they need. */
export interface Shortfall {
  readonly unit: Unit
  /** By task; never empty. */
  readonly lacking: readonly { readonly duty: Duty; readonly kinds: readonly AuthorityKind[] }[]
}

export interface Match {
  /** `null` without A, or where the duty is excluded or relieved. */
  readonly state: MatchState | null
  /** The missing kinds over all A, in the order of the enumeration. */
  readonly missing: readonly AuthorityKind[]
  /** Each A that lacks something, by id. */
  readonly lacks: readonly Lack[]
}

export interface Coverage {
  /** The first that holds: excluded or relieved, gap, unperformed, unanswered, contested, covered. */
  statusOf(duty: Duty): CoverageStatus
  /** The exclusions that take a duty out, by id. */
  exclusionsOf(duty: Duty): readonly Exclusion[]
  /** Whether it counts as a duty: neither excluded nor relieved. */
  isOpen(duty: Duty): boolean
  /** Whether those who answer for it have the authority that it needs. */
  matchOf(duty: Duty): Match
  /** Who answers for open duties of a scope without the authority that they need. Cost: less than to ask duty by duty; nothing where nobody. */
  shortfallsIn(scope: Scope): readonly Shortfall[]
  /** How the duties of a scope stand. */
  countsIn(scope: Scope): DutyCounts
}

/** How many duties there are, and in which state. `duties` = neither excluded nor relieved; `excluded` = the others. */
export interface DutyCounts {
  readonly duties: number
  readonly covered: number
  readonly matched: number
  readonly excluded: number
}

/** One that answers for a duty without the authority that it needs; the kinds as bits. */
interface DutyLack {
  readonly duty: Duty
  readonly unit: Unit
  readonly missing: number
}

const sameLacks = (one: readonly DutyLack[], other: readonly DutyLack[]): boolean =>
  one.length === other.length &&
  one.every(
    ({ duty, unit, missing }, at) =>
      duty === other[at]?.duty && unit === other[at].unit && missing === other[at].missing,
  )

const noLacks: readonly DutyLack[] = []

const kindOrder = idsOf(authorityKinds)
const unmatched: Match = { state: null, missing: [], lacks: [] }
const matched: Match = { state: 'matched', missing: [], lacks: [] }

const noShortfalls: readonly Shortfall[] = []

/** Coverage and match of the duties of a compiled organisation: worked out when they are asked for. */
export function coverageIn(authority: Authority, organisation: CompiledOrganisation, signs: Columns): Coverage {
  const { hierarchy, tracker } = organisation
  const needs = organisation.tasks.map(({ requires }) => bitsFor(requires))
  // What a unit may do in the scope that is looked at, for most answer for several duties there; whether by line, which is the same in all
  // scopes of an owner. By unit: it holds as long as the turn stands beside it.
  let owner: CompiledUnit | undefined
  let turnOfScope = 0
  // Not nought, which stands beside all at first: the first scope may have no owner, and then the owner is no other.
  let turnOfOwner = 1
  let inLine = new Int32Array(0)
  let outOfLine = new Int32Array(0)
  let turns = new Int32Array(0)
  let powers = new Int32Array(0)

  const turnTo = (scope: CompiledScope): void => {
    turnOfScope += 1
    // Whoever notes what he reads looks again.
    if (tracker.isWatching || scope.owner !== owner) turnOfOwner += 1
    ;({ owner } = scope)
    if (organisation.unitSlots <= turns.length) return
    inLine = new Int32Array(organisation.unitSlots)
    outOfLine = new Int32Array(organisation.unitSlots)
    turns = new Int32Array(organisation.unitSlots)
    powers = new Int32Array(organisation.unitSlots)
  }

  /** The units note that they are asked; where nobody notes, the columns tell the same without them. */
  const isInLineOver = (slot: number, scope: Scope): boolean =>
    tracker.isReading
      ? authority.hasByLine(signs.unitAt(slot), scope)
      : owner !== undefined && hierarchy.isInLine(slot, owner.slot)

  /** What it lacks of the kinds that are needed. */
  const missingTo = (slot: number, scope: Scope, needed: number): number => {
    if (inLine[slot] === turnOfOwner) return 0
    if (outOfLine[slot] !== turnOfOwner) {
      const isInLine = isInLineOver(slot, scope)
      ;(isInLine ? inLine : outOfLine)[slot] = turnOfOwner
      if (isInLine) return 0
    }
    if (turns[slot] !== turnOfScope) {
      turns[slot] = turnOfScope
      powers[slot] = authority.grantedOver(signs.unitAt(slot), scope)
    }
    return needed & ~(powers[slot] ?? 0)
  }

  /** Hands on who answers for a duty without the authority that it needs, and which kinds are missing. */
  const eachLack = (scope: CompiledScope, call: (duty: Duty, unit: Unit, missing: number) => void): void => {
    tracker.read(scope.cell('answered'))
    const tasks = signs.tasksOf(scope)
    let row = signs.rowOf(scope)
    turnTo(scope)
    const look = (at: number, slot: number, needed: number) => {
      const missing = missingTo(slot, scope, needed)
      if (missing !== 0) call(scope.dutyAt(at), signs.unitAt(slot), missing)
      if (tracker.isReading && inLine[slot] !== turnOfOwner)
        for (const kind of (tasks[at] as Task).requires) tracker.read(signs.unitAt(slot).grantsCell(kind))
    }
    for (let at = 0; at < tasks.length; at += 1, row += 1) {
      const needed = needs[(tasks[at] as Task).index] ?? 0
      if (needed === 0 || !signs.isOpen(row)) continue
      const answerer = signs.answererOf(row)
      if (answerer >= 0) look(at, answerer, needed)
      else if (answerer !== nobody) for (const slot of scope.slotsAt(at, 'A')) look(at, slot, needed)
    }
  }

  /** In a design that is edited it is kept: two ask for it, and after most edits of authority it is what it was. */
  const lacksIn = (scope: CompiledScope): readonly DutyLack[] => {
    if (tracker.isWatching) return organisation.questions.answer(eachLack, scope, listLacks, sameLacks)
    return listLacks(scope)
  }
  const listLacks = (scope: CompiledScope): readonly DutyLack[] => {
    let lacks: DutyLack[] | undefined
    eachLack(scope, (duty, unit, missing) => (lacks ??= []).push({ duty, unit, missing }))
    return lacks ?? noLacks
  }

  const shortfallsIn = (scope: Scope): readonly Shortfall[] => {
    if (!(scope instanceof CompiledScope)) return noShortfalls
    const lacks = lacksIn(scope)
    if (lacks.length === 0) return noShortfalls
    const byUnit = groupBy(lacks, ({ unit }) => unit)
    return [...byUnit].map(([unit, of]) => ({
      unit,
      lacking: of.map(({ duty, missing }) => ({ duty, kinds: kindsOf(missing) })),
    }))
  }

  const countsIn = (scope: Scope): DutyCounts => {
    const sum = { duties: 0, covered: 0, matched: 0, excluded: 0 }
    if (!(scope instanceof CompiledScope)) return sum
    tracker.read(scope.cell('answered'))
    const { length } = scope.tasks
    const first = signs.rowOf(scope)
    for (let row = first; row < first + length; row += 1) {
      if (!signs.isOpen(row)) {
        sum.excluded += 1
        continue
      }
      sum.duties += 1
      const answerer = signs.answererOf(row)
      if (answerer === nobody) continue
      sum.matched += 1
      if (answerer >= 0 && signs.performerOf(row) !== nobody) sum.covered += 1
    }
    let last: Duty | undefined
    for (const { duty } of lacksIn(scope)) {
      if (duty !== last) sum.matched -= 1
      last = duty
    }
    return sum
  }

  const statusOf = (duty: Duty): CoverageStatus => {
    if (!duty.isOpen) return duty.exclusions.some((one) => one.takenOverBy !== undefined) ? 'relieved' : 'excluded'
    const performers = duty.countOf('R')
    const answering = duty.countOf('A')
    if (performers === 0) return answering === 0 ? 'gap' : 'unperformed'
    if (answering === 0) return 'unanswered'
    return answering > 1 ? 'contested' : 'covered'
  }

  const matchOf = (duty: Duty): Match => {
    if (!duty.isOpen) return unmatched
    const { requires } = duty.task
    if (requires.length === 0) return duty.countOf('A') === 0 ? unmatched : matched
    const answering = duty.holding('A')
    if (answering.length === 0) return unmatched
    let lacks: Lack[] | undefined
    for (const { unit } of answering) {
      // The line gives every kind at once, and is what most have.
      if (authority.hasByLine(unit, duty.scope) || requires.every((kind) => authority.has(unit, kind, duty.scope)))
        continue
      const kinds = kindOrder.filter((kind) => requires.includes(kind) && !authority.has(unit, kind, duty.scope))
      ;(lacks ??= []).push({ unit, kinds })
    }
    if (lacks === undefined) return matched
    const missing = kindOrder.filter((kind) => lacks.some((lack) => lack.kinds.includes(kind)))
    // Assignments come in another order than their units where one unit's id is the beginning of another's.
    return { state: 'mismatched', missing, lacks: lacks.toSorted(orderedBy(({ unit }) => unit.id)) }
  }

  return {
    statusOf,
    exclusionsOf: (duty) => duty.exclusions,
    isOpen: (duty) => duty.isOpen,
    matchOf,
    shortfallsIn,
    countsIn,
  }
}
