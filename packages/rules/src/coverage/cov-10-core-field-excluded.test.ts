import { assign, contract, department, exclude, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov10 } from './cov-10-core-field-excluded'
import { example } from './cov-10-core-field-excluded.example'

const company = [officer('ceo'), department('legal', { parent: 'ceo', functions: ['legal'] })]
const note = { note: 'none' }

test('excluding a field that has to be in-house is found, whatever the reason', () => {
  for (const field of [
    'security-executive',
    'digital-executive',
    'corporate-executive',
    'security-supervision',
    'enterprise-risk-management',
    'legal',
  ])
    for (const reason of ['not-applicable', 'packages-only', 'specialist-contracted-when-needed'] as const)
      expect(keysOf(cov10, [...company, exclude(field, reason, note)])).toEqual([`COV-10:exclusion/${field}@*`])
  expect(messageIn(cov10, example.bad, 'ja')).toBe(
    '「法務」は自社で担うべき分野のものですが、対象外とされています（理由: 必要時に専門家へ委託）。',
  )
  expect(messageIn(cov10, example.bad, 'en')).toBe(
    '"Legal affairs" belongs to a field that the organisation has to handle itself, but is excluded (Specialist contracted when needed).',
  )
})

test('other fields are none of its business', () => {
  for (const field of [
    'security-audit',
    'digital-system-strategy',
    'security-analysis-research',
    'business-domain-site',
  ])
    expect(keysOf(cov10, [...company, exclude(field, 'not-applicable', note)])).toEqual([])
})

test('one task of such a field may be left out as not applicable, and for no other reason', () => {
  expect(keysOf(cov10, [...company, exclude('legal.digital-law', 'not-applicable', note)])).toEqual([])
  expect(keysOf(cov10, [...company, exclude('legal.digital-law', 'specialist-contracted-when-needed')])).toHaveLength(1)
})

test('but not when nothing is left of the field', () => {
  const all = ['digital-law', 'compliance', 'contract-management'].map((task) =>
    exclude(`legal.${task}`, 'not-applicable', note),
  )
  expect(keysOf(cov10, [...company, ...all])).toEqual([
    'COV-10:exclusion/legal.compliance@*',
    'COV-10:exclusion/legal.contract-management@*',
    'COV-10:exclusion/legal.digital-law@*',
  ])
})

test('the evidence gives the mark of the field and what is left of it', () => {
  const one = [...company, exclude('legal.digital-law', 'specialist-contracted-when-needed')]
  expect(evidenceIn(cov10, one, 'ja')).toEqual([
    '図表17での「法務」の区分: 自社で実施しつつ、専門性の高い業務を外部に頼れる分野',
    '「法務」で対象外になっていない職務: 2件',
  ])
  expect(evidenceIn(cov10, one, 'en')[1]).toBe('Duties of "Legal affairs" that are not excluded: 2')
})

test('dropping it gives what nobody has to the units that fit', () => {
  expect(fixLabels(cov10, example.bad, 'ja')).toEqual(['対象外「法務」を取り消し、ceo、legalに割り当てる'])
  expect(recordAfterFix(cov10, example.bad, 'exclusions', 'legal@*')).toBeUndefined()
  expect(recordAfterFix(cov10, example.bad, 'assignments', 'legal@enterprise:legal:R')).toBeDefined()
  expect(recordAfterFix(cov10, example.bad, 'assignments', 'legal@enterprise:ceo:A')).toBeDefined()
})

test('of a task, only who is missing is added, and who answers is given the authority that it lacks', () => {
  const held = [
    ...company,
    scope('office', 'it', 'ceo'),
    assign('legal', 'R', 'legal'),
    assign('legal', 'A', 'legal.digital-law'),
    assign('legal', 'A', 'legal.contract-management'),
    exclude('legal.contract-management', 'specialist-contracted-when-needed'),
  ]
  expect(fixLabels(cov10, held, 'en')).toEqual([
    'Drop the exclusion of "Contract management" and grant those who answer the authority they need',
  ])
  expect(recordAfterFix(cov10, held, 'authority', 'legal:contract:enterprise')?.grantedBy).toBe('ceo')
})

test('what another exclusion keeps out is left alone', () => {
  const both = [...example.bad, exclude('legal', 'not-applicable', { scope: 'enterprise', ...note })]
  expect(fixLabels(cov10, both, 'en')).toEqual(['Drop the exclusion of "Legal affairs"'])
})

test('nothing is offered where nobody fits', () => {
  expect(fixLabels(cov10, [officer('ceo'), exclude('legal', 'specialist-contracted-when-needed')], 'en')).toEqual([])
})

test('nothing is offered where it would come back into an outsider’s hands', () => {
  const lawyers = [...example.bad, provider('lawyers'), contract('advice', { provider: 'lawyers' })]
  expect(fixLabels(cov10, [...lawyers, assign('lawyers', 'A', 'legal')], 'en')).toEqual([])
  expect(fixLabels(cov10, [...lawyers, assign('lawyers', 'R', 'legal')], 'en')).toEqual([])
  const both = [assign('lawyers', 'R', 'legal'), assign('legal', 'R', 'legal')]
  expect(fixLabels(cov10, [...lawyers, ...both], 'en')).toEqual([])
  expect(fixLabels(cov10, [...lawyers, assign('lawyers', 'S', 'legal')], 'en')).toHaveLength(1)
})

test('nor where several would answer for it, or somebody below the executives for what is theirs', () => {
  const several = [assign('ceo', 'A', 'legal'), assign('legal', 'A', 'legal')]
  expect(fixLabels(cov10, [...example.bad, ...several], 'en')).toEqual([])
  const digital = [...company, exclude('digital-executive', 'packages-only')]
  expect(fixLabels(cov10, digital, 'en')).toHaveLength(1)
  expect(fixLabels(cov10, [...digital, assign('legal', 'A', 'digital-executive')], 'en')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(cov10, example)
})
