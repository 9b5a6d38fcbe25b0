import {
  type Piece,
  assign,
  committee,
  department,
  link,
  officer,
  scope,
  section,
  subsidiary,
  team,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { grp02 } from './grp-02-company-apart'
import { example } from './grp-02-company-apart.example'

const key = 'GRP-02:unit/sub'
const units = [
  officer('ceo'),
  department('sec', { parent: 'ceo', functions: ['supervision'] }),
  subsidiary('sub', { parent: 'ceo' }),
  department('sub-it', { parent: 'sub' }),
  section('sub-ops', { parent: 'sub-it' }),
  scope('warehouse', 'it', 'sub-it'),
]
const answers = assign('sub-it', 'A', 'security-monitoring-operation', { scope: 'warehouse' })
const found = (...more: readonly Piece[]) => keysOf(grp02, [...units, answers, ...more])

test('a company that answers for its security and is in touch with nobody is found', () => {
  expect(keysOf(grp02, example.bad)).toEqual(['GRP-02:unit/logistics'])
  expect(messageIn(grp02, example.bad, 'en')).toBe(
    '"logistics" answers for security of its own, but is in touch with no supervision or SIRT outside it.',
  )
  expect(evidenceIn(grp02, example.bad, 'ja')).toEqual([
    '「logistics」でセキュリティの分野の責任・決定（A）を担う部署: logistics-it',
    '「logistics」のどの部署も、「sec」と上下・連携・報告の関係も共通の委員会・チームも持たない',
  ])
})

test('only who answers in a security field is looked at', () => {
  expect(keysOf(grp02, units)).toEqual([])
  expect(keysOf(grp02, [...units, assign('sub-it', 'R', 'security-monitoring-operation')])).toEqual([])
  expect(keysOf(grp02, [...units, assign('sub-it', 'A', 'digital-product-operation')])).toEqual([])
  expect(keysOf(grp02, [...units, assign('sec', 'A', 'security-monitoring-operation')])).toEqual([])
})

test('a link of coordination, escalation or reporting either way is touch; advice is not', () => {
  for (const kind of ['coordinates-with', 'escalates-to', 'reports-to'] as const) {
    expect(found(link(kind, 'sub-ops', 'sec'))).toEqual([])
    expect(found(link(kind, 'sec', 'sub-ops'))).toEqual([])
  }
  expect(found(link('advises', 'sec', 'sub-ops'))).toEqual([key])
})

test('a link with somebody else is no touch', () => {
  expect(found(link('escalates-to', 'sub-it', 'ceo'))).toEqual([key])
})

test('a SIRT will do as well as a supervision', () => {
  expect(
    found(section('csirt', { parent: 'ceo', functions: ['csirt'] }), link('escalates-to', 'sub-it', 'csirt')),
  ).toEqual([])
})

test('a committee or team with one is touch, also through a unit above', () => {
  expect(found(committee('council', { members: [{ unit: 'sec' }, { unit: 'sub-it' }] }))).toEqual([])
  expect(found(team('crew', { functions: ['csirt'], members: [{ unit: 'sub-ops' }] }))).toEqual([])
  expect(found(committee('council', { members: [{ unit: 'sub-it' }, { unit: 'ceo' }] }))).toEqual([key])
})

test('a company below a supervision is in touch', () => {
  const below = [subsidiary('deep', { parent: 'sec' }), assign('deep', 'A', 'security-monitoring-operation')]
  expect(keysOf(grp02, [...units, ...below])).toEqual([])
})

test('a supervision of its own is not outside', () => {
  const own = section('sub-sec', { parent: 'sub', functions: ['supervision'] })
  expect(found(own, link('escalates-to', 'sub-it', 'sub-sec'))).toEqual([key])
  expect(found(own, committee('council', { members: [{ unit: 'sub-sec' }, { unit: 'sub-it' }] }))).toEqual([key])
})

test('one supervision outside at the table is enough beside one of its own', () => {
  const own = section('sub-sec', { parent: 'sub', functions: ['supervision'] })
  const table = committee('council', { members: [{ unit: 'sub-sec' }, { unit: 'sec' }, { unit: 'sub-it' }] })
  expect(found(own, table)).toEqual([])
})

test('where there is no supervision or SIRT outside there is nobody to be in touch with', () => {
  const alone = [
    officer('ceo'),
    subsidiary('sub', { parent: 'ceo' }),
    section('sub-sec', { parent: 'sub', functions: ['supervision'] }),
  ]
  expect(keysOf(grp02, [...alone, assign('sub', 'A', 'security-executive')])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(grp02, example)
})
