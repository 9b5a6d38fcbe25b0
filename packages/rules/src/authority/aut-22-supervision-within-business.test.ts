import { department, officer, section, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut22 } from './aut-22-supervision-within-business'
import { example } from './aut-22-supervision-within-business.example'

const company = [
  officer('ceo'),
  department('sales', { parent: 'ceo', functions: ['business'] }),
  section('security', { parent: 'sales', functions: ['supervision'] }),
]

test('supervision that stands in the business alone is found', () => {
  expect(keysOf(aut22, example.bad)).toEqual(['AUT-22'])
  expect(messageIn(aut22, example.bad, 'en')).toBe(
    'Every supervision outside the group companies stands inside a business unit.',
  )
  expect(messageIn(aut22, example.bad, 'ja')).toBe('グループ会社の外にある統括機能が、どれも事業部門の内にあります。')
  expect(evidenceIn(aut22, example.bad, 'en')).toEqual([
    'The supervision "security" stands below "web-services", which has the function business',
  ])
})

test('one supervision elsewhere is enough', () => {
  expect(keysOf(aut22, [...company, section('policy', { parent: 'ceo', functions: ['supervision'] })])).toEqual([])
})

test('all of several are named, those that are business themselves among them', () => {
  const both = [...company, department('services', { parent: 'ceo', functions: ['business', 'supervision'] })]
  expect(evidenceIn(aut22, both, 'en')).toEqual([
    'The supervision "security" stands below "sales", which has the function business',
    'The supervision "services" has the function business itself',
  ])
})

test('group companies neither count nor help, and without supervision there is no finding', () => {
  const sub = [
    subsidiary('sub', { parent: 'ceo' }),
    section('sub-security', { parent: 'sub', functions: ['supervision'] }),
  ]
  expect(keysOf(aut22, [...company, ...sub])).toEqual(['AUT-22'])
  const subBusiness = [
    officer('ceo'),
    subsidiary('sub', { parent: 'ceo', functions: ['business'] }),
    section('sub-security', { parent: 'sub', functions: ['supervision'] }),
  ]
  expect(keysOf(aut22, subBusiness)).toEqual([])
  expect(keysOf(aut22, company.slice(0, 2))).toEqual([])
})

test('two levels below a business unit is still inside it', () => {
  const deep = [
    ...company.slice(0, 2),
    section('planning', { parent: 'sales' }),
    section('security', { parent: 'planning', functions: ['supervision'] }),
  ]
  expect(keysOf(aut22, deep)).toEqual(['AUT-22'])
})

test('proposes a place under the CISO, or where there is none under the head, never one inside the business', () => {
  expect(fixLabels(aut22, example.bad, 'en')).toEqual(['Move "security" under "ciso"'])
  expect(recordAfterFix(aut22, example.bad, 'units', 'security')).toMatchObject({
    parent: 'ciso',
    functions: ['supervision'],
  })
  expect(fixLabels(aut22, company, 'en')).toEqual(['Move "security" under "ceo"'])
  expect(keysOf(aut22, afterFix(aut22, company))).toEqual([])
  expect(fixLabels(aut22, [...company, officer('ciso', { parent: 'sales' })], 'en')).toEqual([])
})

test('one that is moved out is enough: each of several may be', () => {
  const both = [...company, section('policy', { parent: 'sales', functions: ['supervision'] })]
  expect(fixLabels(aut22, both, 'en')).toEqual(['Move "policy" under "ceo"', 'Move "security" under "ceo"'])
  for (const number of [0, 1]) expect(keysOf(aut22, afterFix(aut22, both, number))).toEqual([])
})

test('a supervision that is business itself cannot be moved out of it', () => {
  const itself = department('services', { parent: 'ceo', functions: ['business', 'supervision'] })
  expect(fixLabels(aut22, [officer('ceo'), officer('ciso', { parent: 'ceo' }), itself], 'en')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut22, example)
})
