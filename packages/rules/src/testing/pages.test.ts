import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { rules } from '../rules'
import { metricsPage } from './metrics-page'
import { exampleOf, pages } from './pages'

const folder = fileURLToPath(new URL('../../../../docs/reference/rules/', import.meta.url))

test('every rule has an example beside it', () => {
  expect(rules.filter((rule) => exampleOf(rule) === undefined).map((rule) => rule.id)).toEqual([])
})

test('the pages of the rules are those of the rules (else run node packages/rules/write-pages.mjs)', () => {
  const made = pages()
  expect(readdirSync(folder).toSorted()).toEqual([...made.keys()].toSorted())
  for (const [name, text] of made) expect(readFileSync(`${folder}${name}`, 'utf8'), name).toBe(text)
})

test('the page of the figures is that of the figures (else run node packages/rules/write-pages.mjs)', () => {
  expect(readFileSync(`${folder}../metrics.md`, 'utf8')).toBe(metricsPage())
})
