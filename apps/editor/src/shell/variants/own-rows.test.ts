import { ownChangesOf, designOf } from '@taiseizu/core'
import { assign, department, entry, officer, scope, workspaceOf } from '@taiseizu/core/testing'
import { differencesSaid } from '@taiseizu/rules'
import { expect, test } from 'vitest'
import { ownRows } from './own-rows'

const workspace = workspaceOf(
  [officer('ceo'), department('it', { name: '情報システム部', parent: 'ceo' }), scope('office', 'it', 'it')],
  {
    variants: [
      {
        id: 'to-be',
        basedOn: 'as-is',
        pieces: [
          entry('units', { id: 'it', name: 'デジタル部' }),
          entry('units', { id: 'csirt', kind: 'section', name: 'CSIRT', parent: 'it' }),
          assign('it', 'A', 'security-audit'),
        ],
      },
    ],
  },
)
const said = differencesSaid(
  ownChangesOf(workspace, 'to-be'),
  { before: designOf(workspace, 'as-is'), after: designOf(workspace, 'to-be') },
  'ja',
)
const lines = (filter: Partial<Parameters<typeof ownRows>[1]>) =>
  ownRows(said, { kind: 'all', text: '', ...filter }).map((row) =>
    row.type === 'group' ? `${row.id}: ${row.count}` : row.id,
  )

test('changes stand under the heading of what they are, with their number', () => {
  expect(lines({})).toEqual([
    'units: 2',
    'units/csirt',
    'units/it',
    'assignments: 1',
    'assignments/security-audit@*:it:A',
  ])
})

test('a kind and a text leave those that fit, and no heading of nothing', () => {
  expect(lines({ kind: 'changed' })).toEqual(['units: 1', 'units/it'])
  expect(lines({ text: 'でじたる' })).toEqual([
    'units: 1',
    'units/it',
    'assignments: 1',
    'assignments/security-audit@*:it:A',
  ])
  expect(lines({ text: '情報システム' })).toEqual(['units: 1', 'units/it'])
  expect(lines({ text: 'no such' })).toEqual([])
})
