/** What is found does not hang on what things are called. A run that fails is repeated with `SEED=… npx vitest run …`. */
import {
  type Renaming,
  type Workspace,
  applyChanges,
  collectionNames,
  contentsOf,
  designOf,
  findingKeyRenamed,
  renameRecord,
} from '@taiseizu/core'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Report, check } from '../engine/check'
import { LiveCheck } from '../engine/live-check'
import { rules } from '../rules'
import { mixtures } from './mixtures'

const [drawn] = fc.sample(fc.nat(), 1)
const seed = Number(process.env['SEED'] ?? drawn)
const numRuns = Number(process.env['RUNS'] ?? 30)
const today = '2026-11-21'

const found = ({ findings, summary }: Report, renaming?: Renaming) => ({
  summary,
  findings: findings
    .map(({ key, severity, exception }) => ({
      key: renaming === undefined ? key : findingKeyRenamed(key, renaming),
      severity,
      isAccepted: exception !== null,
    }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
})

/** One of the findings is accepted, so that there is an exception to carry over. */
const accepted = (workspace: Workspace, key: string | undefined): Workspace =>
  key === undefined
    ? workspace
    : { ...workspace, exceptions: [{ rule: key.slice(0, 6), key, reason: 'known', approvedBy: 'ceo' }] }

test(
  'whatever is called otherwise, the findings are the same up to the name, checked anew or followed',
  { timeout: 120_000 },
  () => {
    let renamed = 0
    fc.assert(
      fc.property(
        fc.record({ sample: fc.oneof(arbitraryWorkspace(), mixtures()), at: fc.nat(), which: fc.nat(), on: fc.nat() }),
        ({ sample, at, which, on }) => {
          const variant = sample.variants[on % sample.variants.length]?.id ?? 'as-is'
          const keys = check(designOf(sample, variant), { rules, today }).findings.map(({ key }) => key)
          const workspace = accepted(sample, keys[which % Math.max(1, keys.length)])
          const contents = contentsOf(workspace, variant)
          const all = collectionNames.flatMap((name) =>
            [...contents[name].values()].flatMap((record) => ('id' in record ? [[name, record.id] as const] : [])),
          )
          const [collection, from] = all[at % all.length] ?? []
          if (collection === undefined || from === undefined) return
          // Right behind the old one: among equals the first by id goes before the others.
          const renaming: Renaming = { collection, from, to: `${from}-` }
          const made = renameRecord(workspace, renaming)
          if (!made.ok) return
          renamed += 1
          const before = check(designOf(workspace, variant), { rules, today })
          const { workspace: after, inverse } = applyChanges(workspace, made.changes)
          const expected = found(before, renaming)
          expect(found(check(designOf(after, variant), { rules, today }))).toEqual(expected)
          const live = new LiveCheck(workspace, variant, { rules, today })
          expect(found(live.report)).toEqual(found(before))
          live.apply(made.changes, after)
          expect(found(live.report)).toEqual(expected)
          live.apply(inverse, workspace)
          expect(found(live.report)).toEqual(found(before))
        },
      ),
      { numRuns, seed },
    )
    expect(renamed).toBeGreaterThan(numRuns / 2)
  },
)
