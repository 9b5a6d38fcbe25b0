/** Where things stand: the answer of every arrangement. Lengths are pixels at full size, y runs downwards. */
import type { BandId, Thing } from '../model/whole'

/** Where a thing's name is written. */
export type Side = 'below' | 'right' | 'left'

export interface Place {
  readonly x: number
  readonly y: number
  readonly side: Side
}

/** What is drawn beneath: the stripes of the layers, the blocks of divisions, the rings of a wheel. */
export type Ground =
  | { readonly form: 'band'; readonly band: BandId; readonly rect: Rect }
  | { readonly form: 'block'; readonly title: Thing | undefined; readonly rect: Rect }
  | { readonly form: 'ring'; readonly x: number; readonly y: number; readonly radius: number }

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How lines run between a thing and what stands below it: straight, falling in a curve, or down and then right. */
export type Course = 'straight' | 'fall' | 'elbow'

export interface Places {
  readonly at: ReadonlyMap<string, Place>
  readonly ground: readonly Ground[]
  /** The course of the line to a thing from the one that it stands below. */
  courseTo(key: string): Course
  readonly frame: Rect
  /** How wide a name may be so that it does not reach those beside it. */
  readonly nameRoom: number
}

/** What an arrangement has to know of the screen. */
export interface Room {
  /** Width by height of the canvas. */
  readonly aspect: number
  /** How wide the name of a thing is, in one line. */
  nameWidth(thing: Thing): number
}

/** The rectangle around all places, with room for what is drawn about their middles. */
export function frameOf(at: Iterable<Place>, ground: readonly Ground[], margin: number): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const take = (x: number, y: number) => {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  for (const { x, y } of at) {
    take(x - margin, y - margin)
    take(x + margin, y + margin)
  }
  for (const one of ground)
    if (one.form !== 'ring') {
      take(one.rect.x, one.rect.y)
      take(one.rect.x + one.rect.width, one.rect.y + one.rect.height)
    }
  if (left > right) return { x: 0, y: 0, width: 1, height: 1 }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** How far a proportion is from the one that is wanted, either way. */
export const misfit = (width: number, height: number, aspect: number): number =>
  Math.abs(Math.log(width / Math.max(1, height) / aspect))
