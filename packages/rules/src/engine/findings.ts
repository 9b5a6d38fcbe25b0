/** Findings, and what is said of them. */
import { type Language, type Severity, citation, idsOf, severities } from '@taiseizu/catalogue'
import { type Change, type Design, type ExceptionRecord, byCodeUnits, changesFor } from '@taiseizu/core'
import type { Found, Rule } from './rule'
import { type Facts, fill, sayChain, subjectsIn } from './say'
import { type SubjectReference, referenceTo } from './subjects'

/** What a rule found, in a variant. Words, proof and fixes are made when they are asked for. */
export interface Finding {
  readonly rule: Rule
  readonly severity: Severity
  /** Stable: the rule's id and the subjects. */
  readonly key: string
  readonly found: Found
  /** The exception that holds for it, if any: it is then kept, marked, and not counted. */
  readonly exception: ExceptionRecord | null
}

const severityOrder = idsOf(severities)

/** By severity, rule, key. */
export const byImportance = (a: Finding, b: Finding): number =>
  severityOrder.indexOf(a.severity) - severityOrder.indexOf(b.severity) ||
  byCodeUnits(a.rule.id, b.rule.id) ||
  byCodeUnits(a.key, b.key)

const factsOf = ({ found }: Finding): Facts => {
  const fromSubjects = Object.fromEntries(found.subjects.toReversed().map((subject) => [subject.type, subject]))
  return { ...fromSubjects, ...(found.says as Facts | undefined) }
}

/** What is wrong, in one sentence. */
export function messageOf(finding: Finding, language: Language): string {
  const { rule, found } = finding
  const template = found.as === undefined ? rule.text : rule.texts[found.as]
  if (template === undefined) throw new Error(`rule ${rule.id} has no text "${found.as}"`)
  return fill(template, factsOf(finding), language)
}

/** One fact of the proof, with what it speaks of. */
export interface EvidenceSaid {
  readonly text: string
  readonly subjects: readonly SubjectReference[]
  /** Ids of units along a chain of authority, from the holder to the ground; or along a way by steps. */
  readonly path?: { readonly kind: 'authority' | 'steps'; readonly units: readonly string[] }
  /** What is not there and should be. */
  readonly missing?: { readonly from: string; readonly to: string }
}

/** The facts that prove it, in order. */
export const evidenceOf = (finding: Finding, language: Language): readonly EvidenceSaid[] =>
  finding.found.evidence().map((evidence) => {
    const { text, facts, chain, way, missing } = evidence
    const sentence = fill(text, facts, language)
    const path = chain
      ? { kind: 'authority' as const, units: chain.flatMap((link) => (link.by === 'grant' ? [link.unit] : link.path)) }
      : way && { kind: 'steps' as const, units: way }
    return {
      text: chain === undefined ? sentence : `${sentence}: ${sayChain(chain, language)}`,
      subjects: subjectsIn(facts).map(referenceTo),
      ...(path === undefined ? {} : { path: { kind: path.kind, units: path.units.map((unit) => unit.id) } }),
      ...(missing === undefined ? {} : { missing: { from: missing.from.id, to: missing.to.id } }),
    }
  })

/** A fix, ready to be shown and applied like any edit. */
export interface FixOffered {
  readonly label: string
  /** Worked out once, when somebody asks: in a large organisation they cost more than all else that is said of a finding. */
  readonly changes: readonly Change[]
}

/** The ways to mend a finding, the most fitting first. Cost: asks the finding for them; what a fix changes costs who asks for that. */
export function fixesOf(finding: Finding, design: Design, language: Language): readonly FixOffered[] {
  const { workspace, variant } = design
  return (finding.found.fixes?.() ?? []).map(({ label, facts, edits }) => {
    let changes: readonly Change[] | undefined
    return {
      label: fill(label, facts, language),
      get changes() {
        return (changes ??= changesFor(workspace, variant.id, edits))
      },
    }
  })
}

/** The source of the rule, cited. */
export const sourceOf = ({ rule }: Pick<Finding, 'rule'>, language: Language): string => citation(rule.source, language)
