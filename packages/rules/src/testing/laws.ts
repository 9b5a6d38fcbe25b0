/** What holds for every rule, checked on its examples; and short words for its tests. */
import {
  type Change,
  type CollectionName,
  type RecordOf,
  type Workspace,
  applyChanges,
  collectionNames,
  designOf,
  recordIn,
} from '@taiseizu/core'
import { type Around, type Piece, workspaceOf } from '@taiseizu/core/testing'
import { expect } from 'vitest'
import { type Finding, evidenceOf, fixesOf, messageOf } from '../engine/findings'
import type { Rule } from '../engine/rule'
import type { RuleExample } from './example'
import { findingsOf } from './findings-of'
import { newErrors } from './new-errors'
import { exists, isMadeFor, speaks } from './speaks'

/** An organisation as pieces of the variant `as-is`, or as a workspace. */
export type Given = readonly Piece[] | Workspace

const variantId = 'as-is'
const isPieces = (given: Given): given is readonly Piece[] => Array.isArray(given)
const workspaceFrom = (given: Given, around?: Around): Workspace =>
  isPieces(given) ? workspaceOf(given, around) : given

interface At {
  readonly around?: Around
  readonly variant?: string
  readonly today?: string
}

/** What one rule finds. */
export function findings(rule: Rule, given: Given, at: At = {}): readonly Finding[] {
  const design = designOf(workspaceFrom(given, at.around), at.variant ?? variantId)
  return findingsOf(rule, design, at.today)
}

/** The keys of what one rule finds. */
export const keysOf = (rule: Rule, given: Given, at: At = {}): readonly string[] =>
  findings(rule, given, at).map((finding) => finding.key)

/** The message of the first finding. */
export const messageIn = (rule: Rule, given: Given, language: 'ja' | 'en', at: At = {}): string | undefined =>
  findings(rule, given, at)
    .map((finding) => messageOf(finding, language))
    .at(0)

/** The sentences of the first finding's evidence. */
export const evidenceIn = (rule: Rule, given: Given, language: 'ja' | 'en', at: At = {}): readonly string[] =>
  findings(rule, given, at)
    .slice(0, 1)
    .flatMap((finding) => evidenceOf(finding, language).map((evidence) => evidence.text))

/** The labels of the first finding's fixes. */
export function fixLabels(rule: Rule, given: Given, language: 'ja' | 'en', at: At = {}): readonly string[] {
  const design = designOf(workspaceFrom(given, at.around), at.variant ?? variantId)
  const [finding] = findingsOf(rule, design, at.today)
  return finding === undefined ? [] : fixesOf(finding, design, language).map((fix) => fix.label)
}

/** The workspace after the given fix (the first, if none is given) of the first finding. */
export function afterFix(rule: Rule, given: Given, number = 0, at: At = {}): Workspace {
  const workspace = workspaceFrom(given, at.around)
  const design = designOf(workspace, at.variant ?? variantId)
  const [finding] = findingsOf(rule, design, at.today)
  const fix = finding === undefined ? undefined : fixesOf(finding, design, 'en')[number]
  if (fix === undefined) throw new Error(`${rule.id} has no fix ${number} here`)
  return applyChanges(workspace, fix.changes).workspace
}

/** A record of the design after a fix. */
export const recordAfterFix = <Name extends CollectionName>(
  rule: Rule,
  given: Given,
  collection: Name,
  identity: string,
  number = 0,
): RecordOf<Name> | undefined => recordIn(afterFix(rule, given, number), variantId, collection, identity)

/**
 * The laws: the bad example is found and the good one is not; keys are unique; both languages speak; evidence names what exists; each fix removes its
 * finding, adds no error and can be undone; the order of records is irrelevant.
 */
export function obeysLaws(rule: Rule, { bad, good, around = {}, variant = variantId }: RuleExample): void {
  expect(keysOf(rule, good, { around, variant }), 'the good example').toEqual([])
  const workspace = workspaceOf(bad, around)
  const design = designOf(workspace, variant)
  const found = findings(rule, workspace, { variant })
  expect(found.length, 'findings of the bad example').toBeGreaterThan(0)
  const keys = found.map((finding) => finding.key)
  expect(new Set(keys).size, 'keys are unique').toBe(keys.length)
  for (const finding of found) {
    isMadeFor(rule, finding)
    speaks(finding, design)
    for (const reference of finding.found.subjects)
      expect(exists(design, reference), `${reference.type} ${reference.id}`).toBe(true)
    for (const fix of fixesOf(finding, design, 'en'))
      obeysFixLaws(rule, { workspace, variant }, finding.key, fix.changes)
  }
  const shuffled = reversed(workspace)
  expect(keysOf(rule, shuffled, { variant }), 'the order of records is irrelevant').toEqual(keys)
}

/** An organisation, and which of its variants is checked. */
interface Checked {
  readonly workspace: Workspace
  readonly variant: string
}

function obeysFixLaws(rule: Rule, { workspace, variant }: Checked, key: string, changes: readonly Change[]): void {
  expect(changes.length, 'a fix changes something').toBeGreaterThan(0)
  const { workspace: fixed, inverse } = applyChanges(workspace, changes)
  expect(keysOf(rule, fixed, { variant }), 'a fix removes its finding').not.toContain(key)
  expect(applyChanges(fixed, inverse).workspace, 'undo restores').toEqual(workspace)
  expect(newErrors(designOf(workspace, variant), designOf(fixed, variant)), 'a fix adds no error').toEqual([])
}

const reversed = (workspace: Workspace): Workspace => ({
  ...workspace,
  variants: workspace.variants.map((variant) => {
    const lists = collectionNames.flatMap((name) => {
      const list = variant[name]
      return list === undefined ? [] : [[name, list.toReversed()] as const]
    })
    return { ...variant, ...Object.fromEntries(lists) }
  }),
})
