import { committee, department, officer, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str03 } from './str-03-committee-without-members'
import { example } from './str-03-committee-without-members.example'

const company = [officer('ceo'), department('it', { parent: 'ceo' })]

test('a committee without members is found, once, and so is a team', () => {
  expect(keysOf(str03, example.bad)).toEqual(['STR-03:unit/security-committee'])
  expect(messageIn(str03, example.bad, 'en')).toBe('"security-committee" has no members.')
  expect(messageIn(str03, example.bad, 'ja')).toBe('「security-committee」に構成員が示されていません。')
  expect(evidenceIn(str03, example.bad, 'en')).toEqual(['Members of "security-committee": none'])
  expect(keysOf(str03, [...company, team('task-force')])).toEqual(['STR-03:unit/task-force'])
})

test('a committee whose members have no chair is found, and told so', () => {
  const chairless = [...company, committee('council', { members: [{ unit: 'it' }, { unit: 'ceo', chair: false }] })]
  expect(keysOf(str03, chairless)).toEqual(['STR-03:unit/council'])
  expect(messageIn(str03, chairless, 'en')).toBe('The committee "council" has no chair.')
  expect(messageIn(str03, chairless, 'ja')).toBe('委員会「council」に議長が示されていません。')
  expect(evidenceIn(str03, chairless, 'en')).toEqual(['Members of "council", none marked as chair: ceo, it'])
})

test('a team may work without chair', () => {
  expect(keysOf(str03, [...company, team('task-force', { members: [{ unit: 'it' }] })])).toEqual([])
})

test('other units have no members', () => {
  expect(keysOf(str03, company)).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(str03, example)
})
