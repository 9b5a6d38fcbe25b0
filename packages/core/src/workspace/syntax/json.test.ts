import { expect, test } from 'vitest'
import { limits } from '../limits'
import { quickJson } from './json'

test('what is in order is read at once, with and without blanks, whatever colons its texts hold', () => {
  const value = { 'a:b': 'c::d', list: [{ note: ':' }, { note: 'https://example.com' }, {}], number: 1 }
  expect(quickJson(JSON.stringify(value))).toEqual({ value })
  expect(quickJson(JSON.stringify(value, null, 2))).toEqual({ value })
  expect(quickJson('{"a\\u003a": "\\":", "b": "\\\\"}')).toEqual({ value: { 'a:': '":', b: '\\' } })
})

test('a key given twice is left to those who say where, even if the one that is lost or kept holds colons', () => {
  for (const text of [
    '{"a":1,"a":1}',
    '{"a":":","a":1}',
    '{"a":1,"a":":"}',
    '{"a":":","b":{"c":":","c":"::"}}',
    '{"a":1,"a":"\\u003a"}',
    '{"a":{"b":1},"a":"::"}',
  ])
    expect([text, quickJson(text)]).toEqual([text, undefined])
})

test('what nests too deep is left to those who say where, however it is made up', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)
  expect(quickJson(nested(limits.nesting))).toBeDefined()
  expect(quickJson(nested(limits.nesting + 1))).toBeUndefined()
  expect(quickJson(`{"note":"${'x'.repeat(1000)}","deep":${nested(limits.nesting)}}`)).toBeUndefined()
  expect(quickJson('{"a":'.repeat(limits.nesting + 1) + '1' + '}'.repeat(limits.nesting + 1))).toBeUndefined()
})

test('a key called __proto__ is left to those who say where, however it is written', () => {
  expect(quickJson('{"a":{"__proto__":1}}')).toBeUndefined()
  expect(quickJson('{"a":{"\\u005f_proto__":1}}')).toBeUndefined()
})
