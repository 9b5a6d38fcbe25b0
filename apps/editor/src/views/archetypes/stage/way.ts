/** Ways between boxes, drawn as a bend from edge to edge. */
import type { Rect } from '../../../picture/layout/placed'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Way {
  /** As a path. */
  readonly path: string
  readonly end: Point
  /** The direction in which it arrives, in degrees. */
  readonly angle: number
  /** On the way: from 0, where it begins, to 1. */
  at(part: number): Point
}

const centreOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Free of the corners. */
const inset = 26

const between = (value: number, from: number, length: number): number =>
  Math.min(Math.max(value, from + Math.min(inset, length / 2)), from + length - Math.min(inset, length / 2))

/** How far along its edge a way leaves and arrives, from what is nearest: in parts of the edge. */
export interface Shift {
  readonly start: number
  readonly end: number
}
const unshifted: Shift = { start: 0, end: 0 }

/** The points on the edges that face one another, as near as they come. */
function edgesOf(from: Rect, to: Rect, shift: Shift): readonly [Point, Point] {
  const [a, b] = [centreOf(from), centreOf(to)]
  const isBelow = to.y >= from.y + from.height
  if (isBelow || from.y >= to.y + to.height) {
    const near = between(a.x, to.x, to.width)
    const end = { x: between(near + shift.end * to.width, to.x, to.width), y: isBelow ? to.y : to.y + to.height }
    const start = between(near, from.x, from.width) + shift.start * from.width
    return [{ x: between(start, from.x, from.width), y: isBelow ? from.y + from.height : from.y }, end]
  }
  const isRight = b.x >= a.x
  const near = between(a.y, to.y, to.height)
  const end = { x: isRight ? to.x : to.x + to.width, y: between(near + shift.end * to.height, to.y, to.height) }
  const start = between(near, from.y, from.height) + shift.start * from.height
  return [{ x: isRight ? from.x + from.width : from.x, y: between(start, from.y, from.height) }, end]
}

/** The bend tells a way from the straight sides of the boxes, and there from back. */
export function wayBetween(from: Rect, to: Rect, bend = 0.16, shift = unshifted): Way {
  const [start, end] = edgesOf(from, to, shift)
  const side = end.x >= start.x ? 1 : -1
  const knee = {
    x: (start.x + end.x) / 2 + side * (end.y - start.y) * bend,
    y: (start.y + end.y) / 2 - side * (end.x - start.x) * bend,
  }
  return {
    path: `M${start.x} ${start.y}Q${knee.x} ${knee.y} ${end.x} ${end.y}`,
    end,
    angle: (Math.atan2(end.y - knee.y, end.x - knee.x) * 180) / Math.PI,
    at: (part) => ({
      x: (1 - part) ** 2 * start.x + 2 * part * (1 - part) * knee.x + part ** 2 * end.x,
      y: (1 - part) ** 2 * start.y + 2 * part * (1 - part) * knee.y + part ** 2 * end.y,
    }),
  }
}
