/** Runs rules over a variant. */
import type { Severity } from '@taiseizu/catalogue'
import { type Design, type DutyCounts, type ExceptionRecord, designOf, groupBy } from '@taiseizu/core'
import { holdingException, applies } from './exceptions'
import { type Finding, byImportance } from './findings'
import type { Context, Each, Eaches, Rule } from './rule'
import { exceptionSubject, keyOf, recordSubject } from './subjects'

/** How many findings of each severity, those under an exception that holds apart; and how the duties stand. */
export interface Summary extends DutyCounts {
  readonly error: number
  readonly warning: number
  readonly advice: number
}

export interface Report {
  readonly design: Design
  readonly findings: readonly Finding[]
  readonly summary: Summary
}

export interface CheckOptions {
  readonly rules: readonly Rule[]
  /** The day of the check, YYYY-MM-DD; without one nothing expires. */
  readonly today?: string | undefined
}

/**
 * Everything that the rules find in a variant, sorted by severity, rule and key.
 * Same design, same day, same report. Never throws on a design of an accepted workspace.
 */
export function check(design: Design, { rules, today }: CheckOptions): Report {
  const { settings, exceptions = [] } = design.workspace
  const exceptionsByKey = groupBy(exceptions, (exception) => exception.key)
  const context = contextOf(design, rules, today)
  const findings: Finding[] = []
  for (const rule of rules) {
    const severity = settings?.rules?.[rule.id] ?? rule.severity
    if (severity === 'off') continue
    for (const subject of subjectsOf(design)[rule.each]()) {
      if (rule.when?.(subject, design) === false) continue
      for (const found of rule.check(subject, design, context)) {
        const key = keyOf(rule.id, found.subjects)
        findings.push({
          rule,
          severity,
          key,
          found,
          exception: holdingException(exceptionsByKey.get(key) ?? [], key, design.variant.id, today),
        })
      }
    }
  }
  findings.sort(byImportance)
  return { design, findings, summary: summarise(design, findings) }
}

/** A report limited to some rules: what is listed and counted; everything has been computed. */
export const limitedTo = (report: Report, ruleIds: readonly string[]): Report => {
  const findings = report.findings.filter((finding) => ruleIds.includes(finding.rule.id))
  return { ...report, findings, summary: summarise(report.design, findings) }
}

function summarise(design: Design, findings: readonly Finding[]): Summary {
  const count = (severity: Severity) =>
    findings.filter((finding) => finding.severity === severity && finding.exception === null).length
  return { error: count('error'), warning: count('warning'), advice: count('advice'), ...design.counts }
}

type SubjectLists = { readonly [Of in Each]: () => Iterable<Eaches[Of]> }

const subjectsOf = (design: Design): { readonly [Of in Each]: () => Iterable<never> } => {
  const lists: SubjectLists = {
    variant: () => [design],
    unit: () => design.units,
    scope: () => design.scopes,
    field: () => design.fields,
    duty: () => design.openDuties,
    assignment: () => design.assignments,
    contract: () => design.contracts,
    grant: () => design.grants,
    link: () => design.links,
    exclusion: () => design.exclusions,
    record: () => design.variant.misaimed.map(recordSubject),
    exception: () => exceptionsFor(design).map(exceptionSubject),
  }
  // A rule's `each` names the list that fits its check; the type of a list of all rules cannot say so.
  return lists as unknown as { readonly [Of in Each]: () => Iterable<never> }
}

const exceptionsFor = (design: Design): readonly ExceptionRecord[] =>
  (design.workspace.exceptions ?? []).filter((exception) => applies(exception, design.variant.id))

function contextOf(design: Design, rules: readonly Rule[], today: string | undefined): Context {
  const keys = new Map<string, ReadonlySet<string>>()
  const reviewable = rules.filter((rule) => rule.each !== 'exception')
  const keysIn = (variantId: string): ReadonlySet<string> => {
    const known = keys.get(variantId)
    if (known !== undefined) return known
    const other = variantId === design.variant.id ? design : designOf(design.workspace, variantId)
    const found = new Set(check(other, { rules: reviewable, today }).findings.map((finding) => finding.key))
    keys.set(variantId, found)
    return found
  }
  return {
    today,
    findingExists: ({ record }) =>
      design.workspace.variants.some(({ id }) => applies(record, id) && keysIn(id).has(record.key)),
  }
}
