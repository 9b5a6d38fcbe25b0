import { expect, test } from 'vitest'
import { fields } from './fields'
import { standardTask, standardTasks } from './task-model'
import { isTaskId, task, tasks } from './tasks'
import { authorityKinds, scopeKinds } from './terms'

test('the standard set has 68 tasks of the catalogue, half of them for the enterprise', () => {
  expect(standardTasks).toHaveLength(68)
  expect(new Set(standardTasks.map(({ id }) => id)).size).toBe(68)
  expect(standardTasks.filter(({ id }) => !isTaskId(id))).toEqual([])
  expect(standardTasks.filter(({ applies }) => applies === 'enterprise')).toHaveLength(34)
})

test('it keeps the order of the tasks', () => {
  const positions = standardTasks.map(({ id }) => tasks.findIndex((one) => one.id === id))
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
})

test('every field has duties', () => {
  const withDuties = new Set(standardTasks.map(({ id }) => task(id).field))
  expect(fields.filter(({ id }) => !withDuties.has(id))).toEqual([])
})

test('kinds of authority and of scope are listed once and in the order of their enumerations', () => {
  const authority = authorityKinds.map(({ id }) => id)
  const scopes = scopeKinds.map(({ id }) => id)
  for (const { applies, requires } of standardTasks) {
    expect(requires).toEqual(authority.filter((kind) => requires.includes(kind)))
    if (applies !== 'enterprise') expect(applies).toEqual(scopes.filter((kind) => applies.includes(kind)))
  }
})

test('audits need the authority to inspect, incident response to halt, permissions to direct', () => {
  const kinds = standardTasks.filter(({ kind }) => kind !== undefined)
  expect(kinds.map(({ id, kind, requires }) => [id, kind, ...requires])).toEqual([
    ['security-audit.audit', 'audit', 'inspect'],
    ['system-audit.audit', 'audit', 'inspect'],
    ['security-monitoring-operation.incident-response', 'incident', 'halt'],
    ['digital-product-operation.user-permission-management', 'permissions', 'direct'],
    ['digital-product-operation.incident-response', 'incident', 'halt'],
    ['business-domain-site.first-response', 'incident', 'halt'],
  ])
})

test('a scope of any kind has duties', () => {
  for (const { id } of scopeKinds) {
    expect(standardTasks.some(({ applies }) => applies !== 'enterprise' && applies.includes(id))).toBe(true)
  }
})

test('a task outside the set is in it for nobody', () => {
  expect(standardTask('legal.compliance')?.requires).toEqual(['inspect'])
  expect(standardTask('legal.statutory-compliance')).toBeUndefined()
})
