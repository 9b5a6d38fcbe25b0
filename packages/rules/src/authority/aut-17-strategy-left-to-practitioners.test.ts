import type { UnitFunction } from '@taiseizu/catalogue'
import { assign, department, exclude, officer, provider, scope, section, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut17 } from './aut-17-strategy-left-to-practitioners'
import { example } from './aut-17-strategy-left-to-practitioners.example'

const company = [officer('ceo'), department('it', { parent: 'ceo' }), scope('office', 'it', 'it')]
const answers = (field: string) => assign('crew', 'A', field)
const crew = (...functions: readonly UnitFunction[]) => section('crew', { parent: 'it', functions: [...functions] })

test('a unit of practitioners that answers for a field of strategic management is found', () => {
  expect(keysOf(aut17, example.bad)).toEqual(['AUT-17:field/security-supervision:unit/help-desk'])
  expect(messageIn(aut17, example.bad, 'en')).toMatch(
    /^"help-desk" answers \(A\) for ".+", a field of the strategic management layer, but works in the practitioner layer alone\.$/u,
  )
  expect(messageIn(aut17, example.bad, 'ja')).toMatch(
    /^「help-desk」は戦略マネジメント層の分野「.+」の責任者（A）ですが、実務者・技術者層だけの部署です。$/u,
  )
  expect(evidenceIn(aut17, example.bad, 'en')).toEqual([
    expect.stringMatching(/^Duties of which "help-desk" is A: .+ \(Enterprise\)$/u),
    'Layers of "help-desk": Practitioner and engineer layer',
  ])
})

test('one finding for each such field; fields of executives and of practitioners are not meant', () => {
  const fields = ['security-supervision', 'legal', 'digital-product-operation', 'digital-executive']
  expect(keysOf(aut17, [...company, crew(), ...fields.map(answers)])).toEqual([
    'AUT-17:field/legal:unit/crew',
    'AUT-17:field/security-supervision:unit/crew',
  ])
})

test('performing it is for anybody, and a field whose duties are excluded asks for nobody', () => {
  expect(keysOf(aut17, [...company, crew(), assign('crew', 'R', 'legal')])).toEqual([])
  expect(
    keysOf(aut17, [...company, crew(), answers('legal'), exclude('legal', 'not-applicable', { note: 'none' })]),
  ).toEqual([])
})

test('a SIRT may answer for supervision, and for no other such field', () => {
  expect(keysOf(aut17, [...company, crew('csirt'), answers('security-supervision')])).toEqual([])
  expect(keysOf(aut17, [...company, team('crew', { functions: ['psirt'] }), answers('security-supervision')])).toEqual(
    [],
  )
  expect(keysOf(aut17, [...company, crew('soc'), answers('security-supervision')])).toHaveLength(1)
  expect(keysOf(aut17, [...company, crew('csirt'), answers('legal')])).toHaveLength(1)
})

test('a unit that is in a higher layer too, by default or as given, may answer', () => {
  expect(keysOf(aut17, [...company, department('crew', { parent: 'it' }), answers('legal')])).toEqual([])
  expect(keysOf(aut17, [...company, crew('legal'), answers('legal')])).toEqual([])
  const lifted = section('crew', { parent: 'it', layers: ['strategic-management', 'practitioner'] })
  expect(keysOf(aut17, [...company, lifted, answers('legal')])).toEqual([])
})

test('a provider is in no layer', () => {
  expect(keysOf(aut17, [...company, provider('crew'), answers('legal')])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut17, example)
})
