import { assign, committee, department, exclude, officer, provider } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut16 } from './aut-16-executive-field-below-executives'
import { example } from './aut-16-executive-field-below-executives.example'

const company = [officer('ceo'), department('it', { parent: 'ceo' })]

test('a department that answers in an executive field is found, once for field and unit', () => {
  expect(keysOf(aut16, example.bad)).toEqual(['AUT-16:field/security-executive:unit/it'])
  expect(messageIn(aut16, example.bad, 'en')).toBe(
    '"it" answers (A) for "Security executive management (CISO)", a field of the executive layer, and is not executive.',
  )
  expect(messageIn(aut16, example.bad, 'ja')).toBe(
    '「it」は経営層の分野「セキュリティ経営（CISO）」の責任者（A）ですが、経営層ではありません。',
  )
  expect(evidenceIn(aut16, example.bad, 'en')).toEqual([
    expect.stringMatching(/^Duties of which "it" is A: .+ \(Enterprise\), .+ \(Enterprise\), .+ \(Enterprise\)$/u),
    'Layers of "it": Strategic management layer, Practitioner and engineer layer',
  ])
})

test('the three executive fields are looked at, no other', () => {
  const fields = [
    'security-executive',
    'digital-executive',
    'corporate-executive',
    'security-supervision',
    'enterprise-risk-management',
  ]
  expect(keysOf(aut16, [...company, ...fields.map((field) => assign('it', 'A', field))])).toEqual([
    'AUT-16:field/corporate-executive:unit/it',
    'AUT-16:field/digital-executive:unit/it',
    'AUT-16:field/security-executive:unit/it',
  ])
})

test('executive by its layers, or a committee chaired by an executive: no fault', () => {
  const office = department('office', { parent: 'ceo', layers: ['executive'] })
  expect(keysOf(aut16, [...company, office, assign('office', 'A', 'security-executive')])).toEqual([])
  const council = (chair: string) => committee('council', { parent: 'ceo', members: [{ unit: chair, chair: true }] })
  expect(keysOf(aut16, [...company, council('ceo'), assign('council', 'A', 'security-executive')])).toEqual([])
  expect(keysOf(aut16, [...company, council('it'), assign('council', 'A', 'security-executive')])).toHaveLength(1)
})

test('performing or supporting is no answering; a provider is the business of the sourcing rules', () => {
  expect(
    keysOf(aut16, [...company, assign('it', 'R', 'security-executive'), assign('it', 'S', 'security-executive')]),
  ).toEqual([])
  expect(keysOf(aut16, [...company, provider('firm'), assign('firm', 'A', 'security-executive')])).toEqual([])
})

test('an excluded field asks for nobody', () => {
  const excluded = exclude('security-executive', 'not-applicable', { note: '-' })
  expect(keysOf(aut16, [...company, assign('it', 'A', 'security-executive'), excluded])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut16, example)
})
