import '../../../messages/stage'
/** What has moved, in words. */
import { type Piece, assign, committee, department, grant, officer, section, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { movedBetween } from './moved'
import { movesSaid } from './moves-said'
import { standing } from './testing/scene'

const company = (...more: readonly Piece[]) =>
  standing(
    workspaceOf([
      officer('ceo', { name: '社長' }),
      department('it', { parent: 'ceo', name: '情シス部', functions: ['it'] }),
      department('sales', { parent: 'ceo', name: '営業部', functions: ['business'] }),
      ...more,
    ]),
  )
const said = (before: ReturnType<typeof company>, after: ReturnType<typeof company>, language: 'ja' | 'en' = 'ja') =>
  movesSaid(movedBetween(before, after), language).map(({ text }) => text)

test('who hands what to whom is named and counted', () => {
  const before = company(assign('it', 'A', 'security-supervision'))
  const after = company(assign('sales', 'A', 'security-supervision'))
  const count = before.report.design.duties.filter(({ field }) => field === 'security-supervision').length
  expect(said(before, after)).toEqual([`「情シス部」から「営業部」へ 責任（A）${count}職務（セキュリティ統括）`])
  expect(said(before, after, 'en')).toEqual([
    `"情シス部" hands to "営業部": answering (A) for ${count} duties (Security supervision)`,
  ])
})

test('two units of one name are told apart by what stands above them', () => {
  const offices = [
    section('it-office', { parent: 'it', name: '統括室' }),
    section('sales-office', { parent: 'sales', name: '統括室' }),
  ]
  const before = company(...offices, assign('it-office', 'A', 'security-supervision'))
  const after = company(...offices, assign('sales-office', 'A', 'security-supervision'))
  expect(said(before, after)[0]).toMatch(/^「情シス部 統括室」から「営業部 統括室」へ/u)
})

test('duties that nobody held are taken, and those that nobody holds are dropped', () => {
  const held = company(assign('it', 'A', 'security-supervision'))
  expect(said(company(), held)[0]).toMatch(/^担う部署のなかった \d+ 職務を「情シス部」が担う$/u)
  expect(said(held, company())[0]).toMatch(/^「情シス部」の \d+ 職務は担う部署がなくなる$/u)
})

test('what goes is told before what moves, and that before what comes', () => {
  const before = company(
    section('old', { parent: 'it', name: '旧担当' }),
    section('desk', { parent: 'it', name: '窓口' }),
  )
  const after = company(
    section('new', { parent: 'it', name: '新担当' }),
    section('desk', { parent: 'sales', name: '窓口' }),
  )
  expect(said(before, after)).toEqual([
    '「旧担当」を廃止',
    '「窓口」が「情シス部」の下から「営業部」の下へ移る',
    '「新担当」を新設（「情シス部」の下）',
  ])
})

test('who joins a committee, and what it may do now, is named', () => {
  const of = (...members: readonly string[]) =>
    committee('com', { parent: 'ceo', name: '委員会', members: members.map((unit) => ({ unit })) })
  expect(said(company(of('it')), company(of('it', 'sales'), grant('com', 'policy', '*')))).toEqual([
    '「委員会」に「営業部」が加わる',
    '「委員会」に権限を付与: 規程・方針の制定（1件）',
  ])
})

test('what comes to many departments alike is told in one sentence', () => {
  const divisions = Array.from({ length: 5 }, (_, index) => department(`d${index}`, { parent: 'ceo' }))
  const desks = Array.from({ length: 5 }, (_, index) =>
    section(`s${index}`, { parent: `d${index}`, name: `担当${index}` }),
  )
  const before = company(...divisions)
  const after = company(...divisions, ...desks, section('office', { parent: 'ceo', name: '統括室' }))
  expect(said(before, after)).toEqual([
    '「統括室」を新設（「社長」の下）',
    '「担当0」・「担当1」・「担当2」ほか2を新設（5部署、それぞれの部門の下）',
  ])
  expect(movesSaid(movedBetween(before, after), 'ja', true)).toHaveLength(6)
})

test('nothing is said where nothing moves', () => {
  expect(said(company(), company())).toEqual([])
})
