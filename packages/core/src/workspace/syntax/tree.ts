import type { Expected, Found, Path, ProblemCode } from '../problems'

/**
 * The text as a tree of values with their places, the same for YAML and JSON: positions of problems and splices of
 * edits come from here. Offsets count in the whole text, a byte order mark included.
 */
export type SourceNode = ScalarNode | MapNode | ListNode

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly start: number
  readonly end: number
  readonly value: string | number | boolean | null
}
export interface MapNode {
  readonly kind: 'map'
  readonly start: number
  readonly end: number
  /** In braces, rather than by indentation. */
  readonly flow: boolean
  readonly pairs: readonly Pair[]
}
export interface Pair {
  readonly key: string
  readonly start: number
  readonly keyEnd: number
  readonly value: SourceNode
}
export interface ListNode {
  readonly kind: 'list'
  readonly start: number
  readonly end: number
  /** In brackets, rather than by dashes. */
  readonly flow: boolean
  readonly items: readonly SourceNode[]
}

/** What is wrong with the text itself, at an offset. */
export interface TextFault {
  readonly code: ProblemCode
  readonly offset: number
  readonly path?: Path
  readonly otherOffset?: number
  readonly found?: Found
  readonly expected?: Expected
}

export interface ParsedText {
  readonly root: SourceNode
  readonly faults: readonly TextFault[]
}

/** The value that a tree stands for. A key called `__proto__` stays a key like any other; of a repeated key the first counts. */
export function valueOf(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map(valueOf)
  const result: Record<string, unknown> = {}
  for (const { key, value } of node.pairs) {
    if (Object.hasOwn(result, key)) continue
    if (key in result) Object.defineProperty(result, key, { value: valueOf(value), ...ownProperty })
    else result[key] = valueOf(value)
  }
  return result
}
const ownProperty = { enumerable: true, configurable: true, writable: true }

/** Maps so big that looking through their pairs for each of many problems would take its square. */
const indexed = new WeakMap<MapNode, ReadonlyMap<string, Pair>>()
function pairOf(node: MapNode, key: string | number): Pair | undefined {
  if (node.pairs.length < 64) return node.pairs.find((pair) => pair.key === key)
  let index = indexed.get(node)
  if (index === undefined) {
    // From the last to the first: of a repeated key the first counts.
    index = new Map(node.pairs.toReversed().map((pair) => [pair.key, pair]))
    indexed.set(node, index)
  }
  return index.get(String(key))
}

/** The offset of what is at a path, or of what is nearest above it where the path leads nowhere. */
export function offsetAt(root: SourceNode, path: Path, on: 'key' | 'value'): number {
  let node = root
  let offset = root.start
  for (const [depth, step] of path.entries()) {
    if (node.kind === 'map') {
      const pair = pairOf(node, step)
      if (pair === undefined) return offset
      node = pair.value
      const empty = node.start === node.end
      offset = (on === 'key' && depth === path.length - 1) || empty ? pair.start : node.start
    } else if (node.kind === 'list' && typeof step === 'number') {
      const item = node.items[step]
      if (item === undefined) return offset
      node = item
      offset = item.start
    } else return offset
  }
  return offset
}
