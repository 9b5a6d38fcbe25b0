/** What is joined stands together: the task of the worker, and what it tells of it. Begun from the layers, so that nothing is left to chance. */
import type { Part } from '../model/part'
import type { Place, Rect } from './place'

export interface ForceTask {
  /** Ten numbers for each thing that is joined to something, three for each line, as the layout wants them. */
  readonly nodes: Float32Array
  readonly edges: Float32Array
  readonly settings: ForceSettings
  /** Of the last rounds: what has found together comes off one another. */
  readonly closing: ForceSettings
  readonly rounds: number
  /** For each thing where its numbers begin; -1 where nothing pulls at it. */
  readonly order: readonly number[]
}

export interface ForceSettings {
  readonly linLogMode: boolean
  readonly outboundAttractionDistribution: boolean
  readonly adjustSizes: boolean
  readonly edgeWeightInfluence: number
  readonly scalingRatio: number
  readonly strongGravityMode: boolean
  readonly gravity: number
  readonly slowDown: number
  readonly barnesHutOptimize: boolean
  readonly barnesHutTheta: number
}

export interface ForceReport {
  /** Two numbers for each thing, in the order of the task. */
  readonly places: Float32Array<ArrayBuffer>
  /** From 0 to 1. */
  readonly progress: number
  readonly isDone: boolean
}

/** What the worker is told when a report is on the screen. */
export const isDrawn = 'drawn'

const large = 600
const perNode = 10
const perEdge = 3

/** Things keep off one another from the beginning. */
const apart: ForceSettings = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: true,
  edgeWeightInfluence: 1,
  scalingRatio: 60,
  strongGravityMode: false,
  gravity: 0.35,
  slowDown: 6,
  barnesHutOptimize: false,
  barnesHutTheta: 0.7,
}

/**
 * Very many would not get past one another in the time that they are given, and stand in rings as they began. So they go through one
 * another first: lines come out at a third of the length. The strong pull to the middle keeps what is joined to little from being lost.
 */
const free: ForceSettings = {
  ...apart,
  adjustSizes: false,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.005,
  slowDown: 1,
  barnesHutOptimize: true,
}

/** After so much of its time what is pulled together comes off one another. */
export const closingFrom = 0.7

/** Lines that hold things together more than others. */
const weights: Readonly<Record<string, number>> = { 'belongs-to': 3, owns: 2, 'of-field': 3, 'post-of': 3, member: 1.5 }

export function forceTask(
  part: Part,
  start: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
  sizeOf: (key: string) => number,
): ForceTask {
  const joining = part.relations.filter(({ from, to }) => from !== to)
  const joined = new Set(joining.flatMap(({ from, to }) => [from, to]))
  const keys = [...part.things.keys()].filter((key) => joined.has(key))
  const numbers = new Map(keys.map((key, index) => [key, index * perNode]))
  const nodes = new Float32Array(keys.length * perNode)
  for (const [index, key] of keys.entries()) {
    const place = start.get(key) ?? { x: 0, y: 0 }
    // Of things in the very same place none would move: each begins a little aside, always the same way.
    nodes.set([place.x + (index % 7), place.y + (index % 5), 0, 0, 0, 0, 1, 1, sizeOf(key) + 16, 0], index * perNode)
  }
  const edges = new Float32Array(joining.length * perEdge)
  for (const [index, { from, to, kind }] of joining.entries()) {
    const [source, target] = [numbers.get(from) ?? 0, numbers.get(to) ?? 0]
    const weight = weights[kind] ?? 0.6
    edges.set([source, target, weight], index * perEdge)
    // Heavy is what is joined to much: so the layout keeps it apart.
    for (const node of [source, target]) nodes[node + 6] = (nodes[node + 6] ?? 0) + weight
  }
  const isLarge = keys.length > large
  return {
    nodes,
    edges,
    rounds: keys.length > 4_000 ? 240 : isLarge ? 400 : 600,
    settings: isLarge ? free : apart,
    order: [...part.things.keys()].map((key) => numbers.get(key) ?? -1),
    closing: isLarge ? { ...free, adjustSizes: true, slowDown: 4 } : apart,
  }
}

