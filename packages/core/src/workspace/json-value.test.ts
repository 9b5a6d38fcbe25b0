import { describe, expect, test } from 'vitest'
import { sameJson } from './json-value'

describe('the same JSON', () => {
  test('has the same keys in any order, and the same items in one', () => {
    expect(sameJson({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true)
    expect(sameJson([1, 2], [2, 1])).toBe(false)
    expect(sameJson({ a: 1 }, { a: 1, b: undefined })).toBe(false)
    expect(sameJson({ a: null }, {})).toBe(false)
    expect(sameJson([], {})).toBe(false)
  })
  test('is not found in what is inherited', () => {
    expect(sameJson({ toString: 1 }, { other: 1 })).toBe(false)
  })
})
