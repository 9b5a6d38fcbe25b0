/** What the canvas draws: the part on the screen with places, sizes and colours; brought up to date by what differs alone. */
import { MultiDirectedGraph } from 'graphology'
import { forms, lookOf, relationLooks } from '../model/kinds'
import { isSameFold } from '../model/fold'
import type { Part } from '../model/part'
import type { Relation, Thing } from '../model/whole'
import type { Course, Place, Places } from '../places/place'

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

export interface DrawnRelation {
  readonly size: number
  readonly color: string
  /** Its colour where it is pointed out. */
  readonly strong: string
  /** Of very many, each is made of fewer pieces. */
  readonly type: 'relation' | 'coarse'
  readonly line: number
  readonly hasArrow: boolean
  /** How far it bows aside, and where along it, as shares of its length. */
  readonly bend: number
  readonly along: number
  readonly course: number
  /** The picture says it otherwise already; pointed at it is drawn all the same. */
  readonly hidden: boolean
}

export type DrawnGraph = MultiDirectedGraph<DrawnThing, DrawnRelation>
export const emptyDrawing = (): DrawnGraph => new MultiDirectedGraph<DrawnThing, DrawnRelation>()

const lines = ['solid', 'dashed', 'dotted'] as const
export const courseNumbers: Readonly<Record<Course, number>> = { straight: 0, fall: 1, elbow: 2 }

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

/** Lines between the same two things fan out. */
function bendsOf(relations: readonly Relation[]): ReadonlyMap<Relation, number> {
  const pairs = new Map<string, Relation[]>()
  for (const relation of relations) {
    const pair = relation.from < relation.to ? `${relation.from} ${relation.to}` : `${relation.to} ${relation.from}`
    const list = pairs.get(pair)
    if (list === undefined) pairs.set(pair, [relation])
    else list.push(relation)
  }
  const bends = new Map<Relation, number>()
  for (const list of pairs.values())
    for (const [index, relation] of list.entries()) {
      // Seen from its other end a bend is to the other side.
      const side = relation.from < relation.to ? 1 : -1
      bends.set(relation, (list.length === 1 ? 0.1 : 0.1 + 0.12 * index * (index % 2 === 0 ? 1 : -1)) * side)
    }
  return bends
}

/** Lines that show what stands below what follow the arrangement; all others bow. */
const isLine = (relation: Relation): boolean => relation.kind === 'belongs-to' || relation.kind === 'owns'

/** In a wheel lines bow towards its middle, and so run together there instead of through what stands on the rings. */
function inwards(from: Place, to: Place, fan: number): { bend: number; along: number } {
  const [wayX, wayY] = [to.x - from.x, to.y - from.y]
  const length = wayX * wayX + wayY * wayY
  if (length < 1) return { bend: fan, along: 0.5 }
  const [x, y] = [(from.x + to.x) * inwardShare - from.x, (from.y + to.y) * inwardShare - from.y]
  return {
    bend: (x * wayY - y * wayX) / length + fan * 0.3,
    along: (x * wayX + y * wayY) / length,
  }
}
/** Half would be straight. */
const inwardShare = 0.2

/** Among so many lines those that are not of the structure step back. */
const many = 90

/** `#rrggbb`, or `#rgb` as builders shorten it, let through by so much. */
function paler(colour: string, alpha: number): string {
  const digits = colour.slice(1)
  const number = Number.parseInt(digits.length === 3 ? digits.replaceAll(/./gu, '$&$&') : digits, 16)
  return Number.isNaN(number) ? colour : `rgba(${number >> 16}, ${(number >> 8) & 255}, ${number & 255}, ${alpha})`
}

