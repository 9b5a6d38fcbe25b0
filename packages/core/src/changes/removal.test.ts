import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWorkspace } from '../reading/read'
import { type Variant, recordsOf, resolveVariant } from '../variants/resolve'
import type { CollectionName, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { collectionNames } from '../workspace/names'
import {
  type Piece,
  assign,
  committee,
  contract,
  department,
  entry,
  exclude,
  grant,
  link,
  officer,
  ownTask,
  post,
  provider,
  scope,
  section,
  workspaceOf,
} from '../testing'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { applyChanges } from './change'
import { removeRecord, removeRecords, removeScope, removeUnit } from './removal'
import type { Named } from './removal-of-references'

/** The records of a variant as resolved, after the removal; the reader has to accept the workspace. */
function without(workspace: Workspace, collection: CollectionName, identity: string, variant = 'as-is') {
  const { workspace: after } = applyChanges(workspace, removeRecord(workspace, variant, collection, identity))
  const reading = readWorkspace(JSON.stringify(after))
  expect(reading.ok ? [] : reading.problems).toEqual([])
  return {
    after,
    in: <Name extends CollectionName>(name: Name, id = variant) =>
      [...resolveVariant(after, id).collections[name].values()].map(({ record }) => record),
  }
}

const line = [officer('ceo'), department('it', { parent: 'ceo' }), section('soc', { parent: 'it' })]
const withoutIt = (...pieces: readonly Piece[]) => without(workspaceOf([...line, ...pieces]), 'units', 'it')

test('children of a removed unit move to its parent', () => {
  expect(withoutIt().in('units')).toEqual([
    expect.objectContaining({ id: 'ceo' }),
    { id: 'soc', kind: 'section', name: 'soc', parent: 'ceo' },
  ])
})

test('children of a removed unit without parent stand by themselves', () => {
  expect(without(workspaceOf(line), 'units', 'ceo').in('units')).toEqual([
    { id: 'it', kind: 'department', name: 'it' },
    expect.objectContaining({ id: 'soc', parent: 'it' }),
  ])
})

test('scopes of a removed unit move to its parent, with all that is said of them', () => {
  const left = withoutIt(scope('office', 'it', 'it'), assign('soc', 'R', 'legal', { scope: 'office' }))
  expect(left.in('scopes')).toEqual([expect.objectContaining({ id: 'office', owner: 'ceo' })])
  expect(left.in('assignments')).toHaveLength(1)
})

test('scopes of a removed unit without parent go, with all that is said of them', () => {
  const pieces = [
    scope('office', 'it', 'ceo'),
    scope('lab', 'it', 'it'),
    assign('it', 'R', 'legal', { scope: 'office' }),
    assign('it', 'R', 'legal', { scope: 'lab' }),
    grant('it', 'halt', 'office'),
    exclude('legal', 'packages-only', { scope: 'office' }),
  ]
  const left = without(workspaceOf([...line, ...pieces]), 'units', 'ceo')
  expect(left.in('scopes').map(({ id }) => id)).toEqual(['lab'])
  expect(left.in('assignments').map((one) => one.scope)).toEqual(['lab'])
  expect([left.in('authority'), left.in('exclusions')]).toEqual([[], []])
})

test('what a removed unit does, holds and is linked by goes with it', () => {
  const left = withoutIt(
    assign('it', 'R', 'legal'),
    assign('soc', 'R', 'legal'),
    grant('it', 'halt', 'ceo'),
    grant('soc', 'halt', 'it'),
    grant('soc', 'halt', 'ceo'),
    link('advises', 'it', 'soc'),
    link('advises', 'soc', 'it'),
    link('advises', 'soc', 'ceo'),
    post('of-it', 'it'),
    post('of-soc', 'soc'),
  )
  expect(left.in('assignments').map(({ unit }) => unit)).toEqual(['soc'])
  expect(left.in('authority').map(({ holder, over }) => [holder, over])).toEqual([['soc', 'ceo']])
  expect(left.in('links').map(({ to }) => to)).toEqual(['ceo'])
  expect(left.in('posts').map(({ id }) => id)).toEqual(['of-soc'])
})

test('where a removed unit is merely named, its name is dropped', () => {
  const left = withoutIt(
    officer('ciso', { appointedBy: 'it' }),
    committee('com', { members: [{ unit: 'it', chair: true }, { unit: 'soc' }] }),
    committee('alone', { members: [{ unit: 'it' }] }),
    provider('p'),
    contract('c', { provider: 'p', manager: 'it', decidedBy: 'it' }),
    grant('soc', 'halt', 'ceo', { grantedBy: 'it' }),
    exclude('legal', 'packages-only', { takenOverBy: 'it' }),
    post('analyst', 'soc', { concurrentWith: ['it', 'ceo'] }),
  )
  const unit = (id: string) => left.in('units').find((one) => one.id === id)
  expect(unit('ciso')).not.toHaveProperty('appointedBy')
  expect(unit('com')).toMatchObject({ members: [{ unit: 'soc' }] })
  expect(unit('alone')).not.toHaveProperty('members')
  expect(left.in('contracts')).toEqual([{ id: 'c', provider: 'p' }])
  expect(left.in('authority')).toEqual([{ holder: 'soc', kind: 'halt', over: 'ceo' }])
  expect(left.in('exclusions')).toEqual([{ field: 'legal', reason: 'packages-only' }])
  expect(left.in('posts')).toEqual([{ id: 'analyst', unit: 'soc', concurrentWith: ['ceo'] }])
})

test("with a provider go its contracts; assignments under them go, or lose the contract's name", () => {
  const left = without(
    workspaceOf([
      ...line,
      provider('p'),
      contract('c', { provider: 'p', manager: 'it' }),
      assign('p', 'R', 'legal', { contract: 'c' }),
      assign('it', 'R', 'legal', { mode: 'outsourced', contract: 'c' }),
    ]),
    'units',
    'p',
  )
  expect(left.in('contracts')).toEqual([])
  expect(left.in('assignments')).toEqual([{ field: 'legal', unit: 'it', role: 'R', mode: 'outsourced' }])
})

test('with a scope go its assignments, grants and exclusions, and nothing else', () => {
  const workspace = workspaceOf([
    ...line,
    scope('office', 'it', 'it'),
    assign('it', 'R', 'legal', { scope: 'office' }),
    assign('it', 'R', 'legal'),
    grant('soc', 'halt', 'office'),
    grant('soc', 'halt', 'it'),
    exclude('legal', 'packages-only', { scope: 'office' }),
    exclude('legal', 'packages-only'),
  ])
  expect(removeScope(workspace, 'as-is', 'office')).toEqual(removeRecord(workspace, 'as-is', 'scopes', 'office'))
  const left = without(workspace, 'scopes', 'office')
  expect(left.in('assignments').map((one) => one.scope)).toEqual([undefined])
  expect(left.in('authority').map(({ over }) => over)).toEqual(['it'])
  expect(left.in('exclusions').map((one) => one.scope)).toEqual([undefined])
})

test('of a removed contract its name is dropped in assignments', () => {
  const pieces = [provider('p'), contract('c', { provider: 'p' }), assign('p', 'R', 'legal', { contract: 'c' })]
  const left = without(workspaceOf([...line, ...pieces]), 'contracts', 'c')
  expect(left.in('assignments')).toEqual([{ field: 'legal', unit: 'p', role: 'R' }])
})

test('with an own task go its assignments and exclusions, and it is dropped from what links are about', () => {
  const left = without(
    workspaceOf([
      ...line,
      ownTask('own.task', { field: 'legal', name: 'Own', applies: 'all' }),
      assign('it', 'R', 'own.task'),
      assign('it', 'R', 'legal'),
      exclude('own.task', 'packages-only'),
      link('advises', 'it', 'soc', { about: ['own.task', 'legal'] }),
      link('advises', 'it', 'ceo', { about: ['own.task'] }),
    ]),
    'tasks',
    'own.task',
  )
  expect(left.in('assignments')).toEqual([{ field: 'legal', unit: 'it', role: 'R' }])
  expect(left.in('exclusions')).toEqual([])
  expect(left.in('links').map(({ about }) => about)).toEqual([['legal'], undefined])
})

test('a record that nothing refers to goes alone', () => {
  const workspace = workspaceOf([...line, link('advises', 'it', 'soc')])
  expect(removeRecord(workspace, 'as-is', 'links', 'advises:it:soc')).toHaveLength(1)
})

test('to remove what is not there is no change; from a variant that is not there, a mistake', () => {
  expect(removeUnit(workspaceOf(line), 'as-is', 'nobody')).toEqual([])
  expect(() => removeUnit(workspaceOf(line), 'to-be', 'it')).toThrow('"to-be"')
})

const based = (own: readonly Piece[], ...pieces: readonly Piece[]) =>
  workspaceOf([...line, ...pieces], { variants: [{ id: 'to-be', basedOn: 'as-is', pieces: own }] })

test('removed from a variant with a base, a unit stays in the base', () => {
  const workspace = based([], scope('office', 'it', 'it'), assign('it', 'R', 'legal'))
  const left = without(workspace, 'units', 'it', 'to-be')
  expect(left.after.variants[0]).toEqual(workspace.variants[0])
  expect(left.after.variants[1]).toMatchObject({
    units: [
      { id: 'it', remove: true },
      { id: 'soc', parent: 'ceo' },
    ],
    scopes: [{ id: 'office', owner: 'ceo' }],
    assignments: [{ field: 'legal', unit: 'it', role: 'R', remove: true }],
  })
})

test('removed from the base, a unit goes from the variants based on it, with what they say of it', () => {
  const own = [entry('units', { id: 'it', name: 'IT' }), section('desk', { parent: 'it' }), assign('it', 'A', 'legal')]
  const left = without(based(own), 'units', 'it')
  expect(left.in('units', 'to-be').map(({ id, parent }) => [id, parent])).toEqual([
    ['ceo', undefined],
    ['soc', 'ceo'],
    ['desk', 'ceo'],
  ])
  expect(left.in('assignments', 'to-be')).toEqual([])
  expect(resolveVariant(left.after, 'to-be').misaimed).toEqual([])
})

test('a variant that had removed the unit itself says so no longer', () => {
  const left = without(based([entry('units', { id: 'soc', remove: true })]), 'units', 'soc')
  expect(left.after.variants[1]?.units).toEqual([])
})

test('a variant in which the unit stood elsewhere moves its children and scopes to the parent that it had there', () => {
  const own = [department('hr', { parent: 'ceo' }), entry('units', { id: 'it', parent: 'hr' })]
  const left = without(based(own, scope('office', 'it', 'it')), 'units', 'it')
  expect(left.in('units', 'to-be').find(({ id }) => id === 'soc')).toMatchObject({ parent: 'hr' })
  expect(left.in('scopes', 'to-be')).toMatchObject([{ owner: 'hr' }])
})

test('a move in the base makes no circle of parents in a variant that had turned them round', () => {
  const own = [entry('units', { id: 'it', parent: null }), entry('units', { id: 'ceo', parent: 'soc' })]
  expect(
    without(based(own), 'units', 'it')
      .in('units', 'to-be')
      .map(({ id, parent }) => [id, parent]),
  ).toEqual([
    ['ceo', 'soc'],
    ['soc', undefined],
  ])
})

test('what a variant had taken out of the removed unit’s hands stays as it was there', () => {
  const own = [entry('scopes', { id: 'office', owner: 'it' }), entry('posts', { id: 'p', unit: 'it' })]
  const roots = [scope('office', 'it', 'ceo', { criticality: 2 }), post('p', 'ceo', { fte: 2 })]
  const left = without(based(own, ...roots), 'units', 'ceo')
  expect(left.in('scopes')).toEqual([])
  expect(left.in('scopes', 'to-be')).toEqual([
    { id: 'office', kind: 'it', name: 'office', owner: 'it', criticality: 2 },
  ])
  expect(left.in('posts', 'to-be')).toEqual([{ id: 'p', unit: 'it', fte: 2 }])
})

test('a unit that a later variant brought in anew stays there', () => {
  const workspace = workspaceOf(line, {
    variants: [
      { id: 'to-be', basedOn: 'as-is', pieces: [entry('units', { id: 'soc', remove: true })] },
      {
        id: 'later',
        basedOn: 'to-be',
        pieces: [section('soc', { parent: 'it', headcount: 3 }), assign('soc', 'R', 'legal')],
      },
    ],
  })
  const left = without(workspace, 'units', 'soc')
  expect(left.in('units', 'later').find(({ id }) => id === 'soc')).toMatchObject({ headcount: 3 })
  expect(left.in('assignments', 'later')).toHaveLength(1)
})

/** All texts of a record that may be references, whatever the key: everything but its own id and what people wrote. */
function references(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['id', 'name', 'note'].includes(key) ? [] : references(inner),
  )
}

