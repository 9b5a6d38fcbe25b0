/** What follows from where units stand: numbers of the hierarchy, who is executive, who is at the head. */
import { byCodeUnits } from '../workspace/order'
import { type Hierarchy, noUnit } from './hierarchy'
import type { CompiledOrganisation } from './organisation'
import { type CompiledUnit, isCollegial } from './unit'

/**
 * Numbers the hierarchy so that everything under a unit is one interval, and says of each unit its subsidiary, affiliate and division.
 * Depth first without recursion: a chain of ten thousand units is no reason to fall over.
 * @returns the units whose place has a new meaning: what stands above them changed, or what of that matters for authority.
 */
export function numberHierarchy(units: readonly CompiledUnit[], hierarchy: Hierarchy): readonly CompiledUnit[] {
  const { places, lastPlaces, parents } = hierarchy
  const changed: CompiledUnit[] = []
  let place = 0
  const stack: CompiledUnit[] = []
  for (let index = units.length - 1; index >= 0; index -= 1)
    if (units[index]?.theParent === undefined) stack.push(units[index] as CompiledUnit)
  const entered: CompiledUnit[] = []
  for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
    places[unit.slot] = place
    lastPlaces[unit.slot] = place
    place += 1
    entered.push(unit)
    if (settle(unit, hierarchy)) changed.push(unit)
    const { theChildren } = unit
    for (let index = theChildren.length - 1; index >= 0; index -= 1) stack.push(theChildren[index] as CompiledUnit)
  }
  for (let index = entered.length - 1; index >= 0; index -= 1) {
    const { slot } = entered[index] as CompiledUnit
    const parent = parents[slot] ?? noUnit
    const last = lastPlaces[slot] ?? 0
    if (parent !== noUnit && (lastPlaces[parent] ?? 0) < last) lastPlaces[parent] = last
  }
  return changed
}

/** The units by the numbers that they have. */
export function walkOf(units: readonly CompiledUnit[]): CompiledUnit[] {
  const walk = [...units]
  for (const unit of units) walk[unit.place] = unit
  return walk
}

/**
 * Numbers anew what a move concerns: the unit with all below it, and what stands in the walk between its old place and its new one.
 *
 * @param move `from`: what it stood below before; `to`: what it stands below now, among whose children it is.
 * @returns the unit and all below it: what stands above them changed.
 */
export function moveInWalk(
  walk: CompiledUnit[],
  hierarchy: Hierarchy,
  { unit, from, to }: { readonly unit: CompiledUnit; readonly from: CompiledUnit; readonly to: CompiledUnit },
): readonly CompiledUnit[] {
  const { places, lastPlaces } = hierarchy
  const place = unit.place
  const size = unit.lastPlace - place + 1
  const moving = walk.slice(place, place + size)
  // Where it goes, by the numbers from before.
  const before = to.theChildren[to.theChildren.indexOf(unit) - 1]
  const target = before === undefined ? to.place + 1 : before.lastPlace + 1
  for (let above: CompiledUnit | undefined = from; above !== undefined; above = above.theParent)
    lastPlaces[above.slot] = above.lastPlace - size
  for (let above: CompiledUnit | undefined = to; above !== undefined; above = above.theParent)
    lastPlaces[above.slot] = above.lastPlace + size
  const start = Math.min(place, target)
  const passed = target <= place ? walk.slice(target, place) : walk.slice(place + size, target)
  let at = start
  for (const one of target <= place ? [...moving, ...passed] : [...passed, ...moving]) {
    walk[at] = one
    lastPlaces[one.slot] = one.lastPlace + at - one.place
    places[one.slot] = at
    at += 1
  }
  for (const one of moving) settle(one, hierarchy)
  return moving
}

/** What a unit takes over from the one above it; whether that is news. */
function settle(unit: CompiledUnit, hierarchy: Hierarchy): boolean {
  const { theParent, theRecord } = unit
  const { kind, ownership } = theRecord
  const subsidiary = kind === 'subsidiary' ? unit : theParent?.theSubsidiary
  const affiliate = kind === 'subsidiary' && ownership === 'affiliate' ? unit : theParent?.theAffiliate
  const division = divisionFor(unit)
  const isNews = unit.theSubsidiary !== subsidiary || unit.theAffiliate !== affiliate || unit.theDivision !== division
  unit.theSubsidiary = subsidiary
  unit.theAffiliate = affiliate
  unit.theDivision = division
  const { slot } = unit
  hierarchy.parents[slot] = slotOf(theParent)
  hierarchy.subsidiaries[slot] = slotOf(subsidiary)
  hierarchy.affiliates[slot] = slotOf(affiliate)
  hierarchy.divisions[slot] = slotOf(division)
  return isNews
}

const slotOf = (unit: CompiledUnit | undefined): number => unit?.slot ?? noUnit

