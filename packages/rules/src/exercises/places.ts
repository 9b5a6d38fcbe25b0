/** Where in an organisation a finding can be pointed at, by somebody who does not know the rules. */
import type { Contract, Design, Duty, Scope, Unit } from '@taiseizu/core'
import { enterpriseId } from '@taiseizu/core'
import type { Finding } from '../engine/findings'
import type { Subject, SubjectReference } from '../engine/subjects'

export const placeKey = ({ type, id }: SubjectReference): string => `${type}/${id}`

/**
 * The places at which a finding is rightly pointed at. What it is about; where that is no unit by itself, the units that it is about all
 * the same: the owner of a scope that lacks something, those who hold a duty that is wrong, both ends of a contract.
 */
export function placesOf(finding: Finding, design: Design): ReadonlySet<string> {
  const { subjects } = finding.found
  const places = new Set<string>()
  const add = (type: 'unit' | 'scope' | 'contract' | 'field', id: string | undefined) => {
    if (id !== undefined) places.add(`${type}/${id}`)
  }
  // Whose fault it is has been said: nobody else's is it then.
  const isNamed = subjects.some(({ type }) => type === 'unit')
  const addUnits = (units: readonly (Unit | undefined)[]) => {
    if (!isNamed) for (const unit of units) add('unit', unit?.id)
  }
  const addScope = (scope: Scope | undefined) => add('scope', scope?.id)
  const addContract = (contract: Contract | undefined) => {
    add('contract', contract?.id)
    add('unit', contract?.provider.id)
    add('unit', contract?.manager?.id)
    add('unit', contract?.decidedBy?.id)
  }
  const addSubject = (subject: Subject): void => {
    switch (subject.type) {
      case 'unit':
      case 'field':
        return add(subject.type, subject.id)
      case 'scope':
        addScope(subject)
        return addUnits(subject.isEnterprise ? [] : [subject.owner])
      case 'duty':
        addScope(subject.scope)
        add('field', subject.field)
        return addUnits(holdersOr(subject, design))
      case 'contract':
        return addContract(subject)
      case 'assignment':
        add('unit', subject.unit.id)
        addScope(subject.scope)
        add('field', subject.field)
        return addContract(subject.contract)
      case 'grant':
        add('unit', subject.holder.id)
        return subject.over === '*' ? add('scope', enterpriseId) : addSubject(subject.over)
      case 'link':
        return addUnits([subject.from, subject.to])
      case 'exclusion':
        addScope(subject.scope)
        add('field', subject.field)
        return addUnits([subject.scope?.isEnterprise === true ? undefined : subject.scope?.owner, subject.takenOverBy])
      case 'post':
        return add('unit', subject.unit.id)
      case 'task':
        return add('field', subject.field)
      case 'record':
      case 'exception':
        return undefined
    }
  }
  for (const subject of subjects) addSubject(subject)
  if (subjects.length > 0 && subjects.every(({ type }) => type === 'field'))
    for (const subject of subjects)
      if (subject.type === 'field')
        addUnits(design.dutiesOfField(subject.id).flatMap((duty) => design.unitsWith(duty, 'A')))
  // What concerns the organisation as a whole is pointed at as such.
  if (![...places].some((place) => !place.startsWith('field/'))) add('scope', enterpriseId)
  return places
}

/** Who answers for a duty and who performs it; where several answer, these alone; where nobody does either, whoever owns its scope. */
function holdersOr(duty: Duty, design: Design): readonly (Unit | undefined)[] {
  const answering = design.unitsWith(duty, 'A')
  if (answering.length > 1) return answering
  const holders = design.unitsWith(duty, 'A', 'R')
  if (holders.length > 0) return holders
  return duty.scope.isEnterprise ? [] : [duty.scope.owner]
}
