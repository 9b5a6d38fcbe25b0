import { expect, test } from 'vitest'
import { isoEntries } from './iso-mapping'

const parts = (number: string): readonly number[] => number.split('.').map(Number)

const ascends = (one: string, next: string): boolean => {
  const [left, right] = [parts(one), parts(next)]
  const index = left.findIndex((value, position) => value !== right[position])
  return index === -1 ? left.length < right.length : (left[index] ?? 0) < (right[index] ?? 0)
}

test('appendix D has 48 entries: 17 clauses and 31 controls', () => {
  expect(isoEntries).toHaveLength(48)
  expect(isoEntries.filter(({ standard }) => standard === 'ISO27001')).toHaveLength(17)
  expect(isoEntries.filter(({ standard }) => standard === 'ISO27002')).toHaveLength(31)
})

test('the ten directions have as many as the rebuilt rows', () => {
  const counts = Array.from(
    { length: 10 },
    (_, index) => isoEntries.filter((entry) => entry.direction === index + 1).length,
  )
  expect(counts).toEqual([2, 2, 2, 4, 6, 16, 5, 3, 6, 2])
})

test('within a direction clauses come before controls, and each ascends', () => {
  for (const [index, entry] of isoEntries.entries()) {
    const next = isoEntries[index + 1]
    if (next === undefined || next.direction !== entry.direction) continue
    expect(entry.standard <= next.standard).toBe(true)
    if (entry.standard === next.standard)
      expect([entry.id, ascends(entry.number, next.number)]).toEqual([entry.id, true])
  }
})

test('one number of one standard has one title', () => {
  const titles = new Map<string, string>()
  for (const { standard, number, title } of isoEntries) {
    const key = `${standard} ${number}`
    expect(titles.get(key) ?? title.ja).toBe(title.ja)
    titles.set(key, title.ja)
  }
})
