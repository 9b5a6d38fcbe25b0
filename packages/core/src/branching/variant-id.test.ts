import { expect, test } from 'vitest'
import { applyChanges } from '../changes/change'
import { department, entry, officer, workspaceOf } from '../testing'
import { giveVariantId } from './variant-id'

const toBe = { id: 'to-be', basedOn: 'as-is', pieces: [entry('units', { id: 'it', name: 'IT' })] }
const later = { id: 'later', basedOn: 'to-be', pieces: [] }
const accepted = { rule: 'AUT-07', key: 'AUT-07', reason: 'soon' }
const workspace = {
  ...workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })], { variants: [toBe, later] }),
  exceptions: [accepted, { ...accepted, variant: 'to-be' }],
}

test('a variant takes all that names it along to its new id, and keeps its place', () => {
  const made = giveVariantId(workspace, 'to-be', 'plan-2027')
  if (!made.ok) throw new Error(made.why)
  const { workspace: after, inverse } = applyChanges(workspace, made.changes)
  expect(after.variants.map(({ id, basedOn }) => [id, basedOn])).toEqual([
    ['as-is', undefined],
    ['plan-2027', 'as-is'],
    ['later', 'plan-2027'],
  ])
  expect(after.variants[1]?.units).toEqual(workspace.variants[1]?.units)
  expect(after.exceptions).toEqual([accepted, { ...accepted, variant: 'plan-2027' }])
  expect(applyChanges(after, inverse).workspace).toStrictEqual(workspace)
})

test('an id that no id can be, or that another variant has, is refused with one near it that can be had', () => {
  expect(giveVariantId(workspace, 'to-be', 'later')).toEqual({ ok: false, why: 'taken', nearest: 'later-2' })
  expect(giveVariantId(workspace, 'to-be', 'Plan 2027')).toEqual({ ok: false, why: 'malformed', nearest: 'plan-2027' })
  expect(giveVariantId(workspace, 'to-be', '改善案')).toEqual({ ok: false, why: 'malformed' })
  expect(giveVariantId(workspace, 'to-be', 'to-be')).toEqual({ ok: true, changes: [] })
})
