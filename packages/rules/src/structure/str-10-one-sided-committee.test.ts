import type { UnitFunction } from '@taiseizu/catalogue'
import { type Piece, committee, department, officer, section, subsidiary, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str10 } from './str-10-one-sided-committee'
import { example } from './str-10-one-sided-committee.example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  section('ops', { parent: 'it' }),
  department('sales', { parent: 'ceo', functions: ['business'] }),
  department('legal', { parent: 'ceo', functions: ['legal'] }),
]
const members = (...units: readonly string[]) => units.map((unit) => ({ unit }))
const council = (units: readonly string[], more = {}): Piece =>
  committee('council', { parent: 'ceo', functions: ['supervision'], members: members(...units), ...more })

test('a committee that lacks a side is found, and the sides are named', () => {
  expect(keysOf(str10, example.bad)).toEqual(['STR-10:unit/security-committee'])
  expect(messageIn(str10, [...company, council(['it', 'legal'])], 'en')).toBe(
    'The committee "council", which supervises security, has no member from business.',
  )
  expect(messageIn(str10, [...company, council(['it', 'legal'])], 'ja')).toBe(
    '統括機能を持つ委員会「council」に、事業の部署の者が加わっていません。',
  )
  expect(messageIn(str10, example.bad, 'en')).toMatch(/ has no member from business, administration\.$/u)
})

test('shows what each member stands for, and what is missing', () => {
  expect(evidenceIn(str10, [...company, council(['ceo', 'ops', 'legal'])], 'en')).toEqual([
    'Functions of the member "ceo" and of those above it: none',
    'Functions of the member "legal" and of those above it: Legal',
    'Functions of the member "ops" and of those above it: IT',
    'No member of "council" has one of these functions: Business',
  ])
})

test('each of the three sides is asked for', () => {
  expect(keysOf(str10, [...company, council(['sales', 'legal'])])).toHaveLength(1)
  expect(keysOf(str10, [...company, council(['it', 'legal'])])).toHaveLength(1)
  expect(keysOf(str10, [...company, council(['it', 'sales'])])).toHaveLength(1)
  expect(keysOf(str10, [...company, council(['it', 'sales', 'legal'])])).toEqual([])
})

test('any administrative function will do; security functions and product quality are none', () => {
  const having = (name: UnitFunction) =>
    keysOf(str10, [
      ...company,
      department('other', { parent: 'ceo', functions: [name] }),
      council(['it', 'sales', 'other']),
    ]).length
  for (const name of [
    'legal',
    'risk-management',
    'planning',
    'general-affairs',
    'procurement',
    'pr',
    'hr',
    'internal-audit',
  ] as const)
    expect(having(name), name).toBe(0)
  for (const name of ['supervision', 'csirt', 'soc', 'product-quality'] as const) expect(having(name), name).toBe(1)
})

test('a member speaks for the units above it, not for those below', () => {
  expect(keysOf(str10, [...company, council(['ops', 'sales', 'legal'])])).toEqual([])
  expect(keysOf(str10, [...company, council(['ceo', 'sales', 'legal'])])).toHaveLength(1)
})

test('only committees that supervise: not others, not teams', () => {
  expect(keysOf(str10, [...company, council(['it'], { functions: ['risk-management'] })])).toEqual([])
  expect(
    keysOf(str10, [...company, team('task-force', { functions: ['supervision'], members: members('it') })]),
  ).toEqual([])
})

test('one without members is another rule’s business', () => {
  expect(keysOf(str10, [...company, council([])])).toEqual([])
})

test('one inside a division or a group company looks after its own', () => {
  expect(keysOf(str10, [...company, council(['ops'], { parent: 'it' })])).toEqual([])
  expect(
    keysOf(str10, [...company, subsidiary('sub', { parent: 'ceo' }), council(['ops'], { parent: 'sub' })]),
  ).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(str10, example)
})