const referring = ({ collections }: Variant, gone: ReadonlySet<string>) =>
  collectionNames.flatMap((name) =>
    [...collections[name]]
      .filter(([, { record }]) => references(record).some((text) => gone.has(text)))
      .map(([id]) => `${name}/${id}`),
  )

const removable = [
  'units',
  'scopes',
  'tasks',
  'contracts',
  'assignments',
  'authority',
  'links',
  'exclusions',
  'posts',
] as const

test('several that are removed together leave what they leave one after the other, in every variant', () => {
  fc.assert(
    fc.property(
      arbitraryWorkspace(),
      fc.nat(),
      fc.array(fc.tuple(fc.constantFrom(...removable, 'units' as const, 'units' as const), fc.nat()), { maxLength: 6 }),
      (workspace, v, wanted) => {
        const { id: variant } = workspace.variants[v % workspace.variants.length]!
        const { collections } = resolveVariant(workspace, variant)
        const records: Named[] = []
        let oneByOne = workspace
        for (const [collection, at] of wanted) {
          const identities = [...collections[collection].keys()]
          const identity = identities[at % Math.max(1, identities.length)] ?? ''
          // What has gone with one before it is not removed for itself: a later variant may keep it then.
          if (!resolveVariant(oneByOne, variant).collections[collection].has(identity)) continue
          records.push({ collection, identity })
          oneByOne = applyChanges(oneByOne, removeRecord(oneByOne, variant, collection, identity)).workspace
        }
        const together = applyChanges(workspace, removeRecords(workspace, variant, records))
        expect(applyChanges(together.workspace, together.inverse).workspace).toStrictEqual(workspace)
        for (const { id } of workspace.variants) {
          const [one, all] = [resolveVariant(oneByOne, id), resolveVariant(together.workspace, id)]
          for (const name of collectionNames)
            expect(new Map(recordsOf(all, name).map((record) => [identityOf(name, record), record]))).toEqual(
              new Map(recordsOf(one, name).map((record) => [identityOf(name, record), record])),
            )
        }
      },
    ),
  )
})

