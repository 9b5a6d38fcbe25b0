import { assign, department, officer, ownTask, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { src12 } from './src-12-audit-without-follow-up'
import { example } from './src-12-audit-without-follow-up.example'

const task = 'system-audit.audit'
const key = `SRC-12:duty/${task}@office`
const units = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  provider('auditors'),
  scope('office', 'it', 'it'),
  scope('shop', 'digital-service', 'it'),
]
const audited = assign('auditors', 'R', task, { scope: 'office' })

test('an audit from outside with nobody inside to act on it is found', () => {
  expect(keysOf(src12, example.bad)).toEqual([key])
  expect(messageIn(src12, example.bad, 'en')).toContain('nobody inside supervises or operates "office"')
  expect(evidenceIn(src12, example.bad, 'en').slice(1)).toEqual([
    '"auditors" is a provider',
    'Own people who perform (R) "Security supervision" or "Digital product operation" in "office": none',
  ])
})

test('own people performing supervision or operation of the scope can act on it', () => {
  for (const field of ['security-supervision', 'digital-product-operation'])
    expect(keysOf(src12, [...units, audited, assign('it', 'R', field, { scope: 'office' })])).toEqual([])
})

test('in another scope, in another field or in another role they cannot', () => {
  expect(keysOf(src12, [...units, audited, assign('it', 'R', 'digital-product-operation', { scope: 'shop' })])).toEqual(
    [key],
  )
  expect(keysOf(src12, [...units, audited, assign('it', 'R', 'security-monitoring-operation')])).toEqual([key])
  expect(keysOf(src12, [...units, audited, assign('it', 'A', 'digital-product-operation')])).toEqual([key])
})

test('operation that is outsourced itself is nobody inside', () => {
  const outside = [...units, provider('runner'), audited]
  expect(keysOf(src12, [...outside, assign('runner', 'R', 'digital-product-operation')])).toEqual([key])
  expect(keysOf(src12, [...outside, assign('it', 'R', 'digital-product-operation', { mode: 'outsourced' })])).toEqual([
    key,
  ])
})

test('an audit by own people is not its concern', () => {
  expect(keysOf(src12, [...units, audited, assign('it', 'R', task, { scope: 'office' })])).toEqual([])
})

test('an audit that nobody performs is not its concern', () => {
  expect(keysOf(src12, [...units, assign('auditors', 'A', task)])).toEqual([])
})

test('reporting on audits is no audit', () => {
  expect(keysOf(src12, [...units, assign('auditors', 'R', 'system-audit.report-advise')])).toEqual([])
})

test('an audit of the enterprise as a whole is looked at too', () => {
  const own = ownTask('own.group-audit', {
    field: 'security-audit',
    name: 'Group audit',
    applies: 'enterprise',
    kind: 'audit',
  })
  const pieces = [...units, own, assign('auditors', 'R', 'own.group-audit')]
  expect(keysOf(src12, pieces)).toEqual(['SRC-12:duty/own.group-audit@enterprise'])
  expect(keysOf(src12, [...pieces, assign('it', 'R', 'security-supervision.education')])).toEqual([])
})

test('who should act is for the organisation to say: no fix is offered', () => {
  expect(fixLabels(src12, example.bad, 'ja')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src12, example)
})
