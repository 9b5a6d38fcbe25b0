/** From places to pixels, as the camera stands in one frame. */
import type Sigma from 'sigma'
import { type DrawnGraph, type DrawnThing, leastSize, mostSize } from './drawn'
import { type DrawnLine, courseNumbers } from './lines'

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
  /** Of a thing of that size at full size, from its middle to its border. */
  sizeOf(size: number): number
  thing(key: string): (Point & { readonly size: number }) | undefined
}

/** As the camera stands now. */
export function eyeOf(sigma: Sigma<DrawnThing>, graph: DrawnGraph): Eye {
  const origin = sigma.graphToViewport({ x: 0, y: 0 })
  const scale = sigma.graphToViewport({ x: 1, y: 0 }).x - origin.x
  return eyeAt(origin, scale, sigma.getDimensions(), graph)
}

/** @param origin where the place 0, 0 is seen. */
export function eyeAt(
  origin: Point,
  scale: number,
  { width, height }: { readonly width: number; readonly height: number },
  graph: DrawnGraph,
): Eye {
  const pixel = (x: number, y: number): Point => ({ x: origin.x + x * scale, y: origin.y + y * scale })
  const sizeOf = (size: number) => Math.min(mostSize, Math.max(leastSize, size * scale))
  return {
    scale,
    width,
    height,
    pixel,
    sizeOf,
    thing: (key) => {
      if (!graph.hasNode(key)) return undefined
      const { x, y, size } = graph.getNodeAttributes(key)
      return { ...pixel(x, -y), size: sizeOf(size) }
    },
  }
}

/** The line of a relation as it runs on the picture, by its course and bend. */
export function traceLine(
  context: CanvasRenderingContext2D,
  from: Point,
  to: Point,
  { course, bend, along }: Pick<DrawnLine, 'course' | 'bend' | 'along'>,
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

/** A point of the line of a relation, from 0 at its beginning to 1 at its end. */
export function pointOn(
  from: Point,
  to: Point,
  { course, bend, along }: Pick<DrawnLine, 'course' | 'bend' | 'along'>,
  t: number,
): Point {
  const s = 1 - t
  if (course === courseNumbers.elbow)
    return t < 0.5
      ? { x: from.x, y: from.y + (to.y - from.y) * t * 2 }
      : { x: from.x + (to.x - from.x) * (t * 2 - 1), y: to.y }
  if (course === courseNumbers.fall) {
    const middle = (from.y + to.y) / 2
    return {
      x: s * s * (s + 3 * t) * from.x + t * t * (t + 3 * s) * to.x,
      y: s * s * s * from.y + 3 * s * t * middle + t * t * t * to.y,
    }
  }
  const control = controlOf(from, to, bend, along)
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  }
}
