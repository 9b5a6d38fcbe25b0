import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { firstLoad, withinBudget } from './size.mjs'

function built(page: string, files: Readonly<Record<string, string>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'))
  mkdirSync(join(dist, 'assets'))
  writeFileSync(join(dist, 'index.html'), page)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, 'assets', name), text)
  return dist
}

const page = `<script type="module" src="./assets/index.js"></script><link rel="modulepreload" href="./assets/part.js">
<link rel="stylesheet" href="./assets/index.css">`

test('counts what the page names and preloads, and not what is loaded on demand', () => {
  const load = firstLoad(built(page, { 'index.js': 'a()', 'part.js': 'b()', 'view.js': 'c()', 'index.css': 'p{}' }))
  expect(load.script.map(({ name }) => name)).toEqual(['assets/index.js', 'assets/part.js'])
  expect(withinBudget(load, { script: 100, style: 50 })).toMatchObject({ ok: true })
})

test('over the budget it says what weighs how much; a page without scripts is no page', () => {
  const load = { script: [{ name: 'assets/index.js', bytes: 2_000 }], style: [{ name: 'index.css', bytes: 10 }] }
  const { ok, report } = withinBudget(load, { script: 1_000, style: 50 })
  expect(ok).toBe(false)
  expect(report).toContain('2.0 KB assets/index.js')
  expect(withinBudget({ script: [], style: load.style }).ok).toBe(false)
})
