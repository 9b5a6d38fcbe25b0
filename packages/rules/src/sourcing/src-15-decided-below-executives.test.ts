import { committee, contract, department, officer, provider, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { src15 } from './src-15-decided-below-executives'
import { example } from './src-15-decided-below-executives.example'

const units = [
  officer('ceo'),
  department('it', { parent: 'ceo' }),
  section('network', { parent: 'it' }),
  provider('soc-co'),
]
const decided = (by: string, id = 'soc') => contract(id, { provider: 'soc-co', manager: 'it', decidedBy: by })

test('a unit below the executives that decided on a contract is found', () => {
  expect(keysOf(src15, example.bad)).toEqual(['SRC-15:unit/it'])
  expect(messageIn(src15, example.bad, 'ja')).toBe('「it」は経営層ではありませんが、委託を決めています: soc-2026。')
})

test('a unit is found once, with all its contracts', () => {
  const pieces = [...units, decided('it', 'one'), decided('it', 'two')]
  expect(keysOf(src15, pieces)).toEqual(['SRC-15:unit/it'])
  expect(evidenceIn(src15, pieces, 'en')).toEqual([
    'Layers of "it": Strategic management layer, Practitioner and engineer layer',
    'Who decided on the contract "one": it',
    'Who decided on the contract "two": it',
  ])
})

test('executives may decide, and so may a committee that an executive chairs', () => {
  const council = (chair: string) => committee('council', { parent: 'ceo', members: [{ unit: chair, chair: true }] })
  expect(keysOf(src15, [...units, decided('ceo')])).toEqual([])
  expect(keysOf(src15, [...units, council('ceo'), decided('council')])).toEqual([])
  expect(keysOf(src15, [...units, council('it'), decided('council')])).toEqual(['SRC-15:unit/council'])
})

test('practitioners and providers are left to SRC-07', () => {
  expect(keysOf(src15, [...units, decided('network')])).toEqual([])
  expect(keysOf(src15, [...units, decided('soc-co')])).toEqual([])
})

test('managing a contract is not deciding on it', () => {
  expect(keysOf(src15, [...units, contract('soc', { provider: 'soc-co', manager: 'it' })])).toEqual([])
})

test('an executive above is named for all the contracts at once', () => {
  const pieces = [...units, decided('it', 'one'), decided('it', 'two')]
  expect(fixLabels(src15, pieces, 'en')).toEqual(['Name "ceo" as having decided'])
  expect(recordAfterFix(src15, pieces, 'contracts', 'one')?.decidedBy).toBe('ceo')
  expect(keysOf(src15, afterFix(src15, pieces))).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(src15, example)
})
