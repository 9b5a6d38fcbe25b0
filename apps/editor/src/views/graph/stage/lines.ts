/** The lines that the canvas draws, with their courses and colours. */
import { isSameFold } from '../model/fold'
import { relationLooks } from '../model/kinds'
import type { Relation } from '../model/whole'
import type { Course, Place } from '../places/place'
import type { DrawnGraph, DrawnThing, Drawing } from './drawn'

export interface DrawnLine {
  readonly key: string
  /** The keys of the things that it joins, and where those stand. */
  readonly from: string
  readonly to: string
  readonly start: DrawnThing
  readonly end: DrawnThing
  readonly size: number
  /** Where it is pointed out it is not let through. */
  readonly colour: string
  readonly alpha: number
  readonly line: number
  readonly hasArrow: boolean
  /** How far it bows aside, and where along it, as shares of its length. */
  readonly bend: number
  readonly along: number
  readonly course: number
  /** The picture says it otherwise already; pointed at it is drawn all the same. */
  readonly hidden: boolean
}

/** By key, those of the structure first: where not all can be drawn, these are. */
export type DrawnLines = ReadonlyMap<string, DrawnLine>

export const noLines: DrawnLines = new Map()

const lines = ['solid', 'dashed', 'dotted'] as const
export const courseNumbers: Readonly<Record<Course, number>> = { straight: 0, fall: 1, elbow: 2 }

/** Of very many lines each is made of fewer pieces, and is thinner. */
export const isQuiet = (count: number): boolean => count > 1_500

/** The more there are the fainter they are drawn. */
export const strengthOf = (count: number): number => Math.max(0.14, Math.min(0.85, 6 / Math.sqrt(Math.max(1, count))))

/** So many are worked out at a time, in a few milliseconds. */
const slice = 1_500

/** Works out all lines, a slice at each step, so that very many need not be waited for. Cost: linear in the relations. */
export function* linesOf(graph: DrawnGraph, drawing: Drawing): Generator<undefined, DrawnLines> {
  const { relations } = drawing.part
  const found = new Map<string, DrawnLine>()
  const fans = new Map<string, number>()
  const inTurn = [relations.filter(isStructure), relations.filter((relation) => !isStructure(relation))].flat()
  for (const [index, relation] of inTurn.entries()) {
    if (index % slice === slice - 1) yield
    const { key, from, to } = relation
    if (!graph.hasNode(from) || !graph.hasNode(to)) continue
    const [start, end] = [graph.getNodeAttributes(from), graph.getNodeAttributes(to)]
    found.set(key, { key, from, to, start, end, ...lookOfLine(relation, fanOf(relation, fans), drawing) })
  }
  return found
}

/** Lines between the same two things fan out. */
function fanOf({ from, to }: Relation, fans: Map<string, number>): number {
  const pair = from < to ? `${from} ${to}` : `${to} ${from}`
  const index = fans.get(pair) ?? 0
  fans.set(pair, index + 1)
  // Seen from its other end a bend is to the other side.
  return (0.1 + 0.12 * index * (index % 2 === 0 ? 1 : -1)) * (from < to ? 1 : -1)
}

/** Lines that show what stands below what follow the arrangement; all others bow. */
const isHierarchy = ({ kind }: Relation): boolean => kind === 'belongs-to' || kind === 'owns'
const isStructure = (relation: Relation): boolean =>
  isHierarchy(relation) || relation.kind === 'of-field' || relation.kind === 'post-of'

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

function lookOfLine(relation: Relation, fan: number, { places, colour, part }: Drawing) {
  const look = relationLooks[relation.kind]
  const isMany = part.relations.length > many
  const course = isStructure(relation) ? places.courseTo(relation.to) : 'straight'
  const [from, to] = [places.at.get(relation.from), places.at.get(relation.to)]
  // Side by side there is nowhere to fall: the line bows over what lies between.
  const isLevel = course === 'fall' && from !== undefined && to !== undefined && Math.abs(from.y - to.y) < 24
  return {
    // As wide as it is many, by far not as many times.
    size:
      look.width * (isQuiet(part.relations.length) ? 0.8 : 1) * Math.min(2.4, 1 + Math.log2(relation.count ?? 1) * 0.3),
    colour: colour(relation.isVain ? '--error' : look.colour),
    alpha: isMany && !isStructure(relation) ? 0.5 : 1,
    line: relation.isVain ? 1 : lines.indexOf(look.line),
    hasArrow: look.hasArrow,
    ...(isLevel
      ? { bend: Math.min(0.2, 44 / Math.abs(to.x - from.x)) * Math.sign(to.x - from.x), along: 0.5 }
      : isHierarchy(relation)
        ? { bend: 0, along: 0.5 }
        : places.isRound === true && from !== undefined && to !== undefined
          ? inwards(from, to, fan)
          : { bend: fan, along: 0.5 }),
    hidden:
      isSameFold(relation.from, relation.to) ||
      (isHierarchy(relation) && (places.isSaidByBox?.(relation.from, relation.to) ?? false)),
    course: courseNumbers[isLevel ? 'straight' : course],
  }
}
