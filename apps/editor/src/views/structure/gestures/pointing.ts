/** Which box the pointer means. */
import type { Drawing } from '../../../picture/drawing/drawing'
import { farNamesOf } from '../../../picture/drawing/far-names'
import type { Layout } from '../../../picture/layout/placed'
import { type Spot, holdsPoint } from '../../../picture/layout/spots'
import type { Point } from './grip'
import { spotAt } from './targets'

export interface Pointing {
  /** What is told there, and taken hold of. */
  under(at: Point): Spot | undefined
  /** Where what is held would be let go: nobody aims at a box of a few pixels, but at the one around it. */
  aimed(at: Point): Spot | undefined
}

/** In pixels of the window. */
const leastTarget = { width: 24, height: 12 }

/** From far, a name stands for what it names, whatever is drawn beneath it. Points are the picture's. Cost of a point: linear in the boxes. */
export function pointing(layout: Layout, spots: readonly Spot[], drawing: Drawing, zoom: number): Pointing {
  let names: ReturnType<typeof farNamesOf> | undefined
  const named = (at: Point): Spot | undefined => {
    if (drawing.detail !== 'far') return undefined
    names ??= farNamesOf(layout, spots, drawing)
    const box = names.find(({ rect }) => holdsPoint(rect, at))?.box
    return box && spots.find(({ placed }) => placed.box.unit === box.unit)
  }
  const isSmall = ({ rect }: Spot) => rect.width * zoom < leastTarget.width || rect.height * zoom < leastTarget.height
  return {
    under: (at) => named(at) ?? spotAt(spots, at),
    aimed(at) {
      let spot = named(at) ?? spotAt(spots, at)
      while (spot?.within !== undefined && isSmall(spot)) spot = spot.within
      return spot
    },
  }
}
