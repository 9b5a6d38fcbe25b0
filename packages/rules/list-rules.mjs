#!/usr/bin/env node
/** Writes src/rules.ts from the folders of rules: one rule, one file. `--check` only says whether it is up to date. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const source = fileURLToPath(new URL('src/', import.meta.url))
const folders = ['coverage', 'sourcing', 'authority', 'structure', 'group', 'people']
const isRule = (name) => /^[a-z]{3}-\d{2}-.*\.ts$/u.test(name) && !/\.(test|example|bench)\.ts$/u.test(name)

/** The text that src/rules.ts has to have. */
export function ruleList() {
  const found = folders
    .flatMap((folder) =>
      readdirSync(`${source}${folder}`)
        .filter(isRule)
        .map((name) => ({ id: name.slice(0, 6).replace('-', ''), path: `./${folder}/${name.slice(0, -3)}` })),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return [
    '/** All rules, by id. Made from the folders by `node packages/rules/list-rules.mjs`; a test fails when it is stale. */',
    "import type { Rule } from './engine/rule'",
    ...[...found].sort((a, b) => (a.path < b.path ? -1 : 1)).map(({ id, path }) => `import { ${id} } from '${path}'`),
    '',
    'export const rules: readonly Rule[] = [',
    ...found.map(({ id }) => `  ${id},`),
    ']',
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = `${source}rules.ts`
  const wanted = ruleList()
  if (readFileSync(path, 'utf8') === wanted) process.exit(0)
  if (process.argv.includes('--check')) {
    console.error('packages/rules/src/rules.ts is stale: run node packages/rules/list-rules.mjs')
    process.exit(1)
  }
  writeFileSync(path, wanted)
}
