/** The second way of writing YAML: the library's document is changed and written by it. Comments stay, spacing may not. */
import { type Document, type Node, isMap as isMapNode, isScalar, isSeq } from 'yaml'
import type { Path } from '../problems'
import { alignLists, alignMaps } from './align'
import { isMap, sameJson } from '../json-value'

/** The node that says the new value, made of the old one as far as it goes. */
export function amend(document: Document, node: unknown, old: unknown, next: unknown, path: Path): unknown {
  if (sameJson(old, next)) return node
  if (isMapNode<Node>(node) && isMap(old) && isMap(next)) {
    const keys = Object.keys(next)
    const pairs = node.items
    node.items = alignMaps(
      pairs.map(({ key }) => (isScalar(key) ? String(key.value) : '')),
      next,
    ).flatMap((step) => {
      if (step.is === 'remove') return []
      const key = keys[step.next] ?? ''
      const pair = step.is === 'keep' ? pairs[step.old] : undefined
      if (pair === undefined) return [document.createPair(key, next[key])] as typeof pairs
      pair.value = amend(document, pair.value, old[key], next[key], [...path, key])
      return [pair]
    })
    return node
  }
  if (isSeq(node) && Array.isArray(old) && Array.isArray(next)) {
    const items = node.items
    node.items = alignLists(old, next, path).flatMap((step) => {
      if (step.is === 'remove') return []
      if (step.is !== 'keep') return [document.createNode(next[step.next])]
      return [amend(document, items[step.old], old[step.old], next[step.next], [...path, step.old])]
    })
    return node
  }
  const fresh = document.createNode(next)
  if (isScalar(node) && isScalar(fresh)) fresh.comment = node.comment ?? null
  return fresh
}
