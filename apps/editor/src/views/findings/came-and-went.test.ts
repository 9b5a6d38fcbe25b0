import { type Workspace, changesFor } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { reportOfState } from '../../state/derived'
import { createEditorStore } from '../../state/store'
import { recorder } from './came-and-went'
import { checkBy } from '../../state/following'
import { rules } from '@taiseizu/rules'

checkBy(rules, Infinity)

const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
const addedTo = (variantId: string, to: Workspace = workspace) =>
  changesFor(to, variantId, [
    { collection: 'units', record: { id: 'ciso', kind: 'officer', name: 'CISO', offices: ['ciso'], parent: 'ceo' } },
  ])
const ciso = addedTo('as-is')
const label = { ja: 'CISOを置く', en: 'Add a CISO' }

/** An editor in which every report is noted, as the workbench does. */
function opened() {
  const store = createEditorStore()
  const noting = recorder()
  const report = () => {
    const made = reportOfState(store.getState(), '2026-11-21')
    if (made === null) throw new Error('nothing is open')
    return made
  }
  const note = () => noting.note(store.getState(), report())
  const begin = () => store.getState().begin({ workspace: { ...workspace }, source: null, fileName: 'org.yaml' })
  begin()
  note()
  return { store, noting, note, report, begin, entries: () => noting.store.getState().entries }
}
const rulesOf = (noted: readonly { readonly rule: string }[] | undefined) => noted?.map(({ rule }) => rule)

test('an edit is noted with the findings that it took and brought, in both languages', () => {
  const { store, note, entries } = opened()
  store.getState().apply(label, ciso)
  note()
  const [entry] = entries()
  expect(entry).toMatchObject({ label, how: 'edit', steps: 1 })
  expect(rulesOf(entry?.went)).toContain('AUT-07')
  expect(entry?.went.find(({ rule }) => rule === 'AUT-07')?.says.en).toMatch(/CISO/u)
})

test('undo brings back what the edit took, and is noted as undo; redo as redo', () => {
  const { store, note, entries } = opened()
  store.getState().apply(label, ciso)
  note()
  store.getState().undo()
  note()
  store.getState().redo()
  note()
  expect(entries().map(({ how }) => how)).toEqual(['redo', 'undo', 'edit'])
  expect(rulesOf(entries()[1]?.came)).toEqual(rulesOf(entries()[2]?.went))
})

test('several edits between two reports are one entry that says how many', () => {
  const { store, note, entries } = opened()
  store.getState().apply({ ja: '', en: 'First' }, ciso)
  store.getState().apply(label, [{ change: 'exception', identity: 'AUT-13@*', record: null }, ...ciso])
  note()
  expect(entries()).toHaveLength(1)
  expect(entries()[0]).toMatchObject({ steps: 2, label })
})

test('a finding that is accepted went, and is said to be accepted', () => {
  const { store, note, entries } = opened()
  const record = { rule: 'AUT-07', key: 'AUT-07', reason: 'next year', approvedBy: 'ceo' }
  store.getState().apply(label, [{ change: 'exception', identity: 'AUT-07@*', record }])
  note()
  expect(entries()[0]?.went).toMatchObject([{ rule: 'AUT-07', accepted: true }])
  expect(entries()[0]?.came).toEqual([])
})

test('since a point that was set is told what went, in words, also after several edits', () => {
  const { store, noting, note, report } = opened()
  noting.setBaseline(store.getState(), report())
  store.getState().apply(label, ciso)
  note()
  const since = noting.since(report())
  expect(since.went.find(({ rule }) => rule === 'AUT-07')?.says.ja).toContain('CISO')
  store.getState().undo()
  note()
  expect(noting.since(report())).toMatchObject({ cameCount: 0, wentCount: 0 })
})

test('with another file everything begins anew', () => {
  const { store, note, begin, entries } = opened()
  store.getState().apply(label, ciso)
  note()
  begin()
  note()
  expect(entries()).toEqual([])
})

test('a variant that gets another id keeps its point and what came and went in it, also where the change is undone', () => {
  const { store, noting, note, report, entries } = opened()
  noting.setBaseline(store.getState(), report())
  const variant = { id: 'today', name: 'As is' }
  store.getState().apply({ ja: '', en: 'Another id' }, [{ change: 'variant', identity: 'as-is', record: variant }])
  note()
  expect(noting.baselineVariant(store.getState())).toBe('today')
  store.getState().apply(label, addedTo('today', store.getState().workspace ?? undefined))
  note()
  expect(noting.since(report()).went.map(({ rule }) => rule)).toContain('AUT-07')
  store.getState().undo()
  store.getState().undo()
  note()
  expect(noting.baselineVariant(store.getState())).toBe('as-is')
  expect(entries().map(({ how }) => how)).toEqual(['undo', 'edit', 'edit'])
})
