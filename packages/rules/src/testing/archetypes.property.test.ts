/** What holds of every archetype in every organisation. A run that fails is repeated with `SEED=… npx vitest run …`. */
import { archetypes, placements } from '@taiseizu/catalogue'
import {
  type ArchetypeChoice,
  type Workspace,
  applyArchetype,
  applyChanges,
  classifyArchetype,
  designOf,
  readWorkspace,
} from '@taiseizu/core'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { mixtures } from './mixtures'
import { newErrors } from './new-errors'

const [drawn] = fc.sample(fc.nat(), 1)
const seed = Number(process.env['SEED'] ?? drawn)
const numRuns = Number(process.env['RUNS'] ?? 60)

const choices = archetypes.flatMap(({ form, scope }): readonly ArchetypeChoice[] => [
  { form, scope },
  ...(form === 'committee' ? [] : placements.map(({ id }) => ({ form, scope, placement: id }))),
])

const given = fc
  .record({
    workspace: fc.oneof(arbitraryWorkspace(), mixtures()),
    number: fc.nat({ max: 999 }),
    choice: fc.constantFrom(...choices),
  })
  .map(({ workspace, number, choice }) => ({
    workspace,
    choice,
    base: workspace.variants[number % workspace.variants.length]?.id ?? 'as-is',
  }))

describe(`in every organisation (seed ${seed})`, { timeout: 30_000 + numRuns * 1000 }, () => {
  test('an archetype is reached or says why not, adds no error, and is accepted', () => {
    fc.assert(
      fc.property(given, ({ workspace, base, choice }) => keepsTheLaws(workspace, base, choice)),
      { seed, numRuns },
    )
  })
})

test.each(archetypes)('$id is reached in many of these organisations, not excused', ({ form, scope }) => {
  const sample = fc.sample(given, { numRuns: 200, seed: 1 })
  const reached = sample.filter(
    ({ workspace, base }) => applyArchetype(workspace, base, { form, scope }, as).limits.length === 0,
  )
  expect(reached.length).toBeGreaterThan(60)
})

const folder = (name: string) => fileURLToPath(new URL(`../../../../fixtures/${name}/`, import.meta.url))
const files = ['examples', 'faults'].flatMap((name) =>
  readdirSync(folder(name)).flatMap((file) => (file.endsWith('.yaml') ? [`${folder(name)}${file}`] : [])),
)

describe.each(files)('%s', (file) => {
  test.each(choices)('becomes %j', (choice) => {
    const reading = readWorkspace(readFileSync(file, 'utf8'))
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems[0]))
    for (const { id } of reading.workspace.variants) keepsTheLaws(reading.workspace, id, choice)
  })
})

const as = { id: 'archetype', name: 'Archetype' }
const securityFields = [
  'security-supervision',
  'vulnerability-assessment-pentest',
  'security-monitoring-operation',
  'security-analysis-research',
]

function keepsTheLaws(workspace: Workspace, base: string, choice: ArchetypeChoice): void {
  const { variant, changes, limits } = applyArchetype(workspace, base, choice, as)
  const { workspace: applied, inverse } = applyChanges(workspace, changes)
  const reading = readWorkspace(JSON.stringify(applied))
  expect(reading.ok ? [] : reading.problems, 'accepted').toEqual([])
  expect(applyChanges(applied, inverse).workspace, 'undone').toEqual(workspace)
  const [before, after] = [designOf(workspace, base), designOf(applied, as.id)]

  const { committeeShare, centralisation, placement } = classifyArchetype(after)
  if (limits.length === 0) {
    expect(choice.form === 'committee' ? committeeShare : 1 - (committeeShare ?? 1), 'form').toBeGreaterThanOrEqual(0.8)
    expect(choice.scope === 'centralised' ? centralisation : 1 - (centralisation ?? 1)).toBeGreaterThanOrEqual(0.8)
    if (choice.placement !== undefined) expect(placement?.id, 'placement').toBe(choice.placement)
  }

  // Nothing but supervision.
  for (const name of ['scopes', 'tasks', 'contracts', 'exclusions', 'posts'] as const)
    expect(variant[name], name).toBeUndefined()
  for (const { id } of variant.units ?? []) {
    const unit = before.unitById.get(id ?? '')
    if (unit !== undefined) expect(unit.isSupervision, `${id} supervises`).toBe(true)
  }
  for (const { task, field } of variant.assignments ?? [])
    expect(securityFields).toContain(field ?? before.taskById.get(task ?? '')?.field)
  expect(after.duties.map(({ id }) => id)).toEqual(before.duties.map(({ id }) => id))

  // Of several units without superior the one with most below it leads: one that is added may turn the top into another.
  if (before.topUnit?.id !== after.topUnit?.id) return
  expect(newErrors(before, after), 'adds no error').toEqual([])
  const again = applyArchetype(applied, as.id, choice, { id: 'again', name: 'Again' })
  expect(again.variant, 'twice changes nothing').toEqual({ id: 'again', name: 'Again', basedOn: as.id })
}
