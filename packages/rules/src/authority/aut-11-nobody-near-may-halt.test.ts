import {
  type Piece,
  assign,
  contract,
  department,
  exclude,
  grant,
  link,
  officer,
  ownTask,
  provider,
  scope,
  section,
  site,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut11 } from './aut-11-nobody-near-may-halt'
import { example } from './aut-11-nobody-near-may-halt.example'

const response = 'security-monitoring-operation.incident-response'
const first = 'business-domain-site.first-response'
const company = [
  officer('ceo'),
  officer('cio', { parent: 'ceo' }),
  department('it', { parent: 'cio' }),
  section('csirt', { parent: 'it' }),
  section('soc', { parent: 'it' }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
]
const responds = assign('csirt', 'R', response)

test('nobody within two steps of those who respond may halt: found', () => {
  expect(keysOf(aut11, example.bad)).toEqual(['AUT-11:scope/line-1'])
  expect(messageIn(aut11, example.bad, 'en')).toBe(
    'In "line-1" those who respond to incidents (duties: 1) may not halt it, nor may anybody within 2 steps of them.',
  )
  expect(messageIn(aut11, example.bad, 'ja')).toBe(
    '「line-1」のインシデント対応（1件の職務）で、実行する部署にも、そこから2歩以内にも、停止・遮断の権限がありません。',
  )
})

test('shows who lacks it, how far it is to who has it, and by which chain', () => {
  expect(evidenceIn(aut11, example.bad, 'en').slice(1)).toEqual([
    '"csirt" lacks the authority "Halt" over "line-1"',
    'Shortest way (steps: 3): csirt → it → cio → ceo',
    '"ceo" has the authority "Halt" over "line-1": ceo (by line: ceo → plant)',
    '"plant" has the authority "Halt" over "line-1": plant (by line: plant)',
  ])
})

test('the responder itself, or a unit two steps away, may halt: enough; three steps are too far', () => {
  expect(keysOf(aut11, [...company, responds, grant('csirt', 'halt', 'line', { grantedBy: 'plant' })])).toEqual([])
  expect(keysOf(aut11, [...company, responds, grant('cio', 'halt', 'line')])).toEqual([])
  expect(keysOf(aut11, [...company, responds, link('escalates-to', 'it', 'plant')])).toEqual([])
  expect(keysOf(aut11, [...company, responds])).toEqual(['AUT-11:scope/line'])
})

test('another kind of authority, or a grant without ground, does not stop anything', () => {
  expect(keysOf(aut11, [...company, responds, grant('it', 'direct', 'line')])).toHaveLength(1)
  expect(keysOf(aut11, [...company, responds, grant('it', 'halt', 'line', { grantedBy: 'it' })])).toHaveLength(1)
})

test('one of several who respond suffices, in each duty', () => {
  expect(keysOf(aut11, [...company, responds, assign('plant', 'R', response)])).toEqual([])
  expect(keysOf(aut11, [...company, responds, assign('plant', 'R', first)])).toEqual(['AUT-11:scope/line'])
})

test('for a provider whoever manages its contract in the house acts', () => {
  const outside = [...company, provider('soc-co'), assign('soc-co', 'R', response, { contract: 'soc' })]
  const managedBy = (manager: string) => contract('soc', { provider: 'soc-co', manager })
  expect(keysOf(aut11, [...outside, managedBy('plant')])).toEqual([])
  expect(keysOf(aut11, [...outside, managedBy('csirt')])).toEqual(['AUT-11:scope/line'])
  expect(
    keysOf(aut11, [...outside, managedBy('soc-co'), grant('soc-co', 'halt', 'line', { grantedBy: 'plant' })]),
  ).toHaveLength(1)
  expect(evidenceIn(aut11, [...outside, contract('soc', { provider: 'soc-co' })], 'en')[1]).toMatch(
    /^Nobody in the house performs/u,
  )
})

test('duties that nobody performs, that are excluded or no incident duties are not looked at', () => {
  expect(keysOf(aut11, [...company, assign('csirt', 'A', response)])).toEqual([])
  expect(keysOf(aut11, [...company, responds, exclude(response, 'not-applicable', { note: '-' })])).toEqual([])
  expect(keysOf(aut11, [...company, assign('csirt', 'R', 'digital-product-operation.vulnerability-handling')])).toEqual(
    [],
  )
})

test('the enterprise is a scope as any other', () => {
  const crisis = ownTask('crisis', {
    field: 'security-supervision',
    name: 'Crisis',
    applies: 'enterprise',
    kind: 'incident',
  })
  const performs: Piece = { in: 'assignments', record: { task: 'crisis', unit: 'csirt', role: 'R' } }
  expect(keysOf(aut11, [...company, crisis, performs])).toEqual(['AUT-11:scope/enterprise'])
})

test('lets those who respond halt, so that every duty has one; or lets them ask the owner', () => {
  const two = [...company, responds, assign('soc', 'R', first)]
  expect(fixLabels(aut11, two, 'en')).toEqual([
    'Let soc, csirt halt "line"',
    'Let csirt, soc halt "line"',
    'Let soc, csirt escalate to "plant", who may halt it',
  ])
  expect(recordAfterFix(aut11, two, 'authority', 'csirt:halt:line')).toMatchObject({ grantedBy: 'ceo' })
  for (const number of [0, 1, 2]) expect(keysOf(aut11, afterFix(aut11, two, number))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut11, example)
})
