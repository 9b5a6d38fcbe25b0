/** Some units asked all at once, so that many can be asked about many: who is joined, or linked, with one of them. */
import type { LinkKind } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'
import { perDesign } from '../engine/memo'
import { sirtsIn, supervisionsIn } from '../engine/words'

export interface Circle {
  readonly units: readonly Unit[]
  /** Whether the unit is joined with one of them. Cost: the unit's depth, links and committees. */
  isJoined(unit: Unit): boolean
  /** Whether a link runs between the unit and one of them, of the kinds named; of any kind where none is. */
  isLinked(unit: Unit, kinds?: readonly LinkKind[]): boolean
}

/** Cost: linear in the units and their committees, but for sorting. */
export function circleOf({ relations }: Design, units: readonly Unit[]): Circle {
  const members = new Set(units)
  const places = units.map((unit) => unit.place).toSorted((a, b) => a - b)
  const committees = new Set(units.flatMap((unit) => [...relations.collegialOf(unit)]))

  const isLinked = (unit: Unit, kinds?: readonly LinkKind[]) =>
    relations
      .linksOf(unit)
      .some(({ kind, from, to }) => (kinds?.includes(kind) ?? true) && members.has(from === unit ? to : from))
  const hasOneUnder = ({ place, lastPlace }: Unit) => (places[firstAtLeast(places, place)] ?? Infinity) <= lastPlace
  const hasOneAbove = (unit: Unit) => {
    for (let next = unit.parent; next !== undefined; next = next.parent) if (members.has(next)) return true
    return false
  }
  const sharesCommittee = (unit: Unit) => {
    for (const committee of relations.collegialOf(unit)) if (committees.has(committee)) return true
    return false
  }
  const isJoined = (unit: Unit) =>
    hasOneUnder(unit) || hasOneAbove(unit) || isLinked(unit, ['coordinates-with']) || sharesCommittee(unit)

  return { units, isJoined, isLinked }
}

/** The position of the first number that is not below the least one asked for. */
function firstAtLeast(sorted: readonly number[], least: number): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] ?? Infinity) < least) from = middle + 1
    else to = middle
  }
  return from
}

export const sirtCircle = perDesign((design) => circleOf(design, sirtsIn(design)))
export const supervisionCircle = perDesign((design) => circleOf(design, supervisionsIn(design)))
export const csirtCircle = perDesign((design) =>
  circleOf(
    design,
    sirtsIn(design).filter((unit) => unit.functions.includes('csirt')),
  ),
)
