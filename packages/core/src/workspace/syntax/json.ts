import { type ParseErrorCode, createScanner, printParseErrorCode, visit } from 'jsonc-parser'
import { limits } from '../limits'
import type { Path, SyntaxFault } from '../problems'
import { jsonTree, stringEnd } from './json-tree'
import type { ParsedText, SourceNode, TextFault } from './tree'

/**
 * Reads JSON at its fastest: the value alone, `undefined` where anything is out of the ordinary (broken, a key given
 * twice or called `__proto__`, nested too deep) and `parseJson` has to look. Never throws. Cost: linear, a small multiple of `JSON.parse`.
 */
export function quickJson(text: string): { readonly value: unknown } | undefined {
  const colons = countOf(':', text)
  // `JSON.parse` keeps some fifty bytes for each level of what it is in the middle of. A text that could be little else is looked at first.
  const isFlat = (colons + countOf('[', text)) * 8 <= text.length
  if (!isFlat && structureOf(text).depth > limits.nesting) return undefined
  try {
    const value: unknown = JSON.parse(text)
    const keys = isWithin(value) ? keysIn(value, limits.nesting) : 0
    // JSON.parse keeps the last of two equal keys and says nothing: then the value has fewer keys than the text has colons. Most texts have
    // no others; where they have, those in strings are left out.
    const isWhole = keys === colons || (keys >= 0 && keys === colonsOutside(text, colons, value))
    return isWhole ? { value } : undefined
  } catch {
    return undefined
  }
}

/** In strings too. To go from one to the next is several times faster than to look at every character. */
function countOf(character: string, text: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}

interface Structure {
  readonly depth: number
  /** Where it is first deeper than allowed. */
  readonly tooDeepAt: number
  readonly colons: number
}

function structureOf(text: string): Structure {
  let depth = 0
  let deepest = 0
  let tooDeepAt = 0
  let colons = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = stringEnd(text, at)
    else if (code === colon) colons += 1
    else if (code === openBrace || code === openBracket) {
      depth += 1
      if (depth > deepest) deepest = depth
      if (depth === limits.nesting + 1 && tooDeepAt === 0) tooDeepAt = at
    } else if (code === closeBrace || code === closeBracket) depth -= 1
  }
  return { depth: deepest, tooDeepAt, colons }
}
const quote = 0x22
const colon = 0x3a
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** The colons of a text that do not stand in a string, if `value` is all that it says: else more. */
const colonsOutside = (text: string, colons: number, value: unknown): number =>
  text.includes('\\') ? structureOf(text).colons : colons - colonsWithin(value)

/** The colons in all texts of a value, keys included. */
function colonsWithin(value: unknown): number {
  if (typeof value === 'string') return countOf(':', value)
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += colonsWithin(item)
    return count
  }
  const map: Readonly<Record<string, unknown>> = Object(value)
  for (const key in map) count += countOf(':', key) + colonsWithin(map[key])
  return count
}

/**
 * The keys of all maps in a value; less than nothing where it nests deeper than allowed, or a key is none that a file may have. (Not `Infinity`:
 * the counts of millions of values would no longer be small whole numbers, and each take memory of its own.)
 */
function keysIn(value: object, levels: number): number {
  if (levels === 0) return -1
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) {
      const inside = isWithin(item) ? keysIn(item, levels - 1) : 0
      if (inside < 0) return -1
      count += inside
    }
    return count
  }
  const map: Readonly<Record<string, unknown>> = Object(value)
  for (const key in map) {
    if (key === '__proto__') return -1
    const item = map[key]
    const inside = isWithin(item) ? keysIn(item, levels - 1) : 0
    if (inside < 0) return -1
    count += inside + 1
  }
  return count
}

const isWithin = (value: unknown): value is object => typeof value === 'object' && value !== null

/**
 * Reads JSON into a tree with places; strict: no comments, no trailing commas. Never throws. Cost: linear.
 *
 * @param shift what stands before the text and is not part of it: a byte order mark.
 */
export function parseJson(text: string, shift: number): ParsedText {
  const nothing = { kind: 'scalar', start: shift, end: shift, value: null } as const
  const { depth, tooDeepAt } = structureOf(text)
  if (depth > limits.nesting) return { root: nothing, faults: [tooDeep(tooDeepAt + shift)] }
  if (isBroken(text)) return { root: nothing, faults: syntaxFaults(text, shift) }
  const root = jsonTree(text, shift)
  return { root, faults: repeatedKeys(root, []) }
}

const tooDeep = (offset: number): TextFault => ({
  code: 'nested-too-deep',
  offset,
  expected: { is: 'at-most', limit: limits.nesting },
})

/** `JSON.parse` says whether, and the other parser where. */
function isBroken(text: string): boolean {
  try {
    JSON.parse(text)
    return false
  } catch {
    return true
  }
}

function syntaxFaults(text: string, shift: number): readonly TextFault[] {
  const deep = tooDeepToRepair(text)
  if (deep !== undefined) return [tooDeep(deep + shift)]
  const faults: TextFault[] = []
  const onError = (error: ParseErrorCode, offset: number) => {
    if (faults.length >= limits.syntaxProblems) return
    faults.push({
      code: 'syntax',
      offset: offset + shift,
      found: syntaxFaultOf[printParseErrorCode(error)] ?? 'unexpected',
    })
  }
  visit(text, { onError }, { disallowComments: true, allowTrailingComma: false })
  return faults.length > 0 ? faults : [{ code: 'syntax', offset: shift, found: 'unexpected' }]
}

/** Beyond what a file may nest, for broken text can look deeper than it is; far within what a stack holds. */
const deepest = limits.nesting * 4

/**
 * Where broken text opens so much that the parser, which calls itself for what is inside, could leave the stack.
 *
 * It looks at the text with the parser's own scanner, for where strings and comments end in broken text is a matter of
 * opinion; and what is closed by the wrong bracket is not closed, because the parser passes over that.
 */
function tooDeepToRepair(text: string): number | undefined {
  const scanner = createScanner(text, true)
  const open: number[] = []
  while (scanner.getPosition() < text.length) {
    scanner.scan()
    const code = text.charCodeAt(scanner.getTokenOffset())
    if (code === openBrace) open.push(closeBrace)
    else if (code === openBracket) open.push(closeBracket)
    else if (code === open.at(-1)) open.pop()
    if (open.length > deepest) return scanner.getTokenOffset()
  }
  return undefined
}

const syntaxFaultOf: Readonly<Record<string, SyntaxFault>> = {
  InvalidNumberFormat: 'number',
  PropertyNameExpected: 'key-not-quoted',
  ValueExpected: 'value-missing',
  ColonExpected: 'character-missing',
  CommaExpected: 'character-missing',
  CloseBraceExpected: 'not-closed',
  CloseBracketExpected: 'not-closed',
  EndOfFileExpected: 'trailing-text',
  InvalidCommentToken: 'comment',
  UnexpectedEndOfComment: 'comment',
  UnexpectedEndOfString: 'not-closed',
  UnexpectedEndOfNumber: 'number',
  InvalidUnicode: 'escape',
  InvalidEscapeCharacter: 'escape',
}

function repeatedKeys(node: SourceNode, path: Path): readonly TextFault[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap((item, index) => repeatedKeys(item, [...path, index]))
  const known = new Map<string, number>()
  return node.pairs.flatMap(({ key, start, value }) => {
    const here = [...path, key]
    const inside = repeatedKeys(value, here)
    const first = known.get(key)
    if (first === undefined) known.set(key, start)
    else return [{ code: 'duplicate-key', path: here, offset: start, otherOffset: first, found: key }, ...inside]
    return inside
  })
}
