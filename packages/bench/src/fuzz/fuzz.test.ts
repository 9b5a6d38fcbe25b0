import { fileURLToPath } from 'node:url'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { corpusOf } from './corpus'
import { fuzz, inputOf } from './fuzz'
import { judge } from './judge'

const fixtures = fileURLToPath(new URL('../../../../fixtures', import.meta.url))
const seed = 20_261_121
const corpus = corpusOf(fixtures, fc.sample(arbitraryWorkspace(), { numRuns: 10, seed }))

test(
  'every file that is spoilt is one that the program understood, but for those that are wrong on purpose',
  { timeout: 60_000 },
  () => {
    for (const { name, text, value } of [...corpus.files, ...corpus.small])
      expect([name, judge(text).ok]).toEqual([name, value !== undefined])
  },
)

test('the same seed and number spoil the same file in the same way', () => {
  expect(inputOf(corpus, 7, 42)).toEqual(inputOf(corpus, 7, 42))
  expect(inputOf(corpus, 7, 42).text).not.toBe(inputOf(corpus, 8, 42).text)
})

test(`spoilt files are read as a whole or refused with reasons (seed ${seed})`, { timeout: 60_000 }, () => {
  const { failures, ok, inputs } = fuzz({ corpus, count: 300, seed, bound: 20_000 })
  expect(failures.map(({ input: { number, done }, error }) => ({ number, done, error: String(error) }))).toEqual([])
  // Both ends are looked at: files that are still right, and many more that are not.
  expect(ok).toBeGreaterThan(10)
  expect(ok).toBeLessThan(inputs / 2)
})
