import { type AuthorityKind, type CoverageStatus, type MatchState, authorityKinds, idsOf } from '@taiseizu/catalogue'
import type { Authority } from '../authority/authority'
import type { Organisation } from '../organisation/organisation'
import type { Duty, Exclusion, Unit } from '../organisation/records'
import { groupBy } from '../workspace/group'
import { orderedBy } from '../workspace/order'
import type { Holdings } from './holdings'

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
const none: readonly Exclusion[] = []

/** Coverage and match of the duties of a compiled organisation. Cost to build: linear in its exclusions. */
export function coverageIn(organisation: Organisation, holdings: Holdings, authority: Authority): Coverage {
  // By task: those that name it or its field, by id. Most tasks have none.
  const byAim = groupBy(organisation.exclusions, ({ task, field }) => task?.id ?? field)
  const ofTask = organisation.tasks.map((task) =>
    [...(byAim.get(task.id) ?? none), ...(byAim.get(task.field) ?? none)].toSorted(
      orderedBy((exclusion) => exclusion.id),
    ),
  )

  const exclusionsOf = ({ task, scope }: Duty): readonly Exclusion[] => {
    const named = ofTask[task.index] ?? none
    if (named.length === 0) return none
    return named.filter((exclusion) => exclusion.scope === undefined || exclusion.scope === scope)
  }

  const statusOf = (duty: Duty): CoverageStatus => {
    const excluded = exclusionsOf(duty)
    if (excluded.length > 0) return excluded.some((one) => one.takenOverBy !== undefined) ? 'relieved' : 'excluded'
    const performers = holdings.of(duty, 'R').length
    const answering = holdings.of(duty, 'A').length
    if (performers === 0) return answering === 0 ? 'gap' : 'unperformed'
    if (answering === 0) return 'unanswered'
    return answering > 1 ? 'contested' : 'covered'
  }

  const isOpen = (duty: Duty) => exclusionsOf(duty).length === 0

  const matches: (Match | undefined)[] = Array.from({ length: organisation.duties.length })
  const matchOf = (duty: Duty): Match => (matches[duty.index] ??= judge(duty))

  const judge = (duty: Duty): Match => {
    if (!isOpen(duty)) return unmatched
    const answering = holdings.of(duty, 'A')
    if (answering.length === 0) return unmatched
    const lacks: Lack[] = []
    for (const { unit } of answering) {
      if (duty.task.requires.every((kind) => authority.has(unit, kind, duty.scope))) continue
      const kinds = kindOrder.filter(
        (kind) => duty.task.requires.includes(kind) && !authority.has(unit, kind, duty.scope),
      )
      lacks.push({ unit, kinds })
    }
    if (lacks.length === 0) return matched
    const missing = kindOrder.filter((kind) => lacks.some((lack) => lack.kinds.includes(kind)))
    // Assignments come in another order than their units where one unit's id is the beginning of another's.
    return { state: 'mismatched', missing, lacks: lacks.toSorted(orderedBy(({ unit }) => unit.id)) }
  }

  return { statusOf, exclusionsOf, isOpen, matchOf }
}
