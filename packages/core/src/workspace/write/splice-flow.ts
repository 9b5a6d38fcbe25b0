/** Items in brackets and braces: commas between them, on one line or each on its own. */
import type { Place, Plan, Splice } from './container'
import type { Edit } from './edits'
import { commaBetween, commentEnd, isBlank, isFirstOnLine, lineEnd, lineIndent, lineStart, nextLine } from './lines'

export const spliceFlow: Splice = (text, container, items, plan) => {
  const edits: Edit[] = []
  const last = plan.fate.findLastIndex((fate) => fate !== '')
  if (last < 0) return emptied(text, container, items)
  for (const [index, item] of items.entries()) {
    const fate = plan.fate[index]
    if (fate === undefined) continue
    if (fate !== '') edits.push({ ...item, text: fate }, ...withoutComment(text, item))
    else if (index < last) edits.push(removal(text, item, items[index + 1] ?? item))
  }
  edits.push(...endRemoval(text, container, items, last))
  for (const [index, texts] of plan.added) edits.push(...insertion(text, container, items, index, texts, plan))
  return edits
}

/** Nothing is left: the brackets stay, and whatever somebody noted between them. */
function emptied(text: string, { start, end }: Place, items: readonly Place[]): readonly Edit[] | undefined {
  const [first] = items
  const last = items.at(-1)
  if (first === undefined || last === undefined) return undefined
  const comma = commaBetween(text, last.end, end - 1)
  const rest = text.slice(start + 1, first.start) + text.slice(comma === undefined ? last.end : comma + 1, end - 1)
  return isBlank(rest) ? [{ start: start + 1, end: end - 1, text: '' }] : undefined
}

/** The comment after what is replaced was about what stood there before. */
function withoutComment(text: string, { end }: Place): readonly Edit[] {
  const comma = /^[ \t]*,/u.exec(text.slice(end, lineEnd(text, end)))?.[0].length ?? 0
  const to = commentEnd(text, end + comma)
  return to > end + comma ? [{ start: end + comma, end: to, text: '' }] : []
}

function removal(text: string, item: Place, next: Place): Edit {
  const comma = commaBetween(text, item.end, next.start) ?? item.end
  const ownLines = isFirstOnLine(text, item.start) && isFirstOnLine(text, next.start)
  if (!ownLines) return { start: item.start, end: next.start, text: '' }
  return { start: lineStart(text, item.start), end: nextLine(text, commentEnd(text, comma + 1)), text: '' }
}

/** What goes after the last that stays: with it goes the comma that is then one too many. */
function endRemoval(text: string, container: Place, items: readonly Place[], last: number): readonly Edit[] {
  const stays = items[last]
  const first = items[last + 1]
  const end = items.at(-1)
  if (stays === undefined || first === undefined || end === undefined) return []
  const comma = commaBetween(text, stays.end, first.start) ?? stays.end
  const trailing = commaBetween(text, end.end, container.end - 1)
  if (!isFirstOnLine(text, first.start)) return [{ start: comma, end: end.end, text: '' }]
  const from = lineEnd(text, comma)
  const gone = { start: from, end: commentEnd(text, trailing === undefined ? end.end : trailing + 1), text: '' }
  return trailing === undefined ? [{ start: comma, end: comma + 1, text: '' }, gone] : [gone]
}

function insertion(
  text: string,
  container: Place,
  items: readonly Place[],
  index: number,
  texts: readonly string[],
  plan: Plan,
): readonly Edit[] {
  const [first] = items
  if (first === undefined) return []
  const ownLines = isFirstOnLine(text, first.start) && first.start > nextLine(text, container.start + 1) - 1
  const gap = gapBetween(text, container, items)
  if (index < 0) {
    const between = ownLines ? `,\n${lineIndent(text, first.start)}` : gap
    return [{ start: first.start, end: first.start, text: texts.map((one) => one + between).join('') }]
  }
  const item = items[index] ?? first
  const bound = items[index + 1]?.start ?? container.end - 1
  const comma = commaBetween(text, item.end, bound)
  const eol = commentEnd(text, comma === undefined ? item.end : comma + 1)
  const isLast = plan.fate.slice(index + 1).every((fate) => fate === '')
  if (!ownLines || !isFirstOnLine(text, item.start) || text[eol] === undefined || !/[\r\n]/u.test(text[eol]))
    return [{ start: item.end, end: item.end, text: texts.map((one) => gap + one).join('') }]
  const lines = texts.map((one) => `\n${lineIndent(text, item.start)}${one}`)
  if (comma !== undefined && !(isLast && bound < container.end - 1))
    return [{ start: eol, end: eol, text: lines.map((line) => `${line},`).join('') }]
  return [
    { start: item.end, end: item.end, text: ',' },
    { start: eol, end: eol, text: lines.join(',') },
  ]
}

/** The comma with the blanks that stand between two items, as they have been written so far. */
function gapBetween(text: string, container: Place, [first, second]: readonly Place[]): string {
  if (first !== undefined && second !== undefined) {
    const between = text.slice(first.end, second.start)
    if (/^,[ ]*$/u.test(between)) return between
  }
  return text.includes('\n') || text[container.start + 1] === ' ' ? ', ' : ','
}
