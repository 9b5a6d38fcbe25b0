/** Why what was accused is right as it is: the exercise's own words, the proof of authority, and the facts that bear on the accusation. */
import { type Language, authorityKinds, field as catalogueField, idsOf, sourcingMarks } from '@taiseizu/catalogue'
import { type Design, type Unit, textIn } from '@taiseizu/core'
import { fill, named, sayChain } from '../engine/say'
import { labelOf } from '../engine/subjects'
import type { Exercise } from './format'
import { factsOf } from './facts'
import type { Fact, FactPart } from './fact'
import type { KindId } from './kinds'
import { placeKey } from './places'
import type { Mark } from './score'

/** Which facts bear on which accusation. */
const bearing: Readonly<Record<KindId, readonly FactPart[]>> = {
  nobody: ['duties', 'members'],
  unanswered: ['duties'],
  'no-authority': ['authority'],
  'wrong-level': ['place', 'contracts'],
  outsourced: ['duties', 'contracts'],
  contract: ['contracts'],
  'not-independent': ['place', 'duties', 'links'],
  'cut-off': ['links', 'place', 'members'],
  'left-out': ['left-out'],
  committee: ['members'],
  people: ['posts', 'duties'],
  structure: ['place', 'owns'],
}

/** So many facts are told: whoever wants more clicks the thing. */
const mostFacts = 6

/** In the order in which they convince; never empty. Cost: what the marked thing has to do with. */
export function whyRight(
  exercise: Pick<Exercise, 'right'>,
  design: Design,
  mark: Mark,
  language: Language,
): readonly string[] {
  const { at, field, kind } = mark
  const own = (exercise.right ?? []).filter(
    (one) =>
      placeKey(one.at) === placeKey(at) &&
      (one.kinds?.includes(kind) ?? true) &&
      (one.field === undefined || field === undefined || one.field === field),
  )
  const facts = [...factsOf(design, at, language), ...ofContracts(design, mark, language)]
    .filter(
      (fact) =>
        bearing[kind].includes(fact.part) && (field === undefined || fact.field === undefined || fact.field === field),
    )
    .map((fact) => fact.text)
  const unit = at.type === 'unit' ? design.unitById.get(at.id) : undefined
  const proof = kind === 'no-authority' && unit !== undefined ? proofOf(design, unit, language) : []
  const told = [
    ...own.map((one) => textIn(one.why, language)),
    ...proof,
    ...ofField(mark, language),
    ...facts.slice(0, mostFacts),
  ]
  return told.length > 0 ? told : [fill(nothing, {}, language)]
}

const nothing = {
  ja: 'この点について、規則はどれも誤りを見つけていません。',
  en: 'In this respect no rule finds anything wrong.',
}

/** Of a provider: what its contracts say, where that is what was doubted. */
function ofContracts(design: Design, { at, kind }: Mark, language: Language): readonly Fact[] {
  const provider = at.type === 'unit' && kind === 'contract' ? design.unitById.get(at.id) : undefined
  return (provider?.contracts ?? []).flatMap((contract) => factsOf(design, contract, language))
}

/** Of everything that it answers for: by which chain it has the authority that that needs. Each kind and environment once. */
function proofOf(design: Design, unit: Unit, language: Language): readonly string[] {
  const seen = new Map<string, string>()
  for (const duty of design.dutiesWith(unit, 'A'))
    for (const kind of idsOf(authorityKinds))
      if (duty.task.requires.includes(kind)) {
        const key = `${kind}/${duty.scope.id}`
        const chain = seen.has(key) ? undefined : design.authority.chainOf(unit, kind, duty.scope)
        if (chain !== undefined)
          seen.set(
            key,
            `${fill(hasAuthority, { kind: named(authorityKinds, [kind]), scope: labelOf(duty.scope, language) }, language)}: ${sayChain(chain, language)}`,
          )
      }
  return [...seen.values()].slice(0, mostFacts)
}
const hasAuthority = { ja: '「{scope}」への「{kind}」の権限がある', en: 'It has "{kind}" over "{scope}"' }

/** What the guide allows to be outsourced, where that is what was doubted. */
function ofField({ kind, field }: Mark, language: Language): readonly string[] {
  const mark =
    field === undefined || kind !== 'outsourced'
      ? undefined
      : sourcingMarks.find(({ id }) => id === catalogueField(field).sourcing)
  return mark === undefined || field === undefined
    ? []
    : [`${catalogueField(field).name[language]}: ${mark.name[language]}`]
}
