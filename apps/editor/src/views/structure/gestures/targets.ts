/** Which units lie at a point or in a frame of the picture. */
import { type Spot, holds, holdsPoint } from '../../../picture/layout/spots'
import type { Rect } from '../../../picture/layout/placed'
import type { Point } from './grip'

/** The innermost box at a point: boxes come before those inside them. */
export const spotAt = (spots: readonly Spot[], at: Point): Spot | undefined =>
  spots.findLast((spot) => holdsPoint(spot.rect, at))

/** The units whose boxes lie wholly in the frame; those inside one that does come with it. */
export const unitsIn = (spots: readonly Spot[], frame: Rect): readonly string[] =>
  spots
    .filter((spot) => holds(frame, spot.rect) && !(spot.within !== undefined && holds(frame, spot.within.rect)))
    .map(({ placed }) => placed.box.unit.id)

export const rectBetween = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})
