import { type AuthorityKind, type CoverageStatus, type MatchState, authorityKinds, idsOf } from '@taiseizu/catalogue'
import type { Authority } from '../authority/authority'
import type { Duty, Exclusion, Unit } from '../organisation/records'
import { orderedBy } from '../workspace/order'

/** What a unit that answers for a duty may not do there. */
export interface Lack {
  readonly unit: Unit
  /** In the order of the enumeration; never empty. */
  readonly kinds: readonly AuthorityKind[]
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
}

const kindOrder = idsOf(authorityKinds)
const unmatched: Match = { state: null, missing: [], lacks: [] }
const matched: Match = { state: 'matched', missing: [], lacks: [] }
/** Coverage and match of the duties of a compiled organisation: worked out when they are asked for. */
export function coverageIn(authority: Authority): Coverage {
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

  return { statusOf, exclusionsOf: (duty) => duty.exclusions, isOpen: (duty) => duty.isOpen, matchOf }
}
