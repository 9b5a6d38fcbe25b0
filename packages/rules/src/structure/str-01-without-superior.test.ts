import {
  board,
  committee,
  department,
  officer,
  provider,
  section,
  site,
  subsidiary,
  team,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str01 } from './str-01-without-superior'
import { example } from './str-01-without-superior.example'

test('a unit that hangs in the air is found', () => {
  expect(keysOf(str01, example.bad)).toEqual(['STR-01:unit/it'])
  expect(messageIn(str01, example.bad, 'en')).toBe(
    'No superior of "it" is given, and it is not the top of the organisation, which is "ceo".',
  )
  expect(messageIn(str01, example.bad, 'ja')).toBe('「it」の上位が示されていません。組織の頂点は「ceo」です。')
  expect(evidenceIn(str01, example.bad, 'en')).toEqual([
    'No superior of "it" is given',
    'The top of the organisation is "ceo"',
  ])
})

test('officers, departments, sections, sites and group companies need a superior', () => {
  const hanging = [officer('a', { offices: ['cio'] }), department('b'), section('c'), site('d'), subsidiary('e')]
  expect(keysOf(str01, [officer('ceo'), ...hanging])).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((id) => `STR-01:unit/${id}`),
  )
})

test('providers, boards, committees and teams do not, nor does the top unit', () => {
  expect(
    keysOf(str01, [board('board'), board('second'), provider('soc-co'), committee('council'), team('task-force')]),
  ).toEqual([])
  expect(keysOf(str01, [department('all')])).toEqual([])
})

test('beside a board a CEO without superior hangs in the air', () => {
  expect(keysOf(str01, [board('board'), officer('ceo')])).toEqual(['STR-01:unit/ceo'])
})

test('those below a hanging unit are not found again', () => {
  expect(keysOf(str01, [officer('ceo'), department('it'), section('ops', { parent: 'it' })])).toEqual([
    'STR-01:unit/it',
  ])
})

test('obeys the laws of rules', () => {
  obeysLaws(str01, example)
})
