import { expect, test } from 'vitest'
import { contentsOf } from '../branching/contents'
import { problemsOf } from '../reading/problems-of'
import { type Piece, committee, department, entry, officer, workspaceOf } from '../testing'
import type { UnitRecord } from '../workspace/format'
import { applyChanges } from './change'
import { changesFor } from './design'
import { settleDependants } from './settle'

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
  const settled = settleDependants(workspace, 'as-is', made)
  const after = applyChanges(workspace, [...made, ...settled]).workspace
  expect(problemsOf(after)).toEqual([])
  expect(contentsOf(after, 'as-is').units.get(record.id)).toEqual(record)
  return { settled: settled.length, unit: contentsOf(after, 'to-be').units.get(asked) }
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
