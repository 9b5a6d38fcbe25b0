import { assign, committee, department, grant, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src01 } from './src-01-kept-in-house'
import { example } from './src-01-kept-in-house.example'

const units = [
  officer('ceo'),
  officer('ciso', { parent: 'ceo' }),
  department('it', { parent: 'ceo' }),
  provider('advisers'),
]

test('a provider that performs in a field of the executives is found', () => {
  expect(keysOf(src01, example.bad)).toEqual(['SRC-01:field/security-executive:unit/advisers'])
  expect(messageIn(src01, example.bad, 'ja')).toBe(
    '自社で行うべき「セキュリティ経営（CISO）」で、外部事業者「advisers」が実行（R）を担っています。',
  )
  expect(messageIn(src01, example.bad, 'en')).toContain('Performs (R)')
})

test('a provider that answers in a field of the executives is found', () => {
  expect(keysOf(src01, [...units, assign('advisers', 'A', 'corporate-executive.approve')])).toEqual([
    'SRC-01:field/corporate-executive:unit/advisers',
  ])
})

test('a provider may perform in a field that allows specialist support, but not answer', () => {
  expect(keysOf(src01, [...units, assign('advisers', 'R', 'legal')])).toEqual([])
  expect(keysOf(src01, [...units, assign('advisers', 'A', 'legal')])).toEqual(['SRC-01:field/legal:unit/advisers'])
})

test('a provider may support, advise and be informed anywhere', () => {
  const roles = (['S', 'C', 'I'] as const).map((role) => assign('advisers', role, 'security-executive'))
  expect(keysOf(src01, [...units, ...roles])).toEqual([])
})

test('fields that may be outsourced or audited from outside are not of its concern', () => {
  const others = ['security-audit', 'security-monitoring-operation'].map((field) => assign('advisers', 'A', field))
  expect(keysOf(src01, [...units, scope('office', 'it', 'it'), ...others])).toEqual([])
})

test('an in-house unit is not found', () => {
  expect(keysOf(src01, [...units, assign('it', 'A', 'legal')])).toEqual([])
})

test('an assignment that a more specific one replaces everywhere says nothing', () => {
  const tasks = ['digital-law', 'compliance', 'contract-management'].map((task) => assign('ceo', 'A', `legal.${task}`))
  expect(keysOf(src01, [...units, assign('advisers', 'A', 'legal'), ...tasks])).toEqual([])
})

test('a provider is found once for each field, with all that it holds there', () => {
  const both = [assign('advisers', 'R', 'security-executive'), assign('advisers', 'A', 'security-executive.approve')]
  expect(keysOf(src01, [...units, ...both, assign('advisers', 'A', 'legal')])).toEqual([
    'SRC-01:field/legal:unit/advisers',
    'SRC-01:field/security-executive:unit/advisers',
  ])
  expect(messageIn(src01, [...units, ...both], 'en')).toMatch(/: Performs \(R\), Answers and decides \(A\)\.$/u)
  expect(evidenceIn(src01, [...units, ...both], 'en')).toEqual([
    'Duties in which the assignment "advisers A — Approving the security policy, budget and measures to carry out" counts: 1',
    'Duties in which the assignment "advisers R — Security executive management (CISO)" counts: 3',
    '"Security executive management (CISO)" in figure 17 (※): To be carried out by the organisation itself',
  ])
})

test('an executive takes over, and the provider supports', () => {
  const fixed = afterFix(src01, example.bad)
  expect(keysOf(src01, fixed)).toEqual([])
  expect(recordAfterFix(src01, example.bad, 'assignments', 'security-executive@*:ceo:R')).toBeDefined()
  expect(recordAfterFix(src01, example.bad, 'assignments', 'security-executive@*:advisers:S')).toBeDefined()
  expect(fixLabels(src01, example.bad, 'en')).toEqual([
    '"ceo" takes the place of "advisers", which supports (S)',
    '"ciso" takes the place of "advisers", which supports (S)',
  ])
})

test('a CISO is not offered the fields of other executives', () => {
  expect(fixLabels(src01, [...units, assign('advisers', 'R', 'corporate-executive')], 'en')).toEqual([
    '"ceo" takes the place of "advisers", which supports (S)',
  ])
})

test('an executive field is not offered to whoever answers there without being executive', () => {
  const pieces = [...units, assign('it', 'A', 'digital-executive'), assign('advisers', 'R', 'digital-executive')]
  expect(fixLabels(src01, pieces, 'en')).toEqual(['"ceo" takes the place of "advisers", which supports (S)'])
})

test('where specialists may support, a supervision with the authority is offered too', () => {
  const office = department('sec', { parent: 'ceo', functions: ['supervision'] })
  const pieces = [...units, office, grant('sec', 'inspect', '*'), assign('advisers', 'A', 'legal.compliance')]
  expect(fixLabels(src01, pieces, 'en')[1]).toBe('"sec" takes the place of "advisers", which supports (S)')
})

test('only who has the authority is offered to answer', () => {
  const pieces = [
    ...units,
    committee('council', { parent: 'ceo', functions: ['supervision'] }),
    assign('advisers', 'A', 'legal'),
  ]
  expect(fixLabels(src01, pieces, 'en')).toEqual(['"ceo" takes the place of "advisers", which supports (S)'])
})

test('whoever supports already goes on doing so', () => {
  const pieces = [...units, assign('advisers', 'A', 'legal.compliance'), assign('it', 'S', 'legal')]
  expect(recordAfterFix(src01, pieces, 'assignments', 'legal.compliance@enterprise:it:S')).toBeDefined()
  expect(recordAfterFix(src01, pieces, 'assignments', 'legal.compliance@enterprise:advisers:S')).toBeDefined()
})

test('a provider that goes on performing is not made a supporter as well', () => {
  const pieces = [
    ...units,
    assign('it', 'R', 'legal'),
    assign('advisers', 'R', 'legal'),
    assign('advisers', 'A', 'legal'),
  ]
  expect(recordAfterFix(src01, pieces, 'assignments', 'legal@*:advisers:S')).toBeUndefined()
  expect(recordAfterFix(src01, pieces, 'assignments', 'legal@*:advisers:R')).toBeDefined()
})

test('one that goes on performing only part of it is', () => {
  const pieces = [...units, assign('advisers', 'R', 'legal.compliance'), assign('advisers', 'A', 'legal')]
  expect(recordAfterFix(src01, pieces, 'assignments', 'legal@*:advisers:S')).toBeDefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(src01, example)
})
