/** The same kind of fix for several findings. */
import type { Language, Text } from '@taiseizu/catalogue'
import {
  type Change,
  type Design,
  type DesignEdit,
  applyChanges,
  changesFor,
  designOf,
  identityOf,
} from '@taiseizu/core'
import { type Finding, type Rule, check, fixesOf } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'

/** One way to mend that a rule offers, and the findings that it is offered for. */
export interface FixKind {
  readonly key: string
  readonly rule: Rule
  /** What it does, whatever it is done to: names are left open. */
  readonly label: Text
  readonly findings: readonly Finding[]
}

const opened = (template: string): string => template.replaceAll(/\{\w+→?\}/gu, '…')

/** The kinds of fix that findings offer, those for most findings first. Cost: asks each finding for its fixes. */
export function fixKindsOf(findings: readonly Finding[]): readonly FixKind[] {
  const kinds = new Map<string, FixKind & { readonly findings: Finding[] }>()
  for (const finding of findings) {
    for (const { label } of finding.found.fixes?.() ?? []) {
      const key = keyOf(finding.rule, label)
      const known = kinds.get(key)
      if (known === undefined)
        kinds.set(key, {
          key,
          rule: finding.rule,
          label: { ja: opened(label.ja), en: opened(label.en) },
          findings: [finding],
        })
      else if (known.findings.at(-1) !== finding) known.findings.push(finding)
    }
  }
  return [...kinds.values()].toSorted((a, b) => b.findings.length - a.findings.length)
}

const keyOf = (rule: Rule, label: Text): string => `${rule.id}/${label.en}`

/** The fix as it is offered for the first of its findings, with all names. */
export function exampleOf({ key, rule, findings: [first] }: FixKind, design: Design, language: Language): string {
  if (first === undefined) return ''
  const place = (first.found.fixes?.() ?? []).findIndex(({ label }) => keyOf(rule, label) === key)
  return fixesOf(first, design, language)[place]?.label ?? ''
}

/**
 * The changes by which a kind of fix mends its findings. Where two of them would touch the same record, the second is asked for anew, of
 * the design that the first has made: it may need another name for what it adds, or nothing any more.
 * Cost: one compilation of the design for each time that records meet.
 */
export function changesOfFixes(design: Design, { key, rule, findings }: FixKind, today: string): readonly Change[] {
  const variantId = design.variant.id
  const changes: Change[] = []
  let { workspace } = design
  let left = findings
  let isFirst = true
  while (left.length > 0) {
    const touched = new Set<string>()
    const edits: DesignEdit[] = []
    const later = new Set<string>()
    for (const finding of left) {
      const offered = finding.found.fixes?.() ?? []
      // Of the changed design the same may no longer be offered: the contract that was to be added is there, and is to be named.
      const fix = offered.find(({ label }) => keyOf(rule, label) === key) ?? (isFirst ? undefined : offered[0])
      if (fix === undefined) continue
      const records = fix.edits.flatMap(recordsOf)
      if (records.some((one) => touched.has(one))) later.add(finding.key)
      else {
        for (const one of records) touched.add(one)
        edits.push(...fix.edits)
      }
    }
    const made = changesFor(workspace, variantId, edits)
    changes.push(...made)
    if (later.size === 0 || edits.length === 0) break
    workspace = applyChanges(workspace, made).workspace
    const { findings: found } = check(designOf(workspace, variantId), { rules: [rule], today })
    left = found.filter((finding) => later.has(finding.key))
    isFirst = false
  }
  return changes
}

const recordsOf = (edit: DesignEdit): readonly string[] => {
  if ('remove' in edit) return [`${edit.collection}/${edit.remove}`]
  const now = `${edit.collection}/${identityOf(edit.collection, edit.record)}`
  return edit.was === undefined ? [now] : [now, `${edit.collection}/${edit.was}`]
}

/** Applies a kind of fix to all its findings, as one step. */
export function applyFixes({ store }: Editor, { rule, label, findings }: FixKind, changes: readonly Change[]): void {
  const { apply, notify, language } = store.getState()
  const step = inBoth('findings.stepFixes', { rule: rule.id, fix: label, count: findings.length })
  if (apply(step, changes)) notify(messagesIn(language)('shell.done', { step: step[language] }))
}
