import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CollectionName, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { entriesOf } from '../workspace/entries'
import { identityOf } from '../workspace/identity'
import { department, link, officer, variant, workspaceOf } from '../testing'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { type Change, applyChanges } from './change'

/** A mistake that changes what was handed in throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

/** Applies, undoes, redoes; the workspace must be what it was, and what it became. */
function applied(workspace: Workspace, ...changes: readonly Change[]): Workspace {
  const there = applyChanges(frozen(workspace), frozen(changes))
  const back = applyChanges(frozen(there.workspace), frozen(there.inverse))
  expect(back.workspace).toStrictEqual(workspace)
  expect(applyChanges(back.workspace, back.inverse).workspace).toStrictEqual(there.workspace)
  return there.workspace
}

const unit = (identity: string, name: string | null, more: { index?: number } = {}): Change => ({
  change: 'record',
  variant: 'as-is',
  collection: 'units',
  identity,
  record: name === null ? null : { id: identity, kind: 'department', name },
  ...more,
})
const three = variant(department('a'), department('b'), department('c'))
const idsIn = ({ variants: [first] }: Workspace) => first?.units?.map(({ id }) => id)

test('a new record goes to the end, or to the place that is named', () => {
  expect(idsIn(applied(three, unit('d', 'D')))).toEqual(['a', 'b', 'c', 'd'])
  expect(idsIn(applied(three, unit('d', 'D', { index: 1 })))).toEqual(['a', 'd', 'b', 'c'])
})

test('a known record becomes another and keeps its place', () => {
  const changed = applied(three, unit('b', 'B!', { index: 0 }))
  expect(idsIn(changed)).toEqual(['a', 'b', 'c'])
  expect(changed.variants[0]?.units?.[1]).toMatchObject({ name: 'B!' })
})

test('a record is taken away, and comes back to its place', () => {
  expect(idsIn(applied(three, unit('b', null)))).toEqual(['a', 'c'])
})

test('a record may change its identity in its place', () => {
  const renamed: Change = { ...unit('b', null), record: { id: 'x', kind: 'department', name: 'X' } } as Change
  expect(idsIn(applied(three, renamed))).toEqual(['a', 'x', 'c'])
})

test('to take away what is not there changes nothing', () => {
  expect(applyChanges(three, [unit('nobody', null)]).workspace).toStrictEqual(three)
  const contract: Change = { change: 'record', variant: 'as-is', collection: 'contracts', identity: 'x', record: null }
  expect(applied(three, contract)).toStrictEqual(three)
})

test('changes come one after the other, and are undone in the opposite order', () => {
  expect(
    idsIn(applied(three, unit('b', null), unit('d', 'D', { index: 0 }), unit('b', 'again'), unit('a', null))),
  ).toEqual(['d', 'c', 'b'])
})

test('a collection that the variant did not have goes with its first record; an empty one that it had stays', () => {
  const absent = variant(officer('ceo'))
  const present: Workspace = { ...absent, variants: [{ ...absent.variants[0]!, posts: [] }] }
  const post: Change = {
    change: 'record',
    variant: 'as-is',
    collection: 'posts',
    identity: 'p',
    record: { id: 'p', unit: 'ceo' },
  }
  for (const workspace of [absent, present]) expect(applied(workspace, post).variants[0]?.posts).toHaveLength(1)
  const removal: Change = { ...post, record: null }
  expect(applied(applied(present, post), removal).variants[0]?.posts).toEqual([])
})

test('a whole variant comes, changes and goes', () => {
  const whole = (identity: string, name: string | null): Change => ({
    change: 'variant',
    identity,
    record: name === null ? null : { id: identity, name, basedOn: 'as-is' },
  })
  expect(applied(three, whole('to-be', 'To be')).variants.map(({ id }) => id)).toEqual(['as-is', 'to-be'])
  expect(applied(three, { ...whole('to-be', 'To be'), index: 0 } as Change).variants[0]?.id).toBe('to-be')
  expect(applied(three, whole('as-is', 'Other')).variants[0]?.name).toBe('Other')
  expect(applied(three, whole('as-is', null)).variants).toEqual([])
})

test('an exception is known by its key and variant', () => {
  const exception = { rule: 'AUT-07', key: 'AUT-07', reason: 'soon' }
  const accept: Change = { change: 'exception', identity: 'AUT-07@*', record: exception }
  const accepted = applied(three, accept)
  expect(accepted.exceptions).toEqual([exception])
  const inVariant: Change = {
    change: 'exception',
    identity: 'AUT-07@as-is',
    record: { ...exception, variant: 'as-is' },
  }
  expect(applied(accepted, inVariant).exceptions).toHaveLength(2)
  expect(applied(accepted, { ...accept, record: null }).exceptions).toEqual([])
  expect(applied(workspaceOf([], { exceptions: [] }), accept).exceptions).toHaveLength(1)
})

