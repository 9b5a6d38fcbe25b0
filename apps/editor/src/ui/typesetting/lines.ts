/** Breaks texts into lines as a typesetter would: at words, with kinsoku, lines of about the same length, nothing cut off. */
import { beginsNoLine, endsNoLine, isOneForeignWord, isParticle, isSuffix } from './characters'
import type { Measure, Weight } from './measure'

export interface Lines {
  readonly lines: readonly string[]
  /** Of the longest line, in the unit of the size. */
  readonly width: number
  /** A word was wider than the room and had to be torn. */
  readonly torn: boolean
}

export interface Typesetter {
  /** Lines of a text at a size, none wider than `room`. Deterministic; remembers what it has set. */
  set(text: string, size: number, weight: Weight, room: number): Lines
  /** The width of a text in one line. */
  widthOf(text: string, size: number, weight: Weight): number
}

/** Cost: a text is measured once, and broken once for each room (in steps of a twentieth of an em). */
export function typesetter(measure: Measure): Typesetter {
  const pieces = new Map<string, readonly string[]>()
  const broken = new Map<string, Lines>()
  const piecesOf = (text: string): readonly string[] => {
    const known = pieces.get(text) ?? piecesIn(text)
    pieces.set(text, known)
    return known
  }
  return {
    widthOf: (text, size, weight) => measure.widthOf(text, weight) * size,
    set: (text, size, weight, room) => {
      const steps = Math.floor((room / size) * 20)
      const key = `${steps}/${weight}/${text}`
      const known = broken.get(key) ?? breakInto(piecesOf(text), steps / 20, (part) => measure.widthOf(part, weight))
      broken.set(key, known)
      return { ...known, width: known.width * size }
    },
  }
}

const words = new Intl.Segmenter('ja', { granularity: 'word' })
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** What must not be divided: words with the signs and particles that belong to them. A piece may end with a space. */
export function piecesIn(text: string): readonly string[] {
  const pieces: string[] = []
  for (const { segment } of words.segment(text.trim())) {
    const before = pieces.at(-1)
    const belongsToIt =
      before !== undefined &&
      (/^\s/u.test(segment) ||
        endsNoLine.test(before) ||
        isOneForeignWord(before, segment) ||
        isSuffix(before, segment) ||
        (!/\s$/u.test(before) && (beginsNoLine.test(segment) || isParticle.test(segment))))
    if (belongsToIt) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

type WidthOf = (text: string) => number

function breakInto(pieces: readonly string[], room: number, widthOf: WidthOf): Lines {
  const greedy = fillLines(pieces, room, widthOf)
  if (greedy.lines.length < 2 || greedy.torn) return greedy
  const aside = pieces.findIndex((piece, index) => index > 0 && /^[（(]/u.test(piece))
  if (aside > 0) {
    // What stands in brackets begins a line of its own, if that takes no more lines.
    const [before, after] = [
      breakInto(pieces.slice(0, aside), room, widthOf),
      breakInto(pieces.slice(aside), room, widthOf),
    ]
    if (!before.torn && !after.torn && before.lines.length + after.lines.length <= greedy.lines.length)
      return { lines: [...before.lines, ...after.lines], width: Math.max(before.width, after.width), torn: false }
  }
  // The narrowest room that takes no more lines gives lines of about the same length.
  let narrow = greedy.width / 2
  let best = greedy
  let wide = greedy.width
  for (let step = 0; step < 6; step += 1) {
    const middle = (narrow + wide) / 2
    const tried = fillLines(pieces, middle, widthOf)
    if (tried.lines.length === greedy.lines.length && !tried.torn) {
      best = tried
      wide = middle
    } else narrow = middle
  }
  return best
}

function fillLines(pieces: readonly string[], room: number, widthOf: WidthOf): Lines {
  const lines: string[] = []
  let torn = false
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (line === '' && widthOf(piece.trimEnd()) > room) {
      torn = true
      for (const { segment } of graphemes.segment(piece)) {
        if (line !== '' && widthOf(line + segment) > room) {
          // What begins no line takes the sign before it along.
          const [, before = line, last = ''] = beginsNoLine.test(segment) ? (/^(.+)(.)$/su.exec(line) ?? []) : []
          lines.push(before)
          line = last
        }
        line += segment
      }
    } else line += piece
  }
  if (line !== '') lines.push(line.trimEnd())
  return { lines, width: Math.max(0, ...lines.map(widthOf)), torn }
}
