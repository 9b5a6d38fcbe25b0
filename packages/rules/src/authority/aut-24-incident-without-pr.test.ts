import { idsOf, linkKinds } from '@taiseizu/catalogue'
import { committee, department, link, officer, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut24 } from './aut-24-incident-without-pr'
import { example } from './aut-24-incident-without-pr.example'

const company = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('csirt', { parent: 'it', functions: ['csirt'] }),
  department('security', { parent: 'ceo', functions: ['supervision'] }),
  department('press', { parent: 'ceo', functions: ['pr'] }),
]

test('responders without any tie to public relations are found', () => {
  expect(keysOf(aut24, example.bad)).toEqual(['AUT-24'])
  expect(messageIn(aut24, example.bad, 'en')).toBe('No SIRT and no supervision has a tie with public relations.')
  expect(messageIn(aut24, example.bad, 'ja')).toBe('SIRTや統括機能のどれも、広報の部署とつながっていません。')
  expect(evidenceIn(aut24, example.bad, 'en').slice(0, 2)).toEqual(['SIRTs: csirt', 'Supervisions: none'])
  expect(evidenceIn(aut24, company, 'en')).toEqual([
    'SIRTs: csirt',
    'Supervisions: security',
    'None of them is tied with a unit of public relations (press) by line, a link or a committee or team in common',
  ])
})

test('without a SIRT, or without public relations, there is nothing to tie', () => {
  expect(
    keysOf(
      aut24,
      company.filter((_, index) => index !== 2),
    ),
  ).toEqual([])
  expect(keysOf(aut24, company.slice(0, 4))).toEqual([])
})

test('one tie of a SIRT or of a supervision is enough: any link either way, the line, a committee in common', () => {
  for (const kind of idsOf(linkKinds)) {
    expect(keysOf(aut24, [...company, link(kind, 'press', 'csirt')]), kind).toEqual([])
    expect(keysOf(aut24, [...company, link(kind, 'security', 'press')]), kind).toEqual([])
  }
  expect(
    keysOf(aut24, [...company, committee('council', { members: [{ unit: 'security' }, { unit: 'press' }] })]),
  ).toEqual([])
  expect(keysOf(aut24, [...company, section('desk', { parent: 'security', functions: ['pr'] })])).toEqual([])
})

test('the tie of another unit is not', () => {
  expect(keysOf(aut24, [...company, link('coordinates-with', 'it', 'press')])).toEqual(['AUT-24'])
})

test('proposes coordination with a CSIRT first, then with other SIRTs', () => {
  const two = [...company, section('a-psirt', { parent: 'it', functions: ['psirt'] })]
  expect(fixLabels(aut24, two, 'en')).toEqual([
    'Link "csirt" to "press" (Coordinates with)',
    'Link "a-psirt" to "press" (Coordinates with)',
  ])
  for (const number of [0, 1]) expect(keysOf(aut24, afterFix(aut24, two, number))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut24, example)
})
