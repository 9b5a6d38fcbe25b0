import {
  type Change,
  type UnitRecord,
  type Workspace,
  branchOff,
  changesFor,
  giveVariantId,
  renameRecord,
  renameVariant,
} from '@taiseizu/core'
import { department, entry, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { createEditorStore } from '../../state/store'
import { changedInBase } from './base-then'
import { broughtOver } from './bringing'

const it = { id: 'it', kind: 'department', name: 'IT', parent: 'ceo' } as const
const as = (text: string) => ({ ja: text, en: text })

/** An organisation with a variant, and somebody who edits the two. */
function edited(own: readonly object[] = []) {
  const pieces = own.map((one) => entry('units', { id: 'it', ...one }))
  const workspace = workspaceOf([officer('ceo'), department('it', { name: 'IT', parent: 'ceo' })], {
    variants: [{ id: 'to-be', basedOn: 'as-is', pieces }],
  })
  const store = createEditorStore()
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  const current = (): Workspace => store.getState().workspace ?? workspace
  const apply = (changes: readonly Change[]) => store.getState().apply(as('edit'), changes)
  const says = (variant: string, unit: UnitRecord) =>
    apply(changesFor(current(), variant, [{ collection: 'units', record: unit }]))
  const changed = () => changedInBase(current(), store.getState().past, 'to-be')
  const conflicts = (variant = 'to-be') =>
    broughtOver({ workspace: current(), past: store.getState().past, variant }).conflicts
  return { store, current, apply, says, changed, conflicts }
}

test('what the base came to say after the variant changed it is in dispute, with what the base said then', () => {
  const { says, conflicts } = edited()
  says('to-be', { ...it, name: 'Mine' })
  says('as-is', { ...it, name: 'Theirs' })
  expect(conflicts()).toMatchObject([{ kind: 'both-changed', before: 'IT', mine: 'Mine', theirs: 'Theirs' }])
})

test('another id of the variant or of its base since then changes nothing about that', () => {
  const { current, apply, says, conflicts } = edited()
  const call = (from: string, to: string) => {
    const made = giveVariantId(current(), from, to)
    if (made.ok) apply(made.changes)
  }
  says('to-be', { ...it, name: 'Mine' })
  call('to-be', 'plan')
  says('as-is', { ...it, name: 'Theirs' })
  call('as-is', 'to-be')
  call('plan', 'as-is')
  expect(conflicts('as-is')).toMatchObject([{ before: 'IT', mine: 'Mine', theirs: 'Theirs' }])
})

test('so is what changed under what the variant said when the file was opened', () => {
  const { says, conflicts } = edited([{ name: 'Mine' }])
  says('as-is', { ...it, name: 'Theirs' })
  expect(conflicts()).toMatchObject([{ before: 'IT', mine: 'Mine', theirs: 'Theirs' }])
})

test('what the variant changed knowing the base is in no dispute, and another key says nothing of that', () => {
  const { says, changed, conflicts } = edited()
  says('as-is', { ...it, name: 'Theirs' })
  says('to-be', { ...it, name: 'Mine' })
  expect(changed()).toEqual([])
  says('as-is', { ...it, name: 'Theirs again' })
  says('to-be', { ...it, name: 'Mine', headcount: 3 })
  expect(conflicts()).toMatchObject([{ at: ['name'], before: 'Theirs', theirs: 'Theirs again' }])
})

test('a key that only the base changes is no dispute', () => {
  const { says, changed } = edited()
  says('to-be', { ...it, name: 'Mine' })
  says('as-is', { ...it, headcount: 9 })
  expect(changed()).toEqual([])
})

test('a variant that was looked at as a whole since is up to date; one that was only renamed is not', () => {
  const { says, apply, current, conflicts } = edited()
  says('to-be', { ...it, name: 'Mine' })
  says('as-is', { ...it, name: 'Theirs' })
  apply(renameVariant(current(), 'to-be', 'Other'))
  expect(conflicts()).toHaveLength(1)
  const record = current().variants[1]
  if (record === undefined) throw new Error('no variant')
  apply([{ change: 'variant', identity: 'to-be', record }])
  expect(conflicts()).toEqual([])
})

test('an undo takes the dispute back, a base of a base counts', () => {
  const { store, says, apply, current, conflicts } = edited()
  apply(branchOff(current(), 'to-be', { id: 'later', name: 'Later' }))
  says('later', { ...it, name: 'Mine' })
  says('as-is', { ...it, name: 'Theirs' })
  expect(conflicts('later')).toHaveLength(1)
  store.getState().undo()
  expect(conflicts('later')).toEqual([])
})

test('what gets another id is no other record: nothing is in dispute by that, and what was in dispute stays so', () => {
  const { says, apply, current, changed, conflicts } = edited()
  const rename = (from: string, to: string) => {
    const made = renameRecord(current(), { collection: 'units', from, to })
    if (made.ok) apply(made.changes)
  }
  says('to-be', { ...it, name: 'Mine' })
  rename('it', 'systems')
  rename('ceo', 'boss')
  expect(changed()).toEqual([])
  says('as-is', { ...it, id: 'systems', parent: 'boss', name: 'Theirs' })
  rename('systems', 'info')
  expect(conflicts()).toMatchObject([{ identity: 'info', at: ['name'], before: 'IT', mine: 'Mine', theirs: 'Theirs' }])
})
