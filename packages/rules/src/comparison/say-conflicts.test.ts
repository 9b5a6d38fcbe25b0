import { designOf, rebase } from '@taiseizu/core'
import { type Piece, department, entry, grant, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { conflictsSaid } from './say-conflicts'

const base = [
  officer('ceo', { name: { ja: '社長', en: 'CEO' } }),
  department('it', { name: { ja: '情シス', en: 'IT' }, parent: 'ceo' }),
  department('plant', { name: { ja: '工場', en: 'Plant' }, parent: 'ceo' }),
]

/** What is said where `to-be` is to be based on `other`. */
function said(language: 'ja' | 'en', mine: Piece, theirs: Piece) {
  const workspace = workspaceOf(base, {
    variants: [
      { id: 'to-be', basedOn: 'as-is', pieces: [mine] },
      { id: 'other', basedOn: 'as-is', pieces: [theirs] },
    ],
  })
  const designs = ['to-be', 'other'].map((id) => designOf(workspace, id))
  return conflictsSaid(rebase(workspace, { variant: 'to-be', onto: 'other' }).conflicts, designs, language)
}
const unit = (id: string, more: object) => entry('units', { id, ...more })

test('a key that both changed is said with all three values', () => {
  expect(said('en', unit('it', { parent: 'plant' }), unit('it', { parent: null }))).toEqual([
    {
      message: 'Both this variant and the base changed parent of "IT".',
      mine: 'This variant: Plant',
      theirs: 'The base: (none)',
      before: 'CEO',
      changed: [],
    },
  ])
  expect(said('ja', unit('it', { parent: 'plant' }), unit('it', { parent: null }))[0]?.message).toBe(
    '「情シス」の上位を、この案も元の案も変えています。',
  )
})

test('a record that is gone is called by the name that it had', () => {
  const [conflict] = said('en', grant('plant', 'halt', 'it'), unit('plant', { remove: true }))
  expect(conflict?.message).toBe('"Plant — Halt: IT" of this variant refers to "Plant", which the base no longer has.')
  expect(conflict?.before).toBeUndefined()
})

test('of a record that one side removes it is said what the other changed of it', () => {
  const change = unit('plant', { name: { ja: '第一工場', en: 'Plant' }, headcount: 3 })
  const words = ['名称（日本語）: 工場 → 第一工場', '人数: （なし） → 3']
  expect(said('ja', unit('plant', { remove: true }), change)[0]?.changed).toEqual(words)
  expect(said('ja', change, unit('plant', { remove: true }))[0]?.changed).toEqual(words)
})

test.each([
  [unit('plant', { headcount: 3 }), unit('plant', { remove: true }), 'この案が変える「工場」'],
  [unit('plant', { remove: true }), unit('plant', { headcount: 3 }), 'この案がなくす「工場」'],
  [unit('plant', { remove: true }), grant('plant', 'halt', 'it'), 'この案でなくす「工場」'],
  [unit('it', { parent: 'plant' }), unit('plant', { parent: 'it' }), '「情シス」が自分の配下になります'],
  [department('new', { name: '甲' }), department('new', { name: '乙' }), '名称が違います'],
])('each kind of conflict is said in Japanese', (mine, theirs, words) => {
  expect(said('ja', mine, theirs)[0]?.message).toContain(words)
})
