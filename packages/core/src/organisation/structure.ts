/** Questions about who stands under whom. Each is answered in constant time or along the way up. */
import type { Unit } from './records'

/** Whether a unit is another, or below it by `parent`. */
export const isUnder = (unit: Unit, above: Unit): boolean => unit.place >= above.place && unit.place <= above.lastPlace

/** Under it, and not it. */
export const isBelow = (unit: Unit, above: Unit): boolean => unit !== above && isUnder(unit, above)

/** The unit itself, its parent, and so on up to its root. */
export function* upFrom(unit: Unit | undefined): Generator<Unit, undefined> {
  for (let next = unit; next !== undefined; next = next.parent) yield next
  return undefined
}

const endsDivision = (unit: Unit): boolean =>
  unit.kind === 'board' || unit.kind === 'officer' || unit.kind === 'subsidiary'

/**
 * The division of a unit: walking up from it, the last unit that is no committee or team before the first board, officer or
 * subsidiary; none for these themselves.
 */
export function divisionOf(unit: Unit): Unit | undefined {
  let last: Unit | undefined
  for (const next of upFrom(unit)) {
    if (endsDivision(next)) return last
    if (!next.isCollegial) last = next
  }
  return last
}

/** The nearest subsidiary that the unit is or stands below. */
export function subsidiaryOf(unit: Unit): Unit | undefined {
  for (const next of upFrom(unit)) if (next.kind === 'subsidiary') return next
  return undefined
}

/** The nearest affiliate that the unit is or stands below: nobody above it has line authority here. */
export function affiliateOf(unit: Unit): Unit | undefined {
  for (const next of upFrom(unit)) if (next.kind === 'subsidiary' && next.ownership === 'affiliate') return next
  return undefined
}

/** The nearest unit, no committee or team, that is the same as or above both. */
export function commonSuperior(one: Unit, other: Unit): Unit | undefined {
  for (const next of upFrom(one)) if (!next.isCollegial && isUnder(other, next)) return next
  return undefined
}
