import { check, rules } from '@taiseizu/rules'
import { contract, department, design, link, officer, provider, scope, section } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { commands } from '../../commands'
import { commandWords } from '../../messages/command-words'
import { entriesOf, findingEntries } from './entries'
import { dutyNamesOf, search, searchDuties, wordsOf } from './search'

const sample = design(
  officer('ceo', { name: { ja: '社長', en: 'President' } }),
  department('it', { parent: 'ceo', name: { ja: '情報システム部', en: 'IT department' } }),
  department('sales', { parent: 'ceo', name: { ja: '営業部', en: 'Sales department' } }),
  section('it-1', { parent: 'it', name: { ja: '第1課', en: 'Section 1' } }),
  section('sales-1', { parent: 'sales', name: { ja: '第1課', en: 'Section 1' } }),
  provider('soc-co', { name: { ja: 'モニタリング㈱', en: 'Monitoring Inc' } }),
  scope('line', 'ot', 'sales', { name: { ja: '工場の生産設備', en: 'Factory line' } }),
  scope('office', 'it', 'it', { name: { ja: 'OA環境', en: 'Office' } }),
  contract('soc-2026', { provider: 'soc-co', name: { ja: '監視委託', en: 'Monitoring 2026' } }),
  link('escalates-to', 'it', 'ceo'),
)
const entries = entriesOf(sample, 'ja')

const found = (query: string, among = entries) =>
  search(among, wordsOf(query)).flatMap((group) => group.entries.map(({ key }) => key))

test('a thing is found by its name in either language, and by its id', () => {
  expect(found('情報システム部')).toContain('unit/it')
  expect(found('it department')).toContain('unit/it')
  expect(found('soc-2026')).toEqual(['contract/soc-2026'])
  expect(found('soc-2027')).toEqual([])
})

test('neither the kind of kana, nor width, nor case matters', () => {
  for (const query of ['モニタリング', 'もにたりんぐ', 'ﾓﾆﾀﾘﾝｸﾞ', 'ＭＯＮＩＴＯＲＩＮＧ ｉｎｃ'])
    expect(found(query)[0], query).toBe('provider/soc-co')
})

test('words may stand in any order, also with a full-width space between them', () => {
  expect(found('department sales')).toEqual(['unit/sales'])
  expect(found('生産設備　工場')[0]).toBe('scope/line')
})

test('units of the same name are told apart by what stands above them', () => {
  expect(found('第1課')).toEqual(['unit/it-1', 'unit/sales-1'])
  expect(found('第1課 営業')).toEqual(['unit/sales-1'])
})

test('the whole name comes before its beginning, and that before its middle', () => {
  const three = design(
    department('b', { name: '本社監査部' }),
    department('c', { name: '監査部' }),
    department('a', { name: '監査部門' }),
  )
  expect(found('監査部', entriesOf(three, 'ja')).filter((key) => key.startsWith('unit/'))).toEqual([
    'unit/c',
    'unit/a',
    'unit/b',
  ])
})

test('what is found in the name of a kind puts that kind first', () => {
  const [first] = search(entries, wordsOf('監視委託'))
  expect(first?.group).toBe('contract')
})

test('of kinds that fit alike units come first, however short the names of the others', () => {
  const two = design(department('x', { name: 'Audit of the whole company' }), provider('y', { name: 'Audit Co' }))
  expect(
    search(entriesOf(two, 'en'), wordsOf('audit'))
      .map(({ group }) => group)
      .slice(0, 2),
  ).toEqual(['unit', 'provider'])
})

test('a duty is found by words of its task and of its scope together, and by neither alone', () => {
  const names = dutyNamesOf(entries, sample)
  const duties = (query: string) =>
    searchDuties(sample, names, wordsOf(query), 'ja')?.entries.map(({ key }) => key) ?? []
  expect(duties('インシデント 工場')).toContain('duty/security-monitoring-operation.incident-response@line')
  expect(duties('工場 incident')).toContain('duty/security-monitoring-operation.incident-response@line')
  expect(duties('インシデント 工場').every((key) => key.endsWith('@line'))).toBe(true)
  expect(duties('インシデント')).toEqual([])
  expect(duties('工場 生産')).toEqual([])
})

test('a finding is found by its rule and by what it is about', () => {
  const findings = findingEntries(check(sample, { rules, today: '2026-11-21' }), 'ja')
  const about = found('AUT-07', findings)
  expect(about.length).toBeGreaterThan(0)
  expect(about.every((key) => key.startsWith('finding/AUT-07'))).toBe(true)
})

test('nothing is found by nothing', () => {
  expect(wordsOf(' \u3000 ')).toEqual([])
  expect(search(entries, [])).toEqual([])
})

test('a unit is found by an office held, by what it is there for, and by a tag', () => {
  const one = design(
    officer('chief', { offices: ['ciso'], name: '最高情報セキュリティ責任者' }),
    department('desk', { parent: 'chief', functions: ['internal-audit'], name: '点検室' }),
    section('north', { parent: 'desk', tags: ['2027年度'], name: '北課' }),
  )
  const among = entriesOf(one, 'ja')
  expect(found('ciso', among)).toContain('unit/chief')
  expect(found('internal audit', among)).toContain('unit/desk')
  expect(found('2027', among)).toEqual(['unit/north'])
})

test('every word for a command is one of a command that is there', () => {
  const ids = new Set(commands.map(({ id }) => id))
  expect(Object.keys(commandWords.ja).filter((id) => !ids.has(id))).toEqual([])
})
