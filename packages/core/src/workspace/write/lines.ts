/** Where lines begin and end, and what stands between two things: the small print of splicing. */

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** Where the next line begins; the end of the text where there is none. What ends with a line break ends its line. */
export function nextLine(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** The end of a line without its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  const last = end < 0 ? text.length : end
  return text[last - 1] === '\r' && last - 1 >= at ? last - 1 : last
}

/** Whether nothing but blanks stand between the begin of its line and a place. */
export const isFirstOnLine = (text: string, at: number): boolean =>
  /^[ \t]*$/u.test(text.slice(lineStart(text, at), at))

/** The column of a place as blanks. */
export const indentAt = (text: string, at: number): string => ' '.repeat(at - lineStart(text, at))

/** The blanks with which the line of a place begins. */
export const lineIndent = (text: string, at: number): string =>
  /^[ \t]*/u.exec(text.slice(lineStart(text, at), at))?.[0] ?? ''

/** The comma that separates two items in brackets, comments passed over; `undefined` where there is none. */
export function commaBetween(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    if (text[at] === ',') return at
    if (text[at] === '#') at = lineEnd(text, at)
  }
  return undefined
}

/** The end of the comment that a line ends with after a place; the place itself where something else follows. */
export function commentEnd(text: string, at: number): number {
  const end = lineEnd(text, at)
  return /^[ \t]*(?:#.*)?$/u.test(text.slice(at, end)) ? end : at
}

/** Whether there is nothing but blanks and line breaks. */
export const isBlank = (text: string): boolean => text.trim() === ''
