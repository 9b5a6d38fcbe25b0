/** The stage's own words. */
import type { Language } from '@taiseizu/catalogue'
import { type TextValue, textIn } from '@taiseizu/core'
import { type MessageParameters, messagesIn } from '../../../messages'
import type { StageMessage } from '../../../messages/stage'

export type StageWords = (key: StageMessage, parameters?: MessageParameters) => string

/** `stageWords('ja')('trail.duties', { count: 3 })` */
export const stageWords =
  (language: Language): StageWords =>
  (key, parameters) =>
    messagesIn(language)(`stage.${key}`, parameters)

/** More names than these in one sentence nobody reads from the back row. */
const mostNames = 3

/** Names in a sentence: each once, of many the first and how many more. */
export function namesSaid(ones: readonly { readonly name: TextValue }[], language: Language): string {
  const words = stageWords(language)
  const each = [...new Set(ones.map(({ name }) => textIn(name, language)))]
  const shown = each.slice(0, mostNames).map((name) => words('name', { name }))
  return shortened(shown, each.length, language, 'names.more')
}

export function shortened(
  shown: readonly string[],
  count: number,
  language: Language,
  more: 'names.more' | 'list.more',
): string {
  const words = stageWords(language)
  const names = shown.join(words('and'))
  return count > shown.length ? words(more, { names, list: names, count: count - shown.length }) : names
}
