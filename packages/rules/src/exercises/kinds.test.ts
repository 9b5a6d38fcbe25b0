import { expect, test } from 'vitest'
import { rules } from '../rules'
import { faultKinds, kindIds, kindsOfRule } from './kinds'

test('every rule has a kind under which a class can name what it finds', () => {
  expect(rules.filter((rule) => kindsOfRule(rule.id).length === 0).map((rule) => rule.id)).toEqual([])
})

test('a kind names only rules that there are, each once', () => {
  const ids = rules.map((rule) => rule.id)
  for (const kind of faultKinds) {
    expect(kind.rules.filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(kind.rules).size).toBe(kind.rules.length)
  }
})

test('every id has its kind, in the same order', () => {
  expect(faultKinds.map((kind) => kind.id)).toEqual([...kindIds])
})
