import { assign, department, officer, provider, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut17 } from './aut-17-strategic-field-by-practitioners'
import { example } from './aut-17-strategic-field-by-practitioners.example'

const company = [officer('ceo'), section('desk', { parent: 'ceo' })]

test('a unit of practitioners that answers in a strategic management field is found', () => {
  expect(keysOf(aut17, example.bad)).toEqual(['AUT-17:field/legal:unit/purchasing-desk'])
  expect(messageIn(aut17, example.bad, 'en')).toBe(
    '"purchasing-desk" answers (A) in the strategic management field "Legal affairs" but is of the practitioner layer alone.',
  )
  expect(messageIn(aut17, example.bad, 'ja')).toBe(
    '戦略マネジメント層の分野「法務」の責任者（A）「purchasing-desk」は、実務者・技術者層だけの部署です。',
  )
  expect(evidenceIn(aut17, example.bad, 'en')[0]).toBe('Layers of "purchasing-desk": Practitioner and engineer layer')
})

test('all fields of that layer are looked at, those of executives and practitioners are not', () => {
  const fields = ['security-audit', 'security-supervision', 'business-domain-planning', 'security-executive', 'digital-product-operation']
  expect(keysOf(aut17, [...company, ...fields.map((field) => assign('desk', 'A', field))])).toEqual([
    'AUT-17:field/security-supervision:unit/desk',
  ])
  const audited = assign('desk', 'A', 'security-audit.report-advise')
  expect(keysOf(aut17, [...company, audited])).toEqual(['AUT-17:field/security-audit:unit/desk'])
})

test('a unit that works in a higher layer as well is no fault', () => {
  const mixed = section('mixed', { parent: 'ceo', layers: ['strategic-management', 'practitioner'] })
  expect(keysOf(aut17, [...company, mixed, assign('mixed', 'A', 'legal.digital-law')])).toEqual([])
  expect(keysOf(aut17, [...company, department('it', { parent: 'ceo' }), assign('it', 'A', 'legal.digital-law')])).toEqual([])
})

test('a SIRT may answer for supervision, and for nothing else of the layer', () => {
  const sirt = section('csirt', { parent: 'ceo', functions: ['csirt'] })
  expect(keysOf(aut17, [...company, sirt, assign('csirt', 'A', 'security-supervision.lectures')])).toEqual([])
  expect(keysOf(aut17, [...company, sirt, assign('csirt', 'A', 'legal.digital-law')])).toEqual(['AUT-17:field/legal:unit/csirt'])
})

test('performing is no answering, and a provider has no layer', () => {
  expect(keysOf(aut17, [...company, assign('desk', 'R', 'legal.digital-law')])).toEqual([])
  expect(keysOf(aut17, [...company, provider('firm'), assign('firm', 'A', 'legal.digital-law')])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut17, example)
})
