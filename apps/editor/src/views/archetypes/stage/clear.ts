/** Ways that leave what is to be read free: of several ends, bends and places for the words on them, the clearest. */
import type { PlacedText, Rect } from '../../../picture/layout/placed'
import { holdsPoint, meets, moved } from '../../../picture/layout/spots'
import type { Typesetter } from '../../../ui/typesetting/lines'
import { type Point, type Shift, type Way, wayBetween } from './way'

export interface Course {
  readonly from: Rect
  readonly to: Rect
  /** What its words take; `undefined`: it has none. */
  readonly words: { readonly width: number; readonly height: number } | undefined
}

export interface ClearWay {
  readonly way: Way
  /** The middle of its words. */
  readonly words: Point
}

/** The first are taken where all are clear. */
const bends = [0.16, 0.28, 0.4, -0.16, -0.28, 0.06]
const along = [0, 0.2, -0.2, 0.4, -0.4, 0.6, -0.6, 0.85, -0.85]
const shifts: readonly Shift[] = along.flatMap((end) => [0, 0.3, -0.3].map((start) => ({ start, end })))
/** So many of the ways that cross least are tried with their words. */
const tried = 6
const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
/** On the line, else beside it: so many of their own widths and heights. */
const beside = [
  [0, 0],
  [0.62, 0],
  [-0.62, 0],
  [0, 0.8],
  [0, -0.8],
] as const
const stands = beside.flatMap(([right, down]) => parts.map((part) => ({ part, right, down })))
const plain = { part: 0.5, right: 0, down: 0 }
const steps = Array.from({ length: 21 }, (_, index) => index / 20)

/** What it costs to lie over a name with words, with the line, across another line, to be as long again, and to lie over other words. */
const costs = { wordsOnName: 12, lineOnName: 1, lineOnLine: 0.8, longer: 0.6, wordsOnWords: 40 }

/**
 * One after the other, each clear of the names and of the words before it as far as can be.
 *
 * Cost: the courses by the names; there are few courses on a stage.
 */
export function clearWays(courses: readonly Course[], names: readonly Rect[], bend = 1): readonly ClearWay[] {
  const taken: Rect[] = []
  const lines: (readonly Point[])[] = []
  return courses.map(({ from, to, words }) => {
    const around = reachOf(from, to)
    const near = names.filter((name) => meets(name, around))
    let best: { readonly clear: ClearWay; readonly cost: number; readonly room: Rect } | undefined
    for (const { way, crossed } of leastCrossing({ from, to }, near, lines, bend)) {
      for (const [place, { part, right, down }] of (words === undefined ? [plain] : stands).entries()) {
        const { width, height } = words ?? { width: 0, height: 0 }
        const on = way.at(part)
        const at = { x: on.x + right * width, y: on.y + down * height }
        const room = { x: at.x - width / 2, y: at.y - height / 2, width, height }
        const cost =
          crossed + count(near, room) * costs.wordsOnName + count(taken, room) * costs.wordsOnWords + place * 0.05
        if (best === undefined || cost < best.cost) best = { clear: { way, words: at }, cost, room }
      }
    }
    if (best === undefined) throw new Error('there is no bend to choose')
    if (words !== undefined) taken.push(best.room)
    lines.push(pointsOf(best.clear.way))
    return best.clear
  })
}

const pointsOf = (way: Way): readonly Point[] => steps.map((part) => way.at(part))

/** Some ways, the clearest first, each with what it costs by itself. */
function leastCrossing(
  { from, to }: Pick<Course, 'from' | 'to'>,
  near: readonly Rect[],
  lines: readonly (readonly Point[])[],
  bend: number,
) {
  const shortest = Math.max(1, lengthOf(pointsOf(wayBetween(from, to, 0))))
  const ways = shifts.flatMap((shift) =>
    bends.map((one, rank) => {
      const way = wayBetween(from, to, one * bend, shift)
      const points = pointsOf(way)
      const names = near.filter((name) => points.some((point) => holdsPoint(name, point)))
      const crossed =
        names.length * costs.lineOnName +
        lines.filter((line) => cross(points, line)).length * costs.lineOnLine +
        (lengthOf(points) / shortest - 1) * costs.longer +
        rank * 0.1 +
        (Math.abs(shift.start) + Math.abs(shift.end)) * 0.1
      return { way, crossed }
    }),
  )
  return ways.toSorted((a, b) => a.crossed - b.crossed).slice(0, tried)
}

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((length, { x, y }, index) => {
    const before = points[index - 1] ?? { x, y }
    return length + Math.hypot(x - before.x, y - before.y)
  }, 0)

/** Whether two lines cross: of their pieces any two. */
const cross = (one: readonly Point[], other: readonly Point[]): boolean =>
  piecesOf(one).some(([a, b]) =>
    piecesOf(other).some(([c, d]) => side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0),
  )

/** Coarser than they are drawn. */
const piecesOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.flatMap((point, index) => {
    const next = index % 4 === 0 ? points[index + 4] : undefined
    return next === undefined ? [] : [[point, next] as const]
  })

const side = (from: Point, to: Point, { x, y }: Point): number =>
  Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))

/** Free of the corners of what it arrives at. */
const inset = 5

/** How far across a box something straight from above or below arrives that crosses as few names as can be, as near the middle as can be. */
export function clearAcross({ x, width }: Rect, [from, to]: readonly [number, number], names: readonly Rect[]): number {
  const middle = x + width / 2
  const [top, height] = [Math.min(from, to), Math.abs(to - from)]
  const reach = Math.max(0, width / 2 - inset)
  const places = Array.from(
    { length: 21 },
    (_, index) => middle + ((index % 2 === 0 ? 1 : -1) * reach * Math.ceil(index / 2)) / 10,
  )
  const crossed = places.map(
    (at) => names.filter((name) => meets(name, { x: at - 2, y: top, width: 4, height })).length,
  )
  return places[crossed.indexOf(Math.min(...crossed))] ?? middle
}

/** What a way between them can come near, whatever its bend. */
function reachOf(from: Rect, to: Rect): Rect {
  const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
  const width = Math.max(from.x + from.width, to.x + to.width) - left
  const height = Math.max(from.y + from.height, to.y + to.height) - top
  const more = Math.max(width, height) / 2
  return { x: left - more, y: top - more, width: width + 2 * more, height: height + 2 * more }
}

const count = (rects: readonly Rect[], room: Rect): number =>
  room.width === 0 ? 0 : rects.filter((rect) => meets(rect, room)).length

/** What a text takes, from its left edge or about its middle, where its box stands. */
export function roomOfText(
  { lines, x, y, size, weight, leading }: PlacedText,
  box: Point,
  anchor: 'start' | 'middle',
  typesetter: Pick<Typesetter, 'widthOf'>,
): Rect {
  const width = Math.max(0, ...lines.map((line) => typesetter.widthOf(line, size, weight)))
  return moved({ x: anchor === 'start' ? x : x - width / 2, y, width, height: lines.length * leading }, box)
}
