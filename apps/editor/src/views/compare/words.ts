/** The view's own words: it brings them with it. */
import type { Language } from '@taiseizu/catalogue'
import { type MessageParameters, filled } from '../../messages'
import { compare } from '../../messages/compare'
import { useLanguage } from '../../state/context'

export type Words = (key: keyof (typeof compare)['ja'], parameters?: MessageParameters) => string

const speak =
  (language: Language): Words =>
  (key, parameters) =>
    filled(compare[language][key], parameters)
const speakers: Readonly<Record<Language, Words>> = { ja: speak('ja'), en: speak('en') }

/** `wordsIn('ja')('part.glance')` */
export const wordsIn = (language: Language): Words => speakers[language]

export const useWords = (): Words => wordsIn(useLanguage())
