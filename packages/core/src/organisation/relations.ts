/** Who works with whom, and who reaches whom: the words of `rules.md` about links, committees and steps. */
import type { LinkKind } from '@taiseizu/catalogue'
import { sameSet } from '../tracking/questions'
import type { CompiledOrganisation } from './organisation'
import type { Link, Unit } from './records'
import { orderedBy } from '../workspace/order'
import { isUnder } from './structure'

export interface Relations {
  /** All links that begin or end at the unit, by id. */
  linksOf(unit: Unit): readonly Link[]
  /** A link between the two, either way, of the kinds named; of any kind where none is. */
  linked(one: Unit, other: Unit, kinds?: readonly LinkKind[]): boolean
  /** The committees and teams that the unit is in: itself, those of which it or a unit above it up to its division is a member. */
  collegialOf(unit: Unit): ReadonlySet<Unit>
  /** The same; one under the other; a coordinates-with link either way; or both in one committee or team. */
  joined(one: Unit, other: Unit): boolean
  /** Where one step leads: the parent, the ends of the unit's escalates-to links, the chair of a committee or team. */
  stepsFrom(unit: Unit): readonly Unit[]
  /**
   * The shortest way by steps to a unit that is sought, both ends included; of equals the first by ids.
   * `undefined` where there is none within `most` steps; without `most` however far.
   * Cost: linear in the units within reach.
   */
  wayTo(from: Unit, sought: (unit: Unit) => boolean, most?: number): readonly Unit[] | undefined
  /** Whether there is such a way within `most` steps: for less than to find the shortest. */
  reaches(from: Unit, sought: (unit: Unit) => boolean, most: number): boolean
}

/** Relations of a compiled organisation. Nothing is worked out before it is asked for. */
export function relationsOf(organisation: Pick<CompiledOrganisation, 'questions'>): Relations {
  const { questions } = organisation
  const linksOf = (unit: Unit) => unit.links

  const linked = (one: Unit, other: Unit, kinds?: readonly LinkKind[]) =>
    one.links.some(
      ({ kind, from, to }) => (from === other || to === other) && one !== other && (kinds?.includes(kind) ?? true),
    )

  const collegial = (unit: Unit): ReadonlySet<Unit> => {
    // Most are in none.
    let result: Set<Unit> | undefined = unit.isCollegial ? new Set([unit]) : undefined
    const { division } = unit
    for (let above: Unit | undefined = unit; above !== undefined; above = above.parent) {
      for (const one of above.memberOf) (result ??= new Set()).add(one)
      if (division === undefined || above === division) break
    }
    return result ?? noUnits
  }
  const collegialOf = (unit: Unit) => questions.answer(collegial, unit, collegial, sameSet)

  const joined = (one: Unit, other: Unit) => {
    if (isUnder(one, other) || isUnder(other, one) || linked(one, other, ['coordinates-with'])) return true
    const [few, many] = [collegialOf(one), collegialOf(other)].toSorted((a, b) => a.size - b.size)
    for (const unit of few ?? []) if (many?.has(unit)) return true
    return false
  }

  const stepsFrom = (unit: Unit): readonly Unit[] => {
    const { parent, escalations } = unit
    const next = escalations.map((link) => link.to)
    if (parent !== undefined) next.push(parent)
    if (unit.isCollegial) for (const member of unit.members) if (member.chair) next.push(member.unit)
    return next.length > 1 ? next.sort(orderedBy((one) => one.id)) : next
  }

  const wayTo = (from: Unit, sought: (unit: Unit) => boolean, most = Number.POSITIVE_INFINITY) => {
    if (sought(from)) return [from]
    const cameFrom = new Map<Unit, Unit | undefined>([[from, undefined]])
    let border: readonly Unit[] = [from]
    for (let step = 0; step < most && border.length > 0; step += 1) {
      const next: Unit[] = []
      for (const unit of border)
        for (const reached of stepsFrom(unit)) {
          if (cameFrom.has(reached)) continue
          cameFrom.set(reached, unit)
          if (sought(reached)) return wayBack(cameFrom, reached)
          next.push(reached)
        }
      border = next
    }
    return undefined
  }

  const reaches = (from: Unit, sought: (unit: Unit) => boolean, most: number): boolean => {
    if (sought(from)) return true
    const border = [from]
    let last = 1
    for (let at = 0, step = 0; step < most && at < last; step += 1) {
      for (; at < last; at += 1) {
        const unit = border[at] as Unit
        const { parent } = unit
        if (parent !== undefined && !border.includes(parent)) {
          if (sought(parent)) return true
          border.push(parent)
        }
        for (const { to } of unit.escalations) {
          if (border.includes(to)) continue
          if (sought(to)) return true
          border.push(to)
        }
        if (!unit.isCollegial) continue
        for (const { unit: member, chair } of unit.members) {
          if (!chair || border.includes(member)) continue
          if (sought(member)) return true
          border.push(member)
        }
      }
      last = border.length
    }
    return false
  }

  return { linksOf, linked, collegialOf, joined, stepsFrom, wayTo, reaches }
}

const noUnits: ReadonlySet<Unit> = new Set()

function wayBack(cameFrom: ReadonlyMap<Unit, Unit | undefined>, to: Unit): readonly Unit[] {
  const way: Unit[] = []
  for (let unit: Unit | undefined = to; unit !== undefined; unit = cameFrom.get(unit)) way.unshift(unit)
  return way
}
