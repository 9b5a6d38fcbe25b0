/** What of the boxes follows from the design alone: kept by the design, and worked out again only where an edit can have changed it. */
import { type Design, type Same, type Scope, type Unit, isUnder, orderedBy, sameList, textIn } from '@taiseizu/core'
import { type BaseChips, baseChips } from './chips'
import type { Badge, Chip, Rank, Tally, UnitBox } from './model'
import { stateOrder } from '../duty-state'
import { isExecutiveKind, placeOfExecutive, placeInRow } from './order'
import { wordsOf } from './words'

/** A box without what was found about it. */
export interface Outline extends Pick<
  UnitBox,
  'unit' | 'name' | 'rank' | 'under' | 'number' | 'badges' | 'members' | 'tally' | 'inside' | 'words'
> {
  readonly scopes: readonly Scope[]
  readonly chips: BaseChips
  readonly children: readonly Outline[]
  /** What stands above it and to which layers it belongs: whoever lays it out asks for that. */
  readonly position: string
}

/** The boxes that lie in none. */
export interface Outlines {
  readonly executives: readonly Outline[]
  readonly collegial: readonly Outline[]
  readonly divisions: readonly Outline[]
  readonly providers: readonly Outline[]
  /** On nobody. */
  readonly nobody: BaseChips
}

const ofWhole = {}

/** Cost: what an edit can have changed, and the boxes that that lies in; the same objects for all else. */
export const outlinesOf = (design: Design): Outlines =>
  design.remembered(
    ofWhole,
    undefined,
    (): Outlines => {
      const level = levelBelow(design, undefined)
      const outlines = (units: readonly Unit[], rank: Rank) => units.map((unit) => outlineOf(design, unit, rank))
      return {
        executives: outlines(level.executives, 'executive'),
        collegial: outlines(
          collegialIn(design).filter((unit) => liesAcross(design, unit)),
          'collegial',
        ),
        divisions: outlines(level.others, 'division'),
        providers: outlines(
          design.units.filter((unit) => unit.isProvider),
          'provider',
        ),
        nobody: baseChips(design, undefined),
      }
    },
    (one, other) =>
      one.nobody === other.nobody &&
      sameList(one.executives, other.executives) &&
      sameList(one.collegial, other.collegial) &&
      sameList(one.divisions, other.divisions) &&
      sameList(one.providers, other.providers),
  )

const ofBox: Readonly<Record<Rank, object>> = { executive: {}, collegial: {}, division: {}, inner: {}, provider: {} }

export const outlineOf = (design: Design, unit: Unit, rank: Rank): Outline =>
  design.remembered(ofBox[rank], unit, (of) => made(design, of, rank), sameOutline)

function made(design: Design, unit: Unit, rank: Rank): Outline {
  const children = unitsIn(design, unit).map((child) => outlineOf(design, child, 'inner'))
  const chips = baseChips(design, unit)
  const { parent } = unit
  return {
    unit,
    name: unit.name,
    rank,
    under: underOf(unit, rank, design),
    scopes: unit.ownedScopes,
    chips,
    number: unit.isCollegial ? numbersIn(design).get(unit) : undefined,
    badges: badgesOf(design, unit),
    members: unit.isCollegial ? unit.members : noMembers,
    children,
    tally: tallyOf(chips.all, children),
    inside: children.reduce((sum, child) => sum + 1 + child.inside, 0),
    words: wordsOf(design, unit),
    position: [
      parent?.id,
      parent?.kind,
      ...(parent === undefined ? [] : [textIn(parent.name, 'ja'), textIn(parent.name, 'en')]),
      ...unit.layers,
    ].join('\u0001'),
  }
}

/** The units whose boxes lie in that of a unit. What an executive leads lies beside its box, at the same level. */
export function unitsIn(design: Design, unit: Unit): readonly Unit[] {
  const { executives, others } = isExecutiveKind(unit) ? noLevel : levelBelow(design, unit)
  return [...executives, ...others]
}

/** What is worked out from these is the same as well. */
const sameOutline: Same<Outline> = (one, other) =>
  one.chips === other.chips &&
  one.name === other.name &&
  one.under === other.under &&
  one.number === other.number &&
  one.members === other.members &&
  one.words === other.words &&
  one.position === other.position &&
  sameList(one.scopes, other.scopes) &&
  sameList(one.children, other.children) &&
  one.badges.length === other.badges.length &&
  one.badges.every((badge, index) => sameBadge(badge, other.badges[index]))

