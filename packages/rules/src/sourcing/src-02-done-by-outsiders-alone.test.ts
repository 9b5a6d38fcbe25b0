import { assign, committee, contract, department, exclude, officer, provider } from '@taiseizu/core/testing'
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
  const others = ['security-executive', 'security-audit', 'security-analysis-research'].map((field) =>
    assign('advisers', 'R', field),
  )
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

test('without a manager a supervision comes first, and no committee is to do the work', () => {
  const council = committee('council', { parent: 'ceo', functions: ['supervision'] })
  const pieces = [...units.slice(0, 3), council, assign('council', 'A', task), assign('advisers', 'R', task)]
  expect(fixLabels(src02, pieces, 'en').map((label) => label.split(' ')[0])).toEqual(['"sec"', '"ceo"'])
})

test('a unit that had a contractor do it performs itself, supported by the contractor', () => {
  const pieces = [...units, assign('sec', 'R', task, { mode: 'outsourced', contract: 'advice' })]
  expect(recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:sec:R`)?.mode).toBeUndefined()
  expect(recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:advisers:S`)?.contract).toBe('advice')
})

test('another unit that has a contractor do it goes on doing so', () => {
  const second = [provider('helpers'), contract('help', { provider: 'helpers', manager: 'ceo' })]
  const pieces = [
    ...units,
    ...second,
    assign('sec', 'R', task, { mode: 'outsourced', contract: 'advice' }),
    assign('ceo', 'R', task, { mode: 'outsourced', contract: 'help' }),
  ]
  const held = (unit: string, role: string) =>
    recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:${unit}:${role}`)
  expect(held('ceo', 'R')?.mode).toBeUndefined()
  expect(held('sec', 'R')?.mode).toBe('outsourced')
  expect(held('helpers', 'S')?.contract).toBe('help')
  expect(held('advisers', 'S')).toBeUndefined()
})

test('one without a named contract simply performs itself', () => {
  const pieces = [...units, assign('sec', 'R', task, { mode: 'outsourced' })]
  expect(recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:sec:R`)?.mode).toBeUndefined()
  expect(keysOf(src02, afterFix(src02, pieces))).toEqual([])
})

test('in risk management and legal affairs a supervision that has no part in them is not offered', () => {
  expect(fixLabels(src02, [...units.slice(0, 3), assign('advisers', 'R', 'legal.compliance')], 'en')).toHaveLength(1)
})

test('whoever supports already goes on doing so', () => {
  const pieces = [...example.bad, assign('ceo', 'S', 'security-supervision')]
  expect(recordAfterFix(src02, pieces, 'assignments', `${task}@enterprise:ceo:S`)).toBeDefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(src02, example)
})
