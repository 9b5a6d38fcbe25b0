import { assign, department, officer, ownTask, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src13 } from './src-13-provider-checks-itself'
import { example } from './src-13-provider-checks-itself.example'

const tests = 'vulnerability-assessment-pentest.vulnerability-assessment'
const units = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  provider('firm'),
  scope('office', 'it', 'it'),
  scope('shop', 'digital-service', 'it'),
]
const key = 'SRC-13:unit/firm:scope/office'
const inOffice = (role: 'R' | 'S', aim: string) => assign('firm', role, aim, { scope: 'office' })

test('a provider that runs a scope and assesses it is found', () => {
  expect(keysOf(src13, example.bad)).toEqual(['SRC-13:unit/runner:scope/office'])
  expect(messageIn(src13, example.bad, 'ja')).toBe(
    '「office」で、外部事業者「runner」が自ら携わる仕事の監査・診断も行っています。',
  )
  expect(evidenceIn(src13, example.bad, 'en')).toEqual([
    'What "runner" watches, runs or builds (R): Operational settings (office)',
    'What "runner" audits or assesses (R): Vulnerability assessment (office)',
  ])
})

test('watching and building count like running', () => {
  for (const field of ['security-monitoring-operation', 'digital-product-operation', 'digital-product-development'])
    expect(keysOf(src13, [...units, inOffice('R', field), inOffice('R', tests)])).toEqual([key])
  expect(keysOf(src13, [...units, inOffice('R', 'digital-system-architecture'), inOffice('R', tests)])).toEqual([])
})

test('auditing counts like assessing, whatever the field of the audit', () => {
  const own = ownTask('own.paper-audit', { field: 'legal', name: 'Paper audit', applies: ['it'], kind: 'audit' })
  for (const check of ['system-audit.audit', 'security-audit.audit', 'own.paper-audit'])
    expect(keysOf(src13, [...units, own, inOffice('R', 'digital-product-operation'), inOffice('R', check)])).toEqual([
      key,
    ])
})

test('work in one scope and a check of another do not meet', () => {
  const elsewhere = assign('firm', 'R', 'digital-product-operation', { scope: 'shop' })
  expect(keysOf(src13, [...units, elsewhere, inOffice('R', tests)])).toEqual([])
})

test('only performing counts', () => {
  expect(keysOf(src13, [...units, inOffice('S', 'digital-product-operation'), inOffice('R', tests)])).toEqual([])
  expect(keysOf(src13, [...units, inOffice('R', 'digital-product-operation'), inOffice('S', tests)])).toEqual([])
})

test('in-house units are left to the rule on independent audits', () => {
  const own = ['digital-product-operation', tests].map((aim) => assign('it', 'R', aim, { scope: 'office' }))
  expect(keysOf(src13, [...units, ...own])).toEqual([])
})

test('another provider with the service checks instead, under its own contract', () => {
  expect(fixLabels(src13, example.bad, 'en')).toEqual(['Have "testers" audit or assess instead'])
  expect(keysOf(src13, afterFix(src13, example.bad))).toEqual([])
  expect(recordAfterFix(src13, example.bad, 'assignments', `${tests}@office:testers:R`)?.contract).toBe('testing')
})

test('who performs the check besides the provider goes on doing so', () => {
  const pieces = [...example.bad, assign('testers', 'R', tests), assign('it', 'R', tests)]
  const fixed = (unit: string) => recordAfterFix(src13, pieces, 'assignments', `${tests}@office:${unit}:R`)
  expect(fixed('testers')).toEqual({ task: tests, scope: 'office', unit: 'testers', role: 'R', mode: 'outsourced' })
  expect(fixed('it')).toBeDefined()
})

test('who takes over offers the service for each of the checks', () => {
  const pieces = [...example.bad, assign('runner', 'R', 'system-audit.audit')]
  expect(fixLabels(src13, pieces, 'en')).toEqual([])
  expect(fixLabels(src13, [...pieces, provider('both', { services: ['audit', 'assessment'] })], 'en')).toHaveLength(1)
})

test('a provider without the service, or that works on the scope too, is not offered', () => {
  const work = [...units, inOffice('R', 'digital-product-operation'), inOffice('R', tests)]
  expect(fixLabels(src13, [...work, provider('other', { services: ['audit'] })], 'en')).toEqual([])
  const busy = [
    provider('other', { services: ['assessment'] }),
    assign('other', 'R', 'digital-product-development', { scope: 'office' }),
  ]
  expect(fixLabels(src13, [...work, ...busy], 'en')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src13, example)
})
