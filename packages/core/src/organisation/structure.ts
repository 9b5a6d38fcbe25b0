/** Questions about who stands under whom. Each is answered in constant time or along the way up. */
import type { Unit } from './records'

/** Whether a unit is another, or below it by `parent`. */
export const isUnder = (unit: Unit, above: Unit): boolean => unit.isUnder(above)

/** Under it, and not it. */
export const isBelow = (unit: Unit, above: Unit): boolean => unit !== above && isUnder(unit, above)

/** The unit itself, its parent, and so on up to its root. */
export function* upFrom(unit: Unit | undefined): Generator<Unit, undefined> {
  for (let next = unit; next !== undefined; next = next.parent) yield next
  return undefined
}

/** See `Unit.division`. */
export const divisionOf = (unit: Unit): Unit | undefined => unit.division

/** The nearest subsidiary that the unit is or stands below. */
export const subsidiaryOf = (unit: Unit): Unit | undefined => unit.subsidiary

/** The nearest affiliate that the unit is or stands below: nobody above it has line authority here. */
export const affiliateOf = (unit: Unit): Unit | undefined => unit.affiliate

/** The nearest unit, no committee or team, that is the same as or above both. */
export function commonSuperior(one: Unit, other: Unit): Unit | undefined {
  for (let next: Unit | undefined = one; next !== undefined; next = next.parent)
    if (!next.isCollegial && isUnder(other, next)) return next
  return undefined
}
