import { expect, test } from 'vitest'
import { columnsFor } from '../columns'
import { areDistinct as areRowsDistinct } from './distinct'

type Pair = readonly [string, string]
const parts = ['one', 'other'].map((key) => ({
  keys: [key],
  textOf: (entry: Readonly<Record<string, unknown>>) => String(entry[key]),
}))
const areDistinct = (pairs: readonly Pair[]) => {
  const columns = columnsFor(
    pairs.map(([one, other]) => ({ one, other })),
    parts,
  )
  return areRowsDistinct(columns?.parts)
}

test('entries that differ in one part are distinct', () => {
  expect(
    areDistinct([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'b'],
      ['b', 'a'],
    ]),
  ).toBe(true)
  expect(areDistinct([])).toBe(true)
})

test('a repeat is seen however far apart the two stand', () => {
  const entries = Array.from({ length: 1000 }, (_, index): Pair => [
    `one-${index % 40}`,
    `other-${(index % 25) + index}`,
  ])
  expect(areDistinct(entries)).toBe(true)
  expect(areDistinct([...entries, ...entries.slice(0, 1)])).toBe(false)
})

test('nothing is promised of parts that could be taken for two', () => {
  expect(
    areDistinct([
      ['a:b', 'c'],
      ['a', 'b:c'],
    ]),
  ).toBe(false)
})
