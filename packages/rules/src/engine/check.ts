/** Runs rules over a variant. */
import type { Severity } from '@taiseizu/catalogue'
import { type Design, type DutyCounts, designOf, groupBy } from '@taiseizu/core'
import { applies, holdingException } from './exceptions'
import { type Finding, byImportance } from './findings'
import { type Listener, type Place, type Round, ask, placesIn, roundsOf } from './rounds'
import type { Context, Rule } from './rule'
import { keyOf } from './subjects'

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
export function check(design: Design, options: CheckOptions): Report {
  const steps = checking(design, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** A report that counts the duties when it is asked for the counts. */
function reportOf(design: Design, findings: readonly Finding[]): Report {
  let summary: Summary | undefined
  return {
    design,
    findings,
    get summary() {
      summary ??= { ...severitiesOf(findings), ...design.counts }
      return summary
    },
  }
}

/** What a part of a check came to. */
export interface Step {
  /** In no order. */
  readonly findings: readonly Finding[]
  /** How much has been looked at, of all. */
  readonly done: number
  readonly all: number
}

/** So many places are looked at in a step. */
const stepSize = 50

/** The same check in steps, for whoever shows or sends on what has been found so far, or wants to do something else in between; the report at the end. */
export function* checking(design: Design, { rules, today }: CheckOptions): Generator<Step, Report> {
  const { settings, exceptions = [] } = design.workspace
  const exceptionsByKey = groupBy(exceptions, (exception) => exception.key)
  const rounds = roundsOf(rules, settings)
  const context = contextOf(design, rules, today)
  const whole: Finding[] = []
  let findings: Finding[] = []
  const listener: Listener = {
    found({ rule, severity }, found) {
      const key = keyOf(rule.id, found.subjects)
      const fitting = exceptionsByKey.get(key)
      const exception = fitting === undefined ? null : holdingException(fitting, key, design.variant.id, today)
      findings.push({ rule, severity, key, found, exception })
    },
  }
  const places = [...rounds].map(([place, list]) => ({ list, all: placesFor(list, place, design) }))
  const all = places.reduce((sum, one) => sum + one.all.length, 0)
  let done = 0
  for (const { list, all: found } of places)
    for (const one of found) {
      for (const round of list) ask(round, one, design, context, listener)
      done += 1
      if (done % stepSize !== 0) continue
      yield { findings, done, all }
      for (const one of findings) whole.push(one)
      findings = []
    }
  yield { findings, done, all }
  for (const one of findings) whole.push(one)
  return reportOf(design, whole.sort(byImportance))
}

/** The places where rules of the rounds may find something: of units, which most rules seek by what they bear, these alone. */
const placesFor = (rounds: readonly Round[], place: Place, design: Design) =>
  place === 'unit'
    ? design.signs.unitsBearing(rounds.flatMap(({ own }) => own.map(({ sought }) => sought)))
    : placesIn(design, place)

/** A report limited to some rules: what is listed and counted; everything has been computed. */
export const limitedTo = (report: Report, ruleIds: readonly string[]): Report => {
  return reportOf(
    report.design,
    report.findings.filter((finding) => ruleIds.includes(finding.rule.id)),
  )
}

function severitiesOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = { error: 0, warning: 0, advice: 0 }
  for (const { severity, exception } of findings) if (exception === null) count[severity] += 1
  return count
}

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
