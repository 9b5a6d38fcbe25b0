import { describe, expect, test } from 'vitest'
import { applyChanges } from '../changes/change'
import { type Piece, assign, department, entry, grant, officer, workspaceOf } from '../testing'
import type { Workspace } from '../workspace/format'
import { contentsOf, variantIn } from './contents'
import type { Settlements } from './merging'
import { rebase } from './rebase'

const pieces = [officer('ceo'), department('it', { parent: 'ceo' }), department('plant', { parent: 'ceo' })]

/** `to-be` and `other` are based on the same; `to-be` is to be based on `other`. */
const workspaceWith = (mine: readonly Piece[], theirs: readonly Piece[]): Workspace =>
  workspaceOf(pieces, {
    variants: [
      { id: 'to-be', basedOn: 'as-is', pieces: mine },
      { id: 'other', basedOn: 'as-is', pieces: theirs },
    ],
  })
const onOther = (workspace: Workspace, settlements: Settlements = {}) =>
  rebase(workspace, { variant: 'to-be', onto: 'other', settlements })
/** The variant as it is after all conflicts are settled. */
function settled(workspace: Workspace, settlements: Settlements) {
  const { changes } = onOther(workspace, settlements)
  expect(changes).not.toBeNull()
  return variantIn(applyChanges(workspace, changes ?? []).workspace, 'to-be')
}
const unit = (id: string, more: object) => entry('units', { id, ...more })

test('changes of different keys meet without conflict; what the new base says already goes', () => {
  const workspace = workspaceWith(
    [unit('it', { name: 'IT', headcount: 3 }), unit('plant', { note: 'mine' })],
    [unit('it', { headcount: 3 })],
  )
  expect(settled(workspace, {})).toMatchObject({
    basedOn: 'other',
    units: [
      { id: 'it', name: 'IT', headcount: 3 },
      { id: 'plant', note: 'mine' },
    ],
  })
  const same = workspaceWith([unit('it', { name: 'IT' })], [unit('it', { name: 'IT' })])
  expect(settled(same, {}).units).toEqual([])
})

describe('one key changed by both', () => {
  const workspace = workspaceWith([unit('it', { name: 'Mine', headcount: 3 })], [unit('it', { name: 'Theirs' })])
  const key = 'both-changed:units/it:name'

  test('is a conflict that shows all three values, and nothing is done until it is settled', () => {
    const { conflicts, changes } = onOther(workspace)
    expect(changes).toBeNull()
    expect(conflicts).toEqual([
      {
        key,
        kind: 'both-changed',
        collection: 'units',
        identity: 'it',
        at: ['name'],
        before: 'it',
        mine: 'Mine',
        theirs: 'Theirs',
        isSettled: false,
      },
    ])
  })

  test.each([
    ['mine', { id: 'it', name: 'Mine', headcount: 3 }],
    ['theirs', { id: 'it', headcount: 3 }],
    [{ value: 'Both' }, { id: 'it', name: 'Both', headcount: 3 }],
  ] as const)('can be settled: %j', (settlement, expected) => {
    expect(settled(workspace, { [key]: settlement }).units).toEqual([expected])
  })

  test('is one key of a map where only that differs', () => {
    const named = (id: string, ja: string) => ({ id, basedOn: 'as-is', pieces: [unit('it', { name: { ja } })] })
    const base = [department('it', { name: { ja: '部', en: 'IT' } })]
    const names = workspaceOf(base, { variants: [named('to-be', '甲'), named('other', '乙')] })
    const nameKey = 'both-changed:units/it:name.ja'
    expect(onOther(names).conflicts).toMatchObject([{ key: nameKey, at: ['name', 'ja'], mine: '甲', theirs: '乙' }])
    expect(settled(names, { [nameKey]: 'mine' }).units).toEqual([{ id: 'it', name: { ja: '甲' } }])
    expect(settled(names, { [nameKey]: 'theirs' }).units).toEqual([])
  })
})

test('a record removed by the new base and changed by the variant is kept whole, or let go', () => {
  const workspace = workspaceWith([unit('plant', { headcount: 9 })], [unit('plant', { remove: true })])
  const key = 'base-removed:units/plant'
  expect(onOther(workspace).conflicts.map((conflict) => conflict.key)).toEqual([key])
  expect(settled(workspace, { [key]: 'mine' }).units).toEqual([
    { id: 'plant', kind: 'department', name: 'plant', parent: 'ceo', headcount: 9 },
  ])
  expect(settled(workspace, { [key]: 'theirs' }).units).toEqual([])
})

