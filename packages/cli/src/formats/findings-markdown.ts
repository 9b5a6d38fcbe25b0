import { type Severity, severities } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { type Finding, type Report, evidenceOf, fixesOf, inMarkdown, messageOf, sourceOf } from '@taiseizu/rules'
import type { World } from '../command'
import type { Input } from '../input'
import { says, summaryLine } from '../messages/findings'

/** For a pull request: the figures, then the findings under their severity, the proof folded away. */
export function findingsAsMarkdown(
  { design, findings, summary }: Report,
  { file }: Input,
  { language }: World,
): string {
  const heading = `## ${says.title[language]}: ${inMarkdown(textIn(design.variant.record.name, language))}`
  const head = [heading, `\`${file.replaceAll('`', '')}\` — ${summaryLine(summary, language)}`]
  if (findings.length === 0) return [...head, says.none[language]].join('\n\n')
  const groups = severities.flatMap(({ id, name }) => {
    const group = findings.filter((finding) => finding.severity === id)
    return group.length === 0 ? [] : [`### ${signs[id]} ${name[language]} (${group.length})`, ...group.map(item)]
  })
  return [...head, ...groups].join('\n\n')

  function item(finding: Finding): string {
    const { exception } = finding
    const details = [
      ...evidenceOf(finding, language).map(({ text }) => `- ${inMarkdown(text)}`),
      ...fixesOf(finding, design, language).map(({ label }) => `- ${says.fix[language]}: ${inMarkdown(label)}`),
    ]
    return [
      `**${finding.rule.id}** ${inMarkdown(messageOf(finding, language))} (${inMarkdown(sourceOf(finding, language))})`,
      ...(exception === null ? [] : [`${says.accepted[language]}: ${inMarkdown(textIn(exception.reason, language))}`]),
      `<details><summary>${says.evidence[language]}</summary>\n\n${details.join('\n')}\n\n</details>`,
    ].join('\n\n')
  }
}

const signs: Readonly<Record<Severity, string>> = { error: '⬣', warning: '▲', advice: '●' }
