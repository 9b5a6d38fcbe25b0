import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'taiseizu-組織 図-'))
  mkdirSync(join(folder, 'packages/core/dist'), { recursive: true })
  writeFileSync(join(folder, 'packages/core/a.ts'), 'a')
})
afterEach(() => rmSync(folder, { recursive: true }))

const current = () => fingerprint(folder, ['packages', 'pnpm-lock.yaml'])

test('stays while nothing is touched', () => {
  expect(current()).toBe(current())
})

test('changes with a file that is written, added or deleted', () => {
  const seen = [current()]
  writeFileSync(join(folder, 'packages/core/a.ts'), 'longer')
  seen.push(current())
  writeFileSync(join(folder, 'packages/core/b.ts'), '')
  seen.push(current())
  rmSync(join(folder, 'packages/core/a.ts'))
  seen.push(current())
  writeFileSync(join(folder, 'pnpm-lock.yaml'), '')
  seen.push(current())
  expect(new Set(seen).size).toBe(5)
})

test('does not mind what the build itself writes', () => {
  const before = current()
  writeFileSync(join(folder, 'packages/core/dist/a.js'), '')
  expect(current()).toBe(before)
})
