import { designOf } from '@taiseizu/core'
import { assign, department, exclude, officer, provider, scope, section, site } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut18 } from './aut-18-plant-run-from-outside'
import { example } from './aut-18-plant-run-from-outside.example'

const monitoring = 'security-monitoring-operation.monitor-detect-respond'
const settings = 'digital-product-operation.operation-settings'
const company = [
  officer('ceo'),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  department('works', { parent: 'ceo' }),
  section('shop', { parent: 'works' }),
  section('tools', { parent: 'works' }),
  scope('line', 'ot', 'shop'),
]
const outside = assign('security', 'R', monitoring)

test('a plant that only units from outside monitor and operate is found', () => {
  expect(keysOf(aut18, example.bad)).toEqual(['AUT-18:scope/line-1'])
  expect(messageIn(aut18, example.bad, 'en')).toBe(
    'Nobody of the division of "plant", which owns "line-1", takes part in its monitoring and operation.',
  )
  expect(messageIn(aut18, example.bad, 'ja')).toBe('「line-1」の監視・運用に、所管する「plant」の部門の部署が一つも関わっていません。')
  expect(evidenceIn(aut18, example.bad, 'en').slice(0, 2)).toEqual([
    '"plant" owns "line-1"',
    'R or A of monitoring and operation: security; none of them is in "plant"',
  ])
})

test('R or A in one such duty, of a unit of the owner’s division, suffices', () => {
  expect(keysOf(aut18, [...company, outside, assign('tools', 'R', settings)])).toEqual([])
  expect(keysOf(aut18, [...company, outside, assign('works', 'A', monitoring)])).toEqual([])
  expect(keysOf(aut18, [...company, outside, assign('tools', 'S', monitoring)])).toHaveLength(1)
  expect(keysOf(aut18, [...company, outside, assign('shop', 'R', 'business-domain-site')])).toHaveLength(1)
})

test('where the owner is an officer and so in no division, the units under him count', () => {
  const headed = [...company, officer('coo', { parent: 'ceo' }), section('crew', { parent: 'coo' }), scope('mill', 'ot', 'coo')]
  expect(keysOf(aut18, [...headed, assign('security', 'R', monitoring, { scope: 'mill' })])).toEqual(['AUT-18:scope/mill'])
  expect(keysOf(aut18, [...headed, assign('crew', 'R', monitoring, { scope: 'mill' })])).toEqual([])
})

test('a plant whose monitoring and operation nobody does, or are excluded, is told elsewhere', () => {
  expect(keysOf(aut18, [...company, assign('security', 'S', monitoring)])).toEqual([])
  expect(keysOf(aut18, [...company, outside, exclude(monitoring, 'not-applicable', { note: '-' })])).toEqual([])
})

test('only OT is looked at', () => {
  expect(keysOf(aut18, [officer('ceo'), department('security', { parent: 'ceo' }), site('plant', { parent: 'ceo' }), scope('office', 'it', 'plant'), outside])).toEqual([])
})

test('a provider that owns the plant is not in the house', () => {
  const owned = [...company, provider('operator'), scope('leased', 'ot', 'operator'), assign('operator', 'R', monitoring, { scope: 'leased' })]
  expect(keysOf(aut18, owned)).toEqual(['AUT-18:scope/leased'])
})

test('the site performs, its SIRT before the owner; who performed in the house supports, a provider goes on', () => {
  const sirt = section('ot-sirt', { parent: 'works', functions: ['ot-sirt'] })
  const given = [...company, sirt, provider('soc-co'), outside, assign('soc-co', 'R', monitoring)]
  expect(fixLabels(aut18, given, 'en').map((label) => label.slice(0, 22))).toEqual(['Let "ot-sirt" perform ', 'Let "shop" perform (R)'])
  const after = designOf(afterFix(aut18, given), 'as-is')
  const duty = after.duties.find((one) => one.id === `${monitoring}@line`)
  expect(duty && after.unitsWith(duty, 'R').map((unit) => unit.id)).toEqual(['ot-sirt', 'soc-co'])
  expect(duty && after.unitsWith(duty, 'S').map((unit) => unit.id)).toEqual(['security'])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut18, example)
})
