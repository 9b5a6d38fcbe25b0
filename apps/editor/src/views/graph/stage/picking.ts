/** What lies under a point of the canvas. Asked of places alone: what is drawn need not be waited for. */
import type { DrawnGraph } from './drawn'
import type { DrawnLines } from './lines'
import { type Eye, type Point, pointOn } from './eye'

/** So far from its middle or its line something is still meant, in pixels. */
const near = { thing: 5, line: 5 } as const

/** The thing whose middle is the nearest of those that reach there. Cost: linear in the things. */
export function thingAt(eye: Eye, graph: DrawnGraph, point: Point): string | undefined {
  let found: string | undefined
  let least = Infinity
  graph.forEachNode((key, { x, y, size }) => {
    const at = eye.pixel(x, -y)
    const far = Math.hypot(at.x - point.x, at.y - point.y)
    if (far >= least || far > Math.max(near.thing, eye.sizeOf(size) * 1.12)) return
    least = far
    found = key
  })
  return found
}

const steps = 20

/** The line that runs the nearest. Cost: linear in the lines; those are followed that may come near. */
export function relationAt(eye: Eye, lines: DrawnLines, point: Point): string | undefined {
  let found: string | undefined
  let least: number = near.line
  for (const data of lines.values()) {
    if (data.hidden) continue
    const [from, to] = [eye.pixel(data.start.x, -data.start.y), eye.pixel(data.end.x, -data.end.y)]
    const aside = least + Math.abs(data.bend) * Math.hypot(to.x - from.x, to.y - from.y)
    if (point.x < Math.min(from.x, to.x) - aside || point.x > Math.max(from.x, to.x) + aside) continue
    if (point.y < Math.min(from.y, to.y) - aside || point.y > Math.max(from.y, to.y) + aside) continue
    let before = from
    for (let step = 1; step <= steps; step += 1) {
      const next = pointOn(from, to, data, step / steps)
      const far = distanceTo(point, before, next)
      before = next
      if (far >= least) continue
      least = far
      found = data.key
    }
  }
  return found
}

/** From a point to a straight piece. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - from.x) * dx + (point.y - from.y) * dy) / length))
  return Math.hypot(from.x + dx * t - point.x, from.y + dy * t - point.y)
}