test('a record removed by the variant and changed by the new base is removed, or kept as the new base has it', () => {
  const workspace = workspaceWith([unit('plant', { remove: true })], [unit('plant', { headcount: 9 })])
  const key = 'base-changed:units/plant'
  expect(settled(workspace, { [key]: 'mine' }).units).toEqual([{ id: 'plant', remove: true }])
  expect(settled(workspace, { [key]: 'theirs' }).units).toEqual([])
})

test('the same record added by both is disputed where it differs', () => {
  const added = (more: object) => unit('csirt', { kind: 'section', name: 'CSIRT', ...more })
  const workspace = workspaceWith([added({ parent: 'it' })], [added({ parent: 'ceo', headcount: 2 })])
  const key = 'both-added:units/csirt:parent'
  expect(onOther(workspace).conflicts.map((conflict) => conflict.key)).toEqual([key])
  expect(settled(workspace, { [key]: 'theirs' }).units).toEqual([])
})

test('what names a record that the new base removed goes, or brings it back', () => {
  const workspace = workspaceWith([grant('plant', 'halt', 'it')], [unit('plant', { remove: true })])
  const key = 'names-removed:authority/plant:halt:it:units/plant'
  expect(onOther(workspace).conflicts).toMatchObject([{ key, about: { collection: 'units', identity: 'plant' } }])
  expect(settled(workspace, { [key]: 'mine' }).units).toMatchObject([{ id: 'plant', kind: 'department' }])
  expect(settled(workspace, { [key]: 'theirs' }).authority).toEqual([])
})

test('what the new base says of a record that the variant removes goes too, or keeps it', () => {
  const workspace = workspaceWith([unit('plant', { remove: true })], [assign('plant', 'R', 'security-audit')])
  const key = 'removed-named:assignments/security-audit@*:plant:R:units/plant'
  expect(onOther(workspace).conflicts.map((conflict) => conflict.key)).toEqual([key])
  expect(settled(workspace, { [key]: 'mine' }).assignments).toEqual([
    { field: 'security-audit', unit: 'plant', role: 'R', remove: true },
  ])
  expect(settled(workspace, { [key]: 'theirs' }).units).toEqual([])
})

test('two moves that would put a unit below itself are a conflict until one gives way', () => {
  const workspace = workspaceWith([unit('it', { parent: 'plant' })], [unit('plant', { parent: 'it' })])
  const key = 'circle:units/it'
  expect(onOther(workspace).conflicts.map((conflict) => conflict.key)).toEqual([key])
  expect(onOther(workspace, { [key]: 'mine' }).changes).toBeNull()
  expect(settled(workspace, { [key]: 'theirs' }).units).toEqual([])
})

test('what the reader would refuse is told instead of done', () => {
  const chair = (id: string) => [{ unit: id, chair: true }]
  const workspace = workspaceWith(
    [unit('com', { kind: 'committee', name: 'C', members: chair('it') })],
    [unit('it', { kind: 'provider', parent: null })],
  )
  const moved = {
    ...workspace,
    variants: workspace.variants.map((one) =>
      one.id === 'to-be' ? { ...one, units: [...(one.units ?? []), { id: 'plant', parent: 'it' }] } : one,
    ),
  }
  const { conflicts, changes, problems } = onOther(moved)
  expect([conflicts, changes]).toEqual([[], null])
  expect(problems.map(({ code }) => code)).toEqual(['provider-as-parent'])
})

test('a base that has changed since is compared with what it was', () => {
  const before = workspaceWith([unit('it', { name: 'Mine' })], [])
  const rename = { id: 'it', kind: 'department', name: 'Theirs', parent: 'ceo' } as const
  const after = applyChanges(before, [
    { change: 'record', variant: 'as-is', collection: 'units', identity: 'it', record: rename },
  ]).workspace
  const call = { variant: 'to-be', from: contentsOf(before, 'as-is') }
  expect(rebase(after, call).conflicts).toMatchObject([{ before: 'it', mine: 'Mine', theirs: 'Theirs' }])
  const { changes } = rebase(after, { ...call, settlements: { 'both-changed:units/it:name': 'theirs' } })
  expect(variantIn(applyChanges(after, changes ?? []).workspace, 'to-be').units).toEqual([])
})

test('a variant cannot be based on itself, nor rebased where it is based on none', () => {
  const workspace = workspaceWith([], [])
  expect(() => rebase(workspace, { variant: 'to-be', onto: 'to-be' })).toThrow('itself')
  expect(() => rebase(workspace, { variant: 'as-is' })).toThrow('based on none')
})
