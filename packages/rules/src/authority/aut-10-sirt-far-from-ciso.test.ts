import { committee, department, link, officer, section, subsidiary, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut10 } from './aut-10-sirt-far-from-ciso'
import { example } from './aut-10-sirt-far-from-ciso.example'

const sirt = (parent: string) => section('csirt', { parent, functions: ['csirt'] })
const head = [officer('ceo'), officer('ciso', { parent: 'ceo' })]

test('a SIRT from which no CISO is reached is found', () => {
  expect(keysOf(aut10, example.bad)).toEqual(['AUT-10:unit/csirt'])
  expect(messageIn(aut10, example.bad, 'en')).toBe('No CISO is reached from "csirt" within 3 steps.')
  expect(messageIn(aut10, example.bad, 'ja')).toBe('「csirt」から3歩以内で CISO に届きません。')
})

test('every kind of SIRT counts, a SOC does not', () => {
  for (const name of ['csirt', 'ot-sirt', 'psirt', 'dsirt'] as const)
    expect(keysOf(aut10, [...head, section('unit', { parent: 'ceo', functions: [name] })])).toEqual([
      'AUT-10:unit/unit',
    ])
  expect(keysOf(aut10, [...head, section('unit', { parent: 'ceo', functions: ['soc'] })])).toEqual([])
})

test('three steps are near enough, four are not', () => {
  const three = [...head, department('d1', { parent: 'ciso' }), section('d2', { parent: 'd1' }), sirt('d2')]
  expect(keysOf(aut10, three)).toEqual([])
  const four = [
    ...head,
    department('d1', { parent: 'ciso' }),
    section('d2', { parent: 'd1' }),
    section('d3', { parent: 'd2' }),
    sirt('d3'),
  ]
  expect(keysOf(aut10, four)).toEqual(['AUT-10:unit/csirt'])
  expect(evidenceIn(aut10, four, 'en')).toEqual(['Shortest way (steps: 4): csirt → d3 → d2 → d1 → ciso'])
  expect(evidenceIn(aut10, four, 'ja')).toEqual(['最短の経路（4歩）: csirt → d3 → d2 → d1 → ciso'])
})

test('a step goes to the parent, along an escalation, or from a committee or team to its chair', () => {
  expect(keysOf(aut10, [...example.bad, link('escalates-to', 'it', 'ciso')])).toEqual([])
  expect(keysOf(aut10, [...example.bad, link('escalates-to', 'ciso', 'it')])).toHaveLength(1)
  expect(keysOf(aut10, [...example.bad, link('coordinates-with', 'csirt', 'ciso')])).toHaveLength(1)
  const chaired = team('csirt', { parent: 'ceo', functions: ['csirt'], members: [{ unit: 'ciso', chair: true }] })
  expect(keysOf(aut10, [...head, chaired])).toEqual([])
  const joined = committee('csirt', { parent: 'ceo', functions: ['csirt'], members: [{ unit: 'ciso' }] })
  expect(keysOf(aut10, [...head, joined])).toHaveLength(1)
})

test('where there is no CISO at all, that is the fault, and not this', () => {
  expect(keysOf(aut10, [officer('ceo'), sirt('ceo')])).toEqual([])
})

test('says so where there is no way however far, even with a circle on the way', () => {
  const circle = [...example.bad, link('escalates-to', 'it', 'csirt')]
  expect(evidenceIn(aut10, circle, 'en')).toEqual([
    'There is no way at all from "csirt" to a CISO',
    '"csirt" turns next to it',
  ])
  expect(evidenceIn(aut10, [...head, section('csirt', { functions: ['csirt'] })], 'en')[1]).toBe(
    '"csirt" has nobody to turn to next',
  )
})

test('offers the CISO of its own company first, then a supervision near one', () => {
  const group = [
    ...head,
    department('office', { parent: 'ciso', functions: ['supervision'] }),
    subsidiary('sub', { parent: 'ceo' }),
    officer('local-ciso', { parent: 'sub', offices: ['ciso'] }),
    department('works', { parent: 'sub' }),
    sirt('works'),
  ]
  expect(fixLabels(aut10, group, 'en')).toEqual([
    'Link "csirt" to "local-ciso" (Escalates to)',
    'Link "csirt" to "ciso" (Escalates to)',
    'Link "csirt" to "office" (Escalates to)',
  ])
  expect(keysOf(aut10, afterFix(aut10, group, 2))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut10, example)
})
