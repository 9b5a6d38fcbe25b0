import { expect, test } from 'vitest'
import { csfFunctions } from '../csf'
import { directionGroups, directions, generalHints, pillars, principles } from '.'

const items = directions.flatMap(({ checklist }) => checklist)

test('there are three principles, three pillars, five groups and ten directions', () => {
  expect([principles.length, pillars.length, directionGroups.length, directions.length]).toEqual([3, 3, 5, 10])
  expect(directions.map(({ id, number }) => [id, number])).toEqual(
    Array.from({ length: 10 }, (_, index) => [`d${index + 1}`, index + 1]),
  )
})

test('the checklist has 41 items', () => {
  expect(directions.map(({ checklist }) => checklist.length)).toEqual([3, 3, 5, 5, 6, 4, 6, 4, 3, 2])
  for (const { id, checklist } of directions) {
    expect(checklist.map((item) => item.id)).toEqual(checklist.map((_, index) => `${id}-${index + 1}`))
  }
})

test('eight items have no counterpart in the framework, the others 64 in all', () => {
  expect(items.filter(({ csf }) => csf.length === 0)).toHaveLength(8)
  expect(items.flatMap(({ csf }) => csf)).toHaveLength(64)
})

test('identifiers of the framework are of its categories', () => {
  const categories = csfFunctions.flatMap((one) => one.categories.map(({ id }) => id))
  for (const id of items.flatMap(({ csf }) => csf)) {
    expect(id).toMatch(/^[A-Z]{2}\.[A-Z]{2}(-\d+)?$/u)
    expect(categories).toContain(id.replace(/-\d+$/u, ''))
  }
})

test('the model alone decides on seven items, shows part of 29 and nothing of five', () => {
  const count = (evidence: string) => items.filter((item) => item.evidence === evidence).length
  expect([count('full'), count('partial'), count('none')]).toEqual([7, 29, 5])
})

test('directions of a group stand together, and every pillar and principle is used', () => {
  const order = directions.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1])
  expect(order).toEqual(directionGroups.map(({ id }) => id))
  expect(new Set(directionGroups.map(({ pillar }) => pillar))).toEqual(new Set(pillars.map(({ id }) => id)))
  expect(pillars.map(({ principle }) => principle)).toEqual(principles.map(({ id }) => id))
})

test('26 hints stand with the directions and three with the whole', () => {
  expect(directions.flatMap(({ hints }) => hints)).toHaveLength(26)
  expect(generalHints).toHaveLength(3)
})
