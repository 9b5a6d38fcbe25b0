import { expect, test } from 'vitest'
import { contentsOf } from '../branching/contents'
import { problemsOf } from '../reading/problems-of'
import { type Piece, assign, contract, department, entry, provider, workspaceOf } from '../testing'
import type { Workspace } from '../workspace/format'
import { applyChanges } from './change'
import { giveContract } from './give-contract'

const outside = { mode: 'outsourced', contract: 'watch' } as const
const frame = [
  department('it'),
  provider('old-co'),
  provider('new-co'),
  contract('watch', { provider: 'old-co', manager: 'it' }),
  assign('old-co', 'R', 'legal', outside),
  assign('old-co', 'C', 'legal', { mode: 'outsourced' }),
  assign('it', 'S', 'legal', outside),
]
const asIs = (...pieces: readonly Piece[]) => workspaceOf([...frame, ...pieces])
const toBe = (...pieces: readonly Piece[]) =>
  workspaceOf(frame, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces }] })

/** With whom the contract is, and who holds which role under it, once `new-co` has it; the file can be read, and undone it is as it was. */
function given(workspace: Workspace, variant = 'as-is') {
  const made = applyChanges(workspace, giveContract(workspace, 'as-is', 'watch', 'new-co'))
  expect(problemsOf(made.workspace)).toEqual([])
  expect(applyChanges(made.workspace, made.inverse).workspace).toEqual(workspace)
  const { contracts, assignments } = contentsOf(made.workspace, variant)
  const under = [...assignments.entries()].filter(([, one]) => 'contract' in one && one.contract === 'watch')
  return { contract: contracts.get('watch'), under: under.map(([identity]) => identity), all: [...assignments.keys()] }
}

test('the roles under a contract go with it; what is held under none stays, and so does whoever manages it inside', () => {
  const { contract: now, under, all } = given(asIs())
  expect(now).toEqual({ id: 'watch', provider: 'new-co', manager: 'it' })
  expect(under).toEqual(['legal@*:new-co:R', 'legal@*:it:S'])
  expect(all).toContain('legal@*:old-co:C')
})

test('a role that the other provider holds already comes under the contract, once', () => {
  const { all, under } = given(asIs(assign('new-co', 'R', 'legal', { mode: 'outsourced' })))
  expect(all.filter((one) => one.endsWith(':R'))).toEqual(['legal@*:new-co:R'])
  expect(under).toContain('legal@*:new-co:R')
})

test('a variant based on this one goes along, with what it added under the contract', () => {
  const { contract: now, under } = given(toBe(assign('old-co', 'R', 'security-audit', outside)), 'to-be')
  expect(now).toMatchObject({ provider: 'new-co' })
  expect(under).toEqual(['legal@*:new-co:R', 'legal@*:it:S', 'security-audit@*:new-co:R'])
})

test('one that says itself with whom the contract is stays as it is', () => {
  const own = [
    provider('third-co'),
    entry('contracts', { id: 'watch', provider: 'third-co' }),
    entry('assignments', { field: 'legal', unit: 'old-co', role: 'R', remove: true }),
    assign('third-co', 'R', 'legal', outside),
  ]
  const { contract: now, under } = given(toBe(...own), 'to-be')
  expect(now).toMatchObject({ provider: 'third-co' })
  expect([...under].toSorted()).toEqual(['legal@*:it:S', 'legal@*:third-co:R'])
})

test('so does one that does not have the other provider', () => {
  const { contract: now, under } = given(toBe(entry('units', { id: 'new-co', remove: true })), 'to-be')
  expect(now).toMatchObject({ provider: 'old-co' })
  expect([...under].toSorted()).toEqual(['legal@*:it:S', 'legal@*:old-co:R'])
})

test('given to whom has it, or to nobody, it stays', () => {
  expect(giveContract(asIs(), 'as-is', 'watch', 'old-co')).toEqual([])
  expect(giveContract(asIs(), 'as-is', 'watch', 'nobody')).toEqual([])
  expect(giveContract(asIs(), 'as-is', 'watch', 'it')).toEqual([])
})
