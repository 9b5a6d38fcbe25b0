/** Whether whoever audits a scope stands apart from those who run it. */
import {
  type Assignment,
  type Design,
  type Duty,
  type Scope,
  type Task,
  type Unit,
  divisionOf,
  isBelow,
  isUnder,
} from '@taiseizu/core'
import { isMarked } from './words'

/** What ties an auditor to what is audited. */
export interface Tie {
  readonly by: 'division' | 'below-owner' | 'owner' | 'own-work'
  /** The division, or the owner. */
  readonly under?: Unit
  /** The duties of the scope, no audit, that the unit performs or answers for. */
  readonly duties?: readonly Duty[]
}

/** Work that an auditor would look at: neither of kind audit nor of an audit field. */
export const isAudited = ({ task, field }: Pick<Duty | Assignment, 'task' | 'field'>): boolean =>
  task?.kind !== 'audit' && !isMarked(field, 'audit-either')

const isAuditedTask = (task: Task): boolean => isAudited({ task, field: task.field })

const none: readonly Tie[] = []

/** What ties a unit to a scope so that it cannot audit it independently; empty where nothing does. */
export function tiesTo(design: Design, unit: Unit, scope: Scope): readonly Tie[] {
  let ties = none
  const { owner } = scope
  if (owner !== undefined) {
    if (unit === owner) ties = [{ by: 'owner', under: owner }]
    const division = divisionOf(owner)
    if (division !== undefined) {
      if (unit !== owner && isUnder(unit, division)) ties = [{ by: 'division', under: division }]
    } else if (isBelow(unit, owner) && !standsForAll(design, owner)) ties = [{ by: 'below-owner', under: owner }]
  }
  const duties = design.signs.workIn(scope, unit, isAuditedTask)
  return duties.length === 0 ? ties : [...ties, { by: 'own-work', duties }]
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
