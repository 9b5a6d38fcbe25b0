import { type Workspace, designOf, readWorkspace } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate, mainVariant, measures } from '.'

const small = generate('S')

const keysIn = (workspace: Workspace, variant: string): ReadonlySet<string> =>
  new Set(check(designOf(workspace, variant), { rules }).findings.map(({ key }) => key))

const countsIn = ({ variants: [main] }: Workspace) => ({
  units: main?.units?.length ?? 0,
  assignments: main?.assignments?.length ?? 0,
})

test('the same size and seed make the same workspace, to the letter', () => {
  expect(JSON.stringify(generate('S'))).toBe(JSON.stringify(small))
  expect(JSON.stringify(generate('S', 7))).toBe(JSON.stringify(generate('S', 7)))
})

test('another seed makes another organisation of the same size', () => {
  const other = generate('S', 2)
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(small))
  expect(countsIn(other.workspace).assignments).toBe(countsIn(small.workspace).assignments)
})

test.each([1, 2, 3])('the reader accepts it (seed %i)', (seed) => {
  const { workspace } = generate('S', seed)
  const reading = readWorkspace(JSON.stringify(workspace), { rules: rules.map(({ id }) => id) })
  expect(reading.ok ? [] : reading.problems).toEqual([])
})

const someMeasure = fc.record({
  units: fc.nat({ max: 260 }),
  assignments: fc.nat({ max: 1_500 }),
  scopes: fc.nat({ max: 20 }),
  companies: fc.nat({ max: 4 }),
  divisionSize: fc.integer({ min: 1, max: 60 }),
  providers: fc.nat({ max: 3 }),
})

const [seed] = fc.sample(fc.nat(), 1)

test(`however much there is to be of what, the reader accepts it, and every planted violation is found (seed ${seed})`, () => {
  const law = fc.property(someMeasure, fc.nat({ max: 9_999 }), (measure, number) => {
    const { workspace, planted } = generate(measure, number)
    const found = new Map(workspace.variants.map(({ id }) => [id, keysIn(workspace, id)]))
    const reading = readWorkspace(JSON.stringify(workspace), { rules: rules.map(({ id }) => id) })
    expect(reading.ok ? [] : reading.problems).toEqual([])
    expect(planted.filter(({ key, variant }) => found.get(variant)?.has(key) !== true)).toEqual([])
  })
  fc.assert(law, { seed: Number(process.env['SEED'] ?? seed), numRuns: 25 })
}, 60_000)

test.each(['S', 'M'] as const)('%s has about as many units and assignments as it is to have', (size) => {
  const { units, assignments } = countsIn(generate(size).workspace)
  expect(Math.abs(units / measures[size].units - 1)).toBeLessThan(0.05)
  expect(Math.abs(assignments / measures[size].assignments - 1)).toBeLessThan(0.05)
})

test.each([1, 2, 3])('every planted violation is found in its variant (seed %i)', (seed) => {
  const { workspace, planted } = generate('S', seed)
  const found = new Map(workspace.variants.map(({ id }) => [id, keysIn(workspace, id)]))
  const known = new Set(rules.map(({ id }) => id))
  const missing = planted.filter(({ rule, key, variant }) => known.has(rule) && found.get(variant)?.has(key) !== true)
  expect(missing).toEqual([])
})

test('a violation of every rule is planted', () => {
  const planted = new Set(small.planted.map(({ rule }) => rule))
  expect(rules.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([])
})

test('but for the faults it is in order: of a hundred duties ninety-five are covered and matched', () => {
  const { counts } = designOf(small.workspace, mainVariant)
  expect(counts.duties).toBeGreaterThan(1_000)
  expect(counts.covered / counts.duties).toBeGreaterThan(0.95)
  expect(counts.matched / counts.duties).toBeGreaterThan(0.95)
})

test('most roles are said by task and scope, some by field', () => {
  const assignments = small.workspace.variants[0]?.assignments ?? []
  const byTaskInScope = assignments.filter(({ task, scope }) => task !== undefined && scope !== undefined)
  const byField = assignments.filter(({ field }) => field !== undefined)
  expect(byTaskInScope.length / assignments.length).toBeGreaterThan(0.9)
  expect(byField.length).toBeGreaterThan(10)
})