/** From too far apart very many things would not find together in the time that they are given: they begin nearer. */
export function closer(at: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  if (at.size <= large) return at
  let reach = 1
  for (const { x, y } of at.values()) reach = Math.max(reach, Math.abs(x), Math.abs(y))
  const scale = Math.min(1, (Math.sqrt(at.size) * 90) / reach)
  return new Map([...at].map(([key, place]) => [key, { ...place, x: place.x * scale, y: place.y * scale }]))
}

/** Few enough that the picture moves, enough that work is not spent on telling. */
export const roundsPerReport = (numbers: number): number => Math.max(2, Math.min(4, Math.round(40_000 / numbers)))

/** Where things stand: those that nothing pulls at in rows below the others, instead of somewhere far off. */
export function placesIn({ nodes, order }: Pick<ForceTask, 'nodes' | 'order'>): Float32Array<ArrayBuffer> {
  const places = new Float32Array(order.length * 2)
  const { x, y, width, height } = forceFrame(nodes, perNode)
  const loose = order.filter((at) => at < 0).length
  const columns = Math.max(1, Math.floor(Math.max(width, Math.sqrt(loose) * between.x) / between.x))
  let count = 0
  for (const [index, at] of order.entries()) {
    const inRow = Math.min(columns, loose - (count - (count % columns)))
    places[index * 2] = at < 0 ? x + width / 2 + ((count % columns) - (inRow - 1) / 2) * between.x : (nodes[at] ?? 0)
    places[index * 2 + 1] = at < 0 ? y + height + Math.floor(count / columns) * between.y : (nodes[at + 1] ?? 0)
    if (at < 0) count += 1
  }
  return places
}

/** Names have their room there. */
const between = { x: 130, y: 90 } as const

/** Whether a whole report later nearly nothing has moved. */
export function settled(before: Float32Array, after: Float32Array): boolean {
  let moved = 0
  for (let index = 0; index < after.length; index += 1) moved += Math.abs((after[index] ?? 0) - (before[index] ?? 0))
  return moved / Math.max(1, after.length) < 0.08
}

/** The places that a report tells, by the things of its part. */
export function placesOf(part: Part, places: Float32Array): ReadonlyMap<string, Place> {
  return new Map(
    [...part.things.keys()].map((key, index) => [
      key,
      { x: places[index * 2] ?? 0, y: places[index * 2 + 1] ?? 0, side: 'below' },
    ]),
  )
}

/** Where things have come to stand, or begin, and the frame about them. */
export function pulled(
  part: Part,
  rest: { readonly part: Part; readonly places: Float32Array } | null,
  begin: ReadonlyMap<string, Place>,
): { readonly at: ReadonlyMap<string, Place>; readonly frame: Rect } {
  // Where they begin is taken over, not how their names stand there.
  const at: ReadonlyMap<string, Place> =
    rest === null
      ? new Map([...begin].map(([key, { x, y }]) => [key, { x, y, side: 'below' }]))
      : placesOf(rest.part, rest.places)
  const places =
    rest?.places ??
    Float32Array.from([...part.things.keys()].flatMap((key) => [at.get(key)?.x ?? 0, at.get(key)?.y ?? 0]))
  return { at, frame: forceFrame(places) }
}

/** About what is pulled together, with room for names, and above it for what says how far that has come. @param step the numbers of each begin with its place. */
export function forceFrame(places: Float32Array, step = 2): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let index = 0; index < places.length; index += step) {
    const [x, y] = [places[index] ?? 0, places[index + 1] ?? 0]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (left > right) return { x: 0, y: 0, width: 1, height: 1 }
  const height = bottom - top + 120
  return { x: left - 60, y: top - 60 - height * 0.09, width: right - left + 120, height: height * 1.09 }
}
