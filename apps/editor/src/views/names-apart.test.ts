import { designOf } from '@taiseizu/core'
import { type Piece, department, officer, section, subsidiary, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { namesApart } from './names-apart'

const named = (name: string, parent: string) => ({ parent, name })
const called = (...pieces: readonly Piece[]) => {
  const { units } = designOf(workspaceOf([officer('ceo', { name: '社長' }), ...pieces]), 'as-is')
  return Object.fromEntries([...namesApart(units, 'ja')].map(([{ id }, name]) => [id, name]))
}

test('a name that one unit alone has stays as it is', () => {
  expect(called(department('it', named('情報システム部', 'ceo')))).toEqual({ ceo: '社長', it: '情報システム部' })
})

test('units of the same name in two companies are told apart by their companies, not by what is nearest', () => {
  const names = called(
    subsidiary('a', named('東日本販売', 'ceo')),
    subsidiary('b', named('西日本販売', 'ceo')),
    department('a-admin', named('管理本部', 'a')),
    department('b-admin', named('本社部門', 'b')),
    section('a-ga', named('総務部', 'a-admin')),
    section('b-ga', named('総務部', 'b-admin')),
  )
  expect(names['a-ga']).toBe('東日本販売 総務部')
  expect(names['b-ga']).toBe('西日本販売 総務部')
})

test('the parent company’s own may go without, where nothing above it is its alone', () => {
  const names = called(
    subsidiary('a', named('販売会社', 'ceo')),
    department('ga', named('総務部', 'ceo')),
    department('a-ga', named('総務部', 'a')),
  )
  expect(names).toMatchObject({ ga: '総務部', 'a-ga': '販売会社 総務部' })
})

test('within a company what stands above tells them apart', () => {
  const names = called(
    department('it', named('情報部', 'ceo')),
    department('sales', named('営業部', 'ceo')),
    section('it-1', named('第1課', 'it')),
    section('sales-1', named('第1課', 'sales')),
  )
  expect(names).toMatchObject({ 'it-1': '情報部 第1課', 'sales-1': '営業部 第1課' })
})

test('where company and department are repeated it takes both', () => {
  const pieces = ['a', 'b'].flatMap((company) => [
    subsidiary(company, named(`会社${company}`, 'ceo')),
    department(`${company}-it`, named('情報部', company)),
    department(`${company}-ga`, named('総務部', company)),
    section(`${company}-it-1`, named('第1課', `${company}-it`)),
    section(`${company}-ga-1`, named('第1課', `${company}-ga`)),
  ])
  const names = called(...pieces)
  expect(new Set(Object.values(names)).size).toBe(Object.values(names).length)
  expect(names['a-it-1']).toBe('会社a 情報部 第1課')
})

test('what nothing tells apart keeps its name', () => {
  const names = called(section('one', named('第1課', 'ceo')), section('two', named('第1課', 'ceo')))
  expect(names).toMatchObject({ one: '第1課', two: '第1課' })
})
