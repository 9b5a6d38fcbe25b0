import { expect, test } from 'vitest'
import { contentsOf } from '../branching/contents'
import { problemsOf } from '../reading/problems-of'
import { type Piece, committee, department, entry, officer, workspaceOf } from '../testing'
import type { UnitRecord } from '../workspace/format'
import { applyChanges } from './change'
import { changesFor } from './design'
import { applySettled } from './settle'

const frame = [
  officer('ceo'),
  department('a', { parent: 'ceo' }),
  department('b', { parent: 'ceo' }),
  committee('c', { members: [{ unit: 'a' }] }),
]

/** What a variant with these changes of its own says of a unit, once its base says something else of one. */
function edited(own: readonly Piece[], record: UnitRecord, asked: string = record.id) {
  const workspace = workspaceOf(frame, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] })
  const made = changesFor(workspace, 'as-is', [{ collection: 'units', record }])
  const { workspace: after, changes, inverse } = applySettled(workspace, made)
  expect(applyChanges(after, inverse).workspace).toEqual(workspace)
  expect(problemsOf(after)).toEqual([])
  expect(contentsOf(after, 'as-is').units.get(record.id)).toEqual(record)
  return { settled: changes.length - made.length, unit: contentsOf(after, 'to-be').units.get(asked) }
}

test('a unit that would come to stand below itself in a variant stays there where it was', () => {
  const own = [entry('units', { id: 'a', parent: 'b' })]
  const { unit } = edited(own, { id: 'b', kind: 'department', name: 'B', parent: 'a' })
  expect(unit).toMatchObject({ parent: 'ceo' })
})

test('one that would have what its new kind has not stays of its kind', () => {
  const own = [entry('units', { id: 'c', members: [{ unit: 'b' }] })]
  const { unit } = edited(own, { id: 'c', kind: 'department', name: 'c' })
  expect(unit).toMatchObject({ kind: 'committee', members: [{ unit: 'b' }] })
})

test('one that becomes a provider stays in-house where a variant gives it a function', () => {
  const own = [entry('units', { id: 'b', functions: ['it'] })]
  const { unit } = edited(own, { id: 'b', kind: 'provider', name: 'b' })
  expect(unit).toMatchObject({ kind: 'department', functions: ['it'] })
})

test('a variant that an edit breaks nothing in goes along', () => {
  const own = [entry('units', { id: 'a', name: 'A' })]
  expect(edited(own, { id: 'b', kind: 'section', name: 'b', parent: 'a' })).toEqual({
    settled: 0,
    unit: { id: 'b', kind: 'section', name: 'b', parent: 'a' },
  })
})

test('what would stand below what is put back is put back too', () => {
  const pieces = [
    officer('ceo'),
    department('a', { parent: 'ceo' }),
    department('d', { parent: 'ceo' }),
    department('b', { parent: 'd' }),
  ]
  const own = [entry('units', { id: 'a', parent: 'b' })]
  const workspace = workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] })
  const made = changesFor(workspace, 'as-is', [
    { collection: 'units', record: { id: 'b', kind: 'department', name: 'b', parent: 'a' } },
    { collection: 'units', record: { id: 'd', kind: 'department', name: 'd', parent: 'b' } },
  ])
  const { workspace: after } = applySettled(workspace, made)
  expect(problemsOf(after)).toEqual([])
  const { units } = contentsOf(after, 'to-be')
  expect([units.get('b'), units.get('d')]).toMatchObject([{ parent: 'd' }, { parent: 'ceo' }])
})

test('a variant two bases up is settled through the one between', () => {
  const workspace = workspaceOf(frame, {
    variants: [
      { id: 'middle', basedOn: 'as-is', pieces: [entry('units', { id: 'c', name: 'C' })] },
      { id: 'last', basedOn: 'middle', pieces: [entry('units', { id: 'a', parent: 'b' })] },
    ],
  })
  const made = changesFor(workspace, 'as-is', [
    { collection: 'units', record: { id: 'b', kind: 'department', name: 'b', parent: 'a' } },
  ])
  const { workspace: after } = applySettled(workspace, made)
  expect(problemsOf(after)).toEqual([])
  expect(contentsOf(after, 'middle').units.get('b')).toMatchObject({ parent: 'a' })
  expect(contentsOf(after, 'last').units.get('b')).toMatchObject({ parent: 'ceo' })
})

test('what a variant between takes back of its own settles those above it', () => {
  const workspace = workspaceOf([...frame, department('d', { parent: 'a' })], {
    variants: [
      { id: 'middle', basedOn: 'as-is', pieces: [entry('units', { id: 'd', parent: 'ceo' })] },
      { id: 'last', basedOn: 'middle', pieces: [entry('units', { id: 'a', parent: 'd' })] },
    ],
  })
  const { workspace: after } = applySettled(workspace, [
    { change: 'record', variant: 'middle', collection: 'units', identity: 'd', record: null },
  ])
  expect(problemsOf(after)).toEqual([])
  expect(contentsOf(after, 'last').units.get('d')).toMatchObject({ parent: 'ceo' })
})

test('a whole variant that is replaced settles those based on it', () => {
  const own = [entry('units', { id: 'a', parent: 'b' })]
  const workspace = workspaceOf(frame, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] })
  const record = workspaceOf([
    officer('ceo'),
    department('a', { parent: 'ceo' }),
    department('b', { parent: 'a' }),
    committee('c', { members: [{ unit: 'a' }] }),
  ]).variants[0]
  if (record === undefined) throw new Error('there is no variant')
  const { workspace: after } = applySettled(workspace, [{ change: 'variant', identity: 'as-is', record }])
  expect(problemsOf(after)).toEqual([])
  expect(contentsOf(after, 'to-be').units.get('b')).toMatchObject({ parent: 'ceo' })
})

test('what no variant is based on, and a new name, have nothing follow: the changes given are those made', () => {
  const workspace = workspaceOf(frame, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: [] }] })
  for (const [variant, record] of [
    ['to-be', { id: 'b', kind: 'department', name: 'b', parent: 'a' }],
    ['as-is', { id: 'b', kind: 'department', name: 'B', parent: 'ceo' }],
  ] as const) {
    const made = changesFor(workspace, variant, [{ collection: 'units', record }])
    expect(applySettled(workspace, made).changes).toBe(made)
  }
})
