/** Items by indentation: each begins on a line of its own, and lines are what comes and goes. */
import type { Place, Splice } from './container'
import type { Edit } from './edits'
import { commentEnd, indentAt, isBlank, isFirstOnLine, lineEnd, lineStart, nextLine } from './lines'

export const spliceBlock: Splice = (text, _container, items, plan) => {
  const edits: Edit[] = []
  const [first] = items
  const stays = plan.fate.findIndex((fate) => fate !== '')
  if (first === undefined || stays < 0) return undefined
  for (const [index, item] of items.entries()) {
    const fate = plan.fate[index]
    if (fate === undefined) continue
    if (fate !== '') edits.push(...replacement(text, item, fate))
    else if (isFirstOnLine(text, item.start))
      edits.push({ start: lineStart(text, item.start), end: nextLine(text, item.end), text: '' })
    // The first of what begins behind a dash: what comes next takes its place.
    else if (index === 0) {
      const next = items[stays]
      const before = items[stays - 1]
      if (next === undefined || before === undefined) return undefined
      if (!isBlank(text.slice(nextLine(text, before.end), next.start))) return undefined
      edits.push({ start: item.start, end: next.start, text: '' })
    } else return undefined
    if (index === 0 && fate === '' && !isFirstOnLine(text, item.start) && stays > 1) return undefined
  }
  for (const [index, texts] of plan.added) {
    const item = items[Math.max(index, 0)] ?? first
    const indent = indentAt(text, item.start)
    if (index < 0) {
      edits.push({ start: item.start, end: item.start, text: texts.map((one) => `${one}\n${indent}`).join('') })
      continue
    }
    const at = nextLine(text, item.end)
    const lines = texts.map((one) => `${indent}${one}\n`).join('')
    const open = at > 0 && text[at - 1] !== '\n'
    edits.push({ start: at, end: at, text: open ? `\n${lines.slice(0, -1)}` : lines })
  }
  return edits
}

/** The comment after what is replaced was about what stood there before. */
function replacement(text: string, { start, end }: Place, fate: string): readonly Edit[] {
  if (text[end - 1] === '\n') return [{ start, end, text: `${fate}\n` }]
  return [{ start, end: commentEnd(text, end), text: fate }]
}

/** Where the dash stands that begins an item of a list. */
export function dashBefore(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (text[at] === '-') return at
    if (text[at] === '#') at = lineEnd(text, at)
  }
  return undefined
}
