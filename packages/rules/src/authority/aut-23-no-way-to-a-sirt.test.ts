import {
  assign,
  committee,
  department,
  exclude,
  link,
  officer,
  provider,
  scope,
  section,
  site,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut23 } from './aut-23-no-way-to-a-sirt'
import { example } from './aut-23-no-way-to-a-sirt.example'

const settings = 'digital-product-operation.operation-settings'
const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('desk', { parent: 'it' }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  site('plant', { parent: 'ceo' }),
  scope('line', 'ot', 'plant'),
]

test('an owner from whom nothing leads to a SIRT is found', () => {
  expect(keysOf(aut23, example.bad)).toEqual(['AUT-23:unit/plant'])
  expect(messageIn(aut23, example.bad, 'en')).toBe(
    'Neither from "plant", which owns scopes, nor from those who run them is a SIRT reached in two steps.',
  )
  expect(messageIn(aut23, example.bad, 'ja')).toBe(
    '対象環境を持つ「plant」からも、その運用を担う部署からも、2歩以内にSIRTへ届きません。',
  )
  expect(evidenceIn(aut23, example.bad, 'en')).toEqual([
    'Scopes that "plant" owns: line-1',
    'No way by superiors and escalation leads from "plant" to a SIRT',
    '"plant" is not joined with a SIRT (csirt) by line, coordination or a committee or team in common',
  ])
})

test('only owners of scopes are asked, and only where there is a SIRT of any kind', () => {
  expect(keysOf(aut23, company.slice(0, 5))).toEqual([])
  expect(keysOf(aut23, [officer('ceo'), site('plant', { parent: 'ceo' }), scope('line', 'ot', 'plant')])).toEqual([])
  const psirt = section('psirt', { parent: 'ceo', functions: ['psirt'] })
  expect(
    keysOf(aut23, [officer('ceo'), psirt, site('plant', { parent: 'ceo' }), scope('line', 'ot', 'plant')]),
  ).toHaveLength(1)
})

test('two steps by superiors and escalation reach, three do not', () => {
  const near = [...company, link('escalates-to', 'plant', 'desk'), link('escalates-to', 'desk', 'csirt')]
  expect(keysOf(aut23, near)).toEqual([])
  const far = [
    ...company,
    department('works', { parent: 'ceo' }),
    link('escalates-to', 'plant', 'works'),
    link('escalates-to', 'works', 'desk'),
    link('escalates-to', 'desk', 'csirt'),
  ]
  expect(keysOf(aut23, far)).toEqual(['AUT-23:unit/plant'])
  expect(evidenceIn(aut23, far, 'en')).toContain('Shortest way (steps: 3): plant → works → desk → csirt')
})

test('escalation runs one way: a SIRT that escalates to the owner tells the owner, not the SIRT', () => {
  expect(keysOf(aut23, [...company, link('escalates-to', 'csirt', 'plant')])).toHaveLength(1)
})

test('an owner that is a SIRT, or joined with one, has found it', () => {
  expect(
    keysOf(aut23, [
      ...company.slice(0, 4),
      site('plant', { parent: 'ceo', functions: ['ot-sirt'] }),
      scope('line', 'ot', 'plant'),
    ]),
  ).toEqual([])
  expect(keysOf(aut23, [...company, link('coordinates-with', 'csirt', 'plant')])).toEqual([])
  expect(keysOf(aut23, [...company, section('plant-sirt', { parent: 'plant', functions: ['ot-sirt'] })])).toEqual([])
  expect(
    keysOf(aut23, [...company, committee('council', { members: [{ unit: 'plant' }, { unit: 'csirt' }] })]),
  ).toEqual([])
  expect(keysOf(aut23, [...company, link('advises', 'csirt', 'plant')])).toHaveLength(1)
})

test('whoever performs or answers for operation of the scope may reach it instead', () => {
  const route = link('escalates-to', 'desk', 'csirt')
  expect(keysOf(aut23, [...company, route])).toHaveLength(1)
  expect(keysOf(aut23, [...company, route, assign('desk', 'R', settings, { scope: 'line' })])).toEqual([])
  expect(keysOf(aut23, [...company, route, assign('desk', 'A', settings, { scope: 'line' })])).toEqual([])
  expect(keysOf(aut23, [...company, route, assign('desk', 'S', settings, { scope: 'line' })])).toHaveLength(1)
})

test('a provider that operates it may, too', () => {
  const operated = [...company, provider('ops-co'), assign('ops-co', 'R', settings, { scope: 'line' })]
  expect(keysOf(aut23, operated)).toHaveLength(1)
  expect(evidenceIn(aut23, operated, 'en')).toContain(
    'No way by superiors and escalation leads from "ops-co" to a SIRT',
  )
  expect(keysOf(aut23, [...operated, link('escalates-to', 'ops-co', 'csirt')])).toEqual([])
})

test('who operates another’s scope, works in another field, or in an excluded duty does not count', () => {
  const route = link('escalates-to', 'desk', 'csirt')
  const office = [scope('office', 'it', 'it'), assign('desk', 'R', settings, { scope: 'office' })]
  expect(keysOf(aut23, [...company, route, ...office])).toEqual(['AUT-23:unit/plant'])
  expect(
    keysOf(aut23, [...company, route, assign('desk', 'R', 'security-monitoring-operation', { scope: 'line' })]),
  ).toHaveLength(1)
  const excluded = exclude(settings, 'not-applicable', { note: 'none' })
  expect(keysOf(aut23, [...company, route, assign('desk', 'R', settings, { scope: 'line' }), excluded])).toHaveLength(1)
})

test('being joined is asked of the owner alone', () => {
  const joined = [
    ...company,
    assign('desk', 'R', settings, { scope: 'line' }),
    link('coordinates-with', 'desk', 'csirt'),
  ]
  expect(keysOf(aut23, joined)).toHaveLength(1)
})

test('the head of the enterprise is not asked as its owner', () => {
  expect(
    keysOf(aut23, [officer('ceo'), department('it', { parent: 'ceo' }), section('csirt', { functions: ['csirt'] })]),
  ).toEqual([])
})

test('proposes to escalate to the nearest SIRTs, or to work with the nearest', () => {
  const two = [
    ...company,
    department('works', { parent: 'ceo' }),
    section('a-sirt', { parent: 'works', functions: ['ot-sirt'] }),
  ]
  expect(fixLabels(aut23, two, 'en')).toEqual([
    'Link "plant" to "a-sirt" (Escalates to)',
    'Link "plant" to "csirt" (Escalates to)',
    'Link "plant" to "a-sirt" (Coordinates with)',
  ])
  for (const number of [0, 1, 2]) expect(keysOf(aut23, afterFix(aut23, two, number))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut23, example)
})
