/** An exercise's text taken apart: where each of its parts stands. */
import type { Fault, Position, Problem } from '@taiseizu/core'
import { type Document, LineCounter, type Node, isMap, isNode, isScalar, parseDocument } from 'yaml'

/** A text whose syntax has been looked at before: JSON is read as the YAML that it is. */
export interface ExerciseText {
  readonly value: unknown
  /** The text with blanks for all but the part under a key of the root: each of its characters keeps its place. */
  partOf(key: string): string | undefined
  problem(fault: Fault): Problem
}

/** Takes a text apart. Cost: that of parsing it. */
export function takeApart(text: string): ExerciseText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, stringKeys: true })
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col), offset }
  }
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    partOf(key) {
      const node = document.get(key, true)
      if (!isNode(node) || !node.range) return undefined
      const [from, , to] = node.range
      return blank(text.slice(0, from)) + text.slice(from, to) + blank(text.slice(to))
    },
    problem({ on, path, code, found, expected, nearest }) {
      return {
        code,
        path,
        at: position(offsetOf(document, path, on)),
        ...(found === undefined ? {} : { found }),
        ...(expected === undefined ? {} : { expected }),
        ...(nearest === undefined ? {} : { nearest }),
      }
    },
  }
}

const blank = (text: string): string => text.replaceAll(/[^\n\r]/gu, (character) => ' '.repeat(character.length))

/** Of a key, or of a value; where that is missing, of what it would stand in. */
function offsetOf(document: Document.Parsed, path: Fault['path'], on: 'key' | undefined): number {
  for (let length = path.length; length > 0; length -= 1) {
    const above = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const step = path[length - 1]
    if (on === 'key' && isMap(above)) {
      const pair = above.items.find(({ key }) => isScalar(key) && key.value === step)
      if (pair !== undefined && isScalar(pair.key)) return startOf(pair.key)
    }
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node)) return startOf(node)
  }
  return document.contents === null ? 0 : startOf(document.contents)
}

const startOf = (node: Node): number => node.range?.[0] ?? 0
