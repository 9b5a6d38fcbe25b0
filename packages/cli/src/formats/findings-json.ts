import { type Report, evidenceOf, fixesOf, messageOf, referenceTo, sourceOf } from '@taiseizu/rules'
import type { Input } from '../input'
import type { World } from '../command'

/** `taiseizu-findings/1` */
export function findingsAsJson({ design, findings, summary }: Report, _: Input, { language }: World): string {
  const list = findings.map((finding) => ({
    rule: finding.rule.id,
    severity: finding.severity,
    key: finding.key,
    subjects: finding.found.subjects.map(referenceTo),
    message: messageOf(finding, language),
    evidence: evidenceOf(finding, language).map((evidence) => evidence.text),
    source: sourceOf(finding, language),
    fixes: fixesOf(finding, design, language),
    exception: finding.exception,
  }))
  return JSON.stringify({ format: 'taiseizu-findings/1', variant: design.variant.id, summary, findings: list }, null, 2)
}
