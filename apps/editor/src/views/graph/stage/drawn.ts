/** The things that the canvas draws, with places, sizes and colours; brought up to date by what differs alone. */
import { MultiDirectedGraph } from 'graphology'
import { forms, lookOf } from '../model/kinds'
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import type { Places } from '../places/place'

export type Ring = readonly [number, number, number, number]

export interface DrawnThing {
  x: number
  y: number
  readonly size: number
  readonly color: string
  readonly type: 'thing'
  readonly form: number
  readonly isHollow: boolean
  /** Others are folded into it. */
  readonly isStack: boolean
  /** Shares of its duties: covered, in trouble, half done, gap. */
  readonly ring: Ring | null
}

/** Of things alone: lines are drawn without the engine. */
export type DrawnGraph = MultiDirectedGraph<DrawnThing>
export const emptyDrawing = (): DrawnGraph => new MultiDirectedGraph<DrawnThing>()

export interface Drawing {
  readonly part: Part
  readonly places: Places
  readonly colour: (property: string) => string
  readonly rings: ReadonlyMap<string, Ring> | null
}

/** However far or near one looks, things keep between so many pixels from their middle to their border. */
export const leastSize = 2.2
export const mostSize = 26

/** Larger with what stands below it; among very many a little smaller. */
export const sizeOf = (thing: Thing): number =>
  lookOf(thing.kind).size * (1 + Math.min(0.35, Math.log10(1 + thing.below) * 0.12))

function thingDrawn(thing: Thing, { places, colour, rings }: Drawing): DrawnThing {
  const look = lookOf(thing.kind)
  const place = places.at.get(thing.key)
  return {
    x: place?.x ?? 0,
    // Canvas and page count downwards, the engine upwards.
    y: -(place?.y ?? 0),
    size: sizeOf(thing),
    color: colour(look.colour),
    type: 'thing',
    form: forms.indexOf(look.form),
    isHollow: look.isHollow,
    isStack: thing.holds !== undefined,
    ring: rings?.get(thing.key) ?? null,
  }
}

/** So many differences are applied one by one; more are cheaper as a new drawing. */
const few = 150

/**
 * Brings a drawing up to date.
 * @returns the same drawing with what differs changed; a new one where much differs.
 */
export function updated(graph: DrawnGraph, drawing: Drawing): DrawnGraph {
  const things = new Map([...drawing.part.things].map(([key, thing]) => [key, thingDrawn(thing, drawing)]))
  const gone = graph.filterNodes((key) => !things.has(key))
  const added = [...things].filter(([key]) => !graph.hasNode(key))
  if (gone.length + added.length > few) {
    const fresh = emptyDrawing()
    for (const [key, thing] of things) fresh.addNode(key, thing)
    return fresh
  }
  for (const key of gone) graph.dropNode(key)
  for (const [key, thing] of added) graph.addNode(key, thing)
  for (const [key, thing] of things)
    if (differs(graph.getNodeAttributes(key), thing)) graph.replaceNodeAttributes(key, thing)
  return graph
}

function differs<Attributes extends object>(one: Attributes, other: Attributes): boolean {
  for (const name of Object.keys(other) as (keyof Attributes)[])
    if (one[name] !== other[name] && String(one[name]) !== String(other[name])) return true
  return false
}
