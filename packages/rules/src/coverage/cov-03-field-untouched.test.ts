import { fields } from '@taiseizu/catalogue'
import { assign, department, exclude, officer, ownTask, scope } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import {
  afterFix,
  evidenceIn,
  findings,
  fixLabels,
  keysOf,
  messageIn,
  obeysLaws,
  recordAfterFix,
} from '../testing/laws'
import { cov01 } from './cov-01-nobody-performs'
import { cov02 } from './cov-02-nobody-answers'
import { cov03 } from './cov-03-field-untouched'
import { example } from './cov-03-field-untouched.example'

const development = 'digital-product-development'
const research = 'security-analysis-research'
const company = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] })]
const office = [...company, scope('office', 'it', 'it')]

/** Only these duties are there: what is not spoken of is excluded. */
const only = (...kept: readonly string[]) =>
  fields.filter(({ id }) => !kept.includes(id)).map(({ id }) => exclude(id, 'not-applicable', { note: 'elsewhere' }))

test('a field of which nobody has R or A in a scope is found, in enterprise too', () => {
  expect(keysOf(cov03, [...office, ...only(development, 'legal')])).toEqual([
    `COV-03:field/${development}:scope/office`,
    'COV-03:field/legal:scope/enterprise',
  ])
  expect(messageIn(cov03, [...office, ...only(development)], 'ja')).toBe(
    '「office」では、「デジタルプロダクト開発」の職務（5件）を実行する部署（R）も責任を持つ部署（A）もありません。',
  )
  expect(messageIn(cov03, [...office, ...only(development)], 'en')).toBe(
    'In "office" nobody performs (R) or answers for (A) any duty of "Digital product development" (5).',
  )
})

test('one R or one A in one of its duties suffices; support, advice and information do not', () => {
  const given = [...office, ...only(development)]
  const design = 'digital-product-development.basic-design'
  expect(keysOf(cov03, [...given, assign('it', 'R', design)])).toEqual([])
  expect(keysOf(cov03, [...given, assign('it', 'A', design)])).toEqual([])
  for (const role of ['S', 'C', 'I'] as const)
    expect(keysOf(cov03, [...given, assign('it', role, design)])).toHaveLength(1)
})

test('what is held in another scope does not count', () => {
  const shop = [
    ...office,
    scope('shop', 'it', 'it'),
    ...only(development),
    assign('it', 'R', development, { scope: 'shop' }),
  ]
  expect(keysOf(cov03, shop)).toEqual([`COV-03:field/${development}:scope/office`])
})

test('where a field has no duties there is no finding', () => {
  expect(keysOf(cov03, [...office, ...only()])).toEqual([])
  expect(keysOf(cov03, [...office, ...only('business-domain-site')])).toEqual([])
  const inspect = ownTask('inspect-doors', { field: 'business-domain-site', name: 'inspect-doors', applies: 'all' })
  expect(keysOf(cov03, [...office, ...only('business-domain-site'), inspect])).toEqual([
    'COV-03:field/business-domain-site:scope/office',
  ])
})

test('the evidence names the duties and whom the guide would have do them', () => {
  expect(evidenceIn(cov03, [...company, ...only('legal')], 'en')).toEqual([
    'Duties of "Legal affairs" in "Enterprise" without R and A: Compliance, Contract management, Responding to digital-related laws',
    'Units that figure 12 names for this field: Legal department, Legal staff of the general affairs department',
  ])
})

test('the field is staffed by the unit that figure 12 names, and all its duties are then covered', () => {
  const given = [...office, ...only(development)]
  expect(fixLabels(cov03, given, 'ja')).toEqual([
    '「office」の「デジタルプロダクト開発」を「it」（R）と「it」（A）に割り当てる',
  ])
  const fixed = afterFix(cov03, given)
  for (const rule of [cov01, cov02, cov03]) expect(keysOf(rule, fixed)).toEqual([])
})

