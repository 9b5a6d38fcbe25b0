import type { Assignment, Design } from '@taiseizu/core'
import type { Subject, SubjectReference } from './subjects'

/** The subject that a reference names in a design, if it is there. */
export function subjectIn(design: Design, { type, id }: SubjectReference): Subject | undefined {
  const called = (one: { readonly id: string }) => one.id === id
  switch (type) {
    case 'unit':
      return design.unitById.get(id)
    case 'scope':
      return design.scopeById.get(id)
    case 'field':
      return design.fields.find(called)
    case 'task':
      return design.taskById.get(id)
    case 'duty': {
      const [task, scope] = id.split('@')
      const ends = [design.taskById.get(task ?? ''), design.scopeById.get(scope ?? '')] as const
      return ends[0] && ends[1] && design.duty(ends[0], ends[1])
    }
    case 'assignment':
      return assignmentIn(design, id)
    case 'contract':
      return design.contractById.get(id)
    case 'grant':
      return design.grants.find(called)
    case 'link':
      return design.links.find(called)
    case 'exclusion':
      return design.exclusions.find(called)
    case 'post':
      return design.posts.find(called)
    case 'record':
    case 'exception':
      return undefined
  }
}

/**
 * The assignment with an id, `TASK-OR-FIELD@SCOPE-OR-*:UNIT:ROLE`, if it is there.
 * Cost: that of finding it among those of its unit; the list of all is not made for it.
 */
export function assignmentIn(design: Design, id: string): Assignment | undefined {
  const unit = design.unitById.get(id.split(':').at(-2) ?? '')
  return unit === undefined ? undefined : design.assignmentsOf(unit).find((one) => one.id === id)
}
