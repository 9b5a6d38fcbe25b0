import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
// @ts-expect-error a script of the package, without types
import { ruleList } from '../list-rules.mjs'
import { rules } from './rules'

test('the list of rules is that of the folders (else run node packages/rules/list-rules.mjs)', () => {
  const path = fileURLToPath(new URL('rules.ts', import.meta.url))
  expect(readFileSync(path, 'utf8')).toBe(ruleList())
})

test('every rule has an id of its own, and a name and a reason in both languages', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length)
  for (const { title, why } of rules)
    for (const text of [title.ja, title.en, why.ja, why.en]) expect(text.length).toBeGreaterThan(3)
})
