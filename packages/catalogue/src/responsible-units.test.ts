import { expect, test } from 'vitest'
import { fields } from './fields'
import { responsibleUnits, responsibleUnitsFor, typicalUnit, typicalUnits } from './responsible-units'

test('figure 12 has one row per field, in the order of the fields', () => {
  expect(responsibleUnits.map(({ field }) => field)).toEqual(fields.map(({ id }) => id))
})

test('figure 12 names 38 units, each of them in some row', () => {
  expect(typicalUnits).toHaveLength(38)
  const named = new Set(
    responsibleUnits.flatMap(({ internal, group, external }) => [...internal, ...group, ...external]),
  )
  expect(typicalUnits.filter(({ id }) => !named.has(id))).toEqual([])
})

test('a unit stands in the column of its relation', () => {
  for (const row of responsibleUnits) {
    for (const relation of ['internal', 'group', 'external'] as const) {
      for (const id of row[relation]) expect(typicalUnit(id).relation).toBe(relation)
    }
  }
})

test('who is outside is recognised as a provider by its services, and nobody else is', () => {
  for (const { relation, recognise } of typicalUnits) {
    expect(recognise.kinds?.includes('provider')).toBe(relation === 'external')
    expect(recognise.services !== undefined).toBe(relation === 'external')
  }
})

test('every unit can be recognised, and how is marked as our reading', () => {
  for (const { recognise, recogniseSource } of typicalUnits) {
    expect(Object.keys(recognise)).not.toEqual([])
    expect(recogniseSource.inferred).toBe(true)
  }
})

test('the fields that must be in-house name nobody outside', () => {
  for (const { id, sourcing } of fields) {
    if (sourcing === 'must-in-house') expect(responsibleUnitsFor(id).external).toEqual([])
  }
})
