/** Replaces `[start, end)` of a text. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with all edits made at once; `undefined` where two of them want the same characters. */
export function applyEdits(text: string, edits: readonly Edit[]): string | undefined {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  let at = 0
  for (const { start, end, text: inserted } of sorted) {
    if (start < at) return undefined
    parts.push(text.slice(at, start), inserted)
    at = end
  }
  parts.push(text.slice(at))
  return parts.join('')
}
