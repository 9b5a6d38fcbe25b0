import { department, officer, scope, section, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { afterFix, evidenceIn, fixLabels, keysOf, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut07 } from './aut-07-no-ciso'
import { example } from './aut-07-no-ciso.example'

test('an organisation without CISO is found', () => {
  expect(keysOf(aut07, example.bad)).toEqual(['AUT-07'])
  expect(evidenceIn(aut07, example.bad, 'en')).toEqual(['Officers: ceo, cio; none has the office CISO'])
  expect(evidenceIn(aut07, [department('it')], 'ja')).toEqual(['役員: なし'])
})

test('one among several offices suffices; a department with that name does not', () => {
  expect(keysOf(aut07, [officer('cio', { offices: ['cio', 'ciso'] })])).toEqual([])
  expect(keysOf(aut07, [department('ciso')])).toEqual(['AUT-07'])
})

test('a CISO of a group company is one', () => {
  expect(
    keysOf(aut07, [officer('ceo'), subsidiary('sub', { parent: 'ceo' }), officer('ciso', { parent: 'sub' })]),
  ).toEqual([])
})

test('adds one under the head of the enterprise, appointed by the board, whom every SIRT reaches', () => {
  expect(recordAfterFix(aut07, example.bad, 'units', 'ciso')).toMatchObject({
    kind: 'officer',
    offices: ['ciso'],
    parent: 'ceo',
    appointedBy: 'board',
  })
  expect(recordAfterFix(aut07, example.bad, 'links', 'escalates-to:csirt:ciso')).toBeDefined()
})

test('takes an id that is free', () => {
  const taken = [officer('ceo'), department('ciso', { parent: 'ceo' }), scope('ciso-2', 'it', 'ciso')]
  expect(recordAfterFix(aut07, taken, 'units', 'ciso-3')).toMatchObject({ kind: 'officer' })
})

test('or an officer is CISO as well, with a link for a SIRT that does not reach him already', () => {
  expect(fixLabels(aut07, example.bad, 'en')).toEqual([
    'Add a CISO among the officers, and let the SIRTs escalate to it',
    'Let "cio" be CISO as well, and the SIRTs escalate to it',
  ])
  const apart = [
    ...example.bad,
    department('plant', { parent: 'ceo' }),
    section('ot-sirt', { parent: 'plant', functions: ['ot-sirt'] }),
  ]
  expect(recordAfterFix(aut07, apart, 'units', 'cio', 1)).toMatchObject({
    offices: ['cio', 'ciso'],
    appointedBy: 'board',
  })
  expect((afterFix(aut07, apart, 1).variants[0]?.links ?? []).map((link) => 'from' in link && link.from)).toEqual([
    'ot-sirt',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut07, example)
})
