import { figure, practice } from '@taiseizu/catalogue'
import { applyChanges, designOf } from '@taiseizu/core'
import { type Piece, board, department, design, grant, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { finder } from '../testing/invented'
import { check } from './check'
import { type Evidence, state } from './evidence'
import { type Finding, byImportance, evidenceOf, fixesOf, messageOf, sourceOf } from './findings'
import { changeUnit } from './fixes'
import { type Found, type Rule, defineRule } from './rule'

const words = { ja: '作例', en: 'Made up' }
const frame: readonly Piece[] = [
  board('board', { name: { ja: '取締役会', en: 'Board' } }),
  officer('ceo', { parent: 'board', name: { ja: '社長', en: 'President' } }),
  department('it', { parent: 'ceo', name: { ja: '情報システム部', en: 'IT' } }),
  grant('it', 'halt', 'ceo', { grantedBy: 'board' }),
]
const one = design(...frame)
const { authority } = one
const unit = (id: string) => {
  const found = one.unitById.get(id)
  if (found === undefined) throw new Error(`no unit ${id}`)
  return found
}

const saying = { severity: 'warning', source: practice, each: 'variant', per: [], title: words, why: words } as const
/** The one finding of a rule that looks at the variant. */
const first = (rule: Rule): Finding => {
  const [finding] = check(one, { rules: [rule] }).findings
  if (finding === undefined) throw new Error('nothing was found')
  return finding
}
const found = (more: Partial<Found>): Found => ({ subjects: [], evidence: () => [], ...more })

test('findings come by severity, then by rule, then by key, whatever order they are in', () => {
  const finding = (severity: Finding['severity'], id: string, key: string): Finding => ({
    rule: finder(id),
    severity,
    key,
    found: found({}),
    exception: null,
  })
  const sorted = [
    finding('error', 'A-02', 'A-02:unit/a.b:scope/x'),
    finding('error', 'A-02', 'A-02:unit/a:scope/x'),
    finding('error', 'B-01', 'B-01'),
    finding('warning', 'A-01', 'A-01'),
    finding('advice', 'A-00', 'A-00'),
  ]
  expect(sorted.toReversed().toSorted(byImportance)).toEqual(sorted)
})

test('a placeholder named like a subject’s type is filled with the first subject of it', () => {
  const rule = defineRule({
    ...saying,
    id: 'TST-01',
    text: { ja: '「{unit}」', en: '"{unit}"' },
    *check() {
      yield found({ subjects: [unit('it'), unit('ceo')] })
    },
  })
  expect(messageOf(first(rule), 'ja')).toBe('「情報システム部」')
  expect(messageOf(first(rule), 'en')).toBe('"IT"')
})

test('what the rule says goes before the subjects', () => {
  const rule = defineRule({
    ...saying,
    id: 'TST-01',
    text: { ja: '「{unit}」（{count}件）', en: '"{unit}" ({count})' },
    *check() {
      yield found({ subjects: [unit('it')], says: { unit: [unit('ceo'), unit('board')], count: 2 } })
    },
  })
  expect(messageOf(first(rule), 'ja')).toBe('「社長、取締役会」（2件）')
  expect(messageOf(first(rule), 'en')).toBe('"President, Board" (2)')
})

const twofold = (as: string) =>
  defineRule({
    ...saying,
    id: 'TST-01',
    text: { ja: '主', en: 'main' },
    texts: { other: { ja: '別', en: 'other' } },
    *check() {
      yield found({ as })
    },
  })

test('a finding may say another of its rule’s messages; one that there is not is a mistake of the rule’s', () => {
  expect(messageOf(first(twofold('other')), 'ja')).toBe('別')
  expect(() => messageOf(first(twofold('third')), 'ja')).toThrow('rule TST-01 has no text "third"')
})

test('a message for which the rule says too little throws, and so does its evidence', () => {
  const rule = defineRule({
    ...saying,
    id: 'TST-01',
    text: { ja: '{unit}', en: '{unit}' },
    *check() {
      yield found({ evidence: () => [{ text: { ja: '{scope}', en: '{scope}' }, facts: {} }] })
    },
  })
  expect(() => messageOf(first(rule), 'en')).toThrow('{unit}')
  expect(() => evidenceOf(first(rule), 'en')).toThrow('{scope}')
})

const proving = (evidence: Evidence) =>
  first(
    defineRule({
      ...saying,
      id: 'TST-01',
      text: words,
      *check() {
        yield found({ evidence: () => [evidence] })
      },
    }),
  )

test('evidence is said in the language, and names what it speaks of', () => {
  const finding = proving(
    state(
      { ja: '「{unit}」の上: {above}', en: 'Above "{unit}": {above}' },
      { unit: unit('it'), above: [unit('ceo'), unit('board')] },
    ),
  )
  const subjects = ['it', 'ceo', 'board'].map((id) => ({ type: 'unit', id }))
  expect(evidenceOf(finding, 'ja')).toEqual([{ text: '「情報システム部」の上: 社長、取締役会', subjects }])
  expect(evidenceOf(finding, 'en')).toEqual([{ text: 'Above "IT": President, Board', subjects }])
})

test('a chain of authority is told in words, and as the units from the holder to the ground', () => {
  const chain = authority.chainOf(unit('it'), 'halt', unit('ceo'))
  if (chain === undefined) throw new Error('no chain')
  const finding = proving(state({ ja: '停止できる', en: 'May halt' }, {}, { chain }))
  expect(evidenceOf(finding, 'en')).toEqual([
    {
      text: 'May halt: IT (granted over President) ← Board (by line: Board → President)',
      subjects: [],
      path: { kind: 'authority', units: ['it', 'board', 'ceo'] },
    },
  ])
})

test('a way by steps is told as its units', () => {
  const finding = proving(state({ ja: '経路', en: 'Way' }, {}, { way: [unit('it'), unit('ceo')] }))
  expect(evidenceOf(finding, 'ja')).toEqual([
    { text: '経路', subjects: [], path: { kind: 'steps', units: ['it', 'ceo'] } },
  ])
})

test('what is missing is told by its ends', () => {
  const finding = proving(state({ ja: 'ない', en: 'None' }, {}, { missing: { from: unit('it'), to: unit('board') } }))
  expect(evidenceOf(finding, 'en')).toEqual([{ text: 'None', subjects: [], missing: { from: 'it', to: 'board' } }])
})

const renaming = finder('TST-01', {
  finds: ({ id, name }) => id === 'it' && name !== 'IT department',
  fixes: (it) => [
    changeUnit(it, { name: 'IT department' }, { ja: '「{unit}」を改名する', en: 'Rename "{unit}"' }, { unit: it }),
  ],
})

test('a fix is a label and changes of the file: of the record itself in a variant that stands alone', () => {
  const [finding] = check(one, { rules: [renaming] }).findings
  const fixes = finding === undefined ? [] : fixesOf(finding, one, 'ja')
  expect(fixes.map(({ label }) => label)).toEqual(['「情報システム部」を改名する'])
  const { workspace } = applyChanges(one.workspace, fixes[0]?.changes ?? [])
  expect(workspace.variants[0]?.units?.[2]).toEqual({
    id: 'it',
    kind: 'department',
    name: 'IT department',
    parent: 'ceo',
  })
  expect(check(designOf(workspace, 'as-is'), { rules: [renaming] }).findings).toEqual([])
})

test('in a variant based on another it is an overlay there, and the base stays as it is', () => {
  const based = workspaceOf(frame, { variants: [{ id: 'next', basedOn: 'as-is', pieces: [] }] })
  const next = designOf(based, 'next')
  const [finding] = check(next, { rules: [renaming] }).findings
  const changes = finding === undefined ? [] : (fixesOf(finding, next, 'en')[0]?.changes ?? [])
  const { workspace } = applyChanges(based, changes)
  expect(workspace.variants[0]).toEqual(based.variants[0])
  expect(workspace.variants[1]?.units).toEqual([{ id: 'it', name: 'IT department' }])
})

test('a rule that knows no fix offers none', () => {
  const [finding] = check(one, { rules: [finder('TST-01')] }).findings
  expect(finding && fixesOf(finding, one, 'en')).toEqual([])
})

test('the source is cited as the catalogue does', () => {
  expect(sourceOf({ rule: finder('TST-01') }, 'en')).toBe(
    sourceOf({ rule: { ...finder('TST-02'), source: [practice] } }, 'en'),
  )
  expect(sourceOf({ rule: { ...finder('TST-01'), source: [figure('G', 12)] } }, 'ja')).toBe('手引き 図表12')
})
