/** The examples and planted faults of `fixtures/`, and what is told of them, against what the rules find. */
import { byCodeUnits, designOf, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const text = (path: string): string => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')
const files = (folder: string) => readdirSync(fileURLToPath(new URL(`../../../fixtures/${folder}`, import.meta.url)))
const ruleIds = rules.map((rule) => rule.id)

function read(path: string) {
  const reading = readWorkspace(text(path), { rules: ruleIds })
  if (!reading.ok) throw new Error(`${path}: ${JSON.stringify(reading.problems[0])}`)
  return reading.workspace
}

/** What is found in a variant; in the first, where none is named. */
function found(path: string, variant?: string) {
  const workspace = read(path)
  const { findings } = check(designOf(workspace, variant ?? workspace.variants[0]?.id ?? ''), { rules })
  return findings.map(({ rule, severity, key }) => ({ rule: rule.id, severity, key }))
}

const examples = files('examples').filter((name) => name.endsWith('.yaml'))
const page = text('docs/guide/examples.md')

describe.each(examples)('the example %s', (name) => {
  const variants = read(`fixtures/examples/${name}`).variants.map((variant) => variant.id)

  test('has its findings explained in the guide, in both languages, and no others', () => {
    const [, ...sections] = page.split(`(\`${name}\`)`)
    const japanese = page.split(`（\`${name}\`）`)[1]?.split('\n### ')[0] ?? ''
    const english = sections.at(0)?.split('\n### ')[0] ?? ''
    const keys = variants.flatMap((variant) => found(`fixtures/examples/${name}`, variant).map(({ key }) => key))
    const told = (section: string) =>
      [...new Set([...section.matchAll(/^\| `([A-Z]{3}-\d\d[^`]*)`/gmu)].map((match) => match[1] ?? ''))].toSorted(
        byCodeUnits,
      )
    expect(told(japanese)).toEqual([...new Set(keys)].toSorted(byCodeUnits))
    expect(told(english)).toEqual([...new Set(keys)].toSorted(byCodeUnits))
  })
})

test('the example that a newcomer sees has three problems, the authority mismatch first', () => {
  const problems = found('fixtures/examples/manufacturing.taiseizu.yaml', 'as-is').filter(
    ({ severity }) => severity !== 'advice',
  )
  expect(problems.map(({ rule }) => rule)).toEqual(['AUT-01', 'COV-03', 'SRC-06'])
})

test('figure 12 as a workspace has no findings', () => {
  expect(found('fixtures/examples/figure-12.taiseizu.yaml')).toEqual([])
})

test.each([
  ['planted', undefined, 'planted.expected.json'],
  ['bare', undefined, 'bare.expected.json'],
  ['bare', 'business-first', 'bare.business-first.expected.json'],
])('what is planted in %s (%s) is found, and nothing else', (name, variant, expected) => {
  expect(found(`fixtures/faults/${name}.taiseizu.yaml`, variant)).toEqual(
    JSON.parse(text(`fixtures/faults/${expected}`)),
  )
})

test.each([
  ['yaml', 'ten-mistakes.expected.json'],
  ['json', 'ten-mistakes.json.expected.json'],
])('ten different mistakes give ten problems with line and column (%s)', (syntax, expected) => {
  const reading = readWorkspace(text(`fixtures/broken/ten-mistakes.taiseizu.${syntax}`), { rules: ruleIds })
  const problems = reading.ok ? [] : reading.problems
  const places = JSON.parse(text(`fixtures/broken/${expected}`)) as { line: number; column: number }[]
  expect(problems.map(({ at }) => ({ line: at.line, column: at.column }))).toEqual(
    places.map(({ line, column }) => ({ line, column })),
  )
  expect(new Set(problems.map(({ code }) => code)).size).toBe(10)
})

test('the file that the README shows loads as it stands there', () => {
  const shown = /```yaml\n(?<file>[\s\S]*?)```/u.exec(text('README.md'))?.groups?.['file'] ?? ''
  const reading = readWorkspace(shown, { rules: ruleIds })
  expect(reading.ok ? reading.workspace.variants.map((variant) => variant.id) : reading.problems).toEqual([
    'as-is',
    'federated',
  ])
})
