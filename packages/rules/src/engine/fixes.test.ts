import {
  type DesignEdit,
  type Workspace,
  applyChanges,
  changesFor,
  designOf,
  readWorkspace,
  recordIn,
} from '@taiseizu/core'
import {
  type Piece,
  assign as assigned,
  contract,
  department,
  exclude,
  grant,
  officer,
  provider,
  scope,
  workspaceOf,
} from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import {
  addLink,
  assign,
  assignmentFor,
  changeContract,
  changeUnit,
  dropAssignment,
  dropExclusion,
  dropGrant,
  fix,
  grantAuthority,
  put,
  remove,
} from './fixes'
import type { Fix } from './rule'
import { fill } from './say'

const task = 'security-monitoring-operation.monitor-detect-respond'
const pieces: readonly Piece[] = [
  officer('ceo'),
  department('it', { parent: 'ceo', functions: ['it'] }),
  provider('soc-co'),
  scope('office', 'it', 'it'),
  assigned('it', 'A', task, { scope: 'office', note: 'since 2020' }),
  contract('soc-2026', { provider: 'soc-co', manager: 'it', clauses: ['audit-right'] }),
  grant('it', 'halt', 'office'),
  exclude('legal', 'not-applicable', { note: 'none here' }),
]
const plain = workspaceOf(pieces)
const based = workspaceOf(pieces, { variants: [{ id: 'next', basedOn: 'as-is', pieces: [] }] })
const design = designOf(plain, 'as-is')

const known = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('not in the frame')
  return value
}
const unit = (id: string) => known(design.unitById.get(id))
const duty = known(design.duties.find(({ id }) => id === `${task}@office`))
const office = known(design.scopeById.get('office'))

const label = ({ label: text, facts }: Fix, language: 'ja' | 'en') => fill(text, facts, language)
const made = (workspace: Workspace, variant: string, edits: readonly DesignEdit[]) =>
  applyChanges(workspace, changesFor(workspace, variant, edits))
/** The workspace after a fix in the variant that stands alone, and the one after it in the variant based on another. */
const both = ({ edits }: Fix) => ({
  plain: made(plain, 'as-is', edits).workspace,
  based: made(based, 'next', edits).workspace,
})

test('a fix of a rule’s own has its words, its facts and its edits', () => {
  const own = fix({ ja: '「{unit}」を外す', en: 'Drop "{unit}"' }, { unit: unit('it') }, [remove('units', 'it')])
  expect(label(own, 'ja')).toBe('「it」を外す')
  expect(own.edits).toEqual([{ collection: 'units', remove: 'it' }])
})

test('a unit is given a role in one duty', () => {
  const given = assign(duty, unit('it'), 'R')
  expect(label(given, 'en')).toContain('Make "it"')
  const record = { task, scope: 'office', unit: 'it', role: 'R' }
  const after = both(given)
  expect(after.plain.variants[0]?.assignments?.at(-1)).toEqual(record)
  expect(after.based.variants[0]).toEqual(based.variants[0])
  expect(after.based.variants[1]?.assignments).toEqual([record])
})

test('a provider holds a role as an outsourced one, under its contract where one is given', () => {
  expect(assignmentFor(duty, unit('soc-co'), 'R', { contract: 'soc-2026' })).toEqual({
    task,
    scope: 'office',
    unit: 'soc-co',
    role: 'R',
    mode: 'outsourced',
    contract: 'soc-2026',
  })
  const { plain: after } = both(assign(duty, unit('soc-co'), 'R'))
  expect(readWorkspace(JSON.stringify(after)).ok).toBe(true)
})

test('each kind of authority is a grant of its own, and says who granted it', () => {
  const granted = grantAuthority(unit('it'), ['halt', 'policy'], office, unit('ceo'))
  expect(label(granted, 'ja')).toBe('「ceo」が「it」に「office」への権限（停止・遮断、規程・方針の制定）を与える')
  const policy = { holder: 'it', kind: 'policy', over: 'office', grantedBy: 'ceo' }
  const after = both(granted)
  expect(after.plain.variants[0]?.authority).toEqual([{ ...policy, kind: 'halt' }, policy])
  expect(after.based.variants[1]?.authority).toEqual([{ ...policy, kind: 'halt' }, policy])
})

test('authority may be granted over everything', () => {
  const granted = grantAuthority(unit('it'), ['policy'], '*', unit('ceo'))
  expect(label(granted, 'en')).toBe('Let "ceo" grant "it" authority (Set policy) over "everything"')
  expect(recordIn(both(granted).plain, 'as-is', 'authority', 'it:policy:*')?.grantedBy).toBe('ceo')
})

test('a link is added between two units', () => {
  const linked = addLink('escalates-to', unit('it'), unit('ceo'))
  expect(label(linked, 'ja')).toBe('「it」から「ceo」へのエスカレーションを加える')
  const after = both(linked)
  expect(after.plain.variants[0]?.links).toEqual([{ kind: 'escalates-to', from: 'it', to: 'ceo' }])
  expect(after.based.variants[1]?.links).toEqual([{ kind: 'escalates-to', from: 'it', to: 'ceo' }])
})

test('keys of a contract change, and the others stay', () => {
  const [held] = design.contracts
  const decided = changeContract(known(held), { manager: 'ceo', decidedBy: 'ceo' }, { ja: '決定', en: 'Decide' }, {})
  const after = both(decided)
  expect(recordIn(after.plain, 'as-is', 'contracts', 'soc-2026')).toEqual({
    id: 'soc-2026',
    provider: 'soc-co',
    manager: 'ceo',
    clauses: ['audit-right'],
    decidedBy: 'ceo',
  })
  expect(after.based.variants[1]?.contracts).toEqual([{ id: 'soc-2026', manager: 'ceo', decidedBy: 'ceo' }])
})

test('keys of a unit change, and the others stay', () => {
  const moved = changeUnit(unit('it'), { functions: ['it', 'soc'] }, { ja: '加える', en: 'Add' }, {})
  const after = both(moved)
  expect(recordIn(after.plain, 'as-is', 'units', 'it')).toEqual({
    id: 'it',
    kind: 'department',
    name: 'it',
    parent: 'ceo',
    functions: ['it', 'soc'],
  })
  expect(after.based.variants[1]?.units).toEqual([{ id: 'it', functions: ['it', 'soc'] }])
})

test('what is dropped goes from the file, or is removed by an overlay where the base has it', () => {
  const [exclusion] = design.exclusions
  const [assignment] = design.assignments
  const [held] = design.grants
  for (const [dropped, collection, overlay] of [
    [dropAssignment(known(assignment)), 'assignments', { task, scope: 'office', unit: 'it', role: 'A', remove: true }],
    [dropGrant(known(held)), 'authority', { holder: 'it', kind: 'halt', over: 'office', remove: true }],
    [dropExclusion(known(exclusion)), 'exclusions', { field: 'legal', remove: true }],
  ] as const) {
    const after = both(dropped)
    expect(after.plain.variants[0]?.[collection] ?? []).toEqual([])
    expect(after.based.variants[0]?.[collection]).toHaveLength(1)
    expect(after.based.variants[1]?.[collection]).toEqual([overlay])
  }
})

test('a record whose identity changes takes the place of the one that it was', () => {
  const handed = put('assignments', { task, scope: 'office', unit: 'ceo', role: 'A' }, `${task}@office:it:A`)
  const { workspace, inverse } = made(plain, 'as-is', [handed])
  expect(workspace.variants[0]?.assignments).toEqual([{ task, scope: 'office', unit: 'ceo', role: 'A' }])
  expect(applyChanges(workspace, inverse).workspace).toEqual(plain)
})
