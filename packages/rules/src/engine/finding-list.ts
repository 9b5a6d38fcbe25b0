/** Findings in their order, of which some come and go. */
import { type Severity, idsOf, severities } from '@taiseizu/catalogue'
import { byCodeUnits } from '@taiseizu/core'
import type { Finding } from './findings'
import type { Each, Rule } from './rule'

/** The findings of a rule, in order. One that has had findings stays, though they may all have gone. */
interface Bucket {
  readonly order: string
  readonly findings: Finding[]
}

const severityOrder = idsOf(severities)
const orderOf = ({ severity, rule }: Finding): string => `${severityOrder.indexOf(severity)} ${rule.id}`

/** By severity, rule and key. A part can be had without the rest, so whoever shows a page need not wait for all. */
export class FindingList implements Iterable<Finding> {
  private readonly byKey = new Map<string, Finding>()
  private readonly buckets: Bucket[] = []
  private readonly byRule: Readonly<Record<Severity, Map<Rule, Bucket>>> = {
    error: new Map(),
    warning: new Map(),
    advice: new Map(),
  }
  private listed: readonly Finding[] | undefined
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 }

  get length(): number {
    return this.byKey.size
  }
  has(key: string): boolean {
    return this.byKey.has(key)
  }
  get(key: string): Finding | undefined {
    return this.byKey.get(key)
  }

  /** All. Cost: linear after each edit, then none. */
  get all(): readonly Finding[] {
    return (this.listed ??= this.buckets.flatMap((bucket) => bucket.findings))
  }

  /** The findings from one place to another. Cost: the page. */
  slice(from: number, to: number): readonly Finding[] {
    const page: Finding[] = []
    let at = 0
    for (const { findings } of this.buckets) {
      if (at >= to) break
      if (at + findings.length > from) page.push(...findings.slice(Math.max(0, from - at), to - at))
      at += findings.length
    }
    return page
  }

  *[Symbol.iterator](): Generator<Finding, undefined> {
    for (const { findings } of this.buckets) yield* findings
    return undefined
  }

  /** Those of rules that look at one kind of thing. */
  ofPlace(each: Each): readonly Finding[] {
    const all: Finding[] = []
    // After every edit, and there are mostly none.
    for (const { findings } of this.buckets) if (findings[0]?.rule.each === each) all.push(...findings)
    return all
  }

  add(finding: Finding): void {
    const { findings } = this.bucketOf(finding)
    findings.splice(placeIn(findings, finding.key), 0, finding)
    this.byKey.set(finding.key, finding)
    this.listed = undefined
    if (finding.exception === null) this.counts[finding.severity] += 1
  }

  remove(key: string): Finding | undefined {
    const finding = this.byKey.get(key)
    if (finding === undefined) return undefined
    this.byKey.delete(key)
    this.listed = undefined
    const { findings } = this.bucketOf(finding)
    findings.splice(placeIn(findings, key), 1)
    if (finding.exception === null) this.counts[finding.severity] -= 1
    return finding
  }

  private bucketOf(finding: Finding): Bucket {
    const { severity, rule } = finding
    const known = this.byRule[severity].get(rule)
    if (known !== undefined) return known
    const bucket: Bucket = { order: orderOf(finding), findings: [] }
    const next = this.buckets.findIndex(({ order }) => order > bucket.order)
    this.buckets.splice(next < 0 ? this.buckets.length : next, 0, bucket)
    this.byRule[severity].set(rule, bucket)
    return bucket
  }
}

/** Where a key stands in a sorted list, or would. */
function placeIn(findings: readonly Finding[], key: string): number {
  let from = 0
  let to = findings.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (byCodeUnits(findings[middle]?.key ?? '', key) < 0) from = middle + 1
    else to = middle
  }
  return from
}
