import { assign, department, exclude, grant, officer, scope, section, site } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut14 } from './aut-14-supervision-within-it'
import { example } from './aut-14-supervision-within-it.example'

const risk = 'security-supervision.risk-assessment'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('security', { parent: 'it', functions: ['supervision'] }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
  scope('office', 'it', 'it'),
]

test('a supervision below IT that answers outside it without policy authority is found', () => {
  expect(keysOf(aut14, example.bad)).toEqual(['AUT-14:unit/security'])
  expect(messageIn(aut14, example.bad, 'en')).toBe(
    '"security", below the IT unit "it", answers (A) in scopes outside it (line-1) without the authority to set policy there.',
  )
  expect(messageIn(aut14, example.bad, 'ja')).toBe(
    '情報システム部門「it」の下にある「security」は、部門の外の対象環境（line-1）の責任者（A）ですが、そこに規程・方針を定める権限がありません。',
  )
  expect(evidenceIn(aut14, example.bad, 'en').slice(2)).toEqual([
    '"line-1" is owned by "plant", which is not under "it"',
    '"security" lacks the authority "Set policy" over "line-1"',
  ])
})

test('scopes owned under the IT unit are its own; all others, the enterprise included, are named', () => {
  const answers = [...company, assign('security', 'A', risk), assign('security', 'A', 'security-supervision.lectures')]
  expect(messageIn(aut14, answers, 'en')).toContain('(Enterprise, line)')
  expect(keysOf(aut14, [...company, assign('security', 'A', risk, { scope: 'office' })])).toEqual([])
})

test('policy authority over the scope settles it; another kind does not', () => {
  const answers = [...company, assign('security', 'A', risk, { scope: 'line' })]
  expect(keysOf(aut14, [...answers, grant('security', 'policy', '*', { grantedBy: 'ceo' })])).toEqual([])
  expect(keysOf(aut14, [...answers, grant('security', 'inspect', 'line')])).toHaveLength(1)
})

test('only A counts, and only in duties that are not excluded', () => {
  expect(keysOf(aut14, [...company, assign('security', 'R', risk, { scope: 'line' })])).toEqual([])
  const excluded = exclude(risk, 'not-applicable', { note: '-' })
  expect(keysOf(aut14, [...company, assign('security', 'A', risk, { scope: 'line' }), excluded])).toEqual([])
})

test('it has to stand below IT, however deep, and to be a supervision', () => {
  const deep = [section('team', { parent: 'desk', functions: ['supervision'] }), section('desk', { parent: 'it' })]
  expect(keysOf(aut14, [...company, ...deep, assign('team', 'A', risk, { scope: 'line' })])).toEqual([
    'AUT-14:unit/team',
  ])
  const beside = department('office', { parent: 'ceo', functions: ['supervision', 'it'] })
  expect(keysOf(aut14, [...company, beside, assign('office', 'A', risk, { scope: 'line' })])).toEqual([])
  const other = section('desk', { parent: 'it' })
  expect(keysOf(aut14, [...company, other, assign('desk', 'A', risk, { scope: 'line' })])).toEqual([])
})

test('offers policy authority over all these scopes, or a place under the CISO', () => {
  expect(fixLabels(aut14, example.bad, 'en')).toEqual([
    'Let "security" set policy over line-1',
    'Move "security" under "ciso"',
  ])
  expect(recordAfterFix(aut14, example.bad, 'authority', 'security:policy:line-1')).toMatchObject({ grantedBy: 'ceo' })
  expect(keysOf(aut14, afterFix(aut14, example.bad, 1))).toEqual([])
})

test('without CISO the place is under the head of the enterprise; a unit on whose line something hangs is not moved', () => {
  const answers = [...company, assign('security', 'A', risk, { scope: 'line' })]
  expect(fixLabels(aut14, answers, 'en').at(-1)).toBe('Move "security" under "ceo"')
  expect(fixLabels(aut14, [...answers, scope('tools', 'it', 'security')], 'en')).toHaveLength(1)
  expect(fixLabels(aut14, [...answers, grant('plant', 'inspect', 'security', { grantedBy: 'it' })], 'en')).toHaveLength(
    1,
  )
})

test('obeys the laws of rules', () => {
  obeysLaws(aut14, example)
})
