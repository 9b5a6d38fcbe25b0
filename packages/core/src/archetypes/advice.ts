/** Which archetype and placement the circumstances of an organisation speak for: with every reason, not the winner alone. */
import {
  type CentralisationId,
  type FormId,
  type PlacementId,
  type Sources,
  type Text,
  placements,
  supervisionForms,
  supervisionScopes,
} from '@taiseizu/catalogue'
import { furtherPreferences } from '@taiseizu/catalogue/archetype-knowledge'
import { type FactCondition, factorNotes, factors, preferences } from '@taiseizu/catalogue/factors'
import type { Design } from '../design'
import type { OrganisationRecord } from '../workspace/format'
import { type Circumstance, circumstancesOf } from './circumstances'
import type { CircumstanceId } from './readings'

export type Axis = 'form' | 'scope' | 'placement'
type ChoiceId = FormId | CentralisationId | PlacementId

/** A statement of the guide, and whether it holds of this organisation. */
export interface Reason {
  readonly id: string
  /** What it is about: a factor of 図表18, the example of an industry, or the place (図表11). */
  readonly factor: Text
  readonly text: Text
  readonly source: Sources
  /** `yes`: it holds; `no`: it does not; `open`: it depends on what is not known. */
  readonly holds: 'yes' | 'no' | 'open'
  /** The conditions and what is known of each. */
  readonly on: readonly { readonly circumstance: Circumstance; readonly wanted: string }[]
  /** What it speaks for, or against; nothing where it only describes an arrangement. */
  readonly speaks: readonly { readonly axis: Axis; readonly choice: ChoiceId; readonly weight: number }[]
  /** The guide's own wording. */
  readonly strength: 'common' | 'rational' | 'may'
}

/** How an axis comes out. */
export interface Verdict {
  readonly axis: Axis
  /** What more speaks for; `null` where it depends. */
  readonly choice: ChoiceId | null
  /** `clear`: nothing speaks for another, whatever is still open; `leaning`: it outweighs; `depends`: reasons balance, or none holds. */
  readonly certainty: 'clear' | 'leaning' | 'depends'
  /** The weight for each choice: reasons against one count below zero. */
  readonly weights: readonly { readonly choice: ChoiceId; readonly name: Text; readonly weight: number }[]
  /** What is not known and could change the outcome. */
  readonly dependsOn: readonly Circumstance[]
}

export interface ArchetypeAdvice {
  readonly circumstances: readonly Circumstance[]
  /** Those that hold first, then the open ones, then those that do not; each in the guide's order. */
  readonly reasons: readonly Reason[]
  readonly verdicts: readonly Verdict[]
  /** What the guide says of weighing them: no factor decides alone, and no archetype is best. */
  readonly notes: readonly { readonly id: string; readonly text: Text; readonly source: Sources }[]
}

/** How much the guide's wording weighs: 一般的・合理的 twice as much as 場合もある. The product's own measure. */
const strengthWeights = { common: 2, rational: 2, may: 1 } as const

/**
 * Advice on form, scope and placement.
 *
 * @param profile what the organisation says of itself; @param design what can be read off it, besides;
 * @param given answers to facts by whoever asks, which go before both.
 * Pure; never throws. Cost: linear in the design's duties. Source: G 図表18, 2.2(3), 図表11, 巻末資料1.
 */
export function adviseArchetype(
  profile: OrganisationRecord['profile'],
  design?: Design,
  given: Readonly<Partial<Record<CircumstanceId, string>>> = {},
): ArchetypeAdvice {
  const circumstances = circumstancesOf(profile, design, given)
  const known = new Map(circumstances.map((one) => [one.id, one]))
  const all = [...fromFactors(known), ...fromElsewhere(known)]
  const reasons = (['yes', 'open', 'no'] as const).flatMap((holds) => all.filter((one) => one.holds === holds))
  return {
    circumstances,
    reasons,
    verdicts: (['form', 'scope', 'placement'] as const).map((axis) => verdictOn(axis, reasons)),
    notes: factorNotes,
  }
}

type Known = ReadonlyMap<string, Circumstance>

