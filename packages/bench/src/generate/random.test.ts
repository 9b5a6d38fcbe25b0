import { expect, test } from 'vitest'
import { randomFrom } from './random'

const first = (seed: number, count: number) => {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => random.next())
}

test('the same seed gives the same numbers, another seed others', () => {
  expect(first(1, 50)).toEqual(first(1, 50))
  expect(first(1, 50)).not.toEqual(first(2, 50))
})

test('the numbers lie from 0 to below 1, evenly enough', () => {
  const tenths = new Map<number, number>()
  for (const number of first(3, 10_000))
    tenths.set(Math.floor(number * 10), (tenths.get(Math.floor(number * 10)) ?? 0) + 1)
  expect([...tenths.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  for (const count of tenths.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150)
})

test('a share is kept', () => {
  const random = randomFrom(4)
  const hits = Array.from({ length: 10_000 }, () => random.chance(0.2)).filter(Boolean).length
  expect(Math.abs(hits - 2_000)).toBeLessThan(200)
})
