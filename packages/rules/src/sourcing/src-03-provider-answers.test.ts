import { assign, contract, department, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src03 } from './src-03-provider-answers'
import { example } from './src-03-provider-answers.example'

const task = 'security-monitoring-operation.monitor-detect-respond'
const key = 'SRC-03:field/security-monitoring-operation:unit/soc-co'
const units = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  department('plant', { parent: 'ceo' }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  scope('line', 'ot', 'plant'),
]

test('a provider that answers in a field that may be outsourced is found', () => {
  expect(keysOf(src03, example.bad)).toEqual([key])
  expect(messageIn(src03, example.bad, 'ja')).toBe(
    '「セキュリティ監視・運用」の責任・決定（A）を、外部事業者「soc-co」が担っています。',
  )
  expect(evidenceIn(src03, example.bad, 'ja')[0]).toMatch(/^分担「soc-co A — .+」が効いている職務の数: 1$/u)
})

test('answering for an audit is found too', () => {
  expect(keysOf(src03, [...units, assign('soc-co', 'A', 'system-audit')])).toEqual([
    'SRC-03:field/system-audit:unit/soc-co',
  ])
})

test('performing is allowed', () => {
  expect(keysOf(src03, [...units, assign('soc-co', 'R', task)])).toEqual([])
})

test('an in-house unit may answer', () => {
  expect(keysOf(src03, [...units, assign('it', 'A', task)])).toEqual([])
})

test('fields that stay in-house are left to SRC-01', () => {
  const kept = ['security-executive', 'legal'].map((field) => assign('soc-co', 'A', field))
  expect(keysOf(src03, [...units, ...kept])).toEqual([])
})

test('an assignment that more specific ones replace everywhere says nothing', () => {
  const inside = ['office', 'line'].map((place) => assign('it', 'A', task, { scope: place }))
  expect(keysOf(src03, [...units, assign('soc-co', 'A', task), ...inside])).toEqual([])
})

test("the contract's manager answers instead, and the provider goes on performing", () => {
  expect(keysOf(src03, afterFix(src03, example.bad))).toEqual([])
  expect(fixLabels(src03, example.bad, 'en')[0]).toBe('Let "it" answer and decide (A)')
  expect(recordAfterFix(src03, example.bad, 'assignments', `${task}@*:it:A`)).toEqual({ task, unit: 'it', role: 'A' })
  expect(recordAfterFix(src03, example.bad, 'assignments', `${task}@*:soc-co:R`)).toBeDefined()
})

test('a manager without the authority that answering needs is not offered', () => {
  const managed = [
    contract('soc', { provider: 'soc-co', manager: 'plant' }),
    assign('soc-co', 'A', task, { scope: 'office' }),
  ]
  expect(fixLabels(src03, [...units, ...managed], 'en')).toEqual(['Let "it" answer and decide (A)'])
})

test('the owner of a scope is not offered to answer for its own audit', () => {
  expect(fixLabels(src03, [...units, assign('soc-co', 'A', 'system-audit.audit', { scope: 'office' })], 'en')).toEqual(
    [],
  )
})

test('over several scopes each owner may answer for its own', () => {
  const pieces = [
    ...units,
    assign('soc-co', 'A', task, { scope: 'office' }),
    assign('soc-co', 'A', task, { scope: 'line' }),
  ]
  expect(fixLabels(src03, pieces, 'en')).toEqual(['Let the owners of the scopes answer and decide (A): plant, it'])
  expect(keysOf(src03, afterFix(src03, pieces))).toEqual([])
})

test('the owners are offered only if each assignment has one', () => {
  const both = [assign('soc-co', 'A', task, { scope: 'office' }), assign('soc-co', 'A', task, { scope: 'line' })]
  const unscoped = assign('soc-co', 'A', 'security-monitoring-operation.contact-point')
  expect(fixLabels(src03, [...units, ...both, unscoped], 'en')).toEqual(['Let "ceo" answer and decide (A)'])
})

test('where an in-house unit answers too, the provider only steps back', () => {
  const pieces = [...example.bad, assign('it', 'A', task)]
  expect(recordAfterFix(src03, pieces, 'assignments', `${task}@*:soc-co:A`)).toBeUndefined()
  expect(recordAfterFix(src03, pieces, 'assignments', `${task}@*:it:A`)).toBeDefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(src03, example)
})
