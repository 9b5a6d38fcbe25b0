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
  readonly middle: Point
}

const centreOf = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Where a line from the middle of a box towards a point leaves it. */
function edgeTowards(rect: Rect, to: Point): Point {
  const { x, y } = centreOf(rect)
  const [dx, dy] = [to.x - x, to.y - y]
  const part = Math.min(
    dx === 0 ? Infinity : rect.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : rect.height / 2 / Math.abs(dy),
    1,
  )
  return { x: x + dx * part, y: y + dy * part }
}

/** The bend tells a way from the straight sides of the boxes, and there from back. */
export function wayBetween(from: Rect, to: Rect, bend = 0.16): Way {
  const [a, b] = [centreOf(from), centreOf(to)]
  const side = b.x >= a.x ? 1 : -1
  const knee = {
    x: (a.x + b.x) / 2 + side * (b.y - a.y) * bend,
    y: (a.y + b.y) / 2 - side * (b.x - a.x) * bend,
  }
  const start = edgeTowards(from, knee)
  const end = edgeTowards(to, knee)
  return {
    path: `M${start.x} ${start.y}Q${knee.x} ${knee.y} ${end.x} ${end.y}`,
    end,
    angle: (Math.atan2(end.y - knee.y, end.x - knee.x) * 180) / Math.PI,
    middle: { x: (start.x + 2 * knee.x + end.x) / 4, y: (start.y + 2 * knee.y + end.y) / 4 },
  }
}
