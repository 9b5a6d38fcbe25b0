import { type Change, type UnitRecord, type Workspace, changesFor } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { createEditorStore } from './store'

const label = (text: string) => ({ ja: text, en: text })

function opened() {
  const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
  const store = createEditorStore()
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  const put = (record: UnitRecord): readonly Change[] =>
    changesFor(current(), 'as-is', [{ collection: 'units', record }])
  const current = (): Workspace => {
    const { workspace: now } = store.getState()
    if (now === null) throw new Error('nothing is open')
    return now
  }
  return { store, workspace, current, put }
}

test('undo restores the workspace, redo the edit', () => {
  const { store, workspace, current, put } = opened()
  store.getState().apply(label('rename'), put({ id: 'it', kind: 'department', name: 'IT', parent: 'ceo' }))
  const edited = current()
  expect(edited).not.toEqual(workspace)
  store.getState().undo()
  expect(current()).toEqual(workspace)
  store.getState().redo()
  expect(current()).toEqual(edited)
})

test('a new edit after an undo forgets what was undone', () => {
  const { store, put } = opened()
  store.getState().apply(label('one'), put({ id: 'a', kind: 'section', name: 'A', parent: 'it' }))
  store.getState().undo()
  store.getState().apply(label('two'), put({ id: 'b', kind: 'section', name: 'B', parent: 'it' }))
  expect(store.getState().redo()).toBeNull()
  expect(store.getState().past.map((step) => step.label.en)).toEqual(['two'])
})

test('an edit that changes nothing is no step', () => {
  const { store, put } = opened()
  store.getState().apply(label('nothing'), put({ id: 'it', kind: 'department', name: 'it', parent: 'ceo' }))
  expect(store.getState().past).toEqual([])
})

test('undo brings back what was selected before the edit', () => {
  const { store, put } = opened()
  store.getState().select({ type: 'unit', id: 'it' })
  store.getState().apply(label('add'), put({ id: 'a', kind: 'section', name: 'A', parent: 'it' }))
  store.getState().select({ type: 'unit', id: 'a' })
  store.getState().undo()
  expect(store.getState().selection).toEqual({ type: 'unit', id: 'it' })
})

test('with nothing done there is nothing to undo', () => {
  const { store } = opened()
  expect(store.getState().undo()).toBeNull()
  expect(store.getState().redo()).toBeNull()
})

test('a workspace is told from its file until it is saved, and again after an undo', () => {
  const { store, put } = opened()
  const isSaved = () => store.getState().inFile === store.getState().workspace
  expect(isSaved()).toBe(true)
  store.getState().apply(label('add'), put({ id: 'a', kind: 'section', name: 'A', parent: 'it' }))
  expect(isSaved()).toBe(false)
})