const endsDivision = ({ theRecord: { kind } }: CompiledUnit): boolean =>
  kind === 'board' || kind === 'officer' || kind === 'subsidiary'

/** The parent's, if it has one; else the unit itself is the last before a board, officer or subsidiary, committees aside. */
function divisionFor(unit: CompiledUnit): CompiledUnit | undefined {
  if (endsDivision(unit)) return undefined
  const { theParent } = unit
  const above = theParent === undefined || endsDivision(theParent) ? undefined : theParent.theDivision
  return above ?? (isCollegial(unit.theRecord) ? undefined : unit)
}

/**
 * Executive is whose layers say so, and a committee whose chair is executive in the same sense. Committees may chair each other in a circle.
 * @returns those for whom that is news.
 */
export function markExecutives(units: readonly CompiledUnit[]): readonly CompiledUnit[] {
  const changed: CompiledUnit[] = []
  const known = new Map<CompiledUnit, boolean>()
  for (const unit of units) {
    const asked: CompiledUnit[] = []
    let next: CompiledUnit | undefined = unit
    while (next !== undefined && !known.has(next)) {
      const byLayers: boolean = next.theLayers.includes('executive')
      // Until its chair is known a committee is not executive: so a circle of chairs comes to an end.
      known.set(next, byLayers)
      asked.push(next)
      next =
        byLayers || next.theRecord.kind !== 'committee'
          ? undefined
          : next.theMembers.find((member) => member.chair)?.unit
    }
    const last = asked.at(-1)
    const answer = (next !== undefined && known.get(next) === true) || (last !== undefined && known.get(last) === true)
    for (const one of asked) {
      known.set(one, answer)
      if (one.isExecutiveNow === answer) continue
      one.isExecutiveNow = answer
      changed.push(one)
    }
  }
  return changed
}

/** Finds the top unit and the owner of enterprise anew. `isTopKnown`: nothing has come under another head, or left one. */
export function findHeads(organisation: CompiledOrganisation, isTopKnown = false): void {
  const top = isTopKnown ? organisation.theTop : topUnitOf(organisation.theUnits)
  if (organisation.theTop !== top) {
    organisation.theTop = top
    organisation.touch('top')
  }
  organisation.enterpriseOwner = enterpriseOwnerOf(organisation.kinds.get('officer') ?? [], top)
}

const below = (unit: CompiledUnit): number => unit.lastPlace - unit.place
const first = (units: readonly CompiledUnit[]) => units.toSorted((a, b) => byCodeUnits(a.id, b.id))[0]

/** The one with most units below it; of equals the one with the lowest id. */
const largest = (units: readonly CompiledUnit[]): CompiledUnit | undefined =>
  units.toSorted((a, b) => below(b) - below(a) || byCodeUnits(a.id, b.id))[0]

const isCeo = ({ theRecord: { kind, offices } }: CompiledUnit): boolean =>
  kind === 'officer' && (offices?.includes('ceo') ?? false)

/**
 * The top unit: of the units without parent that are not providers a board (of several the one with most units below it), else an officer
 * ceo, else the one with most units below it; of equals the one with the lowest id.
 * `undefined` without units.
 */
function topUnitOf(units: readonly CompiledUnit[]): CompiledUnit | undefined {
  const roots = units.filter((unit) => unit.theParent === undefined && unit.theRecord.kind !== 'provider')
  return (
    largest(roots.filter((unit) => unit.theRecord.kind === 'board')) ?? first(roots.filter(isCeo)) ?? largest(roots)
  )
}

/**
 * The owner of enterprise: the officer ceo nearest to the top with no subsidiary in between, the top itself included; else the only officer
 * directly below the top; else the top.
 */
function enterpriseOwnerOf(officers: readonly CompiledUnit[], top: CompiledUnit | undefined): CompiledUnit | undefined {
  if (top === undefined) return undefined
  const ceos = officers.filter(isCeo).flatMap((unit) => {
    const steps = stepsUpTo(unit, top)
    return steps === undefined ? [] : [{ unit, steps }]
  })
  const nearest = Math.min(...ceos.map((ceo) => ceo.steps))
  const ceo = first(ceos.flatMap(({ unit, steps }) => (steps === nearest ? [unit] : [])))
  if (ceo !== undefined) return ceo
  const below = top.theChildren.filter((unit) => unit.theRecord.kind === 'officer')
  return below.length === 1 ? below[0] : top
}

function stepsUpTo(unit: CompiledUnit, top: CompiledUnit): number | undefined {
  let steps = 0
  for (let next: CompiledUnit | undefined = unit; next !== undefined; next = next.theParent) {
    if (next === top) return steps
    if (next.theRecord.kind === 'subsidiary') return undefined
    steps += 1
  }
  return undefined
}
