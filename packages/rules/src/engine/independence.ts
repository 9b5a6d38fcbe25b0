/** Whether whoever audits a scope stands apart from those who run it. */
import {
  type Assignment,
  type Design,
  type Duty,
  type Scope,
  type Unit,
  divisionOf,
  dutiesInOrder,
  groupBy,
  isBelow,
  isUnder,
} from '@taiseizu/core'
import { questionAbout, sameLists } from './question'
import { isMarked } from './words'

/** What ties an auditor to what is audited. */
export interface Tie {
  readonly by: 'division' | 'below-owner' | 'owner' | 'own-work'
  /** The division, or the owner. */
  readonly under?: Unit
  /** The duties of the scope, no audit, that the unit performs or answers for. */
  readonly duties?: readonly Duty[]
}

const none: readonly Duty[] = []

/** Work that an auditor would look at: neither of kind audit nor of an audit field. */
export const isAudited = ({ task, field }: Pick<Duty | Assignment, 'task' | 'field'>): boolean =>
  task?.kind !== 'audit' && !isMarked(field, 'audit-either')

type Work = ReadonlyMap<Scope, readonly Duty[]>

/** What a unit performs or answers for, audits aside, by scope. Few units audit, and those do little else. Cost: linear in it, once. */
const auditedWorkOf = questionAbout((design, unit: Unit): Work => {
  const duties = design
    .assignmentsOf(unit)
    .filter((one) => (one.role === 'R' || one.role === 'A') && isAudited(one))
    .flatMap((one) => design.dutiesOf(one).filter(isAudited))
  return groupBy([...new Set(duties)].toSorted(dutiesInOrder), (duty) => duty.scope)
}, sameLists)

/** What of it is in one scope. */
const auditedWorkIn = (design: Design, unit: Unit, scope: Scope): readonly Duty[] =>
  auditedWorkOf(design, unit).get(scope) ?? none

/** What ties a unit to a scope so that it cannot audit it independently; empty where nothing does. */
export function tiesTo(design: Design, unit: Unit, scope: Scope): readonly Tie[] {
  const ties: Tie[] = []
  const { owner } = scope
  if (owner !== undefined) {
    if (unit === owner) ties.push({ by: 'owner', under: owner })
    const division = divisionOf(owner)
    if (division !== undefined) {
      if (unit !== owner && isUnder(unit, division)) ties.push({ by: 'division', under: division })
    } else if (isBelow(unit, owner) && !standsForAll(design, owner)) ties.push({ by: 'below-owner', under: owner })
  }
  const duties = auditedWorkIn(design, unit, scope)
  if (duties.length > 0) ties.push({ by: 'own-work', duties })
  return ties
}

/** Whether a unit to be added under another would stand apart from a scope, and so could audit it. */
export function standsApartUnder(design: Design, parent: Unit, { owner }: Scope): boolean {
  if (owner === undefined) return true
  const division = divisionOf(owner)
  return division === undefined ? standsForAll(design, owner) || !isUnder(parent, owner) : !isUnder(parent, division)
}

/** Everybody stands below these: it says nothing of independence. */
const standsForAll = (design: Design, owner: Unit): boolean =>
  owner.kind === 'board' || owner.kind === 'subsidiary' || owner === design.topUnit || owner === design.enterprise.owner

/** Whether a unit may take on R or A in a duty without an auditor judging his own work or his own house. */
export function staysIndependent(design: Design, unit: Unit, duty: Duty): boolean {
  if (duty.task.kind === 'audit') return tiesTo(design, unit, duty.scope).length === 0
  if (!isAudited(duty)) return true
  return !design
    .dutiesIn(duty.scope)
    .some((other) => other.task.kind === 'audit' && design.unitsWith(other, 'R', 'A').includes(unit))
}
