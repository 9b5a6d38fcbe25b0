/** From an organisation to the boxes that everybody knows: executives, committees, divisions with what is inside, providers. */
import { type Design, type Unit, isUnder, orderedBy } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import { type Chips, chipsOf } from './chips'
import { type MarkPlaces, addMarks, marksOf, noMarks } from './marks'
import { stateOrder } from '../duty-state'
import type { Badge, Chip, Marks, Picture, Rank, Tally, UnitBox } from './model'
import { wordsOf } from './words'

/**
 * The picture of a design, not yet measured.
 *
 * Executives stand above what they lead rather than around it: what is under them lies side by side at the same level, and says who is in
 * charge. The same holds inside a group company. A committee or team lies across; one whose members all stand in one box lies inside it.
 * Cost: linear in units and findings; in duties only as far as an edit can have changed what is shown of them.
 */
export function pictureOf(design: Design, findings: readonly Finding[]): Picture {
  const marks = marksOf(findings)
  const collegial = design.units.filter((unit) => unit.isCollegial)
  const numbers = new Map(collegial.map((unit, index) => [unit, index + 1]))
  const builder: Builder = {
    design,
    chips: chipsOf(design, findings),
    marks,
    numbers,
    across: new Set(collegial.filter(liesAcross)),
  }

  const roots = design.units.filter((unit) => unit.parent === undefined && !unit.isProvider)
  const level = levelBelow(roots, builder)
  return {
    executives: level.executives.map((unit) => boxOf(unit, 'executive', builder)),
    collegial: collegial.filter((unit) => builder.across.has(unit)).map((unit) => boxOf(unit, 'collegial', builder)),
    divisions: level.others.map((unit) => boxOf(unit, 'division', builder)),
    providers: design.units.filter((unit) => unit.isProvider).map((unit) => boxOf(unit, 'provider', builder)),
    nobody: builder.chips.nobody,
    marks: marks.whole,
  }
}

interface Builder {
  readonly design: Design
  readonly chips: Chips
  readonly marks: MarkPlaces
  readonly numbers: ReadonlyMap<Unit, number>
  readonly across: ReadonlySet<Unit>
}

const isExecutiveKind = (unit: Unit): boolean => unit.kind === 'board' || unit.kind === 'officer'

/** Whether a committee or team joins more than one box of its level: then it lies across them, not in one. */
function liesAcross(unit: Unit): boolean {
  const home = unit.parent
  if (home === undefined || isExecutiveKind(home)) return true
  return unit.members.length === 0 ? false : unit.members.some((member) => !isUnder(member.unit, home))
}

/** The boards and officers at the top of a level, and what lies side by side below them. */
function levelBelow(
  units: readonly Unit[],
  builder: Builder,
): { readonly executives: readonly Unit[]; readonly others: readonly Unit[] } {
  const executives: Unit[] = []
  const others: Unit[] = []
  let tier = units
  while (tier.length > 0) {
    const leading = tier.filter(isExecutiveKind).toSorted(orderedBy(executivePlace))
    executives.push(...leading)
    others.push(...tier.filter((unit) => !isExecutiveKind(unit) && !builder.across.has(unit)))
    tier = leading.flatMap((unit) => unit.children)
  }
  return { executives, others: others.toSorted(orderedBy(placeInRow)) }
}

const offices = ['ceo', 'coo', 'ciso', 'cio', 'cdo', 'cro', 'cfo', 'other']
const executivePlace = (unit: Unit): string => {
  const office = Math.min(...unit.offices.map((one) => offices.indexOf(one)), offices.length)
  return `${unit.kind === 'board' ? 0 : 1}${office}/${unit.id}`
}

const administrative = new Set([
  'legal',
  'risk-management',
  'planning',
  'general-affairs',
  'procurement',
  'pr',
  'hr',
  'internal-audit',
])

/** As in the guide's pictures: supervision, administration, IT, the businesses, sites, group companies. */
function placeInRow(unit: Unit): string {
  const group = (): number => {
    if (unit.kind === 'subsidiary') return 7
    if (unit.functions.includes('it')) return 3
    if (unit.functions.includes('business') || unit.functions.includes('product-quality')) return 5
    if (unit.kind === 'site') return 6
    if (unit.functions.includes('supervision')) return 0
    if (unit.functions.some((one) => administrative.has(one))) return 1
    if (unit.children.some((child) => child.functions.some((one) => administrative.has(one)))) return 2
    return unit.functions.length > 0 ? 4 : 2
  }
  return `${group()}/${unit.id}`
}

function boxOf(unit: Unit, rank: Rank, builder: Builder): UnitBox {
  const { design, chips, marks, numbers } = builder
  // What an executive leads lies beside its box, at the same level.
  const level = levelBelow(isExecutiveKind(unit) ? [] : unit.children, builder)
  const children = [...level.executives, ...level.others].map((child) => boxOf(child, 'inner', builder))
  const scopes = unit.ownedScopes.map((scope) => ({ scope, marks: marks.of(scope) }))
  const own = marks.of(unit)
  const { parent } = unit
  const under =
    parent !== undefined && isExecutiveKind(parent) && parent !== design.enterprise.owner ? parent : undefined
  return {
    unit,
    name: unit.name,
    rank,
    under:
      rank === 'executive' || isExecutiveKind(unit)
        ? undefined
        : (under ?? (rank === 'collegial' && !isLeader(parent, design) ? parent : undefined)),
    scopes,
    chips: chips.of(unit),
    number: numbers.get(unit),
    badges: badgesOf(unit, numbers),
    members: unit.isCollegial ? unit.members : [],
    children,
    marks: own,
    allMarks: total(own, [...scopes.map((tab) => tab.marks), ...children.map((child) => child.allMarks)]),
    tally: tallyOf(chips, unit, children),
    inside: children.reduce((sum, child) => sum + 1 + child.inside, 0),
    words: wordsOf(design, unit),
  }
}

const isLeader = (unit: Unit | undefined, design: Design): boolean =>
  unit === undefined || unit === design.enterprise.owner

const badgesOf = (unit: Unit, numbers: ReadonlyMap<Unit, number>): readonly Badge[] =>
  unit.memberOf
    .map((of) => ({
      of,
      number: numbers.get(of) ?? 0,
      chair: of.members.some((member) => member.unit === unit && member.chair),
    }))
    .toSorted((a, b) => a.number - b.number)

const total = (own: Marks, others: readonly Marks[]): Marks =>
  others.reduce((sum, marks) => (marks === noMarks ? sum : addMarks(sum, marks)), own)

function tallyOf(chips: Chips, unit: Unit, children: readonly UnitBox[]): Tally {
  const own = ownTally(chips.of(unit))
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
