/** Whether whoever audits a scope would stand apart from those who run it (AUT-12), asked before a fix gives somebody a role. */
import { type Design, type Duty, type Scope, type Unit, divisionOf, isBelow, isUnder } from '@taiseizu/core'
import { isMarked } from './words'

/** Whether a unit may take on R or A in a duty without an auditor judging his own work or his own house. */
export function staysIndependent(design: Design, unit: Unit, duty: Duty): boolean {
  if (duty.task.kind === 'audit')
    return !isOfTheOwnersHouse(design, unit, duty.scope) && !takesPart(design, unit, duty.scope, isAudited)
  return !isAudited(duty) || !takesPart(design, unit, duty.scope, ({ task }) => task.kind === 'audit')
}

/** Work that an auditor would look at: neither of kind audit nor of an audit field. */
const isAudited = (duty: Duty): boolean => duty.task.kind !== 'audit' && !isMarked(duty.field, 'audit-either')

const takesPart = (design: Design, unit: Unit, scope: Scope, inSuch: (duty: Duty) => boolean): boolean =>
  design.dutiesIn(scope).some((duty) => inSuch(duty) && design.unitsWith(duty, 'R', 'A').includes(unit))

function isOfTheOwnersHouse(design: Design, unit: Unit, { owner }: Scope): boolean {
  if (owner === undefined) return false
  if (unit === owner) return true
  const division = divisionOf(owner)
  return division === undefined ? isBelow(unit, owner) && !standsForAll(design, owner) : isUnder(unit, division)
}

/** Everybody stands below these: it says nothing of independence. */
const standsForAll = (design: Design, owner: Unit): boolean =>
  owner.kind === 'board' || owner.kind === 'subsidiary' || owner === design.topUnit || owner === design.enterprise.owner
