import { type Language, citation, placements, supervisionForms, supervisionScopes } from '@taiseizu/catalogue'
import type { Circumstance, Reason, Verdict } from '@taiseizu/core'
import {
  type AdviceFormat,
  archetypeWords as words,
  certaintyWords,
  holdsWords,
  strengthWords,
} from '../messages/archetypes'

const choices = [...supervisionForms, ...supervisionScopes, ...placements]
const nameOf = (id: string, language: Language) => choices.find((one) => one.id === id)?.name[language] ?? id

/** For people: how each question comes out, then every reason with what it hangs on and its source. */
export const adviceAsText: AdviceFormat = ({ reasons, verdicts, notes }, _, language) => {
  const open = verdicts.some(({ dependsOn }) => dependsOn.length > 0)
  return [
    verdicts.map((verdict) => verdictLines(verdict, language).join('\n')).join('\n'),
    [
      `${words.reasons[language]}:`,
      ...reasons.filter(({ holds }) => holds !== 'no').flatMap((reason) => reasonLines(reason, language)),
    ].join('\n'),
    [...notes.map(({ text }) => text[language]), ...(open ? [words.answerWith[language]] : [])].join('\n'),
  ].join('\n\n')
}

function verdictLines({ axis, choice, certainty, weights, dependsOn }: Verdict, language: Language): readonly string[] {
  const certain = certaintyWords[certainty][language]
  const said = choice === null ? certain : `${nameOf(choice, language)} (${certain})`
  const sums = weights.map((one) => `${one.name[language]} ${one.weight}`).join(', ')
  return [
    `${words[axis][language]}: ${said}  [${sums}]`,
    ...(dependsOn.length === 0
      ? []
      : [`    ${words.dependsOn[language]}:`, ...dependsOn.map((one) => `      - ${asked(one, language)}`)]),
  ]
}

const asked = ({ id, question }: Circumstance, language: Language): string => `${question[language]} (${id})`

function reasonLines({ factor, text, source, holds, strength, speaks, on }: Reason, language: Language) {
  const signed = speaks.map(({ choice, weight }) => `${nameOf(choice, language)} ${weight > 0 ? '+' : ''}${weight}`)
  const sign = holds === 'yes' ? '●' : '○'
  return [
    `${sign} ${factor[language]}: ${text[language]} (${holdsWords[holds][language]}, ${strengthWords[strength][language]})`,
    ...(signed.length === 0 ? [] : [`    → ${signed.join(', ')}`]),
    ...on.map(({ circumstance }) => `    - ${known(circumstance, language)}`),
    `    ${words.source[language]}: ${citation(source, language)}`,
  ]
}

function known(circumstance: Circumstance, language: Language): string {
  const value = circumstance.value ?? words.unknown[language]
  const reason = circumstance.reason === null ? '' : ` (${circumstance.reason.text[language]})`
  return `${asked(circumstance, language)}: ${value}${reason}`
}
