import { assign, contract, department, exclude, officer, provider, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov11 } from './cov-11-reason-not-given'
import { example } from './cov-11-reason-not-given.example'

const operation = 'digital-product-operation'
const company = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] }), scope('office', 'it', 'it')]
const note = { note: 'none' }

test('excluding a field for which figure 15 gives no case is found, whatever the reason', () => {
  for (const reason of ['packages-only', 'specialist-contracted-when-needed', 'not-applicable'] as const)
    expect(keysOf(cov11, [...company, exclude(operation, reason, note)])).toEqual([`COV-11:exclusion/${operation}@*`])
  expect(messageIn(cov11, example.bad, 'ja')).toBe(
    '「デジタルプロダクト運用」を「SaaS・パッケージのみ利用」を理由に対象外とすることは、手引きでは想定されていません。',
  )
  expect(messageIn(cov11, example.bad, 'en')).toBe(
    'The guide does not provide for excluding "Digital product operation" for the reason "SaaS or packages only".',
  )
  expect(evidenceIn(cov11, example.bad, 'en')).toEqual([
    'Figure 15 gives no case in which "Digital product operation" may be left aside',
    'Duties of "Digital product operation" that are not excluded: 0',
  ])
})

test('design, development and research may be left aside for the reason that the figure gives, and for no other', () => {
  const given = [
    ['digital-system-architecture', 'packages-only'],
    ['digital-product-development', 'packages-only'],
    ['security-analysis-research', 'specialist-contracted-when-needed'],
  ] as const
  for (const [field, right] of given)
    for (const reason of ['packages-only', 'specialist-contracted-when-needed', 'not-applicable'] as const)
      expect(keysOf(cov11, [...company, exclude(field, reason, note)])).toHaveLength(reason === right ? 0 : 1)
})

test('the evidence gives the case of the figure where there is one', () => {
  const research = [...company, exclude('security-analysis-research', 'packages-only')]
  expect(evidenceIn(cov11, research, 'ja')[0]).toMatch(
    /^図表15が「セキュリティ調査分析・研究開発」を外せるとする場合: ./u,
  )
})

test('fields that have to be in-house are left to COV-10', () => {
  expect(
    keysOf(cov11, [...company, exclude('legal', 'packages-only'), exclude('digital-executive', 'packages-only')]),
  ).toEqual([])
})

test('one task may be left out as not applicable, and for no other reason', () => {
  const helpdesk = 'digital-product-operation.support-helpdesk'
  expect(keysOf(cov11, [...company, exclude(helpdesk, 'not-applicable', note)])).toEqual([])
  expect(keysOf(cov11, [...company, exclude(helpdesk, 'packages-only')])).toHaveLength(1)
})

test('even all of them, one by one: that nothing of the field is left is asked only where it has to be in-house', () => {
  const reports = [
    exclude('system-audit.report-advise', 'not-applicable', note),
    exclude('system-audit.audit', 'not-applicable', note),
  ]
  expect(keysOf(cov11, [...company, ...reports])).toEqual([])
})

test('dropping it gives what nobody has to the units that fit', () => {
  expect(fixLabels(cov11, example.bad, 'en')).toEqual([
    'Drop the exclusion of "Digital product operation" and assign it to it',
  ])
  expect(recordAfterFix(cov11, example.bad, 'assignments', `${operation}@office:it:R`)).toBeDefined()
  const held = [
    ...company,
    assign('it', 'R', operation),
    assign('it', 'A', operation),
    exclude(operation, 'packages-only'),
  ]
  expect(fixLabels(cov11, held, 'ja')).toEqual(['対象外「デジタルプロダクト運用」を取り消す'])
})

test('nothing is offered where it would come back to outsiders alone', () => {
  const contracted = [...example.bad, provider('vendor'), contract('run', { provider: 'vendor' })]
  expect(fixLabels(cov11, [...contracted, assign('vendor', 'R', operation)], 'en')).toEqual([])
  expect(
    fixLabels(cov11, [...contracted, assign('vendor', 'R', operation), assign('it', 'R', operation)], 'en'),
  ).toHaveLength(1)
})

test('obeys the laws of rules', () => {
  obeysLaws(cov11, example)
})
