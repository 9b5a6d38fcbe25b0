/** What the canvas draws: the part on the screen with places, sizes and colours; brought up to date by what differs alone. */
import { MultiDirectedGraph } from 'graphology'
import { forms, lookOf, relationLooks } from '../model/kinds'
import type { Part } from '../model/part'
import type { Relation, Thing } from '../model/whole'
import type { Course, Places } from '../places/place'

export type Ring = readonly [number, number, number, number]

export interface DrawnThing {
  x: number
  y: number
  readonly size: number
  readonly color: string
  readonly type: 'thing'
  readonly form: number
  readonly isHollow: boolean
  /** Shares of its duties: covered, in trouble, half done, gap. */
  readonly ring: Ring | null
}

export interface DrawnRelation {
  readonly size: number
  readonly color: string
  readonly type: 'relation'
  readonly line: number
  readonly hasArrow: boolean
  readonly bend: number
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

function relationDrawn(relation: Relation, bend: number, { places, colour, part }: Drawing): DrawnRelation {
  const look = relationLooks[relation.kind]
  const isQuiet = part.relations.length > 1_500
  const course =
    isLine(relation) || relation.kind === 'of-field' || relation.kind === 'post-of'
      ? places.courseTo(relation.to)
      : 'straight'
  const [from, to] = [places.at.get(relation.from), places.at.get(relation.to)]
  // Side by side there is nowhere to fall: the line bows over what lies between.
  const isLevel = course === 'fall' && from !== undefined && to !== undefined && Math.abs(from.y - to.y) < 24
  return {
    size: look.width * (isQuiet ? 0.8 : 1),
    color: colour(relation.isVain ? '--error' : look.colour),
    type: 'relation',
    line: relation.isVain ? 1 : lines.indexOf(look.line),
    hasArrow: look.hasArrow,
    bend: isLevel
      ? Math.min(0.2, 44 / Math.abs(to.x - from.x)) * Math.sign(to.x - from.x)
      : isLine(relation)
        ? 0
        : bend,
    hidden: relation.kind === 'belongs-to' && (places.isSaidByBox?.(relation.from, relation.to) ?? false),
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
