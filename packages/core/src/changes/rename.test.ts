import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentsOf, eachCollection } from '../branching/contents'
import { problemsOf } from '../reading/problems-of'
import { arbitraryWorkspace } from '../testing/arbitrary'
import {
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
  workspaceOf,
} from '../testing'
import type { CollectionName, ExceptionRecord, VariantRecord, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { applyChanges } from './change'
import { renameRecord } from './rename'
import { changeRenamed } from './renamed-entries'
import { type Renaming, identityRenamed, renamingsIn, subjectRenamed } from './renamed-names'

const exception = (key: string): ExceptionRecord => ({ rule: key.slice(0, 6), key, reason: 'known', approvedBy: 'ceo' })
const task = 'own.look-after'

/** All that can name a unit, a scope, a task, a contract or a post. */
const organisation: Workspace = {
  ...workspaceOf(
    [
      officer('ceo'),
      officer('ciso', { parent: 'ceo', appointedBy: 'ceo' }),
      department('info', { parent: 'ceo' }),
      department('soc', { parent: 'info' }),
      committee('board-com', { members: [{ unit: 'ciso', chair: true }, { unit: 'info' }] }),
      provider('watch-co'),
      scope('office', 'it', 'info'),
      ownTask(task, { field: 'legal', name: 'Look after it', applies: 'all' }),
      assign('info', 'A', task, { scope: 'office' }),
      assign('watch-co', 'R', task, { mode: 'outsourced', contract: 'watch' }),
      contract('watch', { provider: 'watch-co', manager: 'info', decidedBy: 'ciso' }),
      grant('board-com', 'policy', 'info', { grantedBy: 'ceo' }),
      grant('info', 'halt', 'office'),
      link('escalates-to', 'info', 'ciso', { about: [task, 'legal'] }),
      exclude('legal', 'not-applicable', { scope: 'office', takenOverBy: 'info', note: 'done there' }),
      post('lead', 'info', { concurrentWith: ['soc'] }),
    ],
    {
      variants: [
        {
          id: 'to-be',
          basedOn: 'as-is',
          pieces: [
            entry('units', { id: 'info', name: 'IT' }),
            entry('units', { id: 'soc', parent: 'ciso' }),
            entry('authority', { holder: 'info', kind: 'halt', over: 'office', remove: true }),
            entry('posts', { id: 'lead', concurrentWith: ['ciso', 'info'] }),
          ],
        },
      ],
    },
  ),
  exceptions: [
    exception('AUT-01:unit/info:scope/office'),
    exception(`AUT-02:duty/${task}@office`),
    exception('STR-08:assignment/own.look-after@office:info:A'),
    exception('SRC-08:contract/watch'),
  ],
}

const done = (workspace: Workspace, collection: CollectionName, from: string, to: string): Workspace => {
  const made = renameRecord(workspace, { collection, from, to })
  if (!made.ok) throw new Error(`refused: ${made.why}`)
  return applyChanges(workspace, made.changes).workspace
}
/** All but the names, which in these organisations are like the ids. */
const textOf = (workspace: Workspace): string =>
  JSON.stringify(workspace, (key, value: unknown) => (key === 'name' ? undefined : value))
const refusal = (collection: CollectionName, from: string, to: string) => {
  const made = renameRecord(organisation, { collection, from, to })
  return made.ok ? null : [made.why, made.nearest]
}

test.each([
  ['units', 'info', 'systems'],
  ['units', 'watch-co', 'lookout'],
  ['scopes', 'office', 'head-office'],
  ['contracts', 'watch', 'soc-2026'],
  ['posts', 'lead', 'head'],
  ['tasks', task, 'own.care'],
] as const)(
  'of %s, %s is called %s wherever it was called so, in every variant and in what was accepted',
  (collection, from, to) => {
    const word = new RegExp(`(?<![a-z-])${from.replace('.', '\\.')}(?![a-z-])`, 'gu')
    const after = done(organisation, collection, from, to)
    expect(textOf(after)).toBe(textOf(organisation).replaceAll(word, to))
    expect(textOf(after)).toContain(to)
    expect(problemsOf(after)).toEqual([])
  },
)

test('what is no id is refused, with what could be one', () => {
  expect(refusal('units', 'info', 'ＩＴ 部門 2')).toEqual(['malformed', 'it-2'])
  expect(refusal('units', 'info', '情シス')).toEqual(['malformed', undefined])
  expect(refusal('units', 'info', '')).toEqual(['malformed', undefined])
  expect(refusal('units', 'info', 'x'.repeat(65))).toEqual(['malformed', 'x'.repeat(64)])
})

test('an id that is taken is refused, by a scope for a unit too, with one that is free', () => {
  expect(refusal('units', 'info', 'soc')).toEqual(['taken', 'soc-2'])
  expect(refusal('units', 'info', 'office')).toEqual(['taken', 'office-2'])
  expect(refusal('contracts', 'watch', 'office')).toBe(null)
  expect(refusal('scopes', 'office', 'enterprise')).toEqual(['reserved', 'enterprise-2'])
})

test('a task of the guide keeps its id, and none of the organisation’s own can be called like one, or like a field', () => {
  expect(refusal('tasks', task, 'legal')).toEqual(['reserved', 'legal-2'])
  expect(refusal('tasks', task, 'security-audit.audit')).toEqual(['reserved', 'security-audit.audit-2'])
})

test('an id of which something still speaks would give that a meaning, and is refused', () => {
  const spoken: Workspace = { ...organisation, exceptions: [exception('STR-05:unit/old-soc')] }
  expect(renameRecord(spoken, { collection: 'units', from: 'soc', to: 'old-soc' })).toEqual({
    ok: false,
    why: 'left-over',
    nearest: 'old-soc-2',
  })
  expect(renameRecord(spoken, { collection: 'posts', from: 'lead', to: 'old-soc' }).ok).toBe(true)
})

test('what is not there, or called so already, is not renamed', () => {
  expect(renameRecord(organisation, { collection: 'units', from: 'nobody', to: 'somebody' })).toEqual({
    ok: true,
    changes: [],
  })
  expect(renameRecord(organisation, { collection: 'units', from: 'info', to: 'info' })).toEqual({
    ok: true,
    changes: [],
  })
})

test('changes tell which records they rename, and those made before can be read in the new names', () => {
  const renaming: Renaming = { collection: 'units', from: 'info', to: 'systems' }
  const made = renameRecord(organisation, renaming)
  expect(made.ok && renamingsIn(made.changes)).toEqual([renaming, renaming])
  const before = { change: 'record', variant: 'as-is', collection: 'units', identity: 'soc' } as const
  expect(changeRenamed({ ...before, record: { id: 'soc', parent: 'info' } }, renaming)).toEqual({
    ...before,
    record: { id: 'soc', parent: 'systems' },
  })
  expect(subjectRenamed('grant', 'info:halt:info', renaming)).toBe('systems:halt:systems')
  expect(subjectRenamed('link', 'info:info:soc', renaming)).toBe('info:systems:soc')
  expect(subjectRenamed('field', 'info', renaming)).toBe('info')
})

/** What a variant says, with names read in another way; in no order. */
const said = (workspace: Workspace, { id }: VariantRecord, renaming?: Renaming) => {
  const contents = contentsOf(workspace, id)
  return eachCollection((name) =>
    Object.fromEntries(
      [...contents[name]].map(([identity, record]) => {
        if (renaming === undefined) return [identity, record]
        const change = { change: 'record', variant: id, collection: name, identity, record } as const
        const read = changeRenamed(change, renaming)
        return [identityRenamed(name, identity, renaming), 'record' in read ? read.record : null]
      }),
    ),
  )
}

test(
  'of any organisation, every variant says what it said but for the name; undone or renamed back it is as it was',
  { timeout: 60_000 },
  () => {
    let renamed = 0
    const one = fc.record({
      workspace: arbitraryWorkspace(),
      at: fc.nat(),
      to: fc.constantFrom('a', 'zz', 'new-1', 'ghost'),
    })
    fc.assert(
      fc.property(one, ({ workspace, at, to }) => {
        const all = workspace.variants.flatMap((variant) => {
          const contents = contentsOf(workspace, variant.id)
          return collectionNames.flatMap((name) =>
            [...contents[name].values()].flatMap((record) => ('id' in record ? [[name, record.id] as const] : [])),
          )
        })
        const [collection, from] = all[at % all.length] ?? []
        if (collection === undefined || from === undefined) return
        const renaming: Renaming = { collection, from, to }
        const made = renameRecord(workspace, renaming)
        if (!made.ok) return
        renamed += 1
        const { workspace: after, inverse } = applyChanges(workspace, made.changes)
        expect(applyChanges(after, inverse).workspace).toStrictEqual(workspace)
        expect(done(after, collection, to, from)).toStrictEqual(workspace)
        expect(problemsOf(after)).toEqual([])
        for (const variant of workspace.variants)
          expect(said(after, variant)).toEqual(said(workspace, variant, renaming))
      }),
    )
    expect(renamed).toBeGreaterThan(20)
  },
)
