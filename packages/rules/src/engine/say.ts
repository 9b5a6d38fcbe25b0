/** Messages of rules: templates in both languages, and the facts that fill them. */
import type { Language, Term, Text } from '@taiseizu/catalogue'
import { type Chain, type TextValue, textIn } from '@taiseizu/core'
import { type Subject, labelOf, targetLabel } from './subjects'

/** A sentence in both languages, with `{placeholders}`; `{way→}` is a list that leads from one to the next. */
export type Template = Text

/** What can fill a placeholder; a list is joined as the language does. */
export type Sayable = Subject | TextValue | number
export type Said = Sayable | readonly Sayable[]
export type Facts = Readonly<Record<string, Said>>

type NamesIn<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Way}→` ? Way : Name) | NamesIn<Rest>
  : never
/** The placeholders of a template written as a literal. */
export type PlaceholdersOf<Of extends Template> = NamesIn<Of['ja']> | NamesIn<Of['en']>

const isSubject = (value: Sayable): value is Subject => typeof value === 'object' && 'type' in value && 'id' in value

const sayOne = (value: Sayable, language: Language): string => {
  if (typeof value === 'number') return String(value)
  return isSubject(value) ? labelOf(value, language) : textIn(value, language)
}

const isList = (value: Said): value is readonly Sayable[] => Array.isArray(value)

/** A fact in words: a name, a number, or a list. */
export const say = (value: Said, language: Language, between = language === 'ja' ? '、' : ', '): string =>
  isList(value) ? value.map((one) => sayOne(one, language)).join(between) : sayOne(value, language)

/**
 * A template with its placeholders filled.
 * @throws where a placeholder has no fact: a mistake of the rule's, found by its tests.
 */
export function fill(template: Template, facts: Facts, language: Language): string {
  return template[language].replaceAll(/\{(\w+)(→?)\}/gu, (_, name: string, leads: string) => {
    const fact = facts[name]
    if (fact === undefined) throw new Error(`nothing is said for {${name}} in "${template[language]}"`)
    return leads === '' ? say(fact, language) : say(fact, language, ' → ')
  })
}

/** The names of values of an enumeration, for a message: `named(authorityKinds, ['halt'])`. */
export const named = <Id extends string>(terms: readonly Term<Id>[], ids: readonly Id[]): readonly Text[] =>
  ids.flatMap((id) => terms.find((term) => term.id === id)?.name ?? [])

/** The subjects that facts speak of. */
export function subjectsIn(facts: Facts): readonly Subject[] {
  const subjects: Subject[] = []
  const take = (value: Sayable) => {
    if (isSubject(value)) subjects.push(value)
  }
  for (const value of Object.values(facts))
    if (isList(value)) for (const one of value) take(one)
    else take(value)
  return subjects
}

/** A chain of authority in one line: who has it from whom, down to the line that grounds it. */
export function sayChain(chain: Chain, language: Language): string {
  return chain
    .map((link) => {
      const unit = textIn(link.unit.name, language)
      if (link.by === 'grant')
        return language === 'ja'
          ? `${unit}（${targetLabel(link.over, language)}への付与）`
          : `${unit} (granted over ${targetLabel(link.over, language)})`
      const path = link.path.map((one) => textIn(one.name, language)).join(' → ')
      return language === 'ja' ? `${unit}（職制: ${path}）` : `${unit} (by line: ${path})`
    })
    .join(' ← ')
}
