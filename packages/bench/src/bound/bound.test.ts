import { type Workspace, designOf } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generate } from '../generate'
import { boundKeys, boundRules, checkBound, compileBound } from '.'

const seven = rules.filter(({ id }) => boundRules.some((rule) => rule === id))

const byEngine = (workspace: Workspace, variant: string) =>
  check(designOf(workspace, variant), { rules: seven })
    .findings.map(({ key }) => key)
    .toSorted()
const byBound = (workspace: Workspace, variant: string) => {
  const bound = compileBound(workspace, variant)
  return boundKeys(bound, checkBound(bound))
}
const withoutBase = (workspace: Workspace) => workspace.variants.filter(({ basedOn }) => basedOn === undefined)

test.each([1, 2, 3, 4, 5])('the bound finds what the engine finds, and nothing else, in S of seed %i', (seed) => {
  const { workspace } = generate('S', seed)
  for (const { id } of withoutBase(workspace)) expect(byBound(workspace, id)).toEqual(byEngine(workspace, id))
})

test('every one of the seven rules finds something in S: none is compared with nothing', () => {
  const { workspace } = generate('S')
  const keys = byBound(workspace, 'as-is')
  for (const rule of boundRules) expect(keys.some((key) => key.startsWith(`${rule}:`))).toBe(true)
})

test('the bound finds what the engine finds in small organisations of any shape', () => {
  fc.assert(
    fc.property(arbitraryWorkspace(), (workspace) => {
      const { settings: _settings, ...plain } = workspace
      for (const { id } of withoutBase(plain)) expect(byBound(plain, id)).toEqual(byEngine(plain, id))
    }),
    { numRuns: 100 },
  )
})

test('the checksum tells apart what was found, whatever the order', () => {
  const { workspace } = generate('S')
  const found = checkBound(compileBound(workspace, 'as-is'))
  const other = checkBound(compileBound(generate('S', 2).workspace, 'as-is'))
  expect(checkBound(compileBound(workspace, 'as-is')).checksum).toBe(found.checksum)
  expect(other.checksum).not.toBe(found.checksum)
})
