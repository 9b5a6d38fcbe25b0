import { committee, department, officer, subsidiary, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut06 } from './aut-06-committee-without-executive-chair'
import { example } from './aut-06-committee-without-executive-chair.example'

const heads = [officer('ceo'), department('it', { parent: 'ceo' })]
const supervising: { functions: 'supervision'[] } = { functions: ['supervision'] }

test('a company-wide supervising committee chaired below the executives is found', () => {
  expect(keysOf(aut06, example.bad)).toEqual(['AUT-06:unit/council'])
  expect(messageIn(aut06, example.bad, 'en')).toBe(
    '"council", which supervises for the whole company, is chaired by "it", who is no executive.',
  )
  expect(messageIn(aut06, example.bad, 'ja')).toBe('全社を統括する「council」の議長「it」は、経営層ではありません。')
  expect(evidenceIn(aut06, example.bad, 'en')).toEqual([
    '"council" stands under ceo',
    'Members of "council": ciso, it',
    'Layers of "it": Strategic management layer, Practitioner and engineer layer',
  ])
})

test('one without chair is found, and so is one that stands apart', () => {
  const members = [{ unit: 'ceo' }, { unit: 'it' }]
  expect(messageIn(aut06, [...heads, committee('council', { parent: 'ceo', ...supervising, members })], 'en')).toBe(
    '"council", which supervises for the whole company, has no chair.',
  )
  expect(keysOf(aut06, [...heads, committee('council', { ...supervising })])).toEqual(['AUT-06:unit/council'])
})

test('a chair is executive by its layers, or as a committee by its own chair', () => {
  const layered = department('office', { parent: 'ceo', layers: ['executive'] })
  const chairedBy = (unit: string) =>
    committee('council', { parent: 'ceo', ...supervising, members: [{ unit, chair: true }] })
  expect(keysOf(aut06, [...heads, layered, chairedBy('office')])).toEqual([])
  const led = (unit: string) => committee('management', { parent: 'ceo', members: [{ unit, chair: true }] })
  expect(keysOf(aut06, [...heads, led('ceo'), chairedBy('management')])).toEqual([])
  expect(keysOf(aut06, [...heads, led('it'), chairedBy('management')])).toEqual(['AUT-06:unit/council'])
})

test('a committee within a division or a group company is not company-wide', () => {
  expect(keysOf(aut06, [...heads, committee('council', { parent: 'it', ...supervising })])).toEqual([])
  const company = subsidiary('sub', { parent: 'ceo' })
  expect(keysOf(aut06, [...heads, company, committee('council', { parent: 'sub', ...supervising })])).toEqual([])
})

test('only committees with that function are looked at', () => {
  expect(keysOf(aut06, [...heads, committee('council', { parent: 'ceo' })])).toEqual([])
  expect(keysOf(aut06, [...heads, team('crew', { parent: 'ceo', ...supervising })])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut06, example)
})
