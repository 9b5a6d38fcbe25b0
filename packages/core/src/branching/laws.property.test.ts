/** What holds of every organisation, whatever is done with its variants. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Change, applyChanges } from '../changes/change'
import { problemsOf } from '../reading/problems-of'
import { arbitraryWorkspace } from '../testing/arbitrary'
import type { Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { sameJson } from '../workspace/json-value'
import { branchOff, deleteVariant, promoteVariant, renameVariant } from './branch'
import { contentsOf, eachCollection, ownEntriesOf, variantIn } from './contents'
import { differencesBetween, ownChangesOf } from './difference'
import { laidOver } from './entries-between'
import type { Settlements } from './merging'
import { rebase } from './rebase'
import { giveVariantId } from './variant-id'
import { undoOwnChange, undoOwnChanges } from './undo-own-change'

/** What each variant says, by id, in no order. */
const said = (workspace: Workspace) =>
  Object.fromEntries(workspace.variants.map(({ id }) => [id, inNoOrder(workspace, id)]))
const inNoOrder = (workspace: Workspace, id: string) => {
  const contents = contentsOf(workspace, id)
  return eachCollection((name) => Object.fromEntries(contents[name]))
}

/** Applies the changes, and sees that undoing them gives back what there was. */
function applied(workspace: Workspace, changes: readonly Change[]): Workspace {
  const there = applyChanges(workspace, changes)
  expect(applyChanges(there.workspace, there.inverse).workspace).toStrictEqual(workspace)
  return there.workspace
}

const workspaceAndVariant = arbitraryWorkspace().chain((workspace) =>
  fc.record({
    workspace: fc.constant(workspace),
    id: fc.constantFrom(...workspace.variants.map((variant) => variant.id)),
  }),
)
const based = workspaceAndVariant.filter(({ workspace, id }) => variantIn(workspace, id).basedOn !== undefined)
const holds = <Value>(arbitrary: fc.Arbitrary<Value>, law: (value: Value) => void) => {
  fc.assert(fc.property(arbitrary, law))
}

test('to branch off changes nothing, and the branch says what it was branched off from', () => {
  holds(workspaceAndVariant, ({ workspace, id }) => {
    const after = said(applied(workspace, branchOff(workspace, id, { id: 'branch', name: 'Branch' })))
    expect(after).toEqual({ ...said(workspace), branch: after[id] })
  })
})

test('a new name changes nothing else', () => {
  holds(workspaceAndVariant, ({ workspace, id }) => {
    const after = applied(workspace, renameVariant(workspace, id, 'Other'))
    expect(variantIn(after, id)).toEqual({ ...variantIn(workspace, id), name: 'Other' })
    expect(said(after)).toEqual(said(workspace))
  })
})

test('under a new id every variant says what it said, and the reader takes the outcome', () => {
  holds(workspaceAndVariant, ({ workspace, id }) => {
    const made = giveVariantId(workspace, id, 'another-id')
    const after = applied(workspace, made.ok ? made.changes : [])
    const { [id]: own, ...others } = said(workspace)
    expect(said(after)).toEqual({ ...others, 'another-id': own })
    expect(problemsOf(after)).toEqual([])
  })
})

test('a promoted variant is the first, based on none, and every variant says what it said', () => {
  holds(workspaceAndVariant, ({ workspace, id }) => {
    const after = applied(workspace, promoteVariant(workspace, id))
    expect(after.variants[0]).toMatchObject({ id })
    expect(after.variants[0]?.basedOn).toBeUndefined()
    expect(said(after)).toEqual(said(workspace))
    expect(problemsOf(after)).toEqual([])
  })
})

test('the others say what they said when a variant is deleted', () => {
  holds(
    workspaceAndVariant.filter(({ workspace }) => workspace.variants.length > 1),
    ({ workspace, id }) => {
      const after = applied(workspace, deleteVariant(workspace, id))
      const { [id]: _, ...others } = said(workspace)
      expect(said(after)).toEqual(others)
      expect(problemsOf(after)).toEqual([])
    },
  )
})

