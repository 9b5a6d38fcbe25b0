import { changesFor } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test, vi } from 'vitest'
import { keepSafe } from './persist'
import { createEditorStore } from './store'
import { type MemoryBrowser, memoryBrowser, memoryStorage } from './testing/memory'

const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
const addUnit = (id: string) =>
  changesFor(workspace, 'as-is', [{ collection: 'units', record: { id, kind: 'section', name: id } }])
const label = { ja: '加える', en: 'Add' }

/** Opens a tab; what it shows is in the store. */
async function tabIn(browser: MemoryBrowser) {
  const store = createEditorStore()
  const platform = browser.tab()
  const keeper = await keepSafe(store, platform)
  const units = () => store.getState().workspace?.variants[0]?.units?.map(({ id }) => id)
  const saved = () => vi.waitFor(() => expect(store.getState().localSave).toEqual({ state: 'saved' }))
  return { store, platform, keeper, units, saved, add: (id: string) => store.getState().apply(label, addUnit(id)) }
}

async function openTab(browser: MemoryBrowser) {
  const tab = await tabIn(browser)
  tab.store.getState().begin({ workspace, source: null, fileName: 'org.yaml', inFile: null })
  return tab
}

test('after a reload everything is as it was left, the history too', async () => {
  const browser = memoryBrowser()
  const before = await openTab(browser)
  before.add('a')
  before.store.getState().select({ type: 'unit', id: 'a' })
  before.store.getState().look({ view: 'findings', language: 'ja' })
  await before.saved()
  before.platform.close()

  const after = await tabIn(browser)
  expect(after.keeper.wasHereBefore).toBe(true)
  const { workspace: resumed, selection, view, language, fileName, undo } = after.store.getState()
  expect(resumed).toEqual(before.store.getState().workspace)
  expect({ selection, view, language, fileName }).toEqual({
    selection: { type: 'unit', id: 'a' },
    view: 'findings',
    language: 'ja',
    fileName: 'org.yaml',
  })
  expect(undo()?.label).toEqual(label)
  expect(after.store.getState().workspace).toEqual(workspace)
})

test('what is edited after a reload is kept as well, and so on from visit to visit', async () => {
  const browser = memoryBrowser()
  let tab = await openTab(browser)
  for (const id of ['a', 'b', 'c']) {
    tab.add(id)
    await tab.saved()
    tab.platform.close()
    tab = await tabIn(browser)
  }
  expect(tab.units()).toEqual(['ceo', 'it', 'a', 'b', 'c'])
  tab.store.getState().goTo(1)
  await tab.saved()
  tab.platform.close()
  const last = await tabIn(browser)
  expect(last.units()).toEqual(['ceo', 'it', 'a'])
  last.store.getState().redo()
  expect(last.units()).toEqual(['ceo', 'it', 'a', 'b'])
})

test('a full disk is told as what it is, and what was done meanwhile is written once there is room', async () => {
  const storage = memoryStorage()
  const full = { is: false }
  const browser = memoryBrowser({
    ...storage,
    commit: (writes) =>
      full.is
        ? Promise.reject(Object.assign(new Error('no room'), { name: 'QuotaExceededError' }))
        : storage.commit(writes),
  })
  const tab = await openTab(browser)
  await tab.saved()
  full.is = true
  tab.add('a')
  await vi.waitFor(() =>
    expect(tab.store.getState().localSave).toEqual({ state: 'failed', reason: 'no room', isFull: true }),
  )
  tab.add('b')
  full.is = false
  tab.add('c')
  await tab.saved()
  tab.platform.close()
  expect((await tabIn(browser)).units()).toEqual(['ceo', 'it', 'a', 'b', 'c'])
})

test('a browser that keeps nothing at all is told, and worked in all the same', async () => {
  const refuse = () => Promise.reject(new Error('no storage here'))
  const tab = await openTab(memoryBrowser({ read: refuse, keys: refuse, commit: refuse, keep: () => undefined }))
  tab.add('a')
  await vi.waitFor(() => expect(tab.store.getState().localSave).toMatchObject({ state: 'failed', isFull: false }))
  expect(tab.units()).toEqual(['ceo', 'it', 'a'])
})

test('a first visit begins with nothing, in the language that the browser asks for', async () => {
  const { store, keeper } = await tabIn(memoryBrowser())
  expect(keeper.wasHereBefore).toBe(false)
  expect(store.getState().workspace).toBeNull()
  expect(store.getState().language).toBe('en')
})

test('what was edited and left for something else lies on the shelf, also after a reload, with its history', async () => {
  const browser = memoryBrowser()
  const before = await openTab(browser)
  before.add('a')
  const edited = before.store.getState().workspace
  before.store.getState().begin({ workspace, source: null, fileName: 'other.yaml' })
  before.store.getState().leave()
  await before.saved()
  before.platform.close()

  const { store, units, platform, saved, keeper } = await tabIn(browser)
  expect(keeper.wasHereBefore).toBe(true)
  expect(store.getState().shelf.map(({ fileName }) => fileName)).toEqual(['org.yaml'])
  store.getState().takeUp(0)
  expect(store.getState().workspace).toEqual(edited)
  expect(store.getState().undo()?.label).toEqual(label)
  await saved()
  platform.close()
  const last = await tabIn(browser)
  expect(last.store.getState().shelf).toEqual([])
  expect(units()).toEqual(['ceo', 'it'])
})

test('what has just been put together is not lost by leaving it; an example that was only looked at leaves nothing', async () => {
  const { store } = await openTab(memoryBrowser())
  store.getState().leave()
  expect(store.getState().shelf.map(({ fileName }) => fileName)).toEqual(['org.yaml'])
  store.getState().begin({ workspace, source: null, fileName: 'example.yaml' })
  store.getState().leave()
  expect(store.getState().shelf.map(({ fileName }) => fileName)).toEqual(['org.yaml'])
})

