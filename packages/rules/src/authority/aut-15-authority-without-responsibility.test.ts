import { authorityKinds } from '@taiseizu/catalogue'
import {
  assign,
  committee,
  department,
  exclude,
  grant,
  officer,
  provider,
  scope,
  section,
  site,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut15 } from './aut-15-authority-without-responsibility'
import { example } from './aut-15-authority-without-responsibility.example'

const settings = 'digital-product-operation.operation-settings'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('desk', { parent: 'it' }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
  scope('office', 'it', 'it'),
]
const halts = grant('it', 'halt', 'plant')

test('a unit that may decide over scopes in which it has no part is found', () => {
  expect(keysOf(aut15, example.bad)).toEqual(['AUT-15:grant/planning:budget:plant'])
  expect(messageIn(aut15, example.bad, 'en')).toBe(
    '"planning" was granted authority (Budget), but neither it nor a unit under it takes part in any duty that the authority reaches.',
  )
  expect(messageIn(aut15, example.bad, 'ja')).toBe(
    '「planning」は権限（予算）を与えられていますが、その及ぶ範囲の職務には、傘下の部署も含めて一つも関わっていません。',
  )
  expect(evidenceIn(aut15, example.bad, 'en')).toEqual([
    '"planning" has the authority "Budget" over "plant": planning (granted over plant) ← ceo (by line: ceo → plant)',
    'Scopes that the authority "planning — Budget: plant" reaches: line-1',
    '"planning" and the units under it (1 in all) hold no role R, A or S there',
  ])
})

test('only halt, policy, budget and accepting risk weigh that much', () => {
  const all = [...company, ...authorityKinds.map(({ id }) => grant('it', id, 'line'))]
  expect(keysOf(aut15, all)).toEqual(
    ['accept-risk', 'budget', 'halt', 'policy'].map((kind) => `AUT-15:grant/it:${kind}:line`),
  )
})

test('R, A or S in a reached scope is a part; C, a part elsewhere or in an excluded duty is none', () => {
  for (const role of ['R', 'A', 'S'] as const)
    expect(keysOf(aut15, [...company, halts, assign('it', role, settings, { scope: 'line' })])).toEqual([])
  expect(keysOf(aut15, [...company, halts, assign('it', 'C', settings, { scope: 'line' })])).toHaveLength(1)
  expect(keysOf(aut15, [...company, halts, assign('it', 'R', settings, { scope: 'office' })])).toHaveLength(1)
  const excluded = exclude(settings, 'not-applicable', { note: '-' })
  expect(keysOf(aut15, [...company, halts, assign('it', 'R', settings, { scope: 'line' }), excluded])).toHaveLength(1)
})

test('a unit below the holder takes part for it; one above or beside it does not', () => {
  expect(keysOf(aut15, [...company, halts, assign('desk', 'R', settings, { scope: 'line' })])).toEqual([])
  expect(
    keysOf(aut15, [...company, grant('desk', 'halt', 'plant'), assign('it', 'R', settings, { scope: 'line' })]),
  ).toHaveLength(1)
  expect(keysOf(aut15, [...company, halts, assign('plant', 'R', settings, { scope: 'line' })])).toHaveLength(1)
})

test('executives decide by office, and providers are told elsewhere', () => {
  expect(keysOf(aut15, [...company, officer('cfo', { parent: 'ceo' }), grant('cfo', 'budget', 'plant')])).toEqual([])
  const led = committee('council', { parent: 'ceo', members: [{ unit: 'ceo', chair: true }] })
  expect(keysOf(aut15, [...company, led, grant('council', 'policy', 'plant')])).toEqual([])
  expect(
    keysOf(aut15, [...company, provider('soc-co'), grant('soc-co', 'halt', 'plant', { grantedBy: 'plant' })]),
  ).toEqual([])
})

test('over everything the enterprise counts as well', () => {
  const policy = grant('it', 'policy', '*')
  expect(keysOf(aut15, [...company, policy])).toHaveLength(1)
  expect(keysOf(aut15, [...company, policy, assign('it', 'S', 'security-supervision.lectures')])).toEqual([])
})

test('a grant that reaches no scope at all is found, and says so', () => {
  const empty = [
    ...company,
    department('empty', { parent: 'ceo' }),
    grant('it', 'halt', 'empty'),
    assign('it', 'R', settings),
  ]
  expect(evidenceIn(aut15, empty, 'en')[1]).toBe('Scopes that the authority "it — Halt: empty" reaches: none')
})

test('ten scopes that it reaches are named, more are counted', () => {
  const owned = (count: number) => Array.from({ length: count }, (_, index) => scope(`line-${index}`, 'ot', 'plant'))
  expect(evidenceIn(aut15, [...company, halts, ...owned(9)], 'en')[1]).toMatch(/ reaches: line, line-0, .+, line-8$/u)
  expect(evidenceIn(aut15, [...company, halts, ...owned(10)], 'en')[1]).toMatch(/ reaches: 11 in all$/u)
})

test('an assignment for every scope is a part wherever one of its duties is reached', () => {
  expect(keysOf(aut15, [...company, halts, assign('it', 'R', settings)])).toEqual([])
  expect(keysOf(aut15, [...company, halts, assign('it', 'R', 'legal')])).toHaveLength(1)
  const overridden = [assign('it', 'R', settings), assign('plant', 'R', settings, { scope: 'line' })]
  expect(keysOf(aut15, [...company, halts, ...overridden])).toHaveLength(1)
})

test('obeys the laws of rules', () => {
  obeysLaws(aut15, example)
})
