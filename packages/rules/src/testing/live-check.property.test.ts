/** An edited check finds what a full check would, whatever is edited, there and back. A run that fails is repeated with `SEED=… npx vitest run …`. */
import {
  type Change,
  type CollectionName,
  type EntryOf,
  type VariantRecord,
  type Workspace,
  applyChanges,
  collectionNames,
  deleteVariant,
  designOf,
  exceptionIdentity,
  identityOf,
  promoteVariant,
  readWorkspace,
  removeRecord,
} from '@taiseizu/core'
import { arbitraryWorkspace } from '@taiseizu/core/testing/arbitrary'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Report, check } from '../engine/check'
import { evidenceOf, messageOf } from '../engine/findings'
import { LiveCheck } from '../engine/live-check'
import { rules } from '../rules'
import { mixtures } from './mixtures'

const [drawn] = fc.sample(fc.nat(), 1)
const seed = Number(process.env['SEED'] ?? drawn)
const numRuns = Number(process.env['RUNS'] ?? 60)
const today = '2026-11-21'

/** A finding as people hear of it. */
const told = (report: Report) => ({
  findings: report.findings.map((finding) => ({
    key: finding.key,
    severity: finding.severity,
    exception: finding.exception === null ? null : exceptionIdentity(finding.exception),
    message: messageOf(finding, 'en'),
    evidence: evidenceOf(finding, 'en').map(({ text }) => text),
  })),
  summary: report.summary,
})

const fully = (workspace: Workspace, variant: string) => told(check(designOf(workspace, variant), { rules, today }))

const ownEntries = (variant: VariantRecord | undefined, name: CollectionName) =>
  (variant?.[name] ?? []) as readonly EntryOf<CollectionName>[]

const isAccepted = (workspace: Workspace): boolean => readWorkspace(JSON.stringify(workspace)).ok

/** An edit of a workspace, chosen by a number: towards another workspace or back, a removal with all that goes with it, an exception, a setting, a whole variant. */
function editOf(
  workspace: Workspace,
  ways: readonly Workspace[],
  number: number,
  found: readonly string[],
  shown: string,
): readonly Change[] {
  const pick = <Item>(items: readonly Item[], by: number): Item | undefined => items[by % Math.max(1, items.length)]
  const kind = number % 16
  if (kind === 0) {
    const key = pick(found, number >> 4)
    if (key === undefined) return []
    const record = {
      rule: key.slice(0, 6),
      key,
      reason: 'known',
      approvedBy: 'ceo',
      ...((number >> 5) % 2 === 0 ? {} : { until: '2020-01-01' }),
    }
    const identity = exceptionIdentity(record)
    const isThere = workspace.exceptions?.some((one) => exceptionIdentity(one) === identity)
    return [{ change: 'exception', identity, record: isThere ? null : record }]
  }
  if (kind === 1) {
    const rule = pick(rules, number >> 4)
    return rule === undefined
      ? []
      : [{ change: 'settings', value: { rules: { [rule.id]: (number >> 12) % 2 === 0 ? 'off' : 'error' } } }]
  }
  if (kind === 2)
    return [
      {
        change: 'organisation',
        value: {
          ...workspace.organisation,
          profile: { region: (number >> 4) % 2 === 0 ? 'jp' : 'us', criticalInfrastructure: (number >> 5) % 2 === 0 },
        },
      },
    ]
  const variant = pick(workspace.variants, number >> 4)
  if (kind > 13 && variant !== undefined) return wholeVariant(workspace, ways, number >> 6, variant, shown)
  const name = pick(collectionNames, number >> 6)
  if (variant === undefined || name === undefined) return []
  const choices = [workspace, ...ways].flatMap((one) =>
    ownEntries(
      one.variants.find(({ id }) => id === variant.id),
      name,
    ).map((entry) => ({ one, entry })),
  )
  const chosen = pick(choices, number >> 10)
  if (chosen === undefined) return []
  const identity = identityOf(name, chosen.entry)
  if (kind < 6) return removeRecord(workspace, variant.id, name, identity)
  const record = chosen.one === workspace ? null : chosen.entry
  return [{ change: 'record', variant: variant.id, collection: name, identity, record }]
}

/** Another variant becomes the first, or goes, or says what it says in another workspace; the one that is checked stays. */
function wholeVariant(
  workspace: Workspace,
  ways: readonly Workspace[],
  number: number,
  variant: VariantRecord,
  shown: string,
): readonly Change[] {
  if (number % 3 === 0) return promoteVariant(workspace, variant.id)
  if (number % 3 === 1)
    return variant.id === shown || workspace.variants.length === 1 ? [] : deleteVariant(workspace, variant.id)
  const record = ways.flatMap(({ variants }) => variants).find(({ id }) => id === variant.id)
  return record === undefined ? [] : [{ change: 'variant', identity: variant.id, record }]
}

const organisations = fc.oneof(arbitraryWorkspace(), mixtures())

test(
  'after every edit, and after taking it back, what is found is what a full check finds',
  { timeout: 240_000 },
  () => {
    let edited = 0
    fc.assert(
      fc.property(
        fc.record({
          workspace: organisations,
          ways: fc.array(organisations, { minLength: 1, maxLength: 2 }),
          numbers: fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        }),
        ({ workspace, ways, numbers }) => {
          const variant = workspace.variants[(numbers[0]?.[0] ?? 0) % workspace.variants.length]?.id ?? 'as-is'
          const live = new LiveCheck(workspace, variant, { rules, today })
          expect(told(live.report)).toEqual(fully(workspace, variant))
          const undo: (readonly Change[])[] = []
          let current = workspace
          for (const [step, group] of numbers.entries()) {
            let next = current
            const changes: Change[] = []
            const inverse: Change[] = []
            for (const number of group) {
              const keys = live.report.findings.map(({ key }) => key)
              const made = editOf(next, ways, number, keys, variant)
              const applied = applyChanges(next, made)
              if (made.length === 0 || !isAccepted(applied.workspace)) continue
              next = applied.workspace
              changes.push(...made)
              inverse.unshift(...applied.inverse)
            }
            if (changes.length === 0) continue
            edited += 1
            const before = live.report.findings
            const difference = live.apply(changes, step % 2 === 0 ? next : undefined)
            current = next
            undo.push(inverse)
            expect(told(live.report), JSON.stringify(changes)).toEqual(fully(current, variant))
            const now = new Set(live.report.findings.map(({ key }) => key))
            const then = new Set(before.map(({ key }) => key))
            const came = new Set(difference.came.map(({ key }) => key))
            const gone = new Set(difference.gone.map(({ key }) => key))
            for (const key of now) if (!then.has(key)) expect(came).toContain(key)
            for (const key of then) if (!now.has(key)) expect(gone).toContain(key)
          }
          for (const inverse of undo.toReversed()) {
            live.apply(inverse)
            current = applyChanges(current, inverse).workspace
            expect(told(live.report), JSON.stringify(inverse)).toEqual(fully(current, variant))
          }
          expect(live.workspace).toEqual(workspace)
        },
      ),
      { numRuns, seed },
    )
    expect(edited).toBeGreaterThan(numRuns)
  },
)
