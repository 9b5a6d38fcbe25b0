/**
 * The places of values in JSON that is known to be right, worked out only where somebody looks: an edit of one record
 * of a million does not need a tree of all the others.
 */
import type { ListNode, MapNode, Pair, SourceNode } from './tree'

/** Cost: one look over the text; as much again for each level that is looked into. */
export function jsonTree(text: string, shift: number): SourceNode {
  const start = nextToken(text, 0)
  return nodeAt({ text, shift }, start, valueEnd(text, start))
}

interface Source {
  readonly text: string
  /** What stands before the text and is not part of it: a byte order mark. */
  readonly shift: number
}

function nodeAt(source: Source, start: number, end: number): SourceNode {
  const { text, shift } = source
  const code = text.charCodeAt(start)
  if (code === openBrace) return new LazyMap(source, start, end)
  if (code === openBracket) return new LazyList(source, start, end)
  return { kind: 'scalar', start: start + shift, end: end + shift, value: JSON.parse(text.slice(start, end)) }
}

class LazyMap implements MapNode {
  readonly kind = 'map'
  readonly flow = true
  readonly start: number
  readonly end: number
  readonly #source: Source
  #pairs: readonly Pair[] | undefined

  constructor(source: Source, start: number, end: number) {
    this.#source = source
    this.start = start + source.shift
    this.end = end + source.shift
  }

  get pairs(): readonly Pair[] {
    this.#pairs ??= pairsIn(this.#source, this.start - this.#source.shift)
    return this.#pairs
  }
}

class LazyList implements ListNode {
  readonly kind = 'list'
  readonly flow = true
  readonly start: number
  readonly end: number
  readonly #source: Source
  #items: readonly SourceNode[] | undefined

  constructor(source: Source, start: number, end: number) {
    this.#source = source
    this.start = start + source.shift
    this.end = end + source.shift
  }

  get items(): readonly SourceNode[] {
    this.#items ??= itemsIn(this.#source, this.start - this.#source.shift)
    return this.#items
  }
}

function pairsIn(source: Source, open: number): readonly Pair[] {
  const { text, shift } = source
  const pairs: Pair[] = []
  let at = nextToken(text, open + 1)
  while (text.charCodeAt(at) === quote) {
    const keyEnd = valueEnd(text, at)
    const start = nextToken(text, nextToken(text, keyEnd) + 1)
    const end = valueEnd(text, start)
    const key: string = JSON.parse(text.slice(at, keyEnd))
    pairs.push({ key, start: at + shift, keyEnd: keyEnd + shift, value: nodeAt(source, start, end) })
    const comma = nextToken(text, end)
    if (text.charCodeAt(comma) !== commaCode) break
    at = nextToken(text, comma + 1)
  }
  return pairs
}

function itemsIn(source: Source, open: number): readonly SourceNode[] {
  const { text } = source
  const items: SourceNode[] = []
  let at = nextToken(text, open + 1)
  while (text.charCodeAt(at) !== closeBracket) {
    const end = valueEnd(text, at)
    items.push(nodeAt(source, at, end))
    const comma = nextToken(text, end)
    if (text.charCodeAt(comma) !== commaCode) break
    at = nextToken(text, comma + 1)
  }
  return items
}

function nextToken(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) <= space) at += 1
  return at
}

function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (first === quote) return stringEnd(text, start) + 1
  if (first !== openBrace && first !== openBracket) {
    let at = start
    while (at < text.length && !endsScalar(text.charCodeAt(at))) at += 1
    return at
  }
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) at = stringEnd(text, at)
    else if (code === openBrace || code === openBracket) depth += 1
    else if (code === closeBrace || code === closeBracket) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return text.length
}
const endsScalar = (code: number): boolean =>
  code <= space || code === commaCode || code === closeBracket || code === closeBrace

/** The place of the quotation mark that closes a string. */
export function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end > 0 && text.charCodeAt(end - 1) === backslash) {
    let slashes = 1
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1
    if (slashes % 2 === 0) break
    end = text.indexOf('"', end + 1)
  }
  return end < 0 ? text.length : end
}

const space = 0x20
const quote = 0x22
const commaCode = 0x2c
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d
