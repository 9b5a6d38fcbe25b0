/** Some units asked all at once, so that many can be asked about many: who is joined, or linked, with one of them. */
import type { LinkKind } from '@taiseizu/catalogue'
import { type Design, type Unit, sameSet, upFrom } from '@taiseizu/core'
import { question, questionAbout } from './question'
import { sirtsIn, supervisionsIn } from './words'

export interface Circle {
  unitsIn(design: Design): readonly Unit[]
  /** Whether the unit is joined with one of them. Cost: the unit's depth, links and committees, once. */
  isJoined(design: Design, unit: Unit): boolean
  /** Whether a link runs between the unit and one of them, of the kinds named; of any kind where none is. */
  isLinked(design: Design, unit: Unit, kinds?: readonly LinkKind[]): boolean
}

export function circleOf(unitsIn: (design: Design) => readonly Unit[]): Circle {
  const members = question((design): ReadonlySet<Unit> => new Set(unitsIn(design)), sameSet)
  const above = question((design): ReadonlySet<Unit> => {
    const units = new Set<Unit>()
    for (const member of unitsIn(design))
      for (const unit of upFrom(member)) {
        if (units.has(unit)) break
        units.add(unit)
      }
    return units
  }, sameSet)
  const tables = question((design): ReadonlySet<Unit> => {
    const committees = new Set<Unit>()
    for (const unit of unitsIn(design))
      for (const committee of design.relations.collegialOf(unit)) committees.add(committee)
    return committees
  }, sameSet)

  const isLinked: Circle['isLinked'] = (design, unit, kinds) =>
    unit.links.some(
      ({ kind, from, to }) => (kinds?.includes(kind) ?? true) && members(design).has(from === unit ? to : from),
    )
  const hasOneAbove = (design: Design, unit: Unit) => {
    const sought = members(design)
    for (let next = unit.parent; next !== undefined; next = next.parent) if (sought.has(next)) return true
    return false
  }
  const sharesCommittee = (design: Design, unit: Unit) => {
    const sought = tables(design)
    if (sought.size === 0) return false
    for (const committee of design.relations.collegialOf(unit)) if (sought.has(committee)) return true
    return false
  }
  const isJoined = questionAbout(
    (design, unit: Unit) =>
      above(design).has(unit) ||
      hasOneAbove(design, unit) ||
      isLinked(design, unit, coordinating) ||
      sharesCommittee(design, unit),
  )

  return { unitsIn, isJoined, isLinked }
}

const coordinating = ['coordinates-with'] as const

export const sirtCircle = circleOf(sirtsIn)
export const supervisionCircle = circleOf(supervisionsIn)
export const csirtCircle = circleOf((design) => design.unitsWithFunction('csirt'))
