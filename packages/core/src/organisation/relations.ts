/** Who works with whom, and who reaches whom: the words of `rules.md` about links, committees and steps. */
import type { LinkKind } from '@taiseizu/catalogue'
import type { Organisation } from './organisation'
import type { Link, Unit } from './records'
import { orderedBy } from '../workspace/order'
import { divisionOf, isUnder, upFrom } from './structure'

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
}

const none: readonly Link[] = []

/** Relations of a compiled organisation. Cost to build: linear in its links. */
export function relationsOf(organisation: Organisation): Relations {
  const links = new Map<Unit, Link[]>()
  for (const link of organisation.links)
    for (const unit of new Set([link.from, link.to])) {
      const known = links.get(unit)
      if (known === undefined) links.set(unit, [link])
      else known.push(link)
    }
  const linksOf = (unit: Unit) => links.get(unit) ?? none

  const linked = (one: Unit, other: Unit, kinds?: readonly LinkKind[]) =>
    linksOf(one).some(
      ({ kind, from, to }) => (from === other || to === other) && one !== other && (kinds?.includes(kind) ?? true),
    )

  const collegial = new Map<Unit, ReadonlySet<Unit>>()
  const collegialOf = (unit: Unit) => {
    const known = collegial.get(unit)
    if (known !== undefined) return known
    const result = new Set(unit.isCollegial ? [unit, ...unit.memberOf] : unit.memberOf)
    const division = divisionOf(unit)
    if (division !== undefined)
      for (const above of upFrom(unit)) {
        for (const one of above.memberOf) result.add(one)
        if (above === division) break
      }
    collegial.set(unit, result)
    return result
  }

  const joined = (one: Unit, other: Unit) => {
    if (isUnder(one, other) || isUnder(other, one) || linked(one, other, ['coordinates-with'])) return true
    const [few, many] = [collegialOf(one), collegialOf(other)].toSorted((a, b) => a.size - b.size)
    for (const unit of few ?? []) if (many?.has(unit)) return true
    return false
  }

  const stepsFrom = (unit: Unit): readonly Unit[] => {
    const next = linksOf(unit).flatMap((link) => (link.kind === 'escalates-to' && link.from === unit ? [link.to] : []))
    if (unit.parent !== undefined) next.push(unit.parent)
    if (unit.isCollegial) for (const member of unit.members) if (member.chair) next.push(member.unit)
    return next.toSorted(orderedBy((one) => one.id))
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

  return { linksOf, linked, collegialOf, joined, stepsFrom, wayTo }
}

function wayBack(cameFrom: ReadonlyMap<Unit, Unit | undefined>, to: Unit): readonly Unit[] {
  const way: Unit[] = []
  for (let unit: Unit | undefined = to; unit !== undefined; unit = cameFrom.get(unit)) way.unshift(unit)
  return way
}
