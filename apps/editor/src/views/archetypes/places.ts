/** Where measures stand in the field of archetypes, which lies as 図表10 does: ① and ② above, ③ and ④ below. */
import type { Measured } from './outcome'

/** In parts of the field's width and height, 0 to 1; `null` where there is nothing to measure. */
export interface FieldPlace {
  readonly x: number | null
  readonly y: number | null
}

/** Centralised stands left, federated right; dedicated above, committee below. */
export const placeOf = ({
  centralisation,
  committeeShare,
}: Pick<Measured, 'centralisation' | 'committeeShare'>): FieldPlace => ({
  x: centralisation === null ? null : 1 - centralisation,
  y: committeeShare,
})

/** What stands at the edge is not cut off: names are wider than they are high. */
const margins = { x: 0.13, y: 0.08 } as const
export const inField = (axis: 'x' | 'y', share: number): number => margins[axis] + share * (1 - 2 * margins[axis])

/** 「36%」 */
export const percent = (share: number): string => `${Math.round(share * 100)}%`
