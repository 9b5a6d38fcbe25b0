/** Where things stand: the answer of every arrangement. Lengths are pixels at full size, y runs downwards. */
import type { BandId, Thing } from '../model/whole'

/** Where a thing's name is written. */
export type Side = 'below' | 'right' | 'left'

export interface Place {
  readonly x: number
  readonly y: number
  readonly side: Side
  /** At full size, how wide its name may be; otherwise as wide as all may be. */
  readonly room?: number
  /** And how much there is from its middle down to what stands below it. */
  readonly roomBelow?: number
  /** Where those beside it are close, its name runs aslant: so many radians, downwards, and away from the thing to its side. */
  readonly slant?: number
  /** It stands in the heading of a box, which its name is. */
  readonly isTitle?: true
}

/** What is drawn beneath: the stripes of the layers, the blocks of divisions, the rings of a wheel. */
export type Ground =
  | {
      readonly form: 'band'
      readonly band: BandId
      readonly rect: Rect
      /** How wide the strip at its beginning is that says what it is; without one that stands in its corner. */
      readonly strip?: number
    }
  | {
      readonly form: 'block'
      readonly title: Thing | undefined
      /** Its head stands in the heading: its name is the heading. */
      readonly isHeaded: boolean
      readonly titleHeight: number
      readonly rect: Rect
    }
  | { readonly form: 'ring'; readonly x: number; readonly y: number; readonly radius: number; readonly ratio: number }

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
  /** Everything stands on rings about the origin. */
  readonly isRound?: true
  /** Whether the box in which something stands says already that it belongs to another: then no line need say so. */
  isSaidByBox?(from: string, to: string): boolean
}

/** What an arrangement has to know of the screen. */
export interface Room {
  /** Of the canvas, in pixels. */
  readonly width: number
  readonly height: number
  /** A name in lines of at most so many pixels, where its words allow that: how wide, and how many lines. */
  nameIn(thing: Thing, room: number, isBold: boolean): { readonly width: number; readonly lines: number }
}

/** However many ways to arrange things are tried, each name is set once in each width. */
export function remembering(room: Room): Room {
  const known = new Map<string, ReturnType<Room['nameIn']>>()
  return {
    ...room,
    nameIn: (thing, wrap, isBold) => {
      const key = `${wrap} ${isBold} ${thing.key}`
      const set = known.get(key) ?? room.nameIn(thing, wrap, isBold)
      known.set(key, set)
      return set
    },
  }
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
