import { type ComparisonSection, type ComparisonTold, comparisonSections } from '@taiseizu/rules'
import { columns } from '../columns'
import type { World } from '../command'

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')
const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

function block({ title, level, table = [], lines = [], under = [], formed }: ComparisonSection): string {
  const content = [
    ...columns(table.map((row) => row.map(plain))),
    ...under.flatMap((one) => [plain(one.head), ...indented(one.lines.map(plain))]),
    ...lines.map(plain),
    ...(formed === undefined ? [] : formed.split('\n')),
  ]
  const head = level === 2 ? `== ${plain(title)} ==` : plain(title)
  return [head, ...indented(content).map((line) => line.trimEnd())].join('\n')
}

/** For people at a terminal. */
export const comparisonAsText = (told: ComparisonTold, { language }: World): string =>
  comparisonSections(told, language, 'text').map(block).join('\n\n')
