import { describe, expect, test } from 'vitest'
import { applyChanges } from '../changes/change'
import { department, entry, officer, workspaceOf } from '../testing'
import type { Workspace } from '../workspace/format'
import { branchOff, deleteVariant, promoteVariant } from './branch'

const pieces = [officer('ceo'), department('it', { parent: 'ceo' })]
const toBe = { id: 'to-be', basedOn: 'as-is', pieces: [entry('units', { id: 'it', name: 'IT' })] }
const later = { id: 'later', basedOn: 'to-be', pieces: [entry('units', { id: 'it', headcount: 5 })] }
const workspace = workspaceOf(pieces, { variants: [toBe, later] })

const shown = ({ variants }: Workspace) => variants.map(({ id, basedOn, units }) => ({ id, basedOn, units }))
const after = (changes: Parameters<typeof applyChanges>[1], from = workspace) => applyChanges(from, changes).workspace

test('a branch holds nothing of its own but its name', () => {
  const branched = after(branchOff(workspace, 'to-be', { id: 'branch', name: { ja: '枝案' }, note: 'Why' }))
  expect(branched.variants.at(-1)).toEqual({ id: 'branch', name: { ja: '枝案' }, basedOn: 'to-be', note: 'Why' })
  expect(() => branchOff(workspace, 'to-be', { id: 'later', name: 'Later' })).toThrow('"later" already')
  expect(() => branchOff(workspace, 'nowhere', { id: 'x', name: 'X' })).toThrow('no variant "nowhere"')
})

describe('a deleted variant', () => {
  test('hands what it said to those based on it', () => {
    expect(shown(after(deleteVariant(workspace, 'to-be')))[1]).toEqual({
      id: 'later',
      basedOn: 'as-is',
      units: [{ id: 'it', name: 'IT', headcount: 5 }],
    })
  })

  test('that was based on none leaves its place to the first based on it, and the others on that', () => {
    const two = workspaceOf(pieces, { variants: [toBe, { id: 'other', basedOn: 'as-is', pieces: [] }] })
    const [first, second] = shown(after(deleteVariant(two, 'as-is'), two))
    expect(first).toMatchObject({ id: 'to-be', basedOn: undefined })
    expect(first?.units).toContainEqual({ id: 'it', kind: 'department', name: 'IT', parent: 'ceo' })
    expect(
      first?.units?.map(({ id }) => id),
      'in the order of the base',
    ).toEqual(['ceo', 'it'])
    expect(second).toEqual({ id: 'other', basedOn: 'to-be', units: [{ id: 'it', name: 'it' }] })
  })

  test('takes the exceptions made for it along, and no others', () => {
    const exception = { rule: 'AUT-07', key: 'AUT-07', reason: 'soon' }
    const excepted = { ...workspace, exceptions: [exception, { ...exception, variant: 'to-be' }] }
    expect(after(deleteVariant(excepted, 'to-be'), excepted).exceptions).toEqual([exception])
  })

  test('is not the only one', () => {
    expect(() => deleteVariant(workspaceOf(pieces), 'as-is')).toThrow('only variant')
  })
})

describe('a promoted variant', () => {
  test('is whole and first; the former as-is says only what differs', () => {
    const promoted = after(promoteVariant(workspace, 'to-be', { promoted: 'As is', former: 'Until 2026' }))
    expect(shown(promoted).map(({ id, basedOn }) => [id, basedOn])).toEqual([
      ['to-be', undefined],
      ['as-is', 'to-be'],
      ['later', 'to-be'],
    ])
    expect(promoted.variants.map(({ name }) => name)).toEqual(['As is', 'Until 2026', 'later'])
    expect(promoted.variants[1]?.units).toEqual([{ id: 'it', name: 'it' }])
    expect(promoted.variants[2]).toEqual(workspace.variants[2])
  })

  test('that is not based on the first leaves that as it is', () => {
    const apart = workspaceOf(pieces, { variants: [{ id: 'apart', pieces: [officer('ceo')] }] })
    expect(after(promoteVariant(apart, 'apart'), apart).variants).toEqual(apart.variants.toReversed())
  })

  test('that is the first already changes nothing', () => {
    expect(promoteVariant(workspace, 'as-is')).toEqual([])
  })
})
