import { columns } from '../columns'
import type { World } from '../command'
import { type Section, type Told, sectionsOf } from './comparison-sections'

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ')
const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

function block({ title, level, table = [], lines = [], under = [], formed }: Section): string {
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
export const comparisonAsText = (told: Told, world: World): string =>
  sectionsOf(told, world, 'text').map(block).join('\n\n')
