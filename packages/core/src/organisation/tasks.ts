import { type ScopeKind, task as catalogueTask, idsOf, isTaskId, scopeKinds, standardTasks } from '@taiseizu/catalogue'
import type { TaskRecord } from '../workspace/format'
import { orderedBy } from '../workspace/order'
import { fieldPlaces } from './order'
import type { Task } from './records'

const every: readonly ScopeKind[] = idsOf(scopeKinds)

const standard = standardTasks.map(({ id, applies, requires, kind }): Omit<Task, 'index' | 'fieldPlace'> => ({
  type: 'task',
  id,
  field: catalogueTask(id).field,
  name: catalogueTask(id).name,
  applies,
  requires,
  kind,
  isOwn: false,
}))

/** The tasks whose duties count: the standard set of the catalogue and the organisation's own, by id. */
export function tasksOf(own: Iterable<TaskRecord>): readonly Task[] {
  const all = [...standard, ...[...own].map(ownTask)]
  return all
    .toSorted(orderedBy((task) => task.id))
    .map((task, index) => ({ ...task, index, fieldPlace: fieldPlaces.get(task.field) ?? 0 }))
}

/** An own task may be one of the catalogue's outside the standard set: it then takes field and name from there. */
function ownTask({ id, applies, requires = [], kind, ...given }: TaskRecord): Omit<Task, 'index' | 'fieldPlace'> {
  const known = isTaskId(id) ? catalogueTask(id) : undefined
  const field = given.field ?? known?.field
  const name = given.name ?? known?.name
  if (field === undefined || name === undefined)
    throw new Error(`task "${id}" has no field or no name; the reader should have said so`)
  return { type: 'task', id, field, name, applies: applies === 'all' ? every : applies, requires, kind, isOwn: true }
}
