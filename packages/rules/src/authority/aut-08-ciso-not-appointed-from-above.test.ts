import { board, committee, department, officer, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws, recordAfterFix } from '../testing/laws'
import { aut08 } from './aut-08-ciso-not-appointed-from-above'
import { example } from './aut-08-ciso-not-appointed-from-above.example'

const head = [board('board'), officer('ceo', { parent: 'board' }), department('it', { parent: 'ceo' })]
const appointedBy = (unit: string) => officer('ciso', { parent: 'ceo', appointedBy: unit })

test('a CISO whom nobody appointed is found', () => {
  expect(keysOf(aut08, example.bad)).toEqual(['AUT-08:unit/ciso'])
  expect(messageIn(aut08, example.bad, 'en')).toBe('Nobody is named who appointed the CISO "ciso".')
  expect(evidenceIn(aut08, example.bad, 'ja')).toEqual(['「ciso」に任命者の記載がない', '「ciso」の上位: ceo'])
})

test('one who appointed itself, or whom somebody below the executives appointed, is found', () => {
  expect(messageIn(aut08, [...head, appointedBy('ciso')], 'en')).toBe(
    'The CISO "ciso" is said to have appointed itself.',
  )
  expect(messageIn(aut08, [...head, appointedBy('it')], 'en')).toBe(
    'The CISO "ciso" was appointed by "it", who is no executive.',
  )
  expect(messageIn(aut08, [...head, appointedBy('it')], 'ja')).toBe(
    'CISO「ciso」を任命した「it」は、経営層ではありません。',
  )
})

test('a board, an officer or a committee under an executive chair may appoint', () => {
  expect(keysOf(aut08, [...head, appointedBy('board')])).toEqual([])
  expect(keysOf(aut08, [...head, appointedBy('ceo')])).toEqual([])
  const nomination = committee('nomination', { parent: 'board', members: [{ unit: 'ceo', chair: true }] })
  expect(keysOf(aut08, [...head, nomination, appointedBy('nomination')])).toEqual([])
})

test('the CISO of a group company is that company’s business; other officers are nobody’s here', () => {
  expect(keysOf(aut08, [...head, subsidiary('sub', { parent: 'ceo' }), officer('ciso', { parent: 'sub' })])).toEqual([])
  expect(keysOf(aut08, [...head, officer('cio', { parent: 'ceo' })])).toEqual([])
})

test('offers the board, then the executives above', () => {
  expect(fixLabels(aut08, example.bad, 'en')).toEqual([
    'Name "board" as having appointed it',
    'Name "ceo" as having appointed it',
  ])
  expect(recordAfterFix(aut08, example.bad, 'units', 'ciso')?.appointedBy).toBe('board')
  expect(recordAfterFix(aut08, example.bad, 'units', 'ciso', 1)?.appointedBy).toBe('ceo')
})

test('obeys the laws of rules', () => {
  obeysLaws(aut08, example)
})
