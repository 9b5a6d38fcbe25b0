import {
  assign,
  board,
  committee,
  contract,
  department,
  exclude,
  officer,
  provider,
  scope,
  section,
  site,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov01 } from './cov-01-nobody-performs'
import { example } from './cov-01-nobody-performs.example'

const monitor = 'security-monitoring-operation.monitor-detect-respond'
const respond = 'security-monitoring-operation.incident-response'
const office = [officer('ceo'), department('it', { parent: 'ceo', functions: ['it'] }), scope('office', 'it', 'it')]
const monitored = [
  ...office,
  assign('it', 'R', 'security-monitoring-operation.products-services'),
  assign('it', 'A', monitor),
]

test('a duty that nobody performs is found where somebody answers for it', () => {
  expect(keysOf(cov01, monitored)).toEqual([`COV-01:duty/${respond}@office`, `COV-01:duty/${monitor}@office`])
  const answered = [...monitored, assign('it', 'R', respond)]
  expect(messageIn(cov01, answered, 'ja')).toBe(
    '「セキュリティ監視・検知・対応（office）」を実行する部署（R）が決まっていません。',
  )
  expect(messageIn(cov01, answered, 'en')).toBe(
    'No unit performs "Security monitoring, detection and response (office)" (R).',
  )
})

test('says that nobody answers for it either', () => {
  expect(messageIn(cov01, monitored, 'ja')).toContain('責任を持つ部署（A）も')
  expect(messageIn(cov01, monitored, 'en')).toContain('and none answers for it (A)')
})

test('a field of which nobody has anything in the scope is left to COV-03', () => {
  expect(keysOf(cov01, office)).toEqual([])
  const shop = [...monitored, scope('shop', 'it', 'it')]
  const inShop = [...shop, assign('it', 'A', respond, { scope: 'office' })]
  expect(keysOf(cov01, inShop)).toContain(`COV-01:duty/${monitor}@shop`)
  const officeOnly = office.concat(scope('shop', 'it', 'it'), assign('it', 'A', monitor, { scope: 'office' }))
  expect(keysOf(cov01, officeOnly).filter((key) => key.endsWith('@shop'))).toEqual([])
})

test('a duty that is excluded, or performed by an outsider, is in order', () => {
  const contracted = [provider('soc-co'), contract('soc', { provider: 'soc-co' }), assign('soc-co', 'R', respond)]
  expect(keysOf(cov01, [...monitored, ...contracted, exclude(monitor, 'not-applicable')])).toEqual([])
})

test('the evidence says who holds what, and whom the guide would have do it', () => {
  const answered = [...monitored, assign('it', 'R', respond)]
  expect(evidenceIn(cov01, answered, 'ja')).toEqual([
    '「セキュリティ監視・検知・対応（office）」の実行（R）: なし',
    '「セキュリティ監視・検知・対応（office）」の責任・決定（A）: it',
    '図表12がこの分野の担当として挙げる部署: IT・デジタル部門の運用機能、IT子会社',
  ])
  expect(evidenceIn(cov01, answered, 'en')).toContain(
    'Units that figure 12 names for this field: Operation function of the IT / digital department, IT subsidiary',
  )
})

test('the unit of the kind that figure 12 names is to perform it', () => {
  const fixed = recordAfterFix(cov01, monitored, 'assignments', `${respond}@office:it:R`)
  expect(fixed).toEqual({ task: respond, scope: 'office', unit: 'it', role: 'R' })
  expect(keysOf(cov01, afterFix(cov01, monitored))).toEqual([`COV-01:duty/${monitor}@office`])
})

test('units of the company that owns the scope come first, those of other group companies not at all', () => {
  const group = [
    officer('ceo'),
    department('it', { parent: 'ceo', functions: ['it'] }),
    subsidiary('one', { parent: 'ceo' }),
    department('one-it', { parent: 'one', functions: ['it'] }),
    subsidiary('two', { parent: 'ceo' }),
    department('two-it', { parent: 'two', functions: ['it'] }),
    scope('one-office', 'it', 'one'),
    assign('one', 'A', monitor),
    assign('one', 'R', respond),
    assign('one', 'R', 'security-monitoring-operation.products-services'),
  ]
  const performers = fixLabels(cov01, group, 'en').map(
    (label) => /Make "(?<unit>[^"]*)"/u.exec(label)?.groups?.['unit'],
  )
  expect(performers).toEqual(['one-it', 'it'])
})

test('an IT company of the group is named as figure 12 has it, after the own IT department', () => {
  const group = [...monitored, subsidiary('it-co', { parent: 'ceo', functions: ['it'] })]
  expect(fixLabels(cov01, group, 'en').map((label) => label.slice(0, 12))).toEqual(['Make "it" Pe', 'Make "it-co"'])
})

test('of equals, those of the owner’s division come first', () => {
  const plants = [
    officer('ceo'),
    site('plant-1', { parent: 'ceo' }),
    site('plant-2', { parent: 'ceo' }),
    scope('line', 'ot', 'plant-2'),
    assign('plant-2', 'R', 'business-domain-site.qc-activity'),
  ]
  expect(fixLabels(cov01, plants, 'en')[0]).toContain('Make "plant-2"')
})

test('for the security executive it is the CISO before other officers', () => {
  const officers = [
    board('board'),
    officer('ceo', { parent: 'board' }),
    officer('ciso', { parent: 'ceo' }),
    assign('ceo', 'A', 'security-executive'),
  ]
  expect(fixLabels(cov01, officers, 'en')[0]).toContain('Make "ciso"')
  expect(fixLabels(cov01, officers, 'en')).toHaveLength(3)
})

