import { Composer, type Document, type Node, type Scalar, isAlias, isMap, isScalar, isSeq } from 'yaml'
import { limits } from '../limits'
import type { Path, SyntaxFault } from '../problems'
import type { Pair, ParsedText, SourceNode, TextFault } from './tree'
import { yamlTokens } from './yaml-depth'

/** YAML 1.2 core, one document, keys as text, without merge keys; what the core schema does not know is told. */
export const yamlOptions = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  // Looking for repeated keys is ours: the library's way is quadratic in the keys of a map.
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const

/**
 * Reads YAML into a tree with places. Never throws. Cost: linear.
 *
 * @param shift what stands before the text and is not part of it: a byte order mark.
 */
export function parseYaml(text: string, shift: number): ParsedText {
  const nothing = { kind: 'scalar', start: shift, end: shift, value: null } as const
  const read = yamlTokens(text)
  if ('tooDeepAt' in read) return { root: nothing, faults: [{ ...tooDeep, offset: read.tooDeepAt + shift }] }
  const [document, second] = composer().compose(read.tokens, true, text.length)
  const faults: TextFault[] = []
  if (document === undefined) return { root: nothing, faults }
  if (second !== undefined) faults.push({ code: 'syntax', offset: second.range[0] + shift, found: 'several-documents' })
  const places = new Set<number>()
  for (const { code, pos, message } of [...document.errors, ...document.warnings]) {
    const offset = pos[0] + shift
    if (places.has(offset)) continue
    places.add(offset)
    faults.push({ ...faultOf(code, message), offset })
  }
  // Of broken text the tree is a guess, and what is odd in it is no news.
  if (document.errors.length > 0 || second !== undefined) return { root: nothing, faults }
  return { root: treeOf(document, shift, faults), faults }
}

/** The library's, but that it keeps no more mistakes than are told: each is an error with a trace of its own. */
function composer(): Composer {
  const result = new Composer(yamlOptions)
  // The library's types hide it: there is no other door.
  const keep: (...mistake: readonly unknown[]) => void = result['onError']
  let errors = 0
  let warnings = 0
  result['onError'] = (...mistake: readonly unknown[]) => {
    const [, , , isWarning] = mistake
    // Apart, so that no number of warnings hides that the text is broken.
    if ((isWarning === true ? ++warnings : ++errors) <= limits.syntaxProblems) keep(...mistake)
  }
  return result
}

const syntaxFaultOf: Readonly<Record<string, SyntaxFault>> = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  BAD_SCALAR_START: 'start-of-value',
  BLOCK_AS_IMPLICIT_KEY: 'map-in-line',
  KEY_OVER_1024_CHARS: 'key-not-text',
  MISSING_CHAR: 'character-missing',
  MULTILINE_IMPLICIT_KEY: 'map-in-line',
  NON_STRING_KEY: 'key-not-text',
  TAB_AS_INDENT: 'tab',
}

function faultOf(code: string, message: string): Omit<TextFault, 'offset'> {
  if (code === 'BAD_ALIAS' && message.includes('empty')) return { code: 'alias', found: '*', expected: starQuoted }
  if (code === 'BAD_ALIAS' || code === 'ALIAS_PROPS' || code === 'MULTIPLE_ANCHORS')
    return { code: 'alias', expected: writtenOut }
  if (code === 'TAG_RESOLVE_FAILED' || code === 'MULTIPLE_TAGS' || code === 'BAD_COLLECTION_TYPE')
    return { code: 'tag', expected: { is: 'advice', advice: 'no-tag' } }
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep
  if (message.includes('and end with')) return { code: 'syntax', found: 'not-closed' }
  return { code: 'syntax', found: syntaxFaultOf[code] ?? 'unexpected' }
}
const starQuoted = { is: 'advice', advice: 'quote-the-star' } as const
const writtenOut = { is: 'advice', advice: 'write-it-out' } as const
const tooDeep = { code: 'nested-too-deep', expected: { is: 'at-most', limit: limits.nesting } } as const

function treeOf(document: Document.Parsed, shift: number, faults: TextFault[]): SourceNode {
  const convert = (node: Node | null | undefined, fallback: number, depth: number, path: Path): SourceNode => {
    const [from, to] = node?.range ?? [fallback, fallback]
    const place = { start: from + shift, end: to + shift }
    const nothing = { kind: 'scalar', ...place, value: null } as const
    if (node === null || node === undefined) return nothing
    if (isAlias(node) || node.anchor !== undefined) {
      faults.push({ code: 'alias', offset: place.start, path, expected: writtenOut })
      if (isAlias(node)) return nothing
    }
    if (isScalar(node)) return { kind: 'scalar', ...place, value: plainValue(node) }
    if (depth >= limits.nesting) {
      faults.push({ ...tooDeep, offset: place.start, path })
      return nothing
    }
    const flow = node.flow === true
    if (isSeq<Node>(node)) {
      const items: SourceNode[] = []
      let last = from
      for (const [index, item] of node.items.entries()) {
        items.push(convert(item, last, depth + 1, [...path, index]))
        last = item.range?.[1] ?? last
      }
      return { kind: 'list', ...place, flow, items }
    }
    if (!isMap<Scalar | null, Node | null>(node)) return nothing
    const pairs: Pair[] = []
    const known = new Map<string, number>()
    for (const { key, value } of node.items) {
      const name = typeof key?.value === 'string' ? key.value : ''
      const [keyStart, keyEnd] = key?.range ?? [from, from]
      const start = keyStart + shift
      const first = known.get(name)
      const here = [...path, name]
      if (first === undefined) known.set(name, start)
      else faults.push({ code: 'duplicate-key', offset: start, path: here, otherOffset: first, found: name })
      pairs.push({ key: name, start, keyEnd: keyEnd + shift, value: convert(value, keyEnd, depth + 1, here) })
    }
    return { kind: 'map', ...place, flow, pairs }
  }
  return convert(document.contents, 0, 0, [])
}

/** The core schema yields nothing but these; a number too long for a double stays what it reads as. */
function plainValue(node: Scalar): string | number | boolean | null {
  const { value } = node
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
