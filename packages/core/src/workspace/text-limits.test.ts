import { expect, test } from 'vitest'
import { textFault } from './text-limits'

test('a file is measured in bytes of UTF-8, not in characters', () => {
  expect(textFault('体制図', 9)).toBeUndefined()
  expect(textFault('体制図', 8)).toMatchObject({ code: 'file-too-big', expected: { is: 'bytes', limit: 8 } })
  expect(textFault('𠮷', 4)).toBeUndefined()
  expect(textFault('𠮷', 3)).toMatchObject({ code: 'file-too-big' })
  expect(textFault('abc', 2)).toMatchObject({ code: 'file-too-big' })
})

test('half a character is told by its code point and place', () => {
  expect(textFault('ab\ud842cd')).toMatchObject({ code: 'character-not-allowed', offset: 2, found: 'U+D842' })
  expect(textFault('ab\ud842\udfb7cd')).toBeUndefined()
})

test('a byte order mark alone is an empty file', () => {
  expect(textFault('\uFEFF')).toMatchObject({ code: 'file-empty' })
})
