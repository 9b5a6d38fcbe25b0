import type { Language } from '@taiseizu/catalogue'
import { inMarkdown } from './markdown'
import { type ComparisonSection, type ComparisonTold, comparisonSections } from './sections'
import { comparisonWords } from './section-words'

const row = (cells: readonly string[]): string => `| ${cells.map(inMarkdown).join(' | ')} |`

function tableOf([head, ...rows]: readonly (readonly string[])[]): readonly string[] {
  if (head === undefined) return []
  const ruled = [row(head), `|${head.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`, ...rows.map(row)]
  return [ruled.join('\n')]
}

function block({ title, level, table = [], lines = [], under = [], formed }: ComparisonSection): string {
  return [
    `${'#'.repeat(level)} ${inMarkdown(title)}`,
    ...tableOf(table),
    ...under.map(({ head, lines: below }) =>
      [`**${inMarkdown(head)}**`, '', ...below.map((line) => `- ${inMarkdown(line)}`)].join('\n'),
    ),
    ...(lines.length === 0 ? [] : [lines.map((line) => `- ${inMarkdown(line)}`).join('\n')]),
    ...(formed === undefined ? [] : [formed.replaceAll(/^###/gmu, '####')]),
  ].join('\n\n')
}

/** For a proposal or a pull request. */
export const comparisonAsMarkdown = (told: ComparisonTold, language: Language): string =>
  [`# ${comparisonWords.title[language]}`, ...comparisonSections(told, language, 'markdown').map(block)].join('\n\n')
