import { isFieldId, isTaskId, standardTask, standardTasks, tasks } from '@taiseizu/catalogue'
import type { CollectionName } from '../../workspace/format'
import type { Path } from '../../workspace/problems'
import type { Context } from '../context'

const standardIds = standardTasks.map(({ id }) => id)
const allIds = tasks.map(({ id }) => id)

/** Where a task is named. */
export interface TaskReference {
  readonly in: CollectionName
  readonly index: number
  readonly key: string
  readonly inside?: Path
  readonly id: string | null | undefined
  /** Whether a field may stand here as well. */
  readonly orField?: boolean
}

/** A task is one of the standard set or one of the variant's own; other tasks of the catalogue have to be added first. */
export function checkTask(
  context: Context,
  { in: collection, index, key, inside = [], id, orField }: TaskReference,
): void {
  if (typeof id !== 'string' || standardTask(id) !== undefined || context.tasks.has(id) || context.pruned.hasId(id))
    return
  if (orField === true && isFieldId(id)) return
  const { view, report, nearest } = context
  const path = [...view.path(collection, index, key), ...inside]
  const removal = view.removal('tasks', id)
  if (removal !== undefined) {
    const expected = { is: 'advice', advice: 'keep-or-move' } as const
    report({ code: 'reference-removed', path: removal, found: key, otherPath: path, expected })
  } else if (isTaskId(id))
    report({ code: 'task-not-standard', path, found: id, expected: { is: 'advice', advice: 'add-as-own-task' } })
  else
    report({
      code: 'reference-unknown',
      path,
      found: id,
      expected: { is: 'id-of', types: ['task'] },
      nearest: nearest(id, context.tasks.keys()) ?? nearest(id, standardIds) ?? nearest(id, allIds),
    })
}

/** What stands for a duty names a task or a field, one of the two. */
export function checkTaskOrField(
  { view, report }: Context,
  collection: 'assignments' | 'exclusions',
  index: number,
  { task, field }: { readonly task?: string; readonly field?: string },
): void {
  const expected = { is: 'advice', advice: 'one-of-task-and-field' } as const
  if (task !== undefined && field !== undefined)
    report({ code: 'task-and-field', path: view.path(collection, index, 'field'), on: 'key', found: field, expected })
  if (task === undefined && field === undefined && !view.isFaulty(collection, index))
    report({ code: 'task-or-field-missing', path: view.path(collection, index), expected })
}
