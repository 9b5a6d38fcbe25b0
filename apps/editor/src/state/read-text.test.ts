import { formatWorkspace, readWorkspace } from '@taiseizu/core'
import { department, officer, workspaceOf } from '@taiseizu/core/testing'
import { expect, test } from 'vitest'
import { posted, received } from './posted'
import { isLong, readText } from './read-text'
import { read } from './reading'

const workspace = workspaceOf([officer('ceo'), department('it', { parent: 'ceo' })])
const handedOver = (text: string) => {
  const reading = posted(read(text))
  expect(JSON.stringify(reading)).not.toContain(JSON.stringify(text))
  return received(structuredClone(reading), text)
}

test('what a worker hands back is what the page would have read, one workspace and not two', () => {
  for (const syntax of ['yaml', 'json'] as const) {
    const text = formatWorkspace(workspace, syntax)
    const reading = handedOver(text)
    expect(reading).toEqual(read(text))
    expect(reading.ok && reading.source.value === reading.workspace).toBe(true)
  }
})

test('problems come with their places', () => {
  const text = formatWorkspace(workspace, 'yaml').replace('parent: ceo', 'parent: cto').replace('officer', 'oficer')
  const reading = handedOver(text)
  expect(reading).toEqual(readWorkspace(text))
  expect(reading.ok ? 0 : reading.problems.length).toBeGreaterThan(1)
})

test('where there are no workers a long text is read all the same, after what is to be drawn before', async () => {
  const text = `${'# kept by hand\n'.repeat(10_000)}${formatWorkspace(workspace, 'yaml')}`
  expect(isLong(text)).toBe(true)
  let isDrawn = false
  const reading = await readText(text, { beforeOnPage: () => Promise.resolve(void (isDrawn = true)) })
  expect([reading?.ok, isDrawn]).toEqual([true, true])
})

test('what was given up is not read', async () => {
  const control = new AbortController()
  control.abort()
  expect(await readText(formatWorkspace(workspace, 'yaml'), { signal: control.signal })).toBeNull()
})

test('JSON is read faster than YAML, so more of it is read at once', () => {
  expect(isLong(`\uFEFF {${' '.repeat(100_000)}}`)).toBe(false)
  expect(isLong(`format: taiseizu/1${' '.repeat(100_000)}`)).toBe(true)
})
