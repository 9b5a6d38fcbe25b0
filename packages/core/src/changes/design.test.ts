import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolveVariant } from '../variants/resolve'
import type { AssignmentRecord, UnitRecord, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { type Piece, assign, department, entry, grant, officer, section, workspaceOf } from '../testing'
import { arbitraryWorkspace } from '../testing/arbitrary'
import { applyChanges } from './change'
import { type DesignEdit, changesFor } from './design'
import { recordIn } from './own-entries'

const it = department('it', { parent: 'ceo', headcount: 40 })
const base = [officer('ceo'), it, assign('it', 'R', 'legal')]
const based = (...pieces: readonly Piece[]) =>
  workspaceOf(base, { variants: [{ id: 'to-be', basedOn: 'as-is', pieces }] })

const edited = (workspace: Workspace, variant: string, ...edits: readonly DesignEdit[]): Workspace =>
  applyChanges(workspace, changesFor(workspace, variant, edits)).workspace
const own = (workspace: Workspace, variant: string) => workspace.variants.find(({ id }) => id === variant)

const whole: UnitRecord = { id: 'it', kind: 'department', name: 'it', parent: 'ceo', headcount: 40 }
const named = (name: string): DesignEdit => ({ collection: 'units', record: { ...whole, name } })
const unnoted: AssignmentRecord = { field: 'legal', unit: 'it', role: 'R' }

test('in a variant without base an edit is the record itself', () => {
  expect(own(edited(workspaceOf(base), 'as-is', named('IT')), 'as-is')?.units?.[1]).toEqual({ ...whole, name: 'IT' })
})

test('in a variant with a base an edit is an overlay with the keys that differ', () => {
  expect(own(edited(based(), 'to-be', named('IT')), 'to-be')?.units).toEqual([{ id: 'it', name: 'IT' }])
})

test('a key that is gone is null in the overlay', () => {
  const rootless: UnitRecord = { id: 'it', kind: 'department', name: 'it', headcount: 40 }
  const after = edited(based(), 'to-be', { collection: 'units', record: rootless })
  expect(own(after, 'to-be')?.units).toEqual([{ id: 'it', parent: null }])
  expect(recordIn(after, 'to-be', 'units', 'it')).toEqual(rootless)
})

test('an overlay of a record without id gives the keys of its identity', () => {
  const after = edited(based(), 'to-be', { collection: 'assignments', record: { ...unnoted, note: 'why' } })
  expect(own(after, 'to-be')?.assignments).toEqual([{ ...unnoted, note: 'why' }])
})

test('a later edit takes the place of the overlay', () => {
  const after = edited(based(entry('units', { id: 'it', name: 'IT', headcount: 1 })), 'to-be', named('Other'))
  expect(own(after, 'to-be')?.units).toEqual([{ id: 'it', name: 'Other' }])
})

test('a record that comes to equal that of the base loses its overlay', () => {
  expect(own(edited(based(entry('units', { id: 'it', name: 'IT' })), 'to-be', named('it')), 'to-be')?.units).toEqual([])
})

test('an edit that changes nothing is no change', () => {
  expect(changesFor(workspaceOf(base), 'as-is', [named('it')])).toEqual([])
  expect(changesFor(based(), 'to-be', [named('it')])).toEqual([])
  expect(changesFor(based(entry('units', { id: 'it', name: 'IT' })), 'to-be', [named('IT')])).toEqual([])
  expect(changesFor(based(), 'to-be', [{ collection: 'units', remove: 'nobody' }])).toEqual([])
})

test('a new record is added whole, with a base or without', () => {
  const soc: DesignEdit = { collection: 'units', record: { id: 'soc', kind: 'section', name: 'soc' } }
  expect(own(edited(based(), 'to-be', soc), 'to-be')?.units).toEqual([{ id: 'soc', kind: 'section', name: 'soc' }])
  expect(own(edited(workspaceOf(base), 'as-is', soc), 'as-is')?.units).toHaveLength(3)
})

test('what the base has is removed by an overlay that says so', () => {
  const after = edited(based(), 'to-be', { collection: 'assignments', remove: 'legal@*:it:R' })
  expect(own(after, 'to-be')?.assignments).toEqual([{ ...unnoted, remove: true }])
  expect(recordIn(after, 'to-be', 'assignments', 'legal@*:it:R')).toBeUndefined()
  expect(recordIn(after, 'as-is', 'assignments', 'legal@*:it:R')).toEqual(unnoted)
  expect(changesFor(after, 'to-be', [{ collection: 'assignments', remove: 'legal@*:it:R' }])).toEqual([])
})

test('an overlay gives way to the removal of what it lies over', () => {
  const after = edited(based(entry('units', { id: 'it', name: 'IT' })), 'to-be', { collection: 'units', remove: 'it' })
  expect(own(after, 'to-be')?.units).toEqual([{ id: 'it', remove: true }])
})

test("what the variant itself brought in is removed from it, and the base's records stay", () => {
  const after = edited(based(section('soc'), section('desk')), 'to-be', { collection: 'units', remove: 'soc' })
  expect(own(after, 'to-be')?.units).toMatchObject([{ id: 'desk' }])
})

test('a removed record that comes back as it was loses the removal; changed, it gets an overlay', () => {
  const gone = based(entry('units', { id: 'it', remove: true }))
  expect(own(edited(gone, 'to-be', named('it')), 'to-be')?.units).toEqual([])
  expect(own(edited(gone, 'to-be', named('IT')), 'to-be')?.units).toEqual([{ id: 'it', name: 'IT' }])
})

test('an entry aimed at nothing is replaced by the record that is put in its place', () => {
  const after = edited(based(entry('units', { id: 'soc', name: 'SOC' })), 'to-be', {
    collection: 'units',
    record: { id: 'soc', kind: 'section', name: 'SOC' },
  })
  expect(own(after, 'to-be')?.units).toEqual([{ id: 'soc', kind: 'section', name: 'SOC' }])
})

const answering: DesignEdit = { collection: 'assignments', record: { ...unnoted, role: 'A' }, was: 'legal@*:it:R' }

test('a record whose identity changes keeps its place in a variant without base', () => {
  const workspace = workspaceOf([...base, assign('ceo', 'I', 'legal')])
  expect(own(edited(workspace, 'as-is', answering), 'as-is')?.assignments?.map((one) => one.role)).toEqual(['A', 'I'])
})

test('a record of the base whose identity changes is removed and added', () => {
  const after = edited(based(), 'to-be', answering)
  expect(own(after, 'to-be')?.assignments).toEqual([
    { ...unnoted, remove: true },
    { ...unnoted, role: 'A' },
  ])
  expect([...resolveVariant(after, 'to-be').collections.assignments.keys()]).toEqual(['legal@*:it:A'])
})

test('an edit that names its own identity as the one it had changes the record in place', () => {
  const noted: DesignEdit = { collection: 'assignments', record: { ...unnoted, note: 'n' }, was: 'legal@*:it:R' }
  expect(own(edited(workspaceOf(base), 'as-is', noted), 'as-is')?.assignments).toEqual([{ ...unnoted, note: 'n' }])
})

test('edits come one after the other', () => {
  const twice = edited(based(), 'to-be', { collection: 'units', remove: 'it' }, named('IT'), named('Other'))
  expect(own(twice, 'to-be')?.units).toEqual([{ id: 'it', name: 'Other' }])
})

test('a variant based on one that is itself based compares with both laid together', () => {
  const chain = workspaceOf(base, {
    variants: [
      { id: 'to-be', basedOn: 'as-is', pieces: [entry('units', { id: 'it', name: 'IT' }), grant('it', 'halt', 'it')] },
      { id: 'later', basedOn: 'to-be', pieces: [] },
    ],
  })
  expect(changesFor(chain, 'later', [named('IT')])).toEqual([])
  expect(own(edited(chain, 'later', named('it')), 'later')?.units).toEqual([{ id: 'it', name: 'it' }])
  const removal = edited(chain, 'later', { collection: 'authority', remove: 'it:halt:it' })
  expect(own(removal, 'later')?.authority).toEqual([{ holder: 'it', kind: 'halt', over: 'it', remove: true }])
})

test('an edit of a variant that is not there is a mistake', () => {
  expect(() => changesFor(workspaceOf(base), 'to-be', [named('IT')])).toThrow('"to-be"')
})

test('whatever is edited, the variant resolves to what the edits say, and nothing else of it changes', () => {
  fc.assert(
    fc.property(
      arbitraryWorkspace(),
      fc.nat(),
      fc.nat(),
      fc.constantFrom(...collectionNames),
      fc.boolean(),
      (workspace, v, r, collection, remove) => {
        const { id } = workspace.variants[v % workspace.variants.length]!
        const before = resolveVariant(workspace, id).collections
        const known = [...before[collection]]
        fc.pre(known.length > 0)
        const [identity, { record }] = known[r % known.length]!
        const put = { ...record, note: 'edited' }
        const after = edited(
          workspace,
          id,
          remove ? { collection, remove: identity } : ({ collection, record: put } as DesignEdit),
        )
        const now = resolveVariant(after, id).collections
        expect(now[collection].get(identity)?.record).toEqual(remove ? undefined : put)
        for (const name of collectionNames)
          for (const [other, { record: old }] of before[name])
            if (name !== collection || other !== identity) expect(now[name].get(other)?.record).toEqual(old)
        expect(collectionNames.map((name) => now[name].size - before[name].size).filter((more) => more !== 0)).toEqual(
          remove ? [-1] : [],
        )
      },
    ),
  )
})

test('edits made at once are the same changes as one after the other', () => {
  const ids = ['a', 'b', 'c', 'd', 'it']
  const id = fc.constantFrom(...ids)
  const edit = fc.oneof(
    fc.record({ id, name: id, was: fc.option(id) }).map(({ id: made, name, was }): DesignEdit => ({
      collection: 'units',
      record: { id: made, kind: 'department', name },
      ...(was === null ? {} : { was }),
    })),
    id.map((remove): DesignEdit => ({ collection: 'units', remove })),
  )
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), fc.constantFrom('as-is', 'to-be'), (edits, variant) => {
      const workspace = based(department('a'), entry('units', { id: 'ceo', remove: true }), department('b'))
      let current = workspace
      const changes = edits.flatMap((one) => {
        const made = changesFor(current, variant, [one])
        current = applyChanges(current, made).workspace
        return made
      })
      expect(changesFor(workspace, variant, edits)).toEqual(changes)
    }),
  )
})
