import { changesFor, formatWorkspace } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { afterEach, expect, test, vi } from 'vitest'
import type { Editor } from '../state/context'
import { keepSafe } from '../state/persist'
import { createEditorStore } from '../state/store'
import { MemoryFile, memoryBrowser } from '../state/testing/memory'
import { downloadCopy } from './download-copy'
import { keepFile } from './keep-file'
import { openFile } from './open-file'
import { saveFile } from './save-file'
import { keepMine, takeTheirs } from './settle-conflict'
import { writeToFile } from './write-file'

const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** A browser in which a file is open. */
async function opened() {
  const browser = memoryBrowser()
  const file = new MemoryFile('org.yaml', formatWorkspace(workspace, 'yaml'))
  browser.files.chosen = file
  const editor = await visit()
  await openFile.run(editor)
  return { browser, file, editor, visit }

  async function visit(): Promise<Editor & { close(): void }> {
    const platform = browser.tab()
    const store = createEditorStore()
    const keeper = await keepSafe(store, platform)
    const stop = keepFile({ store, platform })
    const close = () => [stop, keeper.stop, platform.close].forEach((call) => call())
    stops.push(close)
    return { store, platform, close }
  }
}

const edit = ({ store }: Editor, id: string) =>
  store
    .getState()
    .apply(
      { ja: id, en: id },
      changesFor(store.getState().workspace ?? workspace, 'as-is', [
        { collection: 'units', record: { id, kind: 'section', name: id } },
      ]),
    )
const linkOf = ({ store }: Editor) => store.getState().link

test('a file that was just opened is known as one that is written to', async () => {
  const { editor } = await opened()
  await new Promise((resolve) => setTimeout(resolve))
  expect(linkOf(editor)).toEqual({ is: 'linked' })
})

test('a change is in the file a moment later, and also one that is made on the next visit', async () => {
  const { file, editor, visit } = await opened()
  edit(editor, 'unit-a')
  await vi.waitFor(() => expect(file.text).toContain('id: unit-a'), { timeout: 3_000 })
  await vi.waitFor(() => expect(editor.store.getState().localSave).toEqual({ state: 'saved' }))
  editor.close()
  const next = await visit()
  expect(next.store.getState().inFile).toBe(next.store.getState().workspace)
  edit(next, 'unit-b')
  await vi.waitFor(() => expect(file.text).toContain('id: unit-b'), { timeout: 3_000 })
})

test('with the setting off only Save writes', async () => {
  const { file, editor } = await opened()
  editor.store.getState().writeThrough(false)
  edit(editor, 'unit-a')
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  expect(file.text).not.toContain('id: unit-a')
  await saveFile.run(editor)
  expect(file.text).toContain('id: unit-a')
})

test('what somebody else wrote is not overwritten: theirs is opened and ours is on the shelf, or ours is kept and theirs a snapshot', async () => {
  const { file, editor } = await opened()
  const theirs = formatWorkspace(workspaceOf([officer('ceo'), department('theirs', { parent: 'ceo' })]), 'yaml')
  file.write(theirs)
  edit(editor, 'unit-a')
  await writeToFile(editor)
  expect(linkOf(editor)).toEqual({ is: 'conflict', theirs })
  expect(file.text).toBe(theirs)

  await takeTheirs(editor)
  expect(editor.store.getState().workspace?.variants[0]?.units?.map(({ id }) => id)).toEqual(['ceo', 'theirs'])
  expect(editor.store.getState().shelf[0]?.workspace.variants[0]?.units?.map(({ id }) => id)).toEqual([
    'ceo',
    'it',
    'unit-a',
  ])

  file.write(formatWorkspace(workspace, 'yaml'))
  edit(editor, 'unit-b')
  await writeToFile(editor)
  expect(linkOf(editor).is).toBe('conflict')
  await keepMine(editor)
  expect(file.text).toContain('id: unit-b')
  const snapshots = await editor.platform.storage.keys('snapshot')
  expect(snapshots.length).toBeGreaterThan(0)
})

test('what was left for theirs is not written over theirs when it is taken up again: it is told anew', async () => {
  const { file, editor } = await opened()
  const theirs = formatWorkspace(workspaceOf([officer('ceo'), department('theirs', { parent: 'ceo' })]), 'yaml')
  file.write(theirs)
  edit(editor, 'unit-a')
  await writeToFile(editor)
  await takeTheirs(editor)
  editor.store.getState().takeUp(0)
  await vi.waitFor(() => expect(linkOf(editor).is).toBe('conflict'))
  expect(file.text).toBe(theirs)
})

test('a lost leave, a file that is gone and a full disk are told each as what it is, and survived', async () => {
  const { file, editor } = await opened()
  file.permission = 'prompt'
  edit(editor, 'unit-a')
  expect(await writeToFile(editor)).toBe(false)
  expect(linkOf(editor)).toEqual({ is: 'asking' })
  expect(await writeToFile(editor, { ask: true })).toBe(true)
  for (const fault of ['missing', 'full']) {
    file.fault = fault
    edit(editor, `unit-${fault}`)
    expect(await writeToFile(editor)).toBe(false)
    expect(linkOf(editor)).toMatchObject({ is: 'failed', fault })
  }
  file.fault = null
  expect(await writeToFile(editor)).toBe(true)
  expect(file.text).toContain('id: unit-full')
  expect(linkOf(editor)).toEqual({ is: 'linked' })
})

test('a copy can be had in both syntaxes, whatever the file says', async () => {
  const { browser, editor } = await opened()
  edit(editor, 'unit-a')
  await downloadCopy(editor, 'yaml')
  await downloadCopy(editor, 'json')
  const [[yaml, asYaml], [json, asJson]] = browser.files.downloads as [[string, string], [string, string]]
  expect([yaml, json]).toEqual(['org.taiseizu.yaml', 'org.taiseizu.json'])
  expect(asYaml).toContain('id: unit-a')
  expect(JSON.parse(asJson)).toEqual(editor.store.getState().workspace)
})
