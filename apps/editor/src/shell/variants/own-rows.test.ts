import { designOf, ownChangesOf } from '@taiseizu/core'
import { assign, department, entry, officer, scope, section, workspaceOf } from '@taiseizu/core/testing'
import { differencesSaid } from '@taiseizu/rules'
import { describe, expect, test } from 'vitest'
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
  ownRows(said, { kind: 'all', text: '', unfolded: new Set(), ...filter }).map((row) =>
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

describe('what was removed along with something', () => {
  const [audit, check] = ['security-audit@office:ceo:A', 'security-audit@office:soc:R']
  const without = workspaceOf(
    [
      officer('ceo'),
      department('it', { parent: 'ceo' }),
      section('soc', { parent: 'it' }),
      scope('office', 'it', 'soc'),
      assign('soc', 'R', 'security-audit', { scope: 'office' }),
      assign('ceo', 'A', 'security-audit', { scope: 'office' }),
    ],
    {
      variants: [
        {
          id: 'without',
          basedOn: 'as-is',
          pieces: [
            ...['it', 'soc'].map((id) => entry('units', { id, remove: true })),
            entry('scopes', { id: 'office', remove: true }),
            entry('assignments', { unit: 'soc', role: 'R', task: 'security-audit', scope: 'office', remove: true }),
            entry('assignments', { unit: 'ceo', role: 'A', task: 'security-audit', scope: 'office', remove: true }),
          ],
        },
      ],
    },
  )
  const all = differencesSaid(
    ownChangesOf(without, 'without'),
    { before: designOf(without, 'as-is'), after: designOf(without, 'without') },
    'ja',
  )
  const rows = (filter: Partial<Parameters<typeof ownRows>[1]>) =>
    ownRows(all, { kind: 'all', text: '', unfolded: new Set(), ...filter }).flatMap((row) =>
      row.type === 'group' ? [] : [`${row.isAlong ? '  ' : ''}${row.id} +${row.along.length}`],
    )
  const along = ['units/soc', 'scopes/office', `assignments/${audit}`, `assignments/${check}`]

  test('stands folded below that, and is listed where that is unfolded', () => {
    expect(rows({})).toEqual(['units/it +4'])
    expect(rows({ unfolded: new Set(['units/it']) })).toEqual(['units/it +4', ...along.map((id) => `  ${id} +0`)])
  })

  test('is found by itself', () => {
    expect(rows({ text: 'soc' })[0]).toBe('units/soc +0')
  })
})
