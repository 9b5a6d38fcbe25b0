import type { Design } from '@taiseizu/core'
import type { Subject, SubjectReference } from '@taiseizu/rules'
import { assignmentIn } from './assignment-in'

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
