import { board, department, link, officer, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut09 } from './aut-09-ciso-far-from-the-top'
import { example } from './aut-09-ciso-far-from-the-top.example'

const head = [board('board'), officer('ceo', { parent: 'board' }), officer('cio', { parent: 'ceo' })]
const below = [...head, officer('ciso', { parent: 'cio' })]

test('a CISO with somebody between himself and the top is found', () => {
  expect(keysOf(aut09, example.bad)).toEqual(['AUT-09:unit/ciso'])
  expect(messageIn(aut09, example.bad, 'en')).toBe(
    'The CISO "ciso" has no direct way to the head of the organisation (ceo).',
  )
  expect(messageIn(aut09, example.bad, 'ja')).toBe('CISO「ciso」は、組織のトップ（ceo）に直接つながっていません。')
  expect(evidenceIn(aut09, example.bad, 'en')).toEqual([
    '"ciso" stands under corporate',
    '"ciso" escalates to nobody',
    '"ciso" does not escalate to "ceo"',
  ])
})

test('directly under the head of the enterprise, the board or the top unit is near enough', () => {
  expect(keysOf(aut09, [...head, officer('ciso', { parent: 'ceo' })])).toEqual([])
  expect(keysOf(aut09, [...head, officer('ciso', { parent: 'board' })])).toEqual([])
  expect(
    keysOf(aut09, [
      department('agency'),
      officer('chief', { parent: 'agency' }),
      officer('ciso', { parent: 'agency' }),
    ]),
  ).toEqual([])
})

test('who is himself the head or the top unit needs no way there', () => {
  expect(keysOf(aut09, [board('board'), officer('chief', { parent: 'board', offices: ['ceo', 'ciso'] })])).toEqual([])
  expect(keysOf(aut09, [officer('ciso')])).toEqual([])
})

test('a link of his own by which he escalates to one suffices; its reverse, another kind or another’s does not', () => {
  expect(keysOf(aut09, [...below, link('escalates-to', 'ciso', 'board')])).toEqual([])
  expect(keysOf(aut09, [...below, link('escalates-to', 'ceo', 'ciso')])).toHaveLength(1)
  expect(keysOf(aut09, [...below, link('reports-to', 'ciso', 'ceo')])).toHaveLength(1)
  expect(keysOf(aut09, [...below, link('escalates-to', 'cio', 'board')])).toHaveLength(1)
})

test('escalating to somebody else is told as it is', () => {
  expect(evidenceIn(aut09, [...below, link('escalates-to', 'ciso', 'cio')], 'en')[1]).toBe('"ciso" escalates to cio')
})

test('the CISO of a group company is that company’s business', () => {
  const group = [
    ...head,
    subsidiary('sub', { parent: 'ceo' }),
    department('it', { parent: 'sub' }),
    officer('ciso', { parent: 'it' }),
  ]
  expect(keysOf(aut09, group)).toEqual([])
})

test('offers a link to the head of the enterprise, then to the board', () => {
  expect(fixLabels(aut09, below, 'en')).toEqual([
    'Link "ciso" to "ceo" (Escalates to)',
    'Link "ciso" to "board" (Escalates to)',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut09, example)
})