test('what is whole in its file is found again by one entry; what is in no file is never given up', async () => {
  const { store, add } = await openTab(memoryBrowser())
  const { begin, leave, tellLink } = store.getState()
  for (let count = 0; count < 40; count += 1) {
    begin({ workspace, source: null, fileName: 'file.yaml' })
    tellLink({ is: 'linked' })
    leave()
    begin({ workspace, source: null, fileName: 'draft.yaml', inFile: null })
    add(`unit-${count}`)
    leave()
  }
  const names = store.getState().shelf.map(({ fileName }) => fileName)
  expect(names.filter((name) => name === 'file.yaml')).toHaveLength(1)
  expect(names.filter((name) => name === 'draft.yaml')).toHaveLength(40)
})

test('what the first format of this program left is taken in, with its history and its shelf', async () => {
  const storage = memoryStorage()
  const step = { label, changes: addUnit('a'), inverse: [], selection: null, variantId: 'as-is' }
  const old = { format: 1, workspace, source: null, inFile: null, fileName: 'old.yaml', variantId: 'as-is' }
  storage.kept.set('"session"', { ...old, past: [step], future: [], selection: null, finding: null, view: 'graph' })
  storage.kept.set('"shelf"', [{ ...old, fileName: 'shelved.yaml', past: [step], future: [] }])
  storage.kept.set('"preferences"', { language: 'ja' })
  const browser = memoryBrowser(storage)
  const first = await tabIn(browser)
  await first.saved()
  first.platform.close()
  expect([...storage.kept.keys()]).not.toContain('"session"')
  const { store, keeper } = await tabIn(browser)
  expect(keeper.wasHereBefore).toBe(true)
  expect(store.getState()).toMatchObject({ workspace, fileName: 'old.yaml', past: [step], language: 'ja' })
  expect(store.getState().shelf).toMatchObject([{ fileName: 'shelved.yaml', past: [step] }])
})

test('a step that was damaged on its way to the disk is told; all before it is there', async () => {
  const storage = memoryStorage()
  const browser = memoryBrowser(storage)
  const tab = await openTab(browser)
  tab.add('a')
  await tab.saved()
  tab.add('b')
  await tab.saved()
  tab.platform.close()
  storage.damage([...storage.kept.keys()].findLast((key) => key.startsWith('["entry"')) ?? '')
  const { store, units } = await tabIn(browser)
  expect(units()).toEqual(['ceo', 'it', 'a'])
  expect(store.getState().mishap).toEqual({ is: 'lost', steps: 1 })
})

test('a second tab shows what the first does, may not edit, and takes over when asked; then the first follows', async () => {
  const browser = memoryBrowser()
  const one = await openTab(browser)
  one.add('a')
  await one.saved()
  const two = await tabIn(browser)
  expect(two.store.getState().tab).toBe('following')
  expect(two.units()).toEqual(['ceo', 'it', 'a'])
  two.add('x')
  expect(two.units()).toEqual(['ceo', 'it', 'a'])

  one.add('b')
  await vi.waitFor(() => expect(two.units()).toEqual(['ceo', 'it', 'a', 'b']))
  one.store.getState().undo()
  await vi.waitFor(() => expect(two.units()).toEqual(['ceo', 'it', 'a']))

  two.store.getState().takeOver()
  await vi.waitFor(() => expect(two.store.getState().tab).toBe('writing'))
  expect(one.store.getState().tab).toBe('following')
  two.add('c')
  await vi.waitFor(() => expect(one.units()).toEqual(['ceo', 'it', 'a', 'c']))
  expect(one.store.getState().tab).toBe('following')
})

test('when the tab that edits is closed, the next one does without being asked', async () => {
  const browser = memoryBrowser()
  const one = await openTab(browser)
  await one.saved()
  const two = await tabIn(browser)
  one.platform.close()
  await vi.waitFor(() => expect(two.store.getState().tab).toBe('writing'))
  two.add('a')
  await two.saved()
  two.platform.close()
  expect((await tabIn(browser)).units()).toEqual(['ceo', 'it', 'a'])
})

test('a second tab follows to something else that is opened, and to the start page', async () => {
  const browser = memoryBrowser()
  const one = await openTab(browser)
  await one.saved()
  const two = await tabIn(browser)
  one.store.getState().begin({ workspace: workspaceOf([officer('ceo')]), source: null, fileName: 'other.yaml' })
  await vi.waitFor(() => expect(two.store.getState().fileName).toBe('other.yaml'))
  expect(two.units()).toEqual(['ceo'])
  one.store.getState().leave()
  await vi.waitFor(() => expect(two.store.getState().workspace).toBeNull())
})

test('without rights to write, who writes second is told, and keeps what it had on the shelf', async () => {
  const browser = memoryBrowser(memoryStorage(), false)
  const one = await openTab(browser)
  await one.saved()
  const two = await tabIn(browser)
  expect(two.store.getState().tab).toBe('writing')
  one.add('a')
  two.add('b')
  await vi.waitFor(() =>
    expect([one, two].map(({ store }) => store.getState().mishap)).toContainEqual({ is: 'overtaken' }),
  )
  await Promise.all([one.saved(), two.saved()])
  await vi.waitFor(() => expect(one.units()).toEqual(two.units()))
  const third = await tabIn(browser)
  const everything = [
    third.units(),
    ...third.store.getState().shelf.map((one) => one.workspace.variants[0]?.units?.map(({ id }) => id)),
  ]
  expect(everything).toEqual(
    expect.arrayContaining([
      ['ceo', 'it', 'a'],
      ['ceo', 'it', 'b'],
    ]),
  )
})
