import { board, committee, department, officer, scope, section, site, subsidiary, team } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { evidenceIn, keysOf, messageIn, obeysLaws } from '../testing/laws'
import { str04 } from './str-04-owner-without-line'
import { example } from './str-04-owner-without-line.example'

test('a scope that a provider owns is found', () => {
  expect(keysOf(str04, example.bad)).toEqual(['STR-04:scope/web-shop'])
  expect(messageIn(str04, example.bad, 'en')).toBe('The scope "web-shop" is owned by the provider "cloud-co".')
  expect(messageIn(str04, example.bad, 'ja')).toBe('対象環境「web-shop」の所有者が外部事業者「cloud-co」です。')
  expect(evidenceIn(str04, example.bad, 'en')).toEqual(['"cloud-co", which owns "web-shop", is of the kind Provider'])
})

test('so is one that a committee or team owns', () => {
  const owned = [
    officer('ceo'),
    committee('council'),
    team('task-force'),
    scope('office', 'it', 'council'),
    scope('shop', 'it', 'task-force'),
  ]
  expect(keysOf(str04, owned)).toEqual(['STR-04:scope/office', 'STR-04:scope/shop'])
  expect(messageIn(str04, owned, 'en')).toBe(
    'The scope "office" is owned by "council", a committee or team, which has no authority by line.',
  )
  expect(messageIn(str04, owned, 'ja')).toBe(
    '対象環境「office」の所有者「council」は、職制の権限を持たない委員会またはチームです。',
  )
})

test('any other unit may own a scope', () => {
  const owners = [board('a'), officer('b'), department('c'), section('d'), site('e'), subsidiary('f')]
  expect(
    keysOf(str04, [...owners, ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => scope(`scope-${id}`, 'it', id))]),
  ).toEqual([])
})

test('the enterprise is nobody’s scope: it may fall to a committee', () => {
  expect(keysOf(str04, [committee('council')])).toEqual([])
})

test('obeys the laws of rules', () => {
  obeysLaws(str04, example)
})
