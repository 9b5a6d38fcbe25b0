/**
 * Messages come with what says them. Whatever the browser loads at a time (the page, or something on demand) must bring the parts
 * that its modules speak of; else a key would stand on the screen.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const messages = join(root, 'messages')

const moduleAt = (path: string): string | undefined =>
  [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((name) => /\.tsx?$/u.test(name) && existsSync(name))

/** What a module imports at once, and what it loads on demand; types are gone by then. */
function importsOf(module: string): { readonly atOnce: readonly string[]; readonly onDemand: readonly string[] } {
  const code = readFileSync(module, 'utf8')
  const found = (pattern: RegExp) =>
    [...code.matchAll(pattern)].flatMap(([, path = '']) => moduleAt(join(dirname(module), path)) ?? [])
  return {
    atOnce: found(/^(?:import|export) (?!type\b)(?:[^'"]*? from )?'(\.[^']*)'/gmu),
    onDemand: found(/\bimport\('(\.[^']*)'\)/gu),
  }
}

const imports = new Map<string, ReturnType<typeof importsOf>>()
const known = (module: string) => {
  const kept = imports.get(module) ?? importsOf(module)
  imports.set(module, kept)
  return kept
}

/** All modules that are loaded together with one. */
function loadedWith(entry: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(entry)) return loaded
  loaded.add(entry)
  for (const one of known(entry).atOnce) loadedWith(one, loaded)
  return loaded
}

/** What is loaded on demand, by whom soever. */
function entriesFrom(entry: string, entries = new Set<string>()): ReadonlySet<string> {
  if (entries.has(entry)) return entries
  entries.add(entry)
  for (const module of loadedWith(entry)) for (const one of known(module).onDemand) entriesFrom(one, entries)
  return entries
}

/** The file of each part, by the part's name. */
const fileOf = new Map(
  readdirSync(messages).flatMap((name) => {
    const part = /defineMessages\('(\w+)'/u.exec(readFileSync(join(messages, name), 'utf8'))?.[1]
    return part === undefined ? [] : [[part, join(messages, name)] as const]
  }),
)
const saidKey = new RegExp(`['"\`](${[...fileOf.keys()].join('|')})\\.(?:[a-z]|\\$\\{)`, 'gu')

/** The parts that a module speaks of. */
const saidBy = (module: string): readonly string[] =>
  dirname(module) === messages ? [] : [...readFileSync(module, 'utf8').matchAll(saidKey)].map(([, part = '']) => part)

const page = join(root, 'main.tsx')

test.for([...entriesFrom(page)].map((entry) => relative(root, entry)))(
  '%s brings the messages that it says',
  (name) => {
    const there = new Set([...loadedWith(page), ...loadedWith(join(root, name))])
    const missing = [...loadedWith(join(root, name))].flatMap((module) =>
      saidBy(module)
        .filter((part) => !there.has(fileOf.get(part) ?? ''))
        .map((part) => `${relative(root, module)} says "${part}"`),
    )
    expect([...new Set(missing)]).toEqual([])
  },
)

test('the page is followed into what it loads on demand', () => {
  expect(entriesFrom(page).size).toBeGreaterThan(10)
  expect(saidBy(join(root, 'views/graph/GraphView.tsx'))).toContain('graph')
})
