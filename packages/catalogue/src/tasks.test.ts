import { expect, test } from 'vitest'
import { fields } from './fields'
import { inHouseCounterparts, isTaskId, task, tasks } from './tasks'

test('there are 83 tasks, each named after its field', () => {
  expect(tasks).toHaveLength(83)
  for (const { id, field } of tasks) expect(id.startsWith(`${field}.`)).toBe(true)
})

test('the tasks of a field stand together, and every field has some', () => {
  const order = tasks.map(({ field }) => field).filter((field, index, all) => field !== all[index - 1])
  expect(order).toHaveLength(fields.length)
  expect(new Set(order).size).toBe(fields.length)
})

test('no task has the id of a field', () => {
  expect(fields.filter(({ id }) => isTaskId(id))).toEqual([])
})

test('a shared task is worded alike in each of its fields', () => {
  const shared = tasks.filter(({ sharedTask }) => sharedTask !== undefined)
  expect(shared).toHaveLength(9)
  const wordings = new Set(shared.map(({ sharedTask, name }) => `${sharedTask} ${name.ja} ${name.en}`))
  expect(wordings.size).toBe(new Set(shared.map(({ sharedTask }) => sharedTask)).size)
})

test('related tasks are other tasks', () => {
  for (const one of tasks) {
    for (const other of one.relatedTasks ?? []) {
      expect(isTaskId(other)).toBe(true)
      expect(other).not.toBe(one.id)
    }
  }
})

test('figure 17 keeps two tasks in the house', () => {
  expect(tasks.filter(({ keepInHouse }) => keepInHouse === true).map(({ id }) => id)).toEqual([
    'digital-product-operation.user-permission-management',
    'business-domain-site.digital-environment-awareness',
  ])
})

test('every task is printed somewhere', () => {
  expect(tasks.filter(({ sources }) => sources.length === 0)).toEqual([])
})

test('outsourcing calls for four kinds of work in the house', () => {
  expect(inHouseCounterparts.map(({ id }) => id)).toEqual([
    'outsourcing-specification',
    'outsourcing-report-handling',
    'audit-findings-improvement',
    'contractor-management',
  ])
})

test('a task is found by its id, and nothing else is', () => {
  expect(task('legal.compliance').field).toBe('legal')
  expect(isTaskId('legal')).toBe(false)
})
