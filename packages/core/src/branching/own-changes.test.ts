import { describe, expect, test } from 'vitest'
import { applyChanges } from '../changes/change'
import { assign, department, entry, link, officer, scope, workspaceOf } from '../testing'
import type { Workspace } from '../workspace/format'
import { variantIn } from './contents'
import { ownChangesOf } from './difference'
import { undoOwnChange } from './undo-own-change'

const task = 'security-monitoring-operation.monitor-detect-respond'
const pieces = [
  officer('ceo'),
  department('it', { parent: 'ceo', name: { ja: '情シス', en: 'IT' } }),
  department('plant', { parent: 'ceo' }),
  scope('office', 'it', 'it'),
  assign('it', 'A', task, { scope: 'office' }),
  link('advises', 'it', 'ceo'),
]
const based = (...own: readonly Parameters<typeof entry>[1][]): Workspace =>
  workspaceOf(pieces, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own.map((one) => entry('units', one)) }] })
const undone = (workspace: Workspace, collection: 'units' | 'assignments', identity: string) =>
  variantIn(applyChanges(workspace, undoOwnChange(workspace, 'to-be', { collection, identity })).workspace, 'to-be')

describe("a variant's own changes", () => {
  test('tell the keys with what they said and say, in maps down to the key that differs', () => {
    const [change, ...more] = ownChangesOf(based({ id: 'it', name: { en: 'IT department' }, parent: 'plant' }), 'to-be')
    expect(more).toEqual([])
    expect(change).toMatchObject({ collection: 'units', identity: 'it', kind: 'changed', isMoved: true })
    expect(change?.keys).toEqual([
      { at: ['name', 'en'], before: 'IT', after: 'IT department' },
      { at: ['parent'], before: 'ceo', after: 'plant' },
    ])
  })

  test('are told as added and removed where a record comes or goes', () => {
    const workspace = based({ id: 'csirt', kind: 'section', name: 'CSIRT' }, { id: 'plant', remove: true })
    expect(ownChangesOf(workspace, 'to-be').map(({ identity, kind }) => [identity, kind])).toEqual([
      ['csirt', 'added'],
      ['plant', 'removed'],
    ])
  })

  test('are none where an entry says what the base says or finds nothing, and of a variant based on none', () => {
    expect(ownChangesOf(based({ id: 'plant', name: 'plant' }, { id: 'ghost', name: 'Nobody' }), 'to-be')).toEqual([])
    expect(ownChangesOf(based(), 'as-is')).toEqual([])
  })
})

describe('to undo one', () => {
  test('leaves the others', () => {
    const workspace = based({ id: 'it', name: 'Other' }, { id: 'plant', headcount: 3 })
    expect(undone(workspace, 'units', 'it').units).toEqual([{ id: 'plant', headcount: 3 }])
  })

  test('brings back what the record names', () => {
    const workspace = workspaceOf(pieces, {
      variants: [
        {
          id: 'to-be',
          basedOn: 'as-is',
          pieces: [
            entry('units', { id: 'it', remove: true }),
            entry('scopes', { id: 'office', owner: 'plant' }),
            entry('assignments', { task, scope: 'office', unit: 'it', role: 'A', remove: true }),
            entry('links', { kind: 'advises', from: 'it', to: 'ceo', remove: true }),
          ],
        },
      ],
    })
    const { units, assignments, links, scopes } = undone(workspace, 'assignments', `${task}@office:it:A`)
    expect([units, assignments]).toEqual([[], []])
    expect([links?.length, scopes?.length]).toEqual([1, 1])
  })

  test('takes what names an added unit along', () => {
    const workspace = based({ id: 'new', kind: 'section', name: 'New', parent: 'it' }, { id: 'plant', parent: 'new' })
    expect(undone(workspace, 'units', 'new').units).toEqual([{ id: 'plant', parent: 'it' }])
  })

  test('puts a unit back that would otherwise stand below itself', () => {
    const deep = workspaceOf([officer('ceo'), department('a', { parent: 'ceo' }), department('b', { parent: 'a' })], {
      variants: [
        {
          id: 'to-be',
          basedOn: 'as-is',
          pieces: [entry('units', { id: 'b', parent: 'ceo' }), entry('units', { id: 'a', parent: 'b' })],
        },
      ],
    })
    expect(undone(deep, 'units', 'b').units).toEqual([])
  })
})
