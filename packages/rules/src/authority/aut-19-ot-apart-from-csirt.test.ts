import { department, link, officer, provider, scope, section, site, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut19 } from './aut-19-ot-apart-from-csirt'
import { example } from './aut-19-ot-apart-from-csirt.example'

const company = [
  officer('ceo'),
  section('csirt', { parent: 'ceo', functions: ['csirt'] }),
  site('plant', { parent: 'ceo' }),
  section('crew', { parent: 'plant' }),
  scope('line', 'ot', 'plant'),
]
const plantSirt = section('plant-sirt', { parent: 'plant', functions: ['ot-sirt'] })

test('a plant without any tie to the CSIRT is found', () => {
  expect(keysOf(aut19, example.bad)).toEqual(['AUT-19:scope/line-1'])
  expect(messageIn(aut19, example.bad, 'en')).toBe(
    'The side of "plant", which owns the OT scope "line-1", has no tie with a CSIRT.',
  )
  expect(messageIn(aut19, example.bad, 'ja')).toBe(
    'OTの対象環境「line-1」の所有者「plant」の側が、CSIRTとつながっていません。',
  )
  expect(evidenceIn(aut19, example.bad, 'en')).toEqual([
    '"line-1" is owned by "plant"',
    'SIRTs under "plant": plant-sirt',
    'None of them is tied with a CSIRT (csirt) by line, coordination, escalation or a committee or team in common',
  ])
  expect(evidenceIn(aut19, company, 'en')[1]).toBe('There is no SIRT under "plant"')
})

test('only OT, and only where there is a csirt: an ot-sirt is none', () => {
  expect(keysOf(aut19, [...company, scope('office', 'it', 'plant')])).toEqual(['AUT-19:scope/line'])
  expect(keysOf(aut19, [officer('ceo'), site('plant', { parent: 'ceo' }), scope('line', 'ot', 'plant')])).toEqual([])
  expect(
    keysOf(aut19, [officer('ceo'), site('plant', { parent: 'ceo' }), plantSirt, scope('line', 'ot', 'plant')]),
  ).toEqual([])
})

test('the owner’s own tie suffices: coordination, escalation either way, a team in common, the line', () => {
  expect(keysOf(aut19, [...company, link('coordinates-with', 'csirt', 'plant')])).toEqual([])
  expect(keysOf(aut19, [...company, link('escalates-to', 'plant', 'csirt')])).toEqual([])
  expect(keysOf(aut19, [...company, link('escalates-to', 'csirt', 'plant')])).toEqual([])
  expect(keysOf(aut19, [...company, team('ot-security', { members: [{ unit: 'plant' }, { unit: 'csirt' }] })])).toEqual(
    [],
  )
  expect(keysOf(aut19, [...company, section('plant-csirt', { parent: 'crew', functions: ['csirt'] })])).toEqual([])
})

test('advice and dotted reporting are no such tie', () => {
  expect(
    keysOf(aut19, [...company, link('advises', 'csirt', 'plant'), link('reports-to', 'plant', 'csirt')]),
  ).toHaveLength(1)
})

test('the tie of a SIRT under the owner suffices; that of any other unit under it does not', () => {
  expect(keysOf(aut19, [...company, plantSirt, link('coordinates-with', 'plant-sirt', 'csirt')])).toEqual([])
  expect(keysOf(aut19, [...company, link('coordinates-with', 'crew', 'csirt')])).toHaveLength(1)
})

test('a SIRT elsewhere is not the owner’s', () => {
  const other = [site('other', { parent: 'ceo' }), section('other-sirt', { parent: 'other', functions: ['ot-sirt'] })]
  expect(keysOf(aut19, [...company, ...other, link('escalates-to', 'other-sirt', 'csirt')])).toHaveLength(1)
})

test('fixes: the SIRT of the owner escalates, or the owner works with the nearest CSIRT', () => {
  const two = [
    ...company,
    plantSirt,
    department('works', { parent: 'ceo' }),
    section('a-csirt', { parent: 'works', functions: ['csirt'] }),
  ]
  expect(fixLabels(aut19, two, 'en')).toEqual([
    'Link "plant-sirt" to "a-csirt" (Escalates to)',
    'Link "plant" to "a-csirt" (Coordinates with)',
    'Link "plant" to "csirt" (Coordinates with)',
    'Link "plant" to "a-csirt" (Escalates to)',
  ])
  for (const number of [0, 1, 2, 3]) expect(keysOf(aut19, afterFix(aut19, two, number))).toEqual([])
})

test('an owner that is a provider is asked the same', () => {
  const owned = [...company.slice(0, 2), provider('plant-co'), scope('line', 'ot', 'plant-co')]
  expect(keysOf(aut19, owned)).toHaveLength(1)
})

test('obeys the laws of rules', () => {
  obeysLaws(aut19, example)
})
