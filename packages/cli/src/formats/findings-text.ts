import { type Severity, severities } from '@taiseizu/catalogue'
import { type Finding, type Report, evidenceOf, fixesOf, messageOf, sourceOf } from '@taiseizu/rules'
import { textIn } from '@taiseizu/core'
import type { World } from '../command'
import type { Input } from '../input'
import { says, summaryLine } from '../messages/findings'

const signs: Readonly<Record<Severity, string>> = { error: '⬣', warning: '▲', advice: '●' }

/** For people: each finding with its proof, its source and the ways to mend it; the figures last. */
export function findingsAsText(report: Report, _: Input, { language }: World): string {
  const { design, findings } = report
  const name = (severity: Severity) => severities.find((one) => one.id === severity)?.name[language] ?? severity
  const block = (finding: Finding): string =>
    [
      `${signs[finding.severity]} ${name(finding.severity)} ${finding.rule.id}  ${messageOf(finding, language)}`,
      `    ${finding.key}`,
      ...evidenceOf(finding, language).map(({ text }) => `    - ${text}`),
      `    ${says.source[language]}: ${sourceOf(finding, language)}`,
      ...fixesOf(finding, design, language).map(({ label }) => `    ${says.fix[language]}: ${label}`),
      ...(finding.exception === null
        ? []
        : [`    ${says.accepted[language]}: ${textIn(finding.exception.reason, language)}`]),
    ].join('\n')
  return [...findings.map(block), summaryLine(report.summary, language)].join('\n\n')
}
