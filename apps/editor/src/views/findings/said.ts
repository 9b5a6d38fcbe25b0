/** Findings as a text to be pasted: into a mail, or as Markdown into a document. */
import type { Language } from '@taiseizu/catalogue'
import { textIn } from '@taiseizu/core'
import { type Finding, evidenceOf, messageOf, sourceOf } from '@taiseizu/rules'
import { messagesIn } from '../../messages'
import { severityName } from './severity-name'

export type TextFormat = 'text' | 'markdown'

/** What has a meaning in Markdown is said as it stands. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`).replaceAll(/\s+/gu, ' ')

/** A title, and each finding with its proof and its source, in the order given. */
export function findingsSaid(
  findings: readonly Finding[],
  title: string,
  language: Language,
  format: TextFormat,
): string {
  const t = messagesIn(language)
  const isMarkdown = format === 'markdown'
  const plain = (text: string) => (isMarkdown ? escaped(text) : text)
  const one = (finding: Finding): string => {
    const { rule, severity, exception } = finding
    const name = t(severityName[severity])
    const head = isMarkdown
      ? `- **${name} ${rule.id}** ${plain(messageOf(finding, language))}`
      : `[${name}] ${rule.id} ${messageOf(finding, language)}`
    const evidence = evidenceOf(finding, language).map(({ text }) => plain(text))
    const facts = [
      ...evidence,
      `${t('findings.source')}: ${plain(sourceOf(finding, language))}`,
      ...(exception === null ? [] : [`${t('findings.accepted')}: ${plain(textIn(exception.reason, language))}`]),
    ]
    return [head, ...facts.map((fact) => (isMarkdown ? `  - ${fact}` : `    - ${fact}`))].join('\n')
  }
  const heading = isMarkdown ? `## ${plain(title)}` : title
  return `${[heading, '', ...findings.map(one)].join('\n')}\n`
}
