import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryWorkspace } from '../testing/arbitrary'
import type { Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { formatWorkspace } from '../workspace/write/layout'
import { problemsOf } from './problems-of'
import { readWorkspace } from './read'

/** What the reader says of the workspace once it is written. */
function told(workspace: Workspace) {
  const reading = readWorkspace(formatWorkspace(workspace, 'json'), { syntax: 'json' })
  return reading.ok ? [] : reading.problems
}

const [seed] = fc.sample(fc.nat(), 1)

test(`what is wrong with a workspace that was put together is what the reader would say of it (seed ${seed})`, () => {
  let faulty = 0
  const law = fc.property(
    arbitraryWorkspace(),
    fc.nat(),
    fc.nat(),
    fc.constantFrom('drop', 'twice', 'key'),
    (workspace, which, at, how) => {
      const [first, ...others] = workspace.variants
      const there = collectionNames.filter((name) => (first?.[name] ?? []).length > 0)
      const name = there[which % Math.max(1, there.length)]
      if (first === undefined || name === undefined) return
      const entries: readonly object[] = first[name] ?? []
      const [entry] = entries.slice(at % entries.length)
      const without = entries.filter((one) => one !== entry)
      const broken =
        how === 'drop' ? without : how === 'twice' ? [...entries, entry] : [...without, { ...entry, unheard: 'of' }]
      const changed = { ...workspace, variants: [{ ...first, [name]: broken }, ...others] } as Workspace
      const expected = told(changed)
      if (expected.length > 0) faulty += 1
      expect(problemsOf(changed)).toEqual(expected)
      expect(problemsOf(workspace)).toEqual([])
    },
  )
  fc.assert(law, { seed: Number(process.env['SEED'] ?? seed), numRuns: 150 })
  expect(faulty).toBeGreaterThan(30)
}, 60_000)
