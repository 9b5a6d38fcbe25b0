/** Where the time of a check goes, rule by rule. */
import { type Workspace, designOf } from '@taiseizu/core'
import { check, rules } from '@taiseizu/rules'
import { mainVariant } from '../generate'
import { milliseconds, sampleOf, table } from './statistics'

/**
 * Each rule alone, one after the other on one design, as in a check of all: what rules share is on the account of the first that asks for it.
 */
export function measureByRule(workspace: Workspace, runs: number, warmUp: number): string {
  const times = new Map<string, number[]>(rules.map(({ id }) => [id, []]))
  const findings = new Map<string, number>()
  for (let round = -warmUp; round < runs; round += 1) {
    const design = designOf(workspace, mainVariant)
    for (const rule of rules) {
      const start = performance.now()
      const report = check(design, { rules: [rule] })
      if (round >= 0) times.get(rule.id)?.push(performance.now() - start)
      findings.set(rule.id, report.findings.length)
    }
  }
  const rows = rules
    .map((rule) => ({ rule, median: sampleOf(times.get(rule.id) ?? []).median }))
    .toSorted((a, b) => b.median - a.median)
    .map(({ rule, median }) => [rule.id, String(rule.each), milliseconds(median), String(findings.get(rule.id))])
  return table(['rule', 'each', 'median ms', 'findings'], rows)
}
