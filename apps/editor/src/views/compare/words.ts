/** The view's own words. */
import type { Language } from '@taiseizu/catalogue'
import { type MessageParameters, messagesIn } from '../../messages'
import type { compare } from '../../messages/compare'
import { useLanguage } from '../../state/context'

export type Words = (key: keyof (typeof compare)['ja'], parameters?: MessageParameters) => string

/** `wordsIn('ja')('part.glance')` */
export const wordsIn =
  (language: Language): Words =>
  (key, parameters) =>
    messagesIn(language)(`compare.${key}`, parameters)

export const useWords = (): Words => wordsIn(useLanguage())