test('nobody is named who would audit their own work', () => {
  const audits = [
    officer('ceo'),
    department('it', { parent: 'ceo', functions: ['it'] }),
    section('it-audit', { parent: 'it', functions: ['internal-audit'] }),
    department('audit', { parent: 'ceo', functions: ['internal-audit'] }),
    scope('office', 'it', 'it'),
    assign('ceo', 'A', 'security-audit'),
  ]
  const [label, ...others] = fixLabels(cov01, audits, 'en')
  expect(label).toContain('Make "audit"')
  expect(others).toEqual([])
  const working = [...audits, assign('audit', 'R', 'digital-product-operation')]
  expect(
    fixLabels(cov01, working, 'en').some((one) =>
      one.includes('"audit" Performs (R) of "Information security audit (office)"'),
    ),
  ).toBe(false)
})

test('a provider under contract is named after those in the house, where the guide lets outsiders do it', () => {
  const soc = [provider('soc-co', { services: ['monitoring'] }), contract('soc', { provider: 'soc-co' })]
  expect(fixLabels(cov01, [...monitored, ...soc], 'ja')[1]).toContain('「soc-co」に委託し')
  const record = recordAfterFix(cov01, [...monitored, ...soc], 'assignments', `${respond}@office:soc-co:R`, 1)
  expect(record).toMatchObject({ mode: 'outsourced', contract: 'soc' })
  const withoutContract = [...monitored, provider('soc-co', { services: ['monitoring'] })]
  expect(fixLabels(cov01, withoutContract, 'ja')).toHaveLength(1)
  const nobodyInside = [...office, ...soc, assign('it', 'A', monitor), assign('soc-co', 'R', respond)]
  expect(fixLabels(cov01, nobodyInside, 'ja').some((label) => label.includes('soc-co'))).toBe(false)
  const lawyers = [
    provider('auditors', { services: ['audit', 'operation'] }),
    contract('audit', { provider: 'auditors' }),
  ]
  const permissions = 'digital-product-operation.user-permission-management'
  const operation = ['operation-settings', 'configuration-management', 'user-management', 'support-helpdesk'].map(
    (task) => assign('it', 'R', `digital-product-operation.${task}`),
  )
  const others = ['vulnerability-handling', 'incident-response'].map((task) =>
    assign('it', 'R', `digital-product-operation.${task}`),
  )
  const rights = [...office, ...lawyers, ...operation, ...others]
  expect(keysOf(cov01, rights)).toEqual([`COV-01:duty/${permissions}@office`])
  expect(fixLabels(cov01, rights, 'en').some((label) => label.includes('auditors'))).toBe(false)
})

test('where there is no such unit, it is added under whoever leads the company', () => {
  const without = [officer('ceo'), assign('ceo', 'A', 'legal')]
  expect(fixLabels(cov01, without, 'ja')).toEqual([
    '「法務部門」を新設し、「コンプライアンス対応（全社）」の実行（R）にする',
  ])
  expect(recordAfterFix(cov01, without, 'units', 'legal-department')).toEqual({
    id: 'legal-department',
    kind: 'department',
    name: { ja: '法務部門', en: 'Legal department' },
    parent: 'ceo',
    functions: ['legal'],
  })
  const group = [
    officer('ceo'),
    subsidiary('one', { parent: 'ceo' }),
    scope('shop', 'it', 'one'),
    assign('one', 'A', monitor),
  ]
  expect(recordAfterFix(cov01, group, 'units', 'it-digital-operation-function')?.parent).toBe('one')
})

test('a new unit takes no id that is in use', () => {
  const taken = [officer('ceo'), committee('legal-department', { parent: 'ceo' }), assign('ceo', 'A', 'legal')]
  expect(recordAfterFix(cov01, taken, 'units', 'legal-department-2')?.kind).toBe('department')
})

test('nothing is added under what does not lead', () => {
  expect(fixLabels(cov01, [department('it'), assign('it', 'A', 'legal')], 'en')).toEqual([])
})

test('no auditor is added inside the division, or below the owner, that is audited', () => {
  const audited = (owner: string) => [
    department('holding'),
    officer('head', { parent: 'holding' }),
    scope('office', 'it', owner),
    assign('head', 'A', 'security-audit.audit', { scope: 'office' }),
  ]
  expect(keysOf(cov01, audited('holding'))).toContain('COV-01:duty/security-audit.audit@office')
  expect(fixLabels(cov01, audited('holding'), 'en')).toEqual([])
  const below = [
    board('board'),
    officer('chair', { parent: 'board' }),
    officer('ceo', { parent: 'chair' }),
    scope('office', 'it', 'chair'),
    assign('ceo', 'A', 'security-audit.audit', { scope: 'office' }),
  ]
  expect(fixLabels(cov01, below, 'en')).toEqual([])
  const apart = [
    officer('ceo'),
    department('it', { parent: 'ceo' }),
    scope('office', 'it', 'it'),
    assign('ceo', 'A', 'security-audit.audit', { scope: 'office' }),
  ]
  expect(fixLabels(cov01, apart, 'en')[0]).toContain('Add the unit "Audit department"')
})

test('obeys the laws of rules', () => {
  obeysLaws(cov01, example)
  obeysLaws(cov01, { bad: monitored, good: [...monitored, assign('it', 'R', 'security-monitoring-operation')] })
})