test('the parts that are no collection are replaced as a whole, or taken away', () => {
  const settings: Change = { change: 'settings', value: { rules: { 'COV-01': 'off' } } }
  const changed = applied(three, settings, { change: 'organisation', value: { name: 'Other' } })
  expect(changed).toMatchObject({ settings: { rules: { 'COV-01': 'off' } }, organisation: { name: 'Other' } })
  expect('settings' in applied(changed, { change: 'settings', value: undefined })).toBe(false)
  expect(applied(three, { change: 'policies', value: [{ any: 'thing' }] }).policies).toHaveLength(1)
  expect(applied(three, { change: 'assessment', value: { maturity: 3 } }).assessment).toEqual({ maturity: 3 })
})

test('what did not change is shared with what was before', () => {
  const workspace = variant(department('a'), department('b'), link('advises', 'a', 'b'))
  const { workspace: changed } = applyChanges(workspace, [unit('a', 'A!')])
  expect(changed.organisation).toBe(workspace.organisation)
  expect(changed.variants[0]?.links).toBe(workspace.variants[0]?.links)
  expect(changed.variants[0]?.units?.[1]).toBe(workspace.variants[0]?.units?.[1])
})

test('a change of a variant that is not there is a mistake, and says which', () => {
  expect(() => applyChanges(three, [{ ...unit('a', null), variant: 'to-be' } as Change])).toThrow('"to-be"')
})

/** Any change of a record in a workspace: one that is there altered or removed, or put into another variant or place. */
const someChanges = (workspace: Workspace) =>
  fc.array(
    fc
      .record({
        variant: fc.nat(),
        collection: fc.constantFrom(...collectionNames),
        from: fc.nat(),
        at: fc.nat(),
        remove: fc.boolean(),
        index: fc.option(fc.nat({ max: 5 })),
      })
      .map(({ variant: number, collection, from, at, remove, index }): Change => {
        const target = workspace.variants[number % workspace.variants.length]!
        const source = workspace.variants[from % workspace.variants.length]!
        const entries = entriesOf<CollectionName>(source, collection)
        const entry = entries[at % Math.max(1, entries.length)]
        const identity = entry === undefined ? 'nothing' : identityOf(collection, entry)
        const record = remove || entry === undefined ? null : { ...entry, note: 'changed' }
        return {
          change: 'record',
          variant: target.id,
          collection,
          identity,
          record,
          ...(index === null ? {} : { index }),
        }
      }),
    { maxLength: 8 },
  )

test('whatever was changed, undo gives back an equal workspace, the order of records included', () => {
  fc.assert(
    fc.property(
      arbitraryWorkspace().chain((workspace) => fc.tuple(fc.constant(workspace), someChanges(workspace))),
      ([workspace, changes]) => {
        applied(workspace, ...changes)
      },
    ),
  )
})

test('many edits of lists come to what they come to one by one, and are taken back in their places', () => {
  const before = workspaceOf([officer('ceo'), department('kept', { parent: 'ceo' })])
  const oneOf = (at: number, more: { name?: string; is?: string; index?: number } = {}): Change => {
    const record = { id: more.is ?? `d${at}`, kind: 'department', name: more.name ?? `D${at}`, parent: 'ceo' } as const
    const index = more.index === undefined ? {} : { index: more.index }
    return { change: 'record', variant: 'as-is', collection: 'units', identity: `d${at}`, record, ...index }
  }
  const gone = (at: number): Change => ({ ...oneOf(at), record: null }) as Change
  const places = Array.from({ length: 60 }, (_, at) => at)
  const coming = places.map((at) => oneOf(at))
  const going = [7, ...places.slice(20).toReversed(), 3].map(gone)
  const renamed = places.map((at) => oneOf(at, at % 3 === 0 ? { is: `e${at}` } : { name: 'changed' }))
  const back = [oneOf(30, { index: 2 }), oneOf(7, { index: 99 }), gone(5), gone(5), oneOf(5, { is: 'd6' }), gone(6)]
  const inTheirPost = places.map((at): Change => ({
    change: 'record',
    variant: 'as-is',
    collection: 'posts',
    identity: `p${at}`,
    record: { id: `p${at}`, unit: 'kept' },
  }))
  const mixed = places.flatMap((at) => [renamed[at]!, inTheirPost[at]!])
  const oneByOne = (workspace: Workspace, changes: readonly Change[]) => {
    const inverse: Change[] = []
    let current = workspace
    for (const change of changes) {
      const applied = applyChanges(current, [change])
      current = applied.workspace
      inverse.unshift(...applied.inverse)
    }
    return { workspace: current, inverse }
  }
  const all = [
    coming,
    [...coming, ...going],
    [...coming, ...renamed, ...going],
    [...coming, ...going, ...back],
    [...coming, ...mixed],
  ]
  for (const changes of all) {
    const after = applyChanges(before, changes)
    expect(after).toEqual(oneByOne(before, changes))
    expect(applyChanges(after.workspace, after.inverse).workspace).toStrictEqual(before)
  }
})
