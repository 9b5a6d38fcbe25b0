import type { Position } from './problems'

/** Turns offsets of a text into lines and columns. A byte order mark takes no column. Cost: linear once, then logarithmic. */
export function positionsOf(text: string): (offset: number) => Position {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text, bom)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: Math.max(1, offset - (starts[low] ?? 0) + 1), offset }
  }
}

function lineStarts(text: string, first: number): number[] {
  const starts = [first]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