test('without conflict a rebased variant says what its own entries say over the new base', () => {
  let without = 0
  holds(
    arbitraryWorkspace().filter(({ variants }) => variants.length > 2),
    (workspace) => {
      const { changes, conflicts } = rebase(workspace, { variant: 'later', onto: 'as-is' })
      if (conflicts.length > 0 || changes === null) return
      without += 1
      const [base, own] = [contentsOf(workspace, 'as-is'), ownEntriesOf(variantIn(workspace, 'later'))]
      const laid = eachCollection((name) => {
        const identities = [...base[name].keys(), ...own[name].keys()]
        const records = identities.map((one) => [one, laidOver(name, base[name].get(one), own[name].get(one))] as const)
        return Object.fromEntries(records.filter(([, record]) => record !== undefined))
      })
      const after = applied(workspace, changes)
      expect(variantIn(after, 'later').basedOn).toBe('as-is')
      expect(inNoOrder(after, 'later')).toEqual(laid)
    },
  )
  expect(without).toBeGreaterThan(20)
})

test('a variant rebased on its own base stays as it is', () => {
  holds(based, ({ workspace, id }) => {
    expect(rebase(workspace, { variant: id })).toEqual({ conflicts: [], changes: [], problems: [] })
  })
})

test('who gives way in every conflict comes to an outcome that the reader takes', () => {
  holds(
    arbitraryWorkspace().filter(({ variants }) => variants.length > 2),
    (workspace) => {
      const settlements: Record<string, 'theirs'> = {}
      for (let round = 0; round < 100; round += 1) {
        const { conflicts, changes, problems } = rebase(workspace, { variant: 'later', onto: 'as-is', settlements })
        const open = conflicts.filter(({ isSettled }) => !isSettled)
        for (const { key } of open) settlements[key] = 'theirs'
        if (open.length > 0) continue
        expect(problems).toEqual([])
        expect(changes).not.toBeNull()
        return
      }
      expect.unreachable(`still open after ${Object.keys(settlements).length} settlements`)
    },
  )
})

test('who stands firm in every conflict keeps each record that the variant gives, and is rid of each that it takes away', () => {
  holds(
    arbitraryWorkspace().filter(({ variants }) => variants.length > 2),
    (workspace) => {
      let settlements: Settlements = {}
      const call = () => rebase(workspace, { variant: 'later', onto: 'as-is', settlements })
      for (let round = 0; round < 100; round += 1) {
        const open = call().conflicts.filter(({ isSettled }) => !isSettled)
        // Two moves that close a circle cannot both stand.
        if (open.every(({ kind }) => kind === 'circle')) break
        settlements = { ...settlements, ...Object.fromEntries(open.map(({ key }) => [key, 'mine'])) }
      }
      const { changes } = call()
      if (changes === null) return
      const after = contentsOf(applied(workspace, changes), 'later')
      const [before, base] = [contentsOf(workspace, 'later'), contentsOf(workspace, 'to-be')]
      const own = ownEntriesOf(variantIn(workspace, 'later'))
      for (const name of collectionNames)
        for (const [identity, entry] of own[name])
          // What says nothing new goes with what it speaks of.
          if ('remove' in entry || !sameJson(before[name].get(identity), base[name].get(identity)))
            expect([identity, after[name].has(identity)]).toEqual([identity, before[name].has(identity)])
    },
  )
})

test('any of its own changes undone by itself is one of its changes no more, and leaves nothing dangling', () => {
  holds(
    based.chain((one) => fc.record({ ...asConstants(one), at: fc.nat() })),
    ({ workspace, id, at }) => {
      const own = ownChangesOf(workspace, id)
      fc.pre(own.length > 0)
      const { collection, identity } = own[at % own.length]!
      const after = applied(workspace, undoOwnChange(workspace, id, { collection, identity }))
      const left = ownChangesOf(after, id).map((change) => `${change.collection}/${change.identity}`)
      expect(left).not.toContain(`${collection}/${identity}`)
      const problems = problemsOf(
        id === workspace.variants.at(-1)?.id ? after : { ...after, variants: after.variants.slice(0, -1) },
      )
      expect(problems).toEqual([])
    },
  )
})

test('its own changes are all in which it differs from its base', () => {
  holds(based, ({ workspace, id }) => {
    const base = contentsOf(workspace, variantIn(workspace, id).basedOn!)
    expect(ownChangesOf(workspace, id)).toEqual(differencesBetween(base, contentsOf(workspace, id)))
  })
})

test('all of its own changes undone leave what the base says', () => {
  holds(based, ({ workspace, id }) => {
    const after = applied(workspace, undoOwnChanges(workspace, id, ownChangesOf(workspace, id)))
    expect(inNoOrder(after, id)).toEqual(inNoOrder(after, variantIn(after, id).basedOn!))
  })
})

const asConstants = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fc.constant(one)])) as {
    [Key in keyof Value]: fc.Arbitrary<Value[Key]>
  }
