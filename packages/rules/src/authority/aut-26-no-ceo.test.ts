import { board, department, officer, provider, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut26 } from './aut-26-no-ceo'
import { example } from './aut-26-no-ceo.example'

test('an organisation without CEO is found', () => {
  expect(keysOf(aut26, example.bad)).toEqual(['AUT-26'])
  expect(messageIn(aut26, example.bad, 'en')).toBe('No officer outside the group companies is named as CEO.')
  expect(messageIn(aut26, example.bad, 'ja')).toBe('グループ会社の外に、代表者（CEO）である役員が示されていません。')
  expect(evidenceIn(aut26, example.bad, 'en')).toEqual([
    'Officers outside the group companies, none of them CEO: president',
    '"president" is taken to own the enterprise',
  ])
})

test('without in-house units there is nobody to lead', () => {
  expect(keysOf(aut26, [])).toEqual([])
  expect(keysOf(aut26, [provider('soc-co')])).toEqual([])
})

test('a group company’s CEO leads that company alone', () => {
  const group = [
    board('board'),
    subsidiary('sub', { parent: 'board' }),
    officer('sub-ceo', { parent: 'sub', offices: ['ceo'] }),
  ]
  expect(keysOf(aut26, group)).toEqual(['AUT-26'])
  expect(evidenceIn(aut26, group, 'en')[0]).toBe('There is no officer outside the group companies')
  expect(fixLabels(aut26, group, 'en')).toEqual([])
})

test('a CEO anywhere else is one, with another office or without parent', () => {
  expect(keysOf(aut26, [board('board'), officer('chief', { parent: 'board', offices: ['ciso', 'ceo'] })])).toEqual([])
  expect(keysOf(aut26, [board('board'), officer('ceo')])).toEqual([])
})

test('names one of the officers at the top, who keeps his other offices', () => {
  const led = [
    board('board'),
    officer('ciso', { parent: 'board' }),
    officer('chair', { parent: 'board' }),
    department('it', { parent: 'ciso' }),
    officer('cio', { parent: 'it' }),
  ]
  expect(fixLabels(aut26, led, 'en')).toEqual(['Name "chair" as CEO', 'Name "ciso" as CEO'])
  expect(recordAfterFix(aut26, led, 'units', 'ciso', 1)?.offices).toEqual(['ciso', 'ceo'])
  for (const number of [0, 1]) expect(keysOf(aut26, afterFix(aut26, led, number))).toEqual([])
})

test('the officer at the very top may be the one', () => {
  expect(fixLabels(aut26, [officer('president'), department('it', { parent: 'president' })], 'en')).toEqual([
    'Name "president" as CEO',
  ])
})

test('one above whoever is taken to own the enterprise would take its authority away, and is not offered', () => {
  const chaired = [officer('chair'), officer('president', { parent: 'chair' })]
  expect(fixLabels(aut26, chaired, 'en')).toEqual(['Name "president" as CEO'])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut26, example)
})
