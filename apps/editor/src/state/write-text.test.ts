import { applyChanges, changesFor, formatWorkspace, writeWorkspace } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { afterEach, expect, test, vi } from 'vitest'
import type { TextToWrite } from './posted'
import { read, write } from './reading'
import { writeText } from './write-text'

afterEach(() => vi.unstubAllGlobals())

/** A file with a remark of somebody's, read, and one unit in it renamed. */
function edited(units: number) {
  const all = Array.from({ length: units }, (_, at) => department(`d${at}`, { parent: 'ceo' }))
  const text = `# kept by hand\n${formatWorkspace(workspaceOf([officer('ceo'), ...all]), 'yaml')}`
  const reading = read(text)
  if (!reading.ok) throw new Error('not read')
  const record = { id: 'd0', kind: 'department', name: 'Renamed', parent: 'ceo' } as const
  const changes = changesFor(reading.workspace, 'as-is', [{ collection: 'units', record }])
  return { source: reading.source, workspace: applyChanges(reading.workspace, changes).workspace }
}

/** A worker that gets copies, and writes or breaks down. */
function withWorkers(breaksDown: boolean) {
  const asked: TextToWrite[] = []
  class Hand {
    readonly listeners = new Map<string, (event: { readonly data?: string }) => void>()
    addEventListener(type: string, listen: (event: { readonly data?: string }) => void) {
      this.listeners.set(type, listen)
    }
    postMessage(task: TextToWrite) {
      const copy = structuredClone(task)
      asked.push(copy)
      if (breaksDown || copy.source === null) this.listeners.get('error')?.({})
      else this.listeners.get('message')?.({ data: writeWorkspace(copy.source, copy.workspace) })
    }
    terminate() {}
  }
  vi.stubGlobal('Worker', Hand)
  return asked
}

test('a long text is written by a worker, and says what the page would have written: what nobody edited stays as it was', async () => {
  const { source, workspace } = edited(600)
  const asked = withWorkers(false)
  const text = await writeText(source, workspace)
  expect(asked).toHaveLength(1)
  expect(text).toBe(write(source, workspace))
  expect(text.startsWith('# kept by hand\n')).toBe(true)
  expect(text).toContain('Renamed')
})

test('where the worker breaks down, or there is none, it is written all the same', async () => {
  const { source, workspace } = edited(600)
  expect(await writeText(source, workspace)).toBe(write(source, workspace))
  expect(withWorkers(true)).toHaveLength(0)
  expect(await writeText(source, workspace)).toBe(write(source, workspace))
})

test('a short one needs no worker', async () => {
  const { source, workspace } = edited(3)
  const asked = withWorkers(false)
  expect(await writeText(source, workspace)).toBe(write(source, workspace))
  expect(asked).toEqual([])
})
