import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { limits } from '../limits'
import type { SyntaxFault } from '../problems'
import type { Pair, SourceNode } from './tree'
import type { ParsedText, TextFault } from './yaml'

/**
 * Reads JSON at its fastest: the value alone, `undefined` where anything is out of the ordinary (broken, a key given
 * twice, nested too deep) and `parseJson` has to look. Never throws. Cost: linear, a small multiple of `JSON.parse`.
 */
export function quickJson(text: string): { readonly value: unknown } | undefined {
  const structure = structureOf(text)
  if (structure.depth > limits.nesting) return undefined
  try {
    const value: unknown = JSON.parse(text)
    // JSON.parse keeps the last of two equal keys and says nothing: then the value has fewer keys than the text has colons.
    return keysIn(value) === structure.colons ? { value } : undefined
  } catch {
    return undefined
  }
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
    if (code === quote) at = endOfString(text, at)
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
const backslash = 0x5c
const colon = 0x3a
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end > 0 && text.charCodeAt(end - 1) === backslash) {
    let slashes = 1
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1
    if (slashes % 2 === 0) break
    end = text.indexOf('"', end + 1)
  }
  return end < 0 ? text.length : end
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const item of value) count += keysIn(item)
    return count
  }
  const map: Readonly<Record<string, unknown>> = Object(value)
  for (const key in map) count += 1 + keysIn(map[key])
  return count
}

/**
 * Reads JSON into a tree with places; strict: no comments, no trailing commas. Never throws. Cost: linear.
 *
 * @param shift what stands before the text and is not part of it: a byte order mark.
 */
export function parseJson(text: string, shift: number): ParsedText {
  const structure = structureOf(text)
  if (structure.depth > limits.nesting) {
    const expected = { is: 'at-most', limit: limits.nesting } as const
    const fault: TextFault = { code: 'nested-too-deep', offset: structure.tooDeepAt + shift, expected }
    return { root: { kind: 'scalar', start: shift, end: shift, value: null }, faults: [fault] }
  }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const faults = errors.map(
    ({ error, offset }): TextFault => ({
      code: 'syntax',
      offset: offset + shift,
      found: syntaxFaultOf[printParseErrorCode(error)] ?? 'unexpected',
    }),
  )
  return { root: treeOf(tree, shift, faults), faults }
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

function treeOf(tree: Node | undefined, shift: number, faults: TextFault[]): SourceNode {
  const convert = (node: Node): SourceNode => {
    const place = { start: node.offset + shift, end: node.offset + node.length + shift }
    if (node.type === 'array') return { kind: 'list', ...place, flow: true, items: (node.children ?? []).map(convert) }
    if (node.type !== 'object') return { kind: 'scalar', ...place, value: plainValue(node.value) }
    const pairs: Pair[] = []
    const known = new Map<string, number>()
    for (const { children = [] } of node.children ?? []) {
      const [key, value] = children
      if (key === undefined || value === undefined) continue
      const name = String(key.value)
      const start = key.offset + shift
      const first = known.get(name)
      if (first === undefined) known.set(name, start)
      else faults.push({ code: 'duplicate-key', offset: start, otherOffset: first, found: name })
      pairs.push({ key: name, start, keyEnd: start + key.length, value: convert(value) })
    }
    return { kind: 'map', ...place, flow: true, pairs }
  }
  return tree === undefined ? { kind: 'scalar', start: shift, end: shift, value: null } : convert(tree)
}

const plainValue = (value: unknown): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
