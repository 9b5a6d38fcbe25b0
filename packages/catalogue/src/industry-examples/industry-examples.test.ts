import { expect, test } from 'vitest'
import { fields } from '../fields'
import { exampleUnitKinds, industryExamples } from '.'

test('the appendix has four examples', () => {
  expect(
    industryExamples.map(({ id, number, units, placements }) => [number, id, units.length, placements.length]),
  ).toEqual([
    [1, 'finance', 21, 17],
    [2, 'net-service', 14, 16],
    [3, 'manufacturing', 28, 20],
    [4, 'critical-infrastructure', 25, 17],
  ])
})

test.each(industryExamples.map((example) => [example.id, example] as const))(
  'in %s every unit named is there',
  (_, example) => {
    const ids = new Set(example.units.map(({ id }) => id))
    const named = [
      ...example.units.flatMap(({ parent, candidates = [] }) => [...(parent === null ? [] : [parent]), ...candidates]),
      ...example.placements.flatMap(({ units, candidates = [] }) => [...units, ...candidates]),
      ...example.unitsWithoutField,
      ...(example.csirt === undefined ? [] : [example.csirt.unit]),
    ]
    expect(named.filter((id) => !ids.has(id))).toEqual([])
  },
)

test.each(industryExamples.map((example) => [example.id, example] as const))(
  'in %s every field is placed or said not to be',
  (_, example) => {
    const placed = new Set(example.placements.map(({ field }) => field))
    expect(fields.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual(example.notPlaced)
  },
)

test.each(industryExamples.map((example) => [example.id, example] as const))(
  'in %s the units without field are the leaves on which none lies',
  (_, example) => {
    const parents = new Set(example.units.map(({ parent }) => parent))
    const used = new Set(example.placements.flatMap(({ units }) => units))
    const idle = example.units.map(({ id }) => id).filter((id) => !parents.has(id) && !used.has(id))
    expect(idle).toEqual(example.unitsWithoutField)
  },
)

test('every kind of box is used', () => {
  const used = new Set(industryExamples.flatMap(({ units }) => units.map(({ kind }) => kind)))
  expect(exampleUnitKinds.filter(({ id }) => !used.has(id))).toEqual([])
})