function fromFactors(known: Known): readonly Reason[] {
  return preferences.map(({ id, factor, when, prefers, text, strength, source }): Reason => {
    const conditions = 'all' in when ? when.all : when.any
    const on = conditions.flatMap((condition) => held(condition, known))
    const { form, scope } = prefers
    return {
      id,
      factor: factors.find((one) => one.id === factor)?.name ?? text,
      text,
      source: source.text,
      holds: 'all' in when ? all(on) : any(on),
      on,
      speaks: speaking({ form, scope }, strengthWeights[strength]),
      strength,
    }
  })
}

const topics: Readonly<Record<(typeof furtherPreferences)[number]['topic'], Text>> = {
  'industry-example': { ja: '業種の例', en: 'Example of the industry' },
  placement: { ja: '位置付け', en: 'Placement' },
}

function fromElsewhere(known: Known): readonly Reason[] {
  return furtherPreferences.map(({ id, topic, when, prefers, text, strength, source }): Reason => {
    const on = when.flatMap((condition) => held(condition, known))
    const { avoidsPlacement, ...wanted } = prefers
    const weight = strengthWeights[strength]
    const against = avoidsPlacement === undefined ? [] : speaking({ placement: avoidsPlacement }, -weight)
    return {
      id,
      factor: topics[topic],
      text,
      source,
      holds: all(on),
      on,
      strength,
      speaks: [...speaking(wanted, weight), ...against],
    }
  })
}

const held = ({ fact, value }: Omit<FactCondition, 'fact'> & { readonly fact: string }, known: Known) => {
  const circumstance = known.get(fact)
  return circumstance === undefined ? [] : [{ circumstance, wanted: value }]
}

type On = Reason['on']
const isMet = ({ circumstance, wanted }: On[number]) => circumstance.value === wanted
const isOpen = ({ circumstance }: On[number]) => circumstance.value === null

function all(on: On): Reason['holds'] {
  if (on.some((one) => !isMet(one) && !isOpen(one))) return 'no'
  return on.every(isMet) ? 'yes' : 'open'
}

function any(on: On): Reason['holds'] {
  if (on.some(isMet)) return 'yes'
  return on.some(isOpen) ? 'open' : 'no'
}

const speaking = (wanted: { readonly [One in Axis]?: ChoiceId | undefined }, weight: number): Reason['speaks'] =>
  (['form', 'scope', 'placement'] as const).flatMap((axis) => {
    const choice = wanted[axis]
    return choice === undefined ? [] : [{ axis, choice, weight }]
  })

const choices: Readonly<Record<Axis, readonly { readonly id: ChoiceId; readonly name: Text }[]>> = {
  form: supervisionForms,
  scope: supervisionScopes,
  placement: placements,
}

function verdictOn(axis: Axis, reasons: readonly Reason[]): Verdict {
  const sum = (choice: ChoiceId, among: readonly Reason[], counts: (weight: number) => boolean = () => true) =>
    among
      .flatMap(({ speaks }) => speaks)
      .filter((one) => one.axis === axis && one.choice === choice && counts(one.weight))
      .reduce((total, { weight }) => total + weight, 0)
  const holding = reasons.filter(({ holds }) => holds === 'yes')
  const open = reasons.filter((one) => one.holds === 'open' && one.speaks.some((spoken) => spoken.axis === axis))
  const weights = choices[axis].map(({ id, name }) => ({ choice: id, name, weight: sum(id, holding) }))
  const [first, second] = weights.toSorted((a, b) => b.weight - a.weight)
  const isAhead = first !== undefined && first.weight > 0 && first.weight > (second?.weight ?? 0)
  // What the first could still lose, and another still win.
  const least = isAhead ? first.weight + sum(first.choice, open, (weight) => weight < 0) : 0
  const isSafe = weights.every(
    ({ choice, weight }) => choice === first?.choice || weight + sum(choice, open, (more) => more > 0) < least,
  )
  const isUndisputed = weights.every(({ choice, weight }) => choice === first?.choice || weight <= 0)
  const unknown = open.flatMap(({ on }) => on.filter(isOpen).map(({ circumstance }) => circumstance))
  return {
    axis,
    choice: isAhead ? first.choice : null,
    certainty: !isAhead ? 'depends' : isSafe && isUndisputed ? 'clear' : 'leaning',
    weights,
    dependsOn: isAhead && isSafe ? [] : [...new Set(unknown)],
  }
}