test('after any removal no reference is left, the reader accepts the workspace, nothing else changed, and undo restores it', () => {
  fc.assert(
    fc.property(
      arbitraryWorkspace(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...removable, 'units' as const),
      (workspace, v, r, collection) => {
        const place = v % workspace.variants.length
        const { id: variant } = workspace.variants[place]!
        const identities = [...resolveVariant(workspace, variant).collections[collection].keys()]
        fc.pre(identities.length > 0)
        const identity = identities[r % identities.length]!
        const changes = removeRecord(workspace, variant, collection, identity)
        const { workspace: after, inverse } = applyChanges(workspace, changes)

        expect(applyChanges(after, inverse).workspace).toStrictEqual(workspace)
        const reading = readWorkspace(JSON.stringify(after))
        expect(reading.ok ? [] : reading.problems).toEqual([])
        const losers = new Set<string>()
        for (const [at, { id, basedOn }] of workspace.variants.entries()) {
          const [before, now] = [resolveVariant(workspace, id), resolveVariant(after, id)]
          if (at < place) {
            expect(now).toEqual(before)
            continue
          }
          // One that brought the record in anew, after its base had left it out, keeps it.
          const had = before.collections[collection].has(identity)
          const loses = had && (id === variant || losers.has(basedOn ?? ''))
          if (loses) losers.add(id)
          expect(now.collections[collection].has(identity)).toBe(had && !loses)
          if (loses) expect(referring(now, new Set([identity]))).toEqual([])
          expect(now.misaimed.length).toBeLessThanOrEqual(before.misaimed.length)
          // Scopes and contracts may go with a unit; what names none of them stays as it was.
          const gone = new Set(
            collectionNames.flatMap((name) =>
              [...before.collections[name].keys()].filter((one) => !now.collections[name].has(one)),
            ),
          )
          for (const name of collectionNames)
            for (const [one, { record }] of before.collections[name])
              if (!gone.has(one) && !references(record).some((text) => gone.has(text)))
                expect(now.collections[name].get(one)?.record).toEqual(record)
          const direct = new Set(referring(before, gone))
          for (const name of collectionNames)
            for (const one of before.collections[name].keys())
              if (gone.has(one) && !(name === collection && one === identity))
                expect(direct).toContain(`${name}/${one}`)
        }
      },
    ),
    { numRuns: 200 },
  )
})
