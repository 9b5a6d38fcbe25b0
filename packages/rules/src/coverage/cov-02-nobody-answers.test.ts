import {
  assign,
  board,
  committee,
  department,
  exclude,
  officer,
  ownTask,
  provider,
  scope,
  section,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov02 } from './cov-02-nobody-answers'
import { example } from './cov-02-nobody-answers.example'

const settings = 'digital-product-operation.operation-settings'
const permissions = 'digital-product-operation.user-permission-management'
const monitor = 'security-monitoring-operation.monitor-detect-respond'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  scope('office', 'it', 'it'),
]
const monitored = [...company, assign('it', 'R', monitor)]

test('a duty that is performed and that nobody answers for is found', () => {
  expect(keysOf(cov02, [...company, assign('it', 'R', settings)])).toEqual([`COV-02:duty/${settings}@office`])
  expect(messageIn(cov02, monitored, 'ja')).toBe(
    '「セキュリティ監視・検知・対応（office）」はitが実行しますが、責任を持つ部署（A）が決まっていません。',
  )
  expect(messageIn(cov02, monitored, 'en')).toBe(
    '"Security monitoring, detection and response (office)" is performed by it, but no unit answers for it (A).',
  )
})

test('a duty that somebody answers for, that nobody performs, or that is excluded is not found', () => {
  expect(keysOf(cov02, [...monitored, assign('ceo', 'A', monitor)])).toEqual([])
  expect(keysOf(cov02, company)).toEqual([])
  expect(keysOf(cov02, [...monitored, exclude(monitor, 'not-applicable')])).toEqual([])
})

test('the evidence says who performs it and who would have the authority', () => {
  expect(evidenceIn(cov02, monitored, 'ja')).toEqual([
    '「セキュリティ監視・検知・対応（office）」の実行（R）: it',
    '「セキュリティ監視・検知・対応（office）」の責任・決定（A）: なし',
    '「ceo」は「office」への「点検・監査」の権限を持つ: ceo（職制: ceo → it）',
    '「it」は「office」への「点検・監査」の権限を持つ: it（職制: it）',
  ])
  const led = [committee('com'), provider('co'), scope('office', 'it', 'com'), assign('co', 'R', monitor)]
  expect(evidenceIn(cov02, led, 'en')).toContain('Nobody has the authority "Inspect" over "office"')
})

test('of other fields it is the scope’s owner that is to answer', () => {
  const run = [...company, assign('security', 'R', permissions)]
  expect(fixLabels(cov02, run, 'en')).toEqual([
    'Make "it" Answers and decides (A) of "User permission management (office)"',
  ])
  expect(keysOf(cov02, afterFix(cov02, run))).toEqual([])
})

test('of a security field it is a supervision that is to answer, with the authority that it takes', () => {
  expect(fixLabels(cov02, monitored, 'ja').at(-1)).toBe(
    '「security」を「セキュリティ監視・検知・対応（office）」の責任・決定（A）にし、権限（点検・監査）を与える',
  )
  expect(recordAfterFix(cov02, monitored, 'authority', 'security:inspect:office', 1)?.grantedBy).toBe('ceo')
})

test('those who already have the authority come first', () => {
  expect(fixLabels(cov02, monitored, 'en')[0]).toContain('Make "it"')
  const entitled = [
    ...monitored,
    { in: 'authority', record: { holder: 'security', kind: 'inspect', over: 'office' } } as const,
  ]
  expect(fixLabels(cov02, entitled, 'en')[0]).toContain('Make "security"')
})

test('the supervision of another group company is not named', () => {
  const group = [
    ...monitored,
    subsidiary('sub', { parent: 'ceo' }),
    section('sub-security', { parent: 'sub', functions: ['supervision'] }),
  ]
  expect(fixLabels(cov02, group, 'en').some((label) => label.includes('sub-security'))).toBe(false)
})

test('an executive field is answered for by an executive', () => {
  const executives = [
    board('board'),
    officer('ceo', { parent: 'board' }),
    officer('ciso', { parent: 'ceo' }),
    department('security', { parent: 'ciso', functions: ['supervision'] }),
    assign('ciso', 'R', 'security-executive.direct-policy'),
  ]
  expect(fixLabels(cov02, executives, 'en').map((label) => /"(?<unit>[^"]*)"/u.exec(label)?.groups?.['unit'])).toEqual([
    'ceo',
  ])
})

test('an audit is answered for by nobody whose own work it looks at', () => {
  const audit = department('audit', { parent: 'ceo', functions: ['internal-audit'] })
  const working = assign('security', 'R', 'security-supervision.risk-assessment')
  const audited = [...company, audit, working, assign('audit', 'R', 'security-audit.audit')]
  const keys = keysOf(cov02, audited)
  expect(keys).toContain('COV-02:duty/security-audit.audit@office')
  const labels = fixLabels(cov02, audited, 'en')
  expect(labels).toEqual([
    'Make "audit" Answers and decides (A) of "Information security audit (office)" and grant it authority (Inspect)',
  ])
})

test('offers nothing where the authority could come from nobody', () => {
  const led = [committee('com'), provider('co'), scope('office', 'it', 'com'), assign('co', 'R', monitor)]
  expect(fixLabels(cov02, led, 'en')).toEqual([])
})

test('looks at enterprise and at own tasks as well', () => {
  const check = ownTask('check-shop', { field: 'legal', name: 'check-shop', applies: 'enterprise' })
  expect(keysOf(cov02, [officer('ceo'), check, assign('ceo', 'R', 'legal', { scope: 'enterprise' })])).toContain(
    'COV-02:duty/check-shop@enterprise',
  )
})

test('obeys the laws of rules', () => {
  obeysLaws(cov02, example)
  obeysLaws(cov02, { bad: monitored, good: company })
})
