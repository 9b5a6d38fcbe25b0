import { assign, department, grant, officer, ownTask, scope, section, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { cov13 } from './cov-13-company-unsupervised'
import { example } from './cov-13-company-unsupervised.example'

const central = [officer('ceo'), department('security', { parent: 'ceo', functions: ['supervision'] })]

test('a group company with scopes that no supervision reaches is found', () => {
  expect(keysOf(cov13, example.bad)).toEqual(['COV-13:unit/trading'])
  expect(messageIn(cov13, example.bad, 'ja')).toBe(
    'グループ会社「trading」には統括がなく、社外のどの統括も規程・方針を制定する権限を持ちません。',
  )
  expect(messageIn(cov13, example.bad, 'en')).toBe(
    'The group company "trading" has no supervision of its own, and no supervision outside it may set policy for it.',
  )
})

test('scopes owned anywhere in the company count; a company without scopes, and other units, are in order', () => {
  const company = [
    ...central,
    subsidiary('trading', { parent: 'ceo' }),
    department('trading-it', { parent: 'trading' }),
  ]
  expect(keysOf(cov13, [...company, scope('shop', 'it', 'trading-it')])).toEqual(['COV-13:unit/trading'])
  expect(keysOf(cov13, [...company, scope('office', 'it', 'ceo')])).toEqual([])
  expect(keysOf(cov13, [...central, department('sales', { parent: 'ceo' }), scope('shop', 'it', 'sales')])).toEqual([])
})

test('one of its own is enough, however deep; one of a sister is not', () => {
  const deep = [
    department('trading-it', { parent: 'trading' }),
    section('trading-sec', { parent: 'trading-it', functions: ['supervision'] }),
  ]
  expect(keysOf(cov13, [...example.bad, ...deep])).toEqual([])
  const sister = [
    subsidiary('sister', { parent: 'ceo' }),
    section('sister-sec', { parent: 'sister', functions: ['supervision'] }),
  ]
  expect(keysOf(cov13, [...example.bad, ...sister])).toEqual(['COV-13:unit/trading'])
})

test('so is policy authority from outside, by grant or by line, but no other kind', () => {
  expect(keysOf(cov13, [...example.bad, grant('security', 'policy', '*')])).toEqual([])
  expect(keysOf(cov13, [...example.bad, grant('security', 'direct', 'trading')])).toHaveLength(1)
  const below = [...central, subsidiary('trading', { parent: 'security' }), scope('shop', 'it', 'trading')]
  expect(keysOf(cov13, below)).toEqual([])
})

test('what is granted over everything does not reach an affiliate', () => {
  const affiliate = [
    ...central,
    subsidiary('trading', { parent: 'ceo', ownership: 'affiliate' }),
    scope('shop', 'it', 'trading'),
  ]
  expect(keysOf(cov13, [...affiliate, grant('security', 'policy', '*')])).toHaveLength(1)
  expect(keysOf(cov13, [...affiliate, grant('security', 'policy', 'trading', { grantedBy: 'trading' })])).toEqual([])
  expect(recordAfterFix(cov13, affiliate, 'authority', 'security:policy:trading')?.grantedBy).toBe('trading')
  obeysLaws(cov13, { bad: affiliate, good: central })
})

test('the evidence names the scopes and what each supervision lacks', () => {
  expect(evidenceIn(cov13, example.bad, 'ja')).toEqual([
    '「trading」の対象環境: trading-office',
    '「security」には「trading」への「規程・方針の制定」の権限がない',
  ])
  const alone = [officer('ceo'), subsidiary('trading', { parent: 'ceo' }), scope('shop', 'it', 'trading')]
  expect(evidenceIn(cov13, alone, 'en')[1]).toBe('Supervisions outside it: none')
})

test('policy can be granted to the central supervision, or a supervision of its own added', () => {
  expect(fixLabels(cov13, example.bad, 'ja')).toEqual([
    '「ceo」が「security」に「trading」への権限（規程・方針の制定）を与える',
    '「trading」に「trading セキュリティ担当」を新設する',
  ])
  expect(recordAfterFix(cov13, example.bad, 'units', 'trading-security', 1)).toMatchObject({
    parent: 'trading',
    functions: ['supervision'],
  })
  expect(
    recordAfterFix(cov13, example.bad, 'assignments', 'security-supervision@trading-office:trading-security:A', 1),
  ).toBeDefined()
})

test('its own supervision takes nothing from whoever supervises its scopes', () => {
  const held = [...example.bad, assign('security', 'R', 'security-supervision')]
  expect(
    recordAfterFix(cov13, held, 'assignments', 'security-supervision@trading-office:trading-security:R', 1),
  ).toBeUndefined()
  expect(recordAfterFix(cov13, held, 'authority', 'trading-security:policy:trading', 1)?.grantedBy).toBe('trading')
})

test('nor does it reach into an affiliate below the company', () => {
  const nested = [
    ...example.bad,
    subsidiary('stall', { parent: 'trading', ownership: 'affiliate' }),
    scope('stall-office', 'it', 'stall'),
  ]
  expect(keysOf(cov13, nested)).toEqual(['COV-13:unit/stall', 'COV-13:unit/trading'])
  obeysLaws(cov13, { bad: nested, good: example.good })
})

test('the supervision of a sister is not made to supervise it', () => {
  const sister = [
    officer('ceo'),
    subsidiary('sister', { parent: 'ceo' }),
    section('sister-sec', { parent: 'sister', functions: ['supervision'] }),
    subsidiary('trading', { parent: 'ceo' }),
    scope('shop', 'it', 'trading'),
  ]
  expect(fixLabels(cov13, sister, 'en')).toEqual(['Add "trading security section" to "trading"'])
})

test('its own supervision does not take over an audit, to audit itself', () => {
  const review = ownTask('own.review', {
    field: 'security-supervision',
    name: 'review',
    applies: ['it'],
    kind: 'audit',
  })
  const audited = [...example.bad, review]
  expect(recordAfterFix(cov13, audited, 'units', 'trading-security', 1)).toBeDefined()
  expect(
    recordAfterFix(cov13, audited, 'assignments', 'security-supervision@trading-office:trading-security:R', 1),
  ).toBeUndefined()
})

test('obeys the laws of rules', () => {
  obeysLaws(cov13, example)
})