const sameBadge = (one: Badge, other: Badge | undefined): boolean =>
  one.of === other?.of && one.number === other.number && one.chair === other.chair

interface Level {
  readonly executives: readonly Unit[]
  readonly others: readonly Unit[]
}

const noLevel: Level = { executives: [], others: [] }
const noMembers: UnitBox['members'] = []
const noBadges: readonly Badge[] = []
const ofLevel = {}

/** The boards and officers at the top of a level, and what lies side by side below them; of the whole where no unit is named. */
export const levelBelow = (design: Design, above: Unit | undefined): Level =>
  design.remembered(
    ofLevel,
    above,
    (unit): Level => {
      const executives: Unit[] = []
      const others: Unit[] = []
      let tier: readonly Unit[] =
        unit?.children ?? design.units.filter((one) => one.parent === undefined && !one.isProvider)
      if (tier.length === 0) return noLevel
      while (tier.length > 0) {
        const leading = tier.filter(isExecutiveKind).toSorted(orderedBy(placeOfExecutive))
        executives.push(...leading)
        others.push(...tier.filter((one) => !isExecutiveKind(one) && !liesAcross(design, one)))
        tier = leading.flatMap((one) => one.children)
      }
      return { executives, others: others.toSorted(orderedBy(placeInRow)) }
    },
    (one, other) => sameList(one.executives, other.executives) && sameList(one.others, other.others),
  )

const [ofCollegial, ofNumbers, ofAcross] = [{}, {}, {}]

const collegialIn = (design: Design): readonly Unit[] =>
  design.remembered(ofCollegial, undefined, () => design.units.filter((unit) => unit.isCollegial), sameList)

/** By which members of committees and teams are marked. */
const numbersIn = (design: Design): ReadonlyMap<Unit, number> =>
  design.remembered(
    ofNumbers,
    undefined,
    () => new Map(collegialIn(design).map((unit, index) => [unit, index + 1])),
    () => false,
  )

/** Whether it is a committee or team that joins more than one box of its level: then it lies across them, not in one. */
const liesAcross = (design: Design, unit: Unit): boolean =>
  unit.isCollegial &&
  design.remembered(
    ofAcross,
    unit,
    ({ parent: home, members }) => {
      if (home === undefined || isExecutiveKind(home)) return true
      return members.some((member) => !isUnder(member.unit, home))
    },
    Object.is,
  )

/** The executive in charge, where the box does not lie inside its box and it is not the owner of enterprise. */
function underOf({ parent, kind }: Unit, rank: Rank, design: Design): Unit | undefined {
  if (rank === 'executive' || kind === 'board' || kind === 'officer' || parent === undefined) return undefined
  const isLeader = parent === design.enterprise.owner
  return !isLeader && (isExecutiveKind(parent) || rank === 'collegial') ? parent : undefined
}

function badgesOf(design: Design, unit: Unit): readonly Badge[] {
  if (unit.memberOf.length === 0) return noBadges
  const numbers = numbersIn(design)
  return unit.memberOf
    .map((of) => ({
      of,
      number: numbers.get(of) ?? 0,
      chair: of.members.some((member) => member.unit === unit && member.chair),
    }))
    .toSorted((a, b) => a.number - b.number)
}

function tallyOf(chips: readonly Chip[], children: readonly Outline[]): Tally {
  const own = ownTally(chips)
  if (children.length === 0) return own
  const tally = { ...own }
  for (const child of children) for (const key of tallyKeys) tally[key] += child.tally[key]
  return tally
}

const ownTallies = new WeakMap<readonly Chip[], Record<keyof Tally, number>>()

function ownTally(chips: readonly Chip[]): Record<keyof Tally, number> {
  const known = ownTallies.get(chips)
  if (known !== undefined) return known
  const tally = { ...noTally }
  for (const { state, sourcing, duties } of chips)
    tally[state === 'covered' && sourcing !== 'in-house' ? sourcing : state] += duties.length
  ownTallies.set(chips, tally)
  return tally
}

const tallyKeys: readonly (keyof Tally)[] = [
  'covered',
  'shared',
  'outsourced',
  ...stateOrder.filter((state) => state !== 'covered'),
]

const noTally = Object.fromEntries(tallyKeys.map((key) => [key, 0])) as Record<keyof Tally, number>
