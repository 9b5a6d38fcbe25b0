import { committee, department, link, officer, section, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut21 } from './aut-21-csirt-apart-from-supervision'
import { example } from './aut-21-csirt-apart-from-supervision.example'

const company = [
  officer('ceo'),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  department('it', { parent: 'ceo' }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
]
const group = [
  ...company,
  subsidiary('sub', { parent: 'ceo' }),
  section('sub-csirt', { parent: 'sub', functions: ['csirt'] }),
]

test('a CSIRT led apart from supervision is found', () => {
  expect(keysOf(aut21, example.bad)).toEqual(['AUT-21:unit/csirt'])
  expect(messageIn(aut21, example.bad, 'en')).toBe(
    'The CSIRT "csirt" has no tie with a supervision, nor with a CSIRT that has one.',
  )
  expect(messageIn(aut21, example.bad, 'ja')).toBe(
    'CSIRT「csirt」が、統括機能とも、統括機能とつながるCSIRTとも、つながっていません。',
  )
  expect(evidenceIn(aut21, example.bad, 'en')).toEqual([
    '"csirt" stands under it',
    '"csirt" is not tied with a supervision (security) by line, coordination, escalation or a committee or team in common',
    'No CSIRT is tied with a supervision',
  ])
})

test('where there is no supervision there is nothing to be tied with', () => {
  expect(keysOf(aut21, [officer('ceo'), section('csirt', { parent: 'ceo', functions: ['csirt'] })])).toEqual([])
})

test('only a csirt is meant', () => {
  expect(
    keysOf(aut21, [
      ...company.slice(0, 3),
      section('sirt', { parent: 'it', functions: ['ot-sirt', 'psirt', 'dsirt'] }),
    ]),
  ).toEqual([])
})

test('the line, one unit for both, coordination, escalation, or a committee in common is a tie', () => {
  expect(
    keysOf(aut21, [...company.slice(0, 2), section('csirt', { parent: 'security', functions: ['csirt'] })]),
  ).toEqual([])
  expect(
    keysOf(aut21, [officer('ceo'), department('security', { parent: 'ceo', functions: ['supervision', 'csirt'] })]),
  ).toEqual([])
  expect(keysOf(aut21, [...company, link('coordinates-with', 'security', 'csirt')])).toEqual([])
  expect(keysOf(aut21, [...company, link('escalates-to', 'csirt', 'security')])).toEqual([])
  expect(
    keysOf(aut21, [...company, committee('council', { members: [{ unit: 'it' }, { unit: 'security' }] })]),
  ).toEqual([])
})

test('advice and dotted reporting are not', () => {
  expect(
    keysOf(aut21, [...company, link('advises', 'csirt', 'security'), link('reports-to', 'csirt', 'security')]),
  ).toHaveLength(1)
})

test('a tie with a CSIRT that has a tie is enough; with one that has none it is not, nor through two', () => {
  const tied = link('coordinates-with', 'csirt', 'security')
  expect(keysOf(aut21, [...group, link('escalates-to', 'sub-csirt', 'csirt')])).toHaveLength(2)
  expect(keysOf(aut21, [...group, tied, link('escalates-to', 'sub-csirt', 'csirt')])).toEqual([])
  expect(keysOf(aut21, [...group, tied])).toEqual(['AUT-21:unit/sub-csirt'])
  const far = [subsidiary('far', { parent: 'ceo' }), section('far-csirt', { parent: 'far', functions: ['csirt'] })]
  const chained = [
    ...group,
    ...far,
    tied,
    link('escalates-to', 'sub-csirt', 'csirt'),
    link('escalates-to', 'far-csirt', 'sub-csirt'),
  ]
  expect(keysOf(aut21, chained)).toEqual(['AUT-21:unit/far-csirt'])
  expect(evidenceIn(aut21, [...group, tied], 'en').at(-1)).toBe('Nor is it tied so with a CSIRT that is (csirt)')
})

test('proposes to work with a supervision, to escalate to it, or to join a CSIRT that has a tie', () => {
  const tied = [...group, link('coordinates-with', 'csirt', 'security')]
  expect(fixLabels(aut21, tied, 'en')).toEqual([
    'Link "sub-csirt" to "security" (Coordinates with)',
    'Link "sub-csirt" to "security" (Escalates to)',
    'Link "sub-csirt" to "csirt" (Coordinates with)',
  ])
  for (const number of [0, 1, 2]) expect(keysOf(aut21, afterFix(aut21, tied, number))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut21, example)
})
