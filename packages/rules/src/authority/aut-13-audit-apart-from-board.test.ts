import { board, department, link, officer, subsidiary } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, fixLabels, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { aut13 } from './aut-13-audit-apart-from-board'
import { example } from './aut-13-audit-apart-from-board.example'

const head = [board('board'), officer('ceo', { parent: 'board' })]
const audit = (parent: string) => department('audit', { parent, functions: ['internal-audit'] })

test('internal audit that reports to management alone is found', () => {
  expect(keysOf(aut13, example.bad)).toEqual(['AUT-13:unit/audit'])
  expect(messageIn(aut13, example.bad, 'en')).toBe('"audit", which is internal audit, does not report to a board.')
  expect(messageIn(aut13, example.bad, 'ja')).toBe('内部監査を担う「audit」から取締役会への報告の道がありません。')
  expect(evidenceIn(aut13, example.bad, 'en')).toEqual([
    '"audit" stands under ceo',
    '"audit" reports to nobody else',
    'The board: "board"',
  ])
})

test('directly under the board it needs no other way', () => {
  expect(keysOf(aut13, [...head, audit('board')])).toEqual([])
})

test('only a reports-to link of its own to a board counts', () => {
  expect(keysOf(aut13, [...example.bad, link('reports-to', 'board', 'audit')])).toHaveLength(1)
  expect(keysOf(aut13, [...example.bad, link('escalates-to', 'audit', 'board')])).toHaveLength(1)
  expect(keysOf(aut13, [...example.bad, link('reports-to', 'audit', 'ceo')])).toHaveLength(1)
  expect(evidenceIn(aut13, [...example.bad, link('reports-to', 'audit', 'ceo')], 'en')[1]).toBe(
    '"audit" also reports to ceo',
  )
})

test('where there is no board, or in a group company, nothing is asked for', () => {
  expect(keysOf(aut13, [officer('ceo'), audit('ceo')])).toEqual([])
  expect(keysOf(aut13, [...head, subsidiary('sub', { parent: 'ceo' }), audit('sub')])).toEqual([])
})

test('other departments are not asked', () => {
  expect(keysOf(aut13, [...head, department('legal', { parent: 'ceo', functions: ['legal'] })])).toEqual([])
})

test('offers the link, to the organisation’s own board first', () => {
  const group = [subsidiary('a-sub', { parent: 'ceo' }), board('a-board', { parent: 'a-sub' })]
  expect(fixLabels(aut13, [...example.bad, ...group], 'en')).toEqual([
    'Link "audit" to "board" (Reports to (dotted))',
    'Link "audit" to "a-board" (Reports to (dotted))',
  ])
})

test('a board that audits is not linked to itself', () => {
  const auditing = [department('holding'), board('board', { parent: 'holding', functions: ['internal-audit'] })]
  expect(keysOf(aut13, auditing)).toEqual(['AUT-13:unit/board'])
  expect(fixLabels(aut13, auditing, 'en')).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(aut13, example)
})
