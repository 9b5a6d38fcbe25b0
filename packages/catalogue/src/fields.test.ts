import { expect, test } from 'vitest'
import { field, fieldRows, fields, isFieldId } from './fields'
import { tasks } from './tasks'

const idsWhere = (keep: (one: (typeof fields)[number]) => boolean) => fields.filter(keep).map(({ id }) => id)

test('there are seventeen fields: three executive, seven of strategic management, seven of practitioners', () => {
  expect(fields.map(({ order }) => order)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
  expect(idsWhere(({ layer }) => layer === 'executive')).toHaveLength(3)
  expect(idsWhere(({ layer }) => layer === 'strategic-management')).toHaveLength(7)
  expect(idsWhere(({ layer }) => layer === 'practitioner')).toHaveLength(7)
})

test('six fields have people whose main duty is security', () => {
  expect(idsWhere(({ step }) => step === 'STEP4')).toEqual([
    'security-executive',
    'security-audit',
    'security-supervision',
    'vulnerability-assessment-pentest',
    'security-monitoring-operation',
    'security-analysis-research',
  ])
})

test('figure 17 marks the executive fields ※, three fields ◇ and the audits ★', () => {
  expect(idsWhere(({ sourcing }) => sourcing === 'must-in-house')).toEqual(
    idsWhere(({ layer }) => layer === 'executive'),
  )
  expect(idsWhere(({ sourcing }) => sourcing === 'in-house-with-specialist-support')).toEqual([
    'security-supervision',
    'enterprise-risk-management',
    'legal',
  ])
  expect(idsWhere(({ sourcing }) => sourcing === 'audit-either')).toEqual(['security-audit', 'system-audit'])
})

test('figure 15 lets three fields be left unhandled, none of them marked ※ or ◇', () => {
  expect(fields.flatMap(({ id, notHandled }) => (notHandled === null ? [] : [[id, notHandled.reason]]))).toEqual([
    ['security-analysis-research', 'specialist-contracted-when-needed'],
    ['digital-system-architecture', 'packages-only'],
    ['digital-product-development', 'packages-only'],
  ])
  for (const { notHandled, sourcing } of fields) {
    if (notHandled !== null) expect(sourcing).toBe('outsourceable-with-in-house-decision')
  }
})

test('the executive fields alone have no row of skills', () => {
  expect(idsWhere(({ skills }) => skills === null)).toEqual(idsWhere(({ layer }) => layer === 'executive'))
})

test('a field stands in rows of its own layer', () => {
  const layerOf = new Map(fieldRows.map((row) => [row.id, row.layer]))
  for (const { rows, layer } of fields) for (const row of rows) expect(layerOf.get(row)).toBe(layer)
  expect(new Set(fields.flatMap(({ rows }) => rows))).toEqual(new Set(fieldRows.map(({ id }) => id)))
})

test('weights lie between 0 and 1', () => {
  for (const { securityWeight } of fields) expect(securityWeight >= 0 && securityWeight <= 1).toBe(true)
})

test('every field has tasks', () => {
  const withTasks = new Set(tasks.map((task) => task.field))
  expect(idsWhere(({ id }) => !withTasks.has(id))).toEqual([])
})

test('a field is found by its id, and nothing else is', () => {
  expect(field('legal').name.ja).toBe('法務')
  expect(isFieldId('legal')).toBe(true)
  expect(isFieldId('legal.compliance')).toBe(false)
  expect(isFieldId('constructor')).toBe(false)
})
