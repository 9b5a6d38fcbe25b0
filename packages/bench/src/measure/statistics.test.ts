import { expect, test } from 'vitest'
import { milliseconds, sampleOf, table, time } from './statistics'

test('the median is the middle, the 95th percentile what nineteen of twenty stay within', () => {
  const times = Array.from({ length: 20 }, (_, index) => 20 - index)
  expect(sampleOf(times)).toEqual({ median: 10, p95: 19, runs: 20 })
  expect(sampleOf([3])).toEqual({ median: 3, p95: 3, runs: 1 })
})

test('every run gets something made anew, the warm-up too, and only the others count', () => {
  let made = 0
  const seen: number[] = []
  const { runs } = time({ prepare: () => (made += 1), run: (one) => seen.push(one) }, 3, 2)
  expect(seen).toEqual([1, 2, 3, 4, 5])
  expect(runs).toBe(3)
})

test('milliseconds are told with the digits that they bear', () => {
  expect([0.0123, 1.234, 12.34, 1234.5].map(milliseconds)).toEqual(['0.012', '1.23', '12.3', '1235'])
})

test('a table has a head, a rule and its rows', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
})
