import { assign, contract, department, exclude, officer, provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src02 } from './src-02-done-by-outsiders-alone'
import { example } from './src-02-done-by-outsiders-alone.example'

const task = 'security-supervision.policy-guidelines'
const key = `SRC-02:duty/${task}@enterprise`
const units = [
  officer('ceo'),
  department('sec', { parent: 'ceo', functions: ['supervision'] }),
  provider('advisers'),
  contract('advice', { provider: 'advisers', manager: 'sec' }),
]

test('a duty of supervision that only a provider performs is found', () => {
  expect(keysOf(src02, example.bad)).toEqual([key])
  expect(messageIn(src02, example.bad, 'ja')).toMatch(/^自社で行うべき「.+（全社）」を、外部だけで実行しています。$/u)
  expect(evidenceIn(src02, example.bad, 'en').slice(1)).toEqual([
    '"advisers" is a provider',
    '"Security supervision" in figure 17 (◇): Carried out in-house, while highly specialised work may go outside',
  ])
})

test('an in-house unit that has a contractor do it is no inside performer', () => {
  const pieces = [...units, assign('sec', 'R', task, { mode: 'outsourced', contract: 'advice' })]
  expect(keysOf(src02, pieces)).toEqual([key])
  expect(evidenceIn(src02, pieces, 'ja')).toContain('「sec」は委託契約「advice」により外部に行わせる')
})

test('one inside performer is enough', () => {
  expect(keysOf(src02, [...units, assign('advisers', 'R', task), assign('sec', 'R', task)])).toEqual([])
})

test('nobody performing at all is not its concern', () => {
  expect(keysOf(src02, [...units, assign('advisers', 'S', task)])).toEqual([])
})

test('fields that must stay in-house or may be outsourced are not its concern', () => {
  const others = ['security-executive', 'security-audit', 'security-analysis-research'].map((field) => assign('advisers', 'R', field))
  expect(keysOf(src02, [...units, ...others])).toEqual([])
})

test('a duty that is excluded is not looked at', () => {
  expect(keysOf(src02, [...example.bad, exclude(task, 'not-applicable', { note: 'none' })])).toEqual([])
})

test('the manager of the contract performs, and the provider supports under it', () => {
  expect(keysOf(src02, afterFix(src02, example.bad))).toEqual([])
  expect(fixLabels(src02, example.bad, 'en')[0]).toMatch(/^"sec" performs /u)
  expect(recordAfterFix(src02, example.bad, 'assignments', `${task}@enterprise:advisers:S`)?.contract).toBe('advice')
})

test('a unit that had a contractor do it performs itself, supported by the contractor', () => {
  const pieces = [...units, assign('sec', 'R', task, { mode: 'outsourced', contract: 'advice' })]
  expect(recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:sec:R`)?.mode).toBeUndefined()
  expect(recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:advisers:S`)?.contract).toBe('advice')
})

test('whoever supports already goes on doing so', () => {
  const pieces = [...example.bad, assign('ceo', 'S', 'security-supervision')]
  expect(recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:ceo:S`)).toBeDefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(src02, example)
})
