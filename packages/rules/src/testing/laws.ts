/** What holds for every rule, checked on its examples; and short words for its tests. */
import { languages } from '@taiseizu/catalogue'
import {
  type Change,
  type CollectionName,
  type Design,
  type RecordOf,
  type Workspace,
  applyChanges,
  collectionNames,
  designOf,
  recordIn,
} from '@taiseizu/core'
import { type Around, type Piece, workspaceOf } from '@taiseizu/core/testing'
import { expect } from 'vitest'
import { check } from '../engine/check'
import { type Finding, evidenceOf, fixesOf, messageOf } from '../engine/findings'
import type { Rule } from '../engine/rule'
import { type SubjectReference, referenceTo } from '../engine/subjects'
import { rules as allRules } from '../rules'
import type { RuleExample } from './example'
import { findingsOf } from './findings-of'

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
    expect(finding.found.subjects.map((subject) => subject.type)).toEqual(rule.per)
    speaks(finding, design)
    for (const reference of finding.found.subjects)
      expect(exists(design, reference), `${reference.type} ${reference.id}`).toBe(true)
    for (const fix of fixesOf(finding, design, 'en'))
      obeysFixLaws(rule, { workspace, variant }, finding.key, fix.changes)
  }
  const shuffled = reversed(workspace)
  expect(keysOf(rule, shuffled, { variant }), 'the order of records is irrelevant').toEqual(keys)
}

function speaks(finding: Finding, design: Design): void {
  for (const language of languages) {
    expect(messageOf(finding, language)).not.toMatch(/[{}]|undefined/u)
    const evidence = evidenceOf(finding, language)
    expect(evidence.length, 'a finding has evidence').toBeGreaterThan(0)
    for (const { text, subjects } of evidence) {
      expect(text).not.toMatch(/[{}]|undefined/u)
      for (const subject of subjects)
        expect(
          exists(design, subject) || isAimedAt(finding, subject),
          `${subject.type} ${subject.id} in evidence`,
        ).toBe(true)
    }
    for (const fix of fixesOf(finding, design, language)) expect(fix.label).not.toMatch(/[{}]|undefined/u)
  }
}

/** What an entry aimed at nothing would be is known by name, though it is not there. */
const isAimedAt = (finding: Finding, { type, id }: SubjectReference): boolean =>
  finding.found.subjects.some(
    (own) => own.type === 'record' && referenceTo(own).type === type && referenceTo(own).id === id,
  )

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
  expect(newErrors(workspace, fixed, variant), 'a fix adds no error').toEqual([])
}

/**
 * The keys of errors that a change added. A field that had nobody at all in a scope (COV-03) and now has somebody for one of its duties
 * is told duty by duty (COV-01, COV-02): that is the same fault said more closely.
 */
function newErrors(before: Workspace, after: Workspace, variant: string): readonly string[] {
  const errors = (workspace: Workspace) =>
    check(designOf(workspace, variant), { rules: allRules }).findings.filter((finding) => finding.severity === 'error')
  const known = new Set(errors(before).map((finding) => finding.key))
  return errors(after)
    .filter((finding) => !known.has(finding.key))
    .filter(({ rule, found }) => {
      const [duty] = found.subjects
      if (duty?.type !== 'duty' || !['COV-01', 'COV-02'].includes(rule.id)) return true
      return !known.has(`COV-03:field/${duty.field}:scope/${duty.scope.id}`)
    })
    .map((finding) => finding.key)
}

function exists(design: Design, { type, id }: SubjectReference): boolean {
  switch (type) {
    case 'unit':
      return design.unitById.has(id)
    case 'scope':
      return design.scopeById.has(id)
    case 'field':
      return design.fields.some((field) => field.id === id)
    case 'task':
      return design.taskById.has(id)
    case 'duty':
      return design.duties.some((duty) => duty.id === id)
    case 'contract':
      return design.contractById.has(id)
    case 'assignment':
      return design.assignments.some((assignment) => assignment.id === id)
    case 'grant':
      return design.grants.some((grant) => grant.id === id)
    case 'link':
      return design.links.some((link) => link.id === id)
    case 'exclusion':
      return design.exclusions.some((exclusion) => exclusion.id === id)
    case 'post':
      return design.posts.some((post) => post.id === id)
    case 'record':
      return design.variant.misaimed.some(({ collection, identity }) => `${collection}/${identity}` === id)
    case 'exception':
      return (design.workspace.exceptions ?? []).some((one) => `${one.key}@${one.variant ?? '*'}` === id)
  }
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
