import { expect, test } from 'vitest'
import { columnsFor } from '../columns'
import { areDistinct as areRowsDistinct } from './distinct'

type Pair = readonly [string, string]
const areDistinct = <Entry>(entries: readonly Entry[], by: readonly ((entry: Entry) => string)[]) =>
  areRowsDistinct(columnsFor(entries, by))
const parts = [([one]: Pair) => one, ([, other]: Pair) => other]

test('entries that differ in one part are distinct', () => {
  expect(
    areDistinct<Pair>(
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'b'],
        ['b', 'a'],
      ],
      parts,
    ),
  ).toBe(true)
  expect(areDistinct<Pair>([], parts)).toBe(true)
})

test('a repeat is seen however far apart the two stand', () => {
  const entries = Array.from({ length: 1000 }, (_, index): Pair => [
    `one-${index % 40}`,
    `other-${(index % 25) + index}`,
  ])
  expect(areDistinct(entries, parts)).toBe(true)
  expect(areDistinct([...entries, ...entries.slice(0, 1)], parts)).toBe(false)
})

test('nothing is promised of parts that could be taken for two', () => {
  expect(
    areDistinct<Pair>(
      [
        ['a:b', 'c'],
        ['a', 'b:c'],
      ],
      parts,
    ),
  ).toBe(false)
})