test('whoever is to answer is given the authority that it lacks', () => {
  const audit = department('audit', { parent: 'ceo', functions: ['internal-audit'] })
  const given = [...office, audit, ...only('security-audit')]
  const found = findings(cov03, given).map((finding) => finding.key)
  expect(found[1]).toBe('COV-03:field/security-audit:scope/office')
  expect(
    recordAfterFix(
      cov03,
      [...given, assign('audit', 'R', 'security-audit.report-advise')],
      'authority',
      'audit:inspect:office',
    ),
  ).toEqual({
    holder: 'audit',
    kind: 'inspect',
    over: 'office',
    grantedBy: 'ceo',
  })
})

test('where there is no unit that figure 12 names, one is added', () => {
  const given = [officer('ceo'), ...only('legal')]
  expect(fixLabels(cov03, given, 'en')).toEqual([
    'Add the unit "Legal department" and assign "Legal affairs" in "Enterprise" to it (R)',
  ])
  expect(recordAfterFix(cov03, given, 'assignments', 'legal@enterprise:legal-department:R')).toBeDefined()
})

test('development may be left out where only packages are used, and whoever buys or supervises takes over', () => {
  const packaged = [...company, scope('office', 'it', 'it', { development: 'packages-only' }), ...only(development)]
  expect(fixLabels(cov03, packaged, 'ja')[1]).toBe(
    '「office」の「デジタルプロダクト開発」を対象外とする（SaaS・パッケージのみ利用）',
  )
  const buying = [...packaged, department('buying', { parent: 'ceo', functions: ['procurement'] })]
  expect(recordAfterFix(cov03, buying, 'exclusions', `${development}@office`, 1)).toEqual({
    field: development,
    scope: 'office',
    reason: 'packages-only',
    takenOverBy: 'buying',
  })
  for (const development of ['in-house', 'outsourced'] as const) {
    const own = [...company, scope('office', 'it', 'it', { development }), ...only('digital-product-development')]
    expect(fixLabels(cov03, own, 'en').filter((label) => label.startsWith('Exclude'))).toEqual([])
  }
  expect(
    fixLabels(cov03, [...office, ...only(development)], 'en').filter((label) => label.startsWith('Exclude')),
  ).toEqual([])
})

test('research may be left to specialists called when needed, by whoever has supervision, operation or monitoring', () => {
  const operated = [
    ...office,
    ...only(research, 'digital-product-operation'),
    assign('it', 'R', 'digital-product-operation'),
  ]
  expect(fixLabels(cov03, operated, 'en').at(-1)).toBe(
    'Exclude "Security investigation, analysis and R&D" in "Enterprise" (Specialist contracted when needed), taken over by "it"',
  )
})

test('a field that the guide lets nobody leave out is not', () => {
  expect(fixLabels(cov03, [...company, ...only('legal')], 'en').some((label) => label.startsWith('Exclude'))).toBe(
    false,
  )
})

test('where a field has an audit among its duties, nobody is given all of it, to audit themselves', () => {
  const review = ownTask('own.review', { field: 'legal', name: 'review', applies: 'enterprise', kind: 'audit' })
  const legal = department('legal', { parent: 'ceo', functions: ['legal'] })
  expect(fixLabels(cov03, [...company, legal, ...only('legal')], 'en')).toHaveLength(1)
  expect(fixLabels(cov03, [...company, legal, review, ...only('legal')], 'en')).toEqual([])
  expect(fixLabels(cov03, [...company, review, ...only('legal')], 'en')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(cov03, example)
  const packaged = [
    ...company,
    scope('office', 'it', 'it', { development: 'packages-only' }),
    ...only(development, research),
  ]
  obeysLaws(cov03, { bad: packaged, good: [...company, ...only()] })
  obeysLaws(cov03, { bad: [...company, ...only('legal')], good: [...company, ...only()] })
  obeysLaws(cov03, {
    bad: [...office, ...only('security-executive', 'digital-system-strategy')],
    good: [...company, ...only()],
  })
})
