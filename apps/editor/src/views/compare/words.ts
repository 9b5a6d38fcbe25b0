/** The view's own words. */
import type { Language } from '@taiseizu/catalogue'
import { type MessageParameters, messagesIn } from '../../messages'
import type { CompareMessage } from '../../messages/compare'
import '../../messages/compare'
import { useLanguage } from '../../state/context'

export type Words = (key: CompareMessage, parameters?: MessageParameters) => string

const speak =
  (language: Language): Words =>
  (key, parameters) =>
    messagesIn(language)(`compare.${key}`, parameters)
const speakers: Readonly<Record<Language, Words>> = { ja: speak('ja'), en: speak('en') }

/** `wordsIn('ja')('part.glance')` */
export const wordsIn = (language: Language): Words => speakers[language]

export const useWords = (): Words => wordsIn(useLanguage())
