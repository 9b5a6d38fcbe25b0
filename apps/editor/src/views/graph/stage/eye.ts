/** From places to pixels, as the camera stands in one frame. */
import type Sigma from 'sigma'
import type { DrawnGraph, DrawnRelation, DrawnThing } from './drawn'
import { courseNumbers } from './drawn'
import { leastSize, mostSize } from './thing-program'

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Eye {
  /** Pixels for a length of one. */
  readonly scale: number
  readonly width: number
  readonly height: number
  /** Of a place as the arrangement counts it: downwards. */
  pixel(x: number, y: number): Point
  thing(key: string): (Point & { readonly size: number }) | undefined
}

export function eyeOf(sigma: Sigma<DrawnThing, DrawnRelation>, graph: DrawnGraph): Eye {
  const origin = sigma.graphToViewport({ x: 0, y: 0 })
  const one = sigma.graphToViewport({ x: 1, y: 0 })
  const scale = one.x - origin.x
  const { width, height } = sigma.getDimensions()
  const pixel = (x: number, y: number): Point => ({ x: origin.x + x * scale, y: origin.y + y * scale })
  return {
    scale,
    width,
    height,
    pixel,
    thing: (key) => {
      if (!graph.hasNode(key)) return undefined
      const { x, y, size } = graph.getNodeAttributes(key)
      return { ...pixel(x, -y), size: Math.min(mostSize, Math.max(leastSize, size * scale)) }
    },
  }
}

/** The line of a relation as it runs on the picture, by its course and bend. */
export function traceLine(
  context: CanvasRenderingContext2D,
  from: Point,
  to: Point,
  { course, bend, along }: Pick<DrawnRelation, 'course' | 'bend' | 'along'>,
): void {
  context.beginPath()
  context.moveTo(from.x, from.y)
  if (course === courseNumbers.elbow) {
    context.lineTo(from.x, to.y)
    context.lineTo(to.x, to.y)
  } else if (course === courseNumbers.fall) {
    const middle = (from.y + to.y) / 2
    context.bezierCurveTo(from.x, middle, to.x, middle, to.x, to.y)
  } else {
    const { x, y } = controlOf(from, to, bend, along)
    context.quadraticCurveTo(x, y, to.x, to.y)
  }
}

/** The point that a line bows towards: so far along it, and so far aside. */
export const controlOf = (from: Point, to: Point, bend: number, along = 0.5): Point => ({
  x: from.x + (to.x - from.x) * along + (to.y - from.y) * bend,
  y: from.y + (to.y - from.y) * along - (to.x - from.x) * bend,
})
