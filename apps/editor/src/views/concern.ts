/** What a finding is about, beyond its own subjects: by which unit, scope and field people look for it. The same in every view. */
import type { FieldId } from '@taiseizu/catalogue'
import type { Scope, Unit } from '@taiseizu/core'
import type { Finding, Subject, SubjectReference } from '@taiseizu/rules'

interface Concern {
  readonly unit?: Unit | undefined
  readonly scope?: Scope | undefined
  readonly field?: FieldId | undefined
  readonly task?: string | undefined
}

function concernOfSubject(subject: Subject): Concern {
  switch (subject.type) {
    case 'unit':
      return { unit: subject }
    case 'scope':
      return { scope: subject, unit: subject.owner }
    case 'field':
      return { field: subject.id }
    case 'task':
      return { field: subject.field, task: subject.id }
    case 'duty':
      return { field: subject.field, scope: subject.scope, unit: subject.scope.owner, task: subject.task.id }
    case 'assignment':
      return { unit: subject.unit, scope: subject.scope, field: subject.field, task: subject.task?.id }
    case 'contract':
      return { unit: subject.manager ?? subject.provider }
    case 'grant':
      return { unit: subject.holder, scope: scopeIn(subject.over) }
    case 'link':
      return { unit: subject.from }
    case 'exclusion':
      return { scope: subject.scope, field: subject.field, unit: subject.scope?.owner, task: subject.task?.id }
    case 'post':
      return { unit: subject.unit }
    case 'record':
    case 'exception':
      return {}
  }
}

const scopeIn = (target: Unit | Scope | '*'): Scope | undefined =>
  target !== '*' && target.type === 'scope' ? target : undefined

/** One unit, scope and field for a finding, where it has any: a unit that it names goes before the owner of a scope. */
export function concernOf({ found: { subjects } }: Finding): Concern {
  const concerns = subjects.map(concernOfSubject)
  const named = subjects.find((subject) => subject.type === 'unit')
  return {
    unit: named ?? concerns.find((one) => one.unit !== undefined)?.unit,
    scope: concerns.find((one) => one.scope !== undefined)?.scope,
    field: concerns.find((one) => one.field !== undefined)?.field,
  }
}

/** Whether a finding speaks of what is selected: names it, or something that is of it (a duty is of its scope, field and task). */
export const speaksOf = ({ found: { subjects } }: Finding, { type, id }: SubjectReference): boolean =>
  subjects.some((subject) => {
    if (subject.type === type && subject.id === id) return true
    const { unit, scope, field, task } = concernOfSubject(subject)
    switch (type) {
      case 'unit':
        return unit?.id === id || otherUnits(subject).some((one) => one?.id === id)
      case 'scope':
        return scope?.id === id
      case 'field':
        return field === id
      case 'task':
        return task === id
      default:
        return false
    }
  })

function otherUnits(subject: Subject): readonly (Unit | undefined)[] {
  if (subject.type === 'contract') return [subject.provider, subject.decidedBy]
  if (subject.type === 'link') return [subject.to]
  return subject.type === 'exclusion' ? [subject.takenOverBy] : []
}
