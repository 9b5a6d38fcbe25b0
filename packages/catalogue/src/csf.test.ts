import { expect, test } from 'vitest'
import { csfFunctions } from './csf'

test('the framework has five functions and 23 categories', () => {
  expect(csfFunctions.map(({ code }) => code)).toEqual(['ID', 'PR', 'DE', 'RS', 'RC'])
  expect(csfFunctions.map(({ categories }) => categories.length)).toEqual([6, 6, 3, 5, 3])
})

test('a category’s code begins with its function’s', () => {
  for (const { code, categories } of csfFunctions) {
    for (const { id } of categories) expect(id.startsWith(`${code}.`)).toBe(true)
  }
})
