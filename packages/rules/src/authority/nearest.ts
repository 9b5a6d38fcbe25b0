/** With whom a fix proposes to connect a unit. */
import { type Unit, commonSuperior, orderedBy, subsidiaryOf, upFrom } from '@taiseizu/core'

const depthOf = (unit: Unit | undefined): number => [...upFrom(unit)].length

/** The few candidates nearest to a unit: of its own company first, then those whose superior in common stands lowest. */
export function nearestTo(unit: Unit, candidates: readonly Unit[], most = 3): readonly Unit[] {
  const company = subsidiaryOf(unit)
  const rated = candidates
    .filter((one) => one !== unit)
    .map((one) => ({ one, home: subsidiaryOf(one) === company ? 0 : 1, depth: depthOf(commonSuperior(unit, one)) }))
  return rated
    .toSorted(
      (a, b) => a.home - b.home || b.depth - a.depth || orderedBy((rate: (typeof rated)[number]) => rate.one.id)(a, b),
    )
    .slice(0, most)
    .map(({ one }) => one)
}
