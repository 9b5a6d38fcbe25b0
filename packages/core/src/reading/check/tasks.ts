import { isFieldId, isTaskId, standardTask, task as catalogueTask } from '@taiseizu/catalogue'
import type { TextValue } from '../../workspace/format'
import type { Context } from '../context'

/** An own task is a new one, or one of the catalogue's that is not in the standard set, which then says what it is. */
export function checkTasks({ view, report }: Context): void {
  for (const [index, { id, field, name }] of view.records.tasks.entries()) {
    if (id === undefined) continue
    if (isFieldId(id) || standardTask(id) !== undefined) {
      const expected = { is: 'advice', advice: 'other-id' } as const
      report({ code: 'task-id-taken', path: view.path('tasks', index, 'id'), found: id, expected })
    } else if (isTaskId(id)) {
      const known = catalogueTask(id)
      const differs = {
        code: 'task-differs-from-catalogue',
        expected: { is: 'advice', advice: 'as-in-catalogue' },
      } as const
      if (field !== undefined && field !== known.field)
        report({ ...differs, path: view.path('tasks', index, 'field'), found: field, nearest: known.field })
      if (name !== undefined && !saysTheSame(name, known.name))
        report({ ...differs, path: view.path('tasks', index, 'name') })
    } else if (!view.isFaulty('tasks', index))
      for (const [key, value] of [
        ['field', field],
        ['name', name],
      ] as const)
        if (value === undefined)
          report({ code: 'key-missing', path: view.path('tasks', index, key).slice(0, 4).concat(key), found: key })
  }
}

const saysTheSame = (name: TextValue, known: { readonly ja: string; readonly en: string }): boolean =>
  typeof name === 'string'
    ? name === known.ja || name === known.en
    : (name.ja ?? known.ja) === known.ja && (name.en ?? known.en) === known.en
