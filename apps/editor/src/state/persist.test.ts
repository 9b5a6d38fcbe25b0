import { changesFor } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test, vi } from 'vitest'
import type { Platform, Storage } from '../platform/platform'
import { persist, resume } from './persist'
import { createEditorStore } from './store'

/** A browser that keeps what is written as a real one does: as a copy. */
function memory(storage: Partial<Storage> = {}): Platform & { readonly kept: Map<string, unknown> } {
  const kept = new Map<string, unknown>()
  return {
    kept,
    files: {
      choose: () => Promise.resolve(null),
      save: () => Promise.resolve({ saved: false, reason: 'cancelled', message: '' }),
    },
    storage: {
      read: (key) => Promise.resolve(structuredClone(kept.get(key))),
      write: (key, value) => Promise.resolve(void kept.set(key, structuredClone(value))),
      remove: (key) => Promise.resolve(void kept.delete(key)),
      ...storage,
    },
    today: () => '2026-11-21',
    preferredLanguage: () => 'en',
    onLeaving: () => () => undefined,
  }
}

const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
const addUnit = (id: string) =>
  changesFor(workspace, 'as-is', [{ collection: 'units', record: { id, kind: 'section', name: id } }])
const label = { ja: '加える', en: 'Add' }

test('after a reload everything is as it was left, the history too', async () => {
  const platform = memory()
  const before = createEditorStore()
  persist(before, platform)
  before.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  before.getState().apply(label, addUnit('a'))
  before.getState().select({ type: 'unit', id: 'a' })
  before.getState().look({ view: 'findings', language: 'ja' })
  await vi.waitFor(() => expect(platform.kept.get('session')).toMatchObject({ view: 'findings' }))

  const after = createEditorStore()
  expect(await resume(after, platform)).toBe(true)
  const { workspace: resumed, selection, view, language, undo } = after.getState()
  expect(resumed).toEqual(before.getState().workspace)
  expect({ selection, view, language }).toEqual({
    selection: { type: 'unit', id: 'a' },
    view: 'findings',
    language: 'ja',
  })
  expect(undo()?.label).toEqual(label)
  expect(after.getState().workspace).toEqual(workspace)
})

test('what changes while a write is under way is written after it', async () => {
  const platform = memory()
  const store = createEditorStore()
  persist(store, platform)
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  for (const id of ['a', 'b', 'c']) store.getState().apply(label, addUnit(id))
  await vi.waitFor(() => expect(store.getState().localSave).toEqual({ state: 'saved' }))
  expect(platform.kept.get('session')).toMatchObject({ workspace: store.getState().workspace })
})

test('a full disk is told, and the next change is tried again', async () => {
  const full = { is: true }
  const platform = memory({
    write: (key, value) => {
      if (full.is) return Promise.reject(new Error('quota exceeded'))
      return Promise.resolve(void platform.kept.set(key, structuredClone(value)))
    },
  })
  const store = createEditorStore()
  persist(store, platform)
  store.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  await vi.waitFor(() => expect(store.getState().localSave).toEqual({ state: 'failed', reason: 'quota exceeded' }))
  full.is = false
  store.getState().apply(label, addUnit('a'))
  await vi.waitFor(() => expect(store.getState().localSave).toEqual({ state: 'saved' }))
})

test('a first visit begins with nothing, in the language that the browser asks for', async () => {
  const store = createEditorStore()
  expect(await resume(store, memory())).toBe(false)
  expect(store.getState().workspace).toBeNull()
  expect(store.getState().language).toBe('en')
})

test('what was edited and left for something else lies on the shelf, also after a reload, with its history', async () => {
  const platform = memory()
  const before = createEditorStore()
  persist(before, platform)
  before.getState().begin({ workspace, source: null, fileName: 'org.yaml' })
  before.getState().apply(label, addUnit('a'))
  const edited = before.getState().workspace
  before.getState().begin({ workspace, source: null, fileName: 'other.yaml' })
  before.getState().leave()
  await vi.waitFor(() => expect(platform.kept.get('shelf')).toHaveLength(1))

  const after = createEditorStore()
  await resume(after, platform)
  expect(after.getState().shelf.map(({ fileName }) => fileName)).toEqual(['org.yaml'])
  after.getState().takeUp(0)
  expect(after.getState().workspace).toEqual(edited)
  expect(after.getState().shelf).toEqual([])
  expect(after.getState().undo()?.label).toEqual(label)
})
