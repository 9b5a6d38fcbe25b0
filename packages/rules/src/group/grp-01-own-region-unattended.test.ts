import {
  type Piece,
  assign,
  board,
  department,
  grant,
  officer,
  scope,
  section,
  subsidiary,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { grp01 } from './grp-01-own-region-unattended'
import { example } from './grp-01-own-region-unattended.example'

const home = { around: { profile: { region: 'JP' } } }
const key = 'GRP-01:unit/euro'
const units = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  department('sec', { parent: 'ceo', functions: ['supervision'] }),
]
const euro = [
  subsidiary('euro', { parent: 'ceo', region: 'EU' }),
  section('euro-it', { parent: 'euro' }),
  scope('euro-office', 'it', 'euro-it'),
]
const found = (...more: readonly Piece[]) => keysOf(grp01, [...units, ...euro, ...more], home)

test('a company in another region that nobody attends to is found', () => {
  expect(keysOf(grp01, example.bad, { around: example.around ?? {} })).toEqual([key])
  expect(messageIn(grp01, example.bad, 'ja', home)).toBe(
    '別地域（EU）の「euro」は、法務も監視も自ら担わず、社外の統括の規程・方針も及んでいません。',
  )
  expect(evidenceIn(grp01, example.bad, 'en', home)).toEqual([
    'Region at home: JP; of "euro": EU',
    'Who performs or answers for (R, A) "Legal affairs": nobody; nobody within "euro"',
    'Who performs or answers for (R, A) "Security monitoring and operation" in "euro-office": nobody',
    'Who may set policy for "euro": board, ceo, euro; no supervision outside it',
  ])
})

test('both regions have to be given, and to differ', () => {
  const pieces = [...units, ...euro]
  expect(keysOf(grp01, pieces)).toEqual([])
  expect(keysOf(grp01, pieces, { around: { profile: { region: 'EU' } } })).toEqual([])
  expect(
    keysOf(grp01, [...units, subsidiary('euro', { parent: 'ceo' }), scope('euro-office', 'it', 'euro')], home),
  ).toEqual([])
})

test('a company without scopes has nothing to attend to; one of a unit below counts', () => {
  expect(keysOf(grp01, [...units, subsidiary('euro', { parent: 'ceo', region: 'EU' })], home)).toEqual([])
  expect(found()).toEqual([key])
})

test('a unit of the company performing or answering for a legal duty attends to it', () => {
  for (const role of ['R', 'A'] as const) expect(found(assign('euro-it', role, 'legal.compliance'))).toEqual([])
  expect(found(assign('euro-it', 'S', 'legal.compliance'))).toEqual([key])
  expect(found(assign('sec', 'A', 'legal.compliance'))).toEqual([key])
})

test('so does one in a monitoring duty of its own scopes', () => {
  const monitoring = 'security-monitoring-operation'
  for (const role of ['R', 'A'] as const)
    expect(found(assign('euro', role, monitoring, { scope: 'euro-office' }))).toEqual([])
  expect(found(assign('euro', 'C', monitoring, { scope: 'euro-office' }))).toEqual([key])
  expect(found(assign('sec', 'R', monitoring))).toEqual([key])
  expect(found(scope('office', 'it', 'sec'), assign('euro', 'R', monitoring, { scope: 'office' }))).toEqual([key])
  expect(found(assign('euro', 'R', 'digital-product-operation'))).toEqual([key])
})

test('a supervision outside with policy authority over it attends to it; other authority, or one inside, does not', () => {
  expect(found(grant('sec', 'policy', 'euro', { grantedBy: 'ceo' }))).toEqual([])
  expect(found(grant('sec', 'policy', '*', { grantedBy: 'board' }))).toEqual([])
  expect(found(grant('sec', 'inspect', 'euro', { grantedBy: 'ceo' }))).toEqual([key])
  expect(
    found(
      section('euro-sec', { parent: 'euro', functions: ['supervision'] }),
      grant('euro-sec', 'policy', 'euro', { grantedBy: 'ceo' }),
    ),
  ).toEqual([key])
})

test('one legal duty, one monitored scope or one supervision is enough', () => {
  expect(found(assign('sec', 'A', 'legal.compliance'), assign('euro', 'R', 'legal.digital-law'))).toEqual([])
  const second = scope('euro-shop', 'digital-service', 'euro')
  expect(found(second, assign('euro', 'R', 'security-monitoring-operation', { scope: 'euro-shop' }))).toEqual([])
  const groupSec = department('group-sec', { parent: 'ceo', functions: ['supervision'] })
  expect(found(groupSec, grant('group-sec', 'policy', 'euro', { grantedBy: 'ceo' }))).toEqual([])
})

test('a policy authority that nobody could grant does not count', () => {
  expect(found(grant('sec', 'policy', 'euro', { grantedBy: 'sec' }))).toEqual([key])
})

test('how the company is to be attended to is for the organisation to say: no fix is offered', () => {
  expect(fixLabels(grp01, example.bad, 'en', home)).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(grp01, example)
})
