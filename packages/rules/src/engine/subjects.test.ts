import type { Language } from '@taiseizu/catalogue'
import { designOf } from '@taiseizu/core'
import {
  assign,
  contract,
  department,
  entry,
  exclude,
  grant,
  link,
  officer,
  post,
  provider,
  scope,
  workspaceOf,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { exceptionSubject } from './exception-subject'
import { type Subject, keyOf, labelOf, recordSubject, referenceTo, targetLabel } from './subjects'

const workspace = workspaceOf(
  [
    officer('ceo', { name: { ja: '社長', en: 'President' } }),
    department('it', { parent: 'ceo', name: { ja: '情報システム部', en: 'IT' } }),
    provider('soc-co', { name: { ja: '監視会社', en: 'SOC Co' } }),
    scope('office', 'it', 'it', { name: { ja: 'OA環境', en: 'Office' } }),
    entry('tasks', { id: 'own.drill', field: 'legal', name: { ja: '訓練', en: 'Drill' }, applies: 'all' }),
    assign('it', 'R', 'own.drill', { scope: 'office' }),
    assign('it', 'A', 'security-audit'),
    contract('soc-2026', { provider: 'soc-co', name: { ja: '監視委託', en: 'Monitoring' } }),
    grant('it', 'halt', 'office'),
    grant('it', 'policy', '*'),
    link('escalates-to', 'it', 'ceo'),
    exclude('own.drill', 'not-applicable', { scope: 'office' }),
    exclude('security-audit', 'not-applicable'),
    post('lead', 'it', { name: { ja: '課長', en: 'Lead' } }),
  ],
  {
    variants: [
      {
        id: 'next',
        basedOn: 'as-is',
        pieces: [
          entry('units', { id: 'branch', name: 'Branch' }),
          entry('authority', { holder: 'ceo', kind: 'policy', over: '*', remove: true }),
          entry('scopes', { id: 'line', remove: true }),
          entry('tasks', { id: 'own.other', remove: true }),
          entry('assignments', { field: 'legal', unit: 'ceo', role: 'R', remove: true }),
          entry('contracts', { id: 'none', remove: true }),
          entry('links', { kind: 'advises', from: 'it', to: 'ceo', remove: true }),
          entry('exclusions', { field: 'legal', remove: true }),
          entry('posts', { id: 'none', remove: true }),
        ],
      },
    ],
  },
)
const design = designOf(workspace, 'as-is')
const all: readonly Subject[] = [
  ...design.units,
  ...design.scopes,
  ...design.fields,
  ...design.tasks,
  ...design.duties,
  ...design.assignments,
  ...design.contracts,
  ...design.grants,
  ...design.links,
  ...design.exclusions,
  ...design.posts,
]
const the = (type: Subject['type'], id: string): Subject => {
  const found = all.find((one) => one.type === type && one.id === id)
  if (found === undefined) throw new Error(`no ${type} ${id}`)
  return found
}

test.each([
  ['unit', 'it', '情報システム部', 'IT'],
  ['scope', 'office', 'OA環境', 'Office'],
  ['field', 'security-audit', 'セキュリティ監査', 'Security audit'],
  ['task', 'own.drill', '訓練', 'Drill'],
  ['duty', 'own.drill@office', '訓練（OA環境）', 'Drill (Office)'],
  ['assignment', 'own.drill@office:it:R', '情報システム部 R — 訓練（OA環境）', 'IT R — Drill (Office)'],
  ['assignment', 'security-audit@*:it:A', '情報システム部 A — セキュリティ監査', 'IT A — Security audit'],
  ['contract', 'soc-2026', '監視委託', 'Monitoring'],
  ['grant', 'it:halt:office', '情報システム部 — 停止・遮断: OA環境', 'IT — Halt: Office'],
  ['grant', 'it:policy:*', '情報システム部 — 規程・方針の制定: 全対象', 'IT — Set policy: everything'],
  ['link', 'escalates-to:it:ceo', '情報システム部 → 社長（エスカレーション）', 'IT → President (Escalates to)'],
  ['exclusion', 'own.drill@office', '訓練（OA環境）', 'Drill (Office)'],
  ['exclusion', 'security-audit@*', 'セキュリティ監査', 'Security audit'],
  ['post', 'lead', '課長', 'Lead'],
] as const)('is called by names in both languages: %s %s', (type, id, ja, en) => {
  expect(labelOf(the(type, id), 'ja')).toBe(ja)
  expect(labelOf(the(type, id), 'en')).toBe(en)
})

test('what an authority is held over is called by its name, everything included', () => {
  expect(targetLabel('*', 'ja')).toBe('全対象')
  expect(targetLabel('*', 'en')).toBe('everything')
  const [it] = design.units.filter(({ id }) => id === 'it')
  expect(it && targetLabel(it, 'en')).toBe('IT')
})

test('an entry aimed at nothing is known by the record that it would be', () => {
  const known = designOf(workspace, 'next').variant.misaimed.map(recordSubject)
  expect(known.map((record) => keyOf('STR-06', [record])).toSorted()).toEqual([
    'STR-06:assignment/legal@*:ceo:R',
    'STR-06:contract/none',
    'STR-06:exclusion/legal@*',
    'STR-06:grant/ceo:policy:*',
    'STR-06:link/advises:it:ceo',
    'STR-06:post/none',
    'STR-06:scope/line',
    'STR-06:task/own.other',
    'STR-06:unit/branch',
  ])
  expect(known.map((record) => labelOf(record, 'ja'))).toContain('ceo:policy:*')
})

test('an exception is known by its key and variant, and called by its rule', () => {
  const general = exceptionSubject({ rule: 'AUT-07', key: 'AUT-07', reason: 'Known' }, design)
  const own = exceptionSubject({ rule: 'AUT-07', key: 'AUT-07', reason: 'Known', variant: 'next' }, design)
  expect(keyOf('STR-07', [general])).toBe('STR-07:exception/AUT-07@*')
  expect(keyOf('STR-07', [own])).toBe('STR-07:exception/AUT-07@next')
  expect(labelOf(own, 'en')).toBe('AUT-07')
})

test('an exception says by name what it is about, and by its key what is not there any more', () => {
  const called = (key: string, language: Language) =>
    labelOf(exceptionSubject({ rule: 'AUT-12', key, reason: 'Known' }, design), language)
  expect(called('AUT-12:unit/it:scope/office', 'ja')).toBe('AUT-12（情報システム部、OA環境）')
  expect(called('AUT-12:grant/it:halt:office:unit/gone', 'en')).toBe('AUT-12 (IT — Halt: Office, unit/gone)')
})

test('a key is the rule’s id and the subjects in their order', () => {
  expect(keyOf('AUT-07', [])).toBe('AUT-07')
  expect(keyOf('AUT-12', [the('duty', 'own.drill@office'), the('unit', 'it')])).toBe(
    'AUT-12:duty/own.drill@office:unit/it',
  )
})

test('scripts know every subject by its type and id', () => {
  expect(referenceTo(the('grant', 'it:policy:*'))).toEqual({ type: 'grant', id: 'it:policy:*' })
  for (const subject of all) expect(referenceTo(subject)).toEqual({ type: subject.type, id: subject.id })
})
