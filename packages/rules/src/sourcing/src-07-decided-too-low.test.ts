import { board, committee, contract, department, officer, provider, section, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src07 } from './src-07-decided-too-low'
import { example } from './src-07-decided-too-low.example'

const units = [
  board('board'),
  officer('ceo', { parent: 'board' }),
  department('it', { parent: 'ceo' }),
  section('network', { parent: 'it' }),
  team('crew', { parent: 'ceo' }),
  committee('council', { parent: 'ceo' }),
  provider('soc-co'),
]
const decidedBy = (unit: string) => [...units, contract('soc', { provider: 'soc-co', manager: 'it', decidedBy: unit })]

test('a contract decided on by practitioners alone is found', () => {
  expect(keysOf(src07, example.bad)).toEqual(['SRC-07:contract/soc-2026'])
  expect(messageIn(src07, example.bad, 'ja')).toBe(
    '委託契約「soc-2026」を、実務者・技術者層だけの「network」が決めています。',
  )
  expect(evidenceIn(src07, example.bad, 'en')).toEqual([
    'Who decided on the contract "soc-2026": network',
    'Layers of "network": Practitioner and engineer layer',
  ])
  expect(keysOf(src07, decidedBy('crew'))).toHaveLength(1)
})

test('a contract decided on by a provider is found', () => {
  expect(keysOf(src07, decidedBy('soc-co'))).toEqual(['SRC-07:contract/soc'])
  expect(messageIn(src07, decidedBy('soc-co'), 'en')).toBe(
    'The contract "soc" was decided on by the provider "soc-co".',
  )
})

test('whoever has more than the practitioner layer may pass here', () => {
  for (const unit of ['it', 'council', 'ceo', 'board']) expect(keysOf(src07, decidedBy(unit))).toEqual([])
})

test('nobody named is left to SRC-08', () => {
  expect(keysOf(src07, [...units, contract('soc', { provider: 'soc-co' })])).toEqual([])
})

test('the executives above are named instead, the nearest first', () => {
  expect(fixLabels(src07, decidedBy('network'), 'ja')).toEqual(['決定者を「ceo」とする', '決定者を「board」とする'])
  expect(recordAfterFix(src07, decidedBy('network'), 'contracts', 'soc')?.decidedBy).toBe('ceo')
  expect(keysOf(src07, afterFix(src07, example.bad))).toEqual([])
})

test('for a provider they are those above the manager', () => {
  expect(fixLabels(src07, decidedBy('soc-co'), 'en')[0]).toBe('Name "ceo" as having decided')
})

test('obeys the laws of rules', () => {
  obeysLaws(src07, example)
})
