import { assign, contract, department, officer, provider, scope, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src10 } from './src-10-manager-takes-no-part'
import { example } from './src-10-manager-takes-no-part.example'

const field = 'security-monitoring-operation'
const task = `${field}.monitor-detect-respond`
const units = [
  officer('ceo'),
  department('buying', { parent: 'ceo' }),
  section('desk', { parent: 'buying' }),
  provider('soc-co'),
  scope('office', 'it', 'ceo'),
]
const managedBy = (manager: string) => contract('soc', { provider: 'soc-co', manager })
const performed = assign('soc-co', 'R', task, { contract: 'soc' })

test('a contract whose manager has no part in what it serves is found', () => {
  expect(keysOf(src10, example.bad)).toEqual(['SRC-10:contract/soc-2026'])
  expect(messageIn(src10, example.bad, 'en')).toContain('"buying" manages the contract "soc-2026"')
  expect(evidenceIn(src10, example.bad, 'ja')).toEqual([
    '委託契約「soc-2026」の管理者: buying',
    '委託契約「soc-2026」が支える職務の数: 1',
    'それらに実行・責任・支援（R・A・S）として関わる部署: it、soc-co',
  ])
})

test('performing, answering and supporting are taking part; being consulted or informed is not', () => {
  const with_ = (role: 'R' | 'A' | 'S' | 'C' | 'I') => [
    ...units,
    managedBy('buying'),
    performed,
    assign('buying', role, task),
  ]
  for (const role of ['R', 'A', 'S'] as const) expect(keysOf(src10, with_(role))).toEqual([])
  for (const role of ['C', 'I'] as const) expect(keysOf(src10, with_(role))).toHaveLength(1)
})

test('a unit under the manager may take part for it, one above it may not', () => {
  expect(keysOf(src10, [...units, managedBy('buying'), performed, assign('desk', 'S', task)])).toEqual([])
  expect(keysOf(src10, [...units, managedBy('desk'), performed, assign('buying', 'S', task)])).toHaveLength(1)
})

test('taking part in one of the duties is enough', () => {
  const both = [
    ...units,
    managedBy('buying'),
    performed,
    assign('soc-co', 'S', `${field}.contact-point`, { contract: 'soc' }),
  ]
  expect(keysOf(src10, [...both, assign('buying', 'A', `${field}.contact-point`)])).toEqual([])
})

test('taking part in other work does not count', () => {
  expect(keysOf(src10, [...units, managedBy('buying'), performed, assign('buying', 'R', 'legal')])).toHaveLength(1)
})

test('an assignment of any role makes a contract serve', () => {
  expect(keysOf(src10, [...units, managedBy('buying'), assign('soc-co', 'C', task, { contract: 'soc' })])).toHaveLength(
    1,
  )
})

test('a contract that serves no duty is not its concern', () => {
  expect(keysOf(src10, [...units, managedBy('buying')])).toEqual([])
  const replaced = [...units, managedBy('buying'), performed, assign('soc-co', 'R', task, { scope: 'office' })]
  expect(keysOf(src10, replaced)).toEqual([])
})

test('a missing manager, or a provider as manager, is left to SRC-09', () => {
  expect(keysOf(src10, [...units, contract('soc', { provider: 'soc-co' }), performed])).toEqual([])
  expect(keysOf(src10, [...units, provider('broker'), managedBy('broker'), performed])).toEqual([])
})

test('the manager supports the work', () => {
  expect(keysOf(src10, afterFix(src10, example.bad))).toEqual([])
  expect(recordAfterFix(src10, example.bad, 'assignments', `${task}@*:buying:S`)).toBeDefined()
})

test('whoever supports one of the duties by a narrower assignment goes on doing so', () => {
  const pieces = [
    ...units,
    provider('helpers'),
    managedBy('buying'),
    assign('soc-co', 'R', field, { contract: 'soc' }),
    assign('helpers', 'S', task, { scope: 'office' }),
  ]
  const fixed = afterFix(src10, pieces)
  expect(keysOf(src10, fixed)).toEqual([])
  expect(recordAfterFix(src10, pieces, 'assignments', `${task}@office:helpers:S`)).toBeDefined()
  expect(recordAfterFix(src10, pieces, 'assignments', `${task}@office:buying:S`)).toBeDefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(src10, example)
})
