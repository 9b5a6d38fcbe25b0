/** The view's own words, and how things are called in an exercise. */
import { type Language, field as catalogueField } from '@taiseizu/catalogue'
import { type Design, enterpriseId, textIn } from '@taiseizu/core'
import { type Mark, type SubjectReference, faultKind } from '@taiseizu/rules'
import { type MessageParameters, messagesIn } from '../../messages'
import type { ExercisesMessage } from '../../messages/exercises'

export type Words = (key: ExercisesMessage, parameters?: MessageParameters) => string

export const wordsIn =
  (language: Language): Words =>
  (key, parameters) =>
    messagesIn(language)(`exercises.${key}`, parameters)

/** What a marked thing is called. */
export function nameOf(design: Design, { type, id }: SubjectReference, language: Language): string {
  if (type === 'scope' && id === enterpriseId) return wordsIn(language)('whole')
  const thing =
    type === 'unit'
      ? design.unitById.get(id)
      : type === 'scope'
        ? design.scopeById.get(id)
        : design.contractById.get(id)
  return thing === undefined ? id : textIn(thing.name, language)
}

/** What a mark points at. */
function placeSaid(design: Design, { at, also, field }: Mark, language: Language): string {
  const words = wordsIn(language)
  const name = nameOf(design, at, language)
  const both = also === undefined ? name : words('and', { name, other: nameOf(design, also, language) })
  return field === undefined ? both : words('inField', { name: both, field: catalogueField(field).name[language] })
}

export const markSaid = (design: Design, mark: Mark, language: Language): string =>
  wordsIn(language)('markSaid', { what: placeSaid(design, mark, language), kind: faultKind(mark.kind).name[language] })