function relationDrawn(relation: Relation, bend: number, { places, colour, part }: Drawing): DrawnRelation {
  const look = relationLooks[relation.kind]
  const isQuiet = part.relations.length > 1_500
  const isMany = part.relations.length > many
  const isStructure = isLine(relation) || relation.kind === 'of-field' || relation.kind === 'post-of'
  const strong = colour(relation.isVain ? '--error' : look.colour)
  const course = isStructure ? places.courseTo(relation.to) : 'straight'
  const [from, to] = [places.at.get(relation.from), places.at.get(relation.to)]
  // Side by side there is nowhere to fall: the line bows over what lies between.
  const isLevel = course === 'fall' && from !== undefined && to !== undefined && Math.abs(from.y - to.y) < 24
  return {
    // As wide as it is many, by far not as many times.
    size: look.width * (isQuiet ? 0.8 : 1) * Math.min(2.4, 1 + Math.log2(relation.count ?? 1) * 0.3),
    color: isMany && !isStructure ? paler(strong, 0.5) : strong,
    strong,
    type: isQuiet ? 'coarse' : 'relation',
    line: relation.isVain ? 1 : lines.indexOf(look.line),
    hasArrow: look.hasArrow,
    ...(isLevel
      ? { bend: Math.min(0.2, 44 / Math.abs(to.x - from.x)) * Math.sign(to.x - from.x), along: 0.5 }
      : isLine(relation)
        ? { bend: 0, along: 0.5 }
        : places.isRound === true && from !== undefined && to !== undefined
          ? inwards(from, to, bend)
          : { bend, along: 0.5 }),
    hidden:
      isSameFold(relation.from, relation.to) ||
      (isLine(relation) && (places.isSaidByBox?.(relation.from, relation.to) ?? false)),
    course: courseNumbers[isLevel ? 'straight' : course],
  }
}

/** So many differences are applied one by one; more are cheaper as a new drawing. */
const few = 150

/**
 * Brings a drawing up to date.
 * @returns the same drawing with what differs changed; a new one where much differs.
 */
export function updated(graph: DrawnGraph, drawing: Drawing): DrawnGraph {
  const { part } = drawing
  const bends = bendsOf(part.relations)
  const things = new Map([...part.things].map(([key, thing]) => [key, thingDrawn(thing, drawing)]))
  const relations = new Map(
    part.relations.map((relation) => [
      relation.key,
      { relation, drawn: relationDrawn(relation, bends.get(relation) ?? 0, drawing) },
    ]),
  )
  const goneThings = graph.filterNodes((key) => !things.has(key))
  const goneRelations = graph.filterEdges((key, _, from, to) => {
    const known = relations.get(key)?.relation
    return known === undefined || known.from !== from || known.to !== to
  })
  const gone = new Set(goneRelations)
  const newRelations = [...relations].filter(([key]) => gone.has(key) || !graph.hasEdge(key))
  const newThings = [...things].filter(([key]) => !graph.hasNode(key))
  if (goneThings.length + goneRelations.length + newThings.length + newRelations.length > few) {
    const fresh = emptyDrawing()
    for (const [key, thing] of things) fresh.addNode(key, thing)
    for (const [key, { relation, drawn }] of relations) fresh.addEdgeWithKey(key, relation.from, relation.to, drawn)
    return fresh
  }
  for (const key of goneRelations) graph.dropEdge(key)
  for (const key of goneThings) graph.dropNode(key)
  for (const [key, thing] of newThings) graph.addNode(key, thing)
  for (const [key, { relation, drawn }] of newRelations) graph.addEdgeWithKey(key, relation.from, relation.to, drawn)
  for (const [key, thing] of things)
    if (differs(graph.getNodeAttributes(key), thing)) graph.replaceNodeAttributes(key, thing)
  for (const [key, { drawn }] of relations)
    if (differs(graph.getEdgeAttributes(key), drawn)) graph.replaceEdgeAttributes(key, drawn)
  return graph
}

function differs<Attributes extends object>(one: Attributes, other: Attributes): boolean {
  for (const name of Object.keys(other) as (keyof Attributes)[])
    if (one[name] !== other[name] && String(one[name]) !== String(other[name])) return true
  return false
}
