/** From an old and a new value to the edits of the text that make the one of the other, and touch nothing else. */
import type { Path } from '../problems'
import type { Syntax } from '../source'
import type { ListNode, MapNode, SourceNode } from '../syntax/tree'
import { type Step, alignLists, alignMaps } from './align'
import type { Place, Plan } from './container'
import type { Edit } from './edits'
import { type JsonMap, isMap, sameJson } from '../json-value'
import { indentAt, lineIndent, lineStart } from './lines'
import { type Style, inBlock, pairText, render } from './render'
import { scalarInPlaceOf } from './scalars'
import { dashBefore, spliceBlock } from './splice-block'
import { spliceFlow } from './splice-flow'

/** The edits; `undefined` where the text is written in a way that splicing cannot follow. Cost: linear in what changed. */
export function spliceEdits(
  text: string,
  syntax: Syntax,
  root: SourceNode,
  old: unknown,
  next: unknown,
): readonly Edit[] | undefined {
  const edits: Edit[] = []
  let possible = true
  const add = (more: readonly Edit[] | undefined) => {
    if (more === undefined) possible = false
    else edits.push(...more)
  }

  function change(node: SourceNode, before: unknown, after: unknown, path: Path): void {
    if (sameJson(before, after)) return
    if (node.kind === 'map' && isMap(before) && isMap(after)) changeMap(node, before, after, path)
    else if (node.kind === 'list' && Array.isArray(before) && Array.isArray(after))
      changeList(node, before, after, path)
    else add([replacement(node, after, path)])
  }

  function replacement(node: SourceNode, after: unknown, path: Path): Edit {
    const { start, end } = node
    const container = Array.isArray(after) || isMap(after)
    const written = text.slice(start, end)
    if (node.kind === 'scalar' && !container) {
      const value = scalarInPlaceOf(written, after, syntax)
      return { start, end, text: start === end ? ` ${value}` : value }
    }
    const inline: Style = { syntax, block: false, spread: 'none', unit: '', tight: false }
    const value = render(after, path, lineIndent(text, start), inline)
    return { start, end, text: (start === end ? ' ' : '') + value + (written.endsWith('\n') ? '\n' : '') }
  }

  function changeMap(node: MapNode, before: JsonMap, after: JsonMap, path: Path): void {
    const keys = Object.keys(after)
    const places = node.pairs.map(({ start, keyEnd, value }) => ({ start, end: Math.max(keyEnd, value.end) }))
    const nodes = node.pairs.map(({ value }) => value)
    const steps = alignMaps(
      node.pairs.map(({ key }) => key),
      after,
    )
    const textOf = (index: number): string => {
      const key = keys[index] ?? ''
      const here = [...path, key]
      const style = styleFor(node, nodes, here)
      const [first] = places
      const indent = first === undefined ? '' : indentFor(node, first.start)
      const value = style.block ? inBlock(after[key], here, indent, style) : render(after[key], here, indent, style)
      return pairText(key, value, style)
    }
    carryOut(node, places, steps, textOf, (index, nextIndex) => {
      const pair = node.pairs[index]
      const key = keys[nextIndex] ?? ''
      if (pair !== undefined) changePair(pair.keyEnd, pair.value, before[key], after[key], [...path, key])
    })
  }

  /** A list or map that loses its last item by indentation needs brackets to be there at all. */
  function changePair(keyEnd: number, node: SourceNode, before: unknown, after: unknown, path: Path): void {
    const empty = Array.isArray(after) ? after.length === 0 : isMap(after) && Object.keys(after).length === 0
    if (node.kind === 'scalar' || node.flow || sameJson(before, after)) change(node, before, after, path)
    else if (!empty) {
      if (isMap(before) === isMap(after) && Array.isArray(before) === Array.isArray(after))
        change(node, before, after, path)
      else add(undefined)
    } else {
      const colon = text.indexOf(':', keyEnd)
      const items =
        node.kind === 'map' ? node.pairs.map(({ start, value }) => ({ start, end: value.end })) : dashes(node)
      if (items === undefined) return add(undefined)
      add([{ start: colon + 1, end: colon + 1, text: node.kind === 'list' ? ' []' : ' {}' }])
      const anchor = { start: 0, end: 0 }
      add(spliceBlock(text, node, [anchor, ...items], { fate: [undefined, ...items.map(() => '')], added: new Map() }))
    }
  }

  function changeList(node: ListNode, before: readonly unknown[], after: readonly unknown[], path: Path): void {
    const places = node.flow ? node.items : dashes(node)
    if (places === undefined) return add(undefined)
    const textOf = (index: number): string => {
      const style = styleFor(node, node.items, [...path, index])
      const [first] = places
      const indent = first === undefined ? '' : indentFor(node, first.start)
      const value = render(after[index], [...path, index], style.block ? `${indent}  ` : indent, style)
      return node.flow ? value : `- ${value}`
    }
    carryOut(node, places, alignLists(before, after, path), textOf, (index, nextIndex) => {
      const item = node.items[index]
      if (item !== undefined) change(item, before[index], after[nextIndex], [...path, index])
    })
  }

  function carryOut(
    node: MapNode | ListNode,
    places: readonly Place[],
    steps: readonly Step[],
    textOf: (next: number) => string,
    keep: (old: number, next: number) => void,
  ): void {
    const fate: (string | undefined)[] = places.map(() => undefined)
    const added = new Map<number, string[]>()
    let anchor = -1
    let changed = false
    for (const step of steps) {
      if (step.is === 'keep') keep(step.old, step.next)
      else changed = true
      if (step.is === 'replace') fate[step.old] = textOf(step.next)
      if (step.is === 'remove') fate[step.old] = ''
      if (step.is === 'insert') added.set(anchor, [...(added.get(anchor) ?? []), textOf(step.next)])
      else if (step.is !== 'remove') anchor = step.old
    }
    if (!changed) return
    const plan: Plan = { fate, added }
    if (places.length === 0) return add(filled(node, plan.added.get(-1) ?? []))
    add((node.flow ? spliceFlow : spliceBlock)(text, node, places, plan))
  }

  /** Brackets with nothing in them yet. */
  function filled(node: MapNode | ListNode, texts: readonly string[]): readonly Edit[] | undefined {
    if (text.slice(node.start + 1, node.end - 1).trim() !== '') return undefined
    const room = node.kind === 'map' ? ' ' : ''
    return [{ start: node.start + 1, end: node.end - 1, text: room + texts.join(', ') + room }]
  }

  function dashes(node: ListNode): readonly Place[] | undefined {
    const places: Place[] = []
    let from = node.start
    for (const { start, end } of node.items) {
      const dash = dashBefore(text, from, Math.max(start, from + 1))
      if (dash === undefined) return undefined
      places.push({ start: dash, end: Math.max(end, dash + 1) })
      from = end
    }
    return places
  }

  /** The indent of the line on which a new item begins, or will begin. */
  const indentFor = (node: MapNode | ListNode, start: number): string =>
    node.flow ? lineIndent(text, start) : indentAt(text, start)

  /** New items are written as their neighbours are. */
  function styleFor(node: MapNode | ListNode, siblings: readonly SourceNode[], path: Path): Style {
    const sibling = siblings.find((one) => one.kind !== 'scalar' && !isEmpty(one))
    if (node.flow) {
      const spread = syntax === 'json' && (sibling === undefined ? beginsOnNewLine(node) : isSpread(sibling))
      return { syntax, block: false, spread: spread ? hand().spread : 'none', unit: hand().unit, tight: hand().tight }
    }
    const isRecord = node.kind === 'list' && (path[0] !== 'variants' || path.length > 2)
    const spread = isRecord && sibling !== undefined ? (isFlow(sibling) ? 'none' : 'all') : 'holders'
    const block = siblings.find((one) => one.kind !== 'scalar' && !one.flow)
    const step = block === undefined || node.kind === 'list' ? 0 : column(block.start) - column(node.start)
    return { syntax, block: true, spread, unit: step > 0 ? ' '.repeat(step) : hand().unit, tight: false }
  }
  const column = (at: number): number => at - lineStart(text, at)
  const isSpread = ({ start, end }: Place): boolean => text.slice(start, end).includes('\n')
  const beginsOnNewLine = ({ start }: Place): boolean => text[start + 1] === '\n' || text[start + 1] === '\r'
  let ofFile: Hand | undefined
  const hand = (): Hand => (ofFile ??= handOf(text, syntax))

  change(root, old, next, [])
  return possible ? edits : undefined
}

const isFlow = (node: SourceNode): boolean => node.kind !== 'scalar' && node.flow
const isEmpty = (node: SourceNode): boolean =>
  node.kind === 'map' ? node.pairs.length === 0 : node.kind === 'list' && node.items.length === 0

/** How a file is written as a whole. */
type Hand = Pick<Style, 'unit' | 'spread' | 'tight'>
const handOf = (text: string, syntax: Syntax): Hand => ({
  unit: /\n([ ]+|\t)[^\s#]/u.exec(text)?.[1] ?? '  ',
  // Where some map stands on a line of its own, records do.
  spread: /\n[ \t]*\{.+\},?\r?\n/u.test(text) ? 'holders' : 'all',
  tight: syntax === 'json' && !/[:,]\s/u.test(text.slice(0, 2000)),
})
