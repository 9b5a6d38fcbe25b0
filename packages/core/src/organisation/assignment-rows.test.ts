import { roles as roleTerms, idsOf, scopeKinds } from '@taiseizu/catalogue'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, applyChanges } from '../changes/change'
import { type Design, designOf } from '../design'
import { LiveDesign } from '../live'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { assign, contract, department, provider, scope, workspaceOf } from '../testing/index'
import { recordsOf, resolveVariant } from '../variants/resolve'
import { identityOf } from '../workspace/identity'
import type { Workspace } from '../workspace/format'

const roles = idsOf(roleTerms)
const [drawn] = fc.sample(fc.nat(), 1)
const seed = Number(process.env['SEED'] ?? drawn)

/** Who holds what, asked in every way, in the order in which it is told. */
const heldIn = (design: Design) => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  return {
    units: design.units.map((unit) => [unit.id, unit.assignments.map(({ id, mode }) => `${id} ${mode}`)]),
    answering: design.units.map((unit) => [unit.id, ids(unit.assignmentsWith('A', 'S'))]),
    contracts: design.contracts.map((one) => [one.id, ids(one.assignments)]),
    scopes: design.scopes.map((one) => [one.id, ids(one.assignments)]),
    duties: design.duties.map((duty) => [
      duty.id,
      roles.map((role) => ids(duty.holding(role))),
      ids(duty.exclusions),
      design.statusOf(duty),
    ]),
    general: ids(design.generalAssignments),
    all: ids(design.assignments),
  }
}

/** Assignments that go and come back, or become those of others; scopes of another kind. */
const editsOf = (workspace: Workspace): fc.Arbitrary<readonly Change[]> => {
  const variant = resolveVariant(workspace, 'as-is')
  const contractId = recordsOf(variant, 'contracts')[0]?.id
  const ofAssignments = recordsOf(variant, 'assignments').flatMap((record): Change[] => {
    const identity = identityOf('assignments', record)
    const change = { change: 'record', variant: 'as-is', collection: 'assignments', identity } as const
    const others = { ...record, mode: 'outsourced' as const, ...(contractId !== undefined && { contract: contractId }) }
    return [
      { ...change, record: null },
      { ...change, record },
      { ...change, record: others },
    ]
  })
  const ofScopes = recordsOf(variant, 'scopes').flatMap((record) =>
    idsOf(scopeKinds).map((kind): Change => ({
      change: 'record',
      variant: 'as-is',
      collection: 'scopes',
      identity: record.id,
      record: { ...record, kind },
    })),
  )
  const all = [...ofAssignments, ...ofScopes]
  return all.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...all), { maxLength: 12 })
}

test(`whatever comes, goes or is of another kind, who holds what is told as by a design compiled anew (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      arbitraryWorkspace().chain((workspace) => fc.tuple(fc.constant(workspace), editsOf(workspace), fc.boolean())),
      ([workspace, edits, isAskedFirst]) => {
        const live = new LiveDesign(workspace, 'as-is')
        // Lists are made when somebody asks: before the edits, or after them.
        if (isAskedFirst) heldIn(live.design)
        let now = workspace
        for (const edit of edits) {
          now = applyChanges(now, [edit]).workspace
          live.apply([edit])
        }
        expect(heldIn(live.design)).toEqual(heldIn(designOf(now, 'as-is')))
      },
    ),
    { numRuns: 150, seed },
  )
})

const watch = 'security-monitoring-operation.incident-response'

test('an assignment is the same object for everybody who asks', () => {
  const design = designOf(
    workspaceOf([
      department('it'),
      provider('soc'),
      contract('watch', { provider: 'soc', manager: 'it' }),
      scope('office', 'it', 'it'),
      assign('soc', 'R', watch, { scope: 'office', contract: 'watch' }),
    ]),
    'as-is',
  )
  const [one] = design.unitById.get('soc')?.assignments ?? []
  const [task] = design.tasks.filter(({ id }) => id === watch)
  const [office] = design.scopes.filter(({ id }) => id === 'office')
  expect(one?.contract?.id).toBe('watch')
  expect(design.contracts[0]?.assignments[0]).toBe(one)
  expect(office?.assignments[0]).toBe(one)
  expect(task && office && design.duty(task, office)?.holding('R')[0]).toBe(one)
})

test('some assignment is found without the others, and none where there is none', () => {
  const design = designOf(
    workspaceOf([department('it'), scope('office', 'it', 'it'), assign('it', 'A', watch, { scope: 'office' })]),
    'as-is',
  )
  const unit = design.unitById.get('it')
  expect(unit?.someAssignment(({ role }) => role === 'A')).toBe(true)
  expect(unit?.someAssignment(({ role }) => role === 'R')).toBe(false)
})
