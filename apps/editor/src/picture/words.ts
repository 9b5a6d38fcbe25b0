/** The view's own words. */
import type { Language } from '@taiseizu/catalogue'
import { type MessageParameters, messagesIn } from '../messages'
import type { StructureMessage } from '../messages/structure'

export type Words = (key: StructureMessage, parameters?: MessageParameters) => string

/** `wordsIn('ja')('box.hides', { units: 3 })` */
export const wordsIn =
  (language: Language): Words =>
  (key, parameters) =>
    messagesIn(language)(`structure.${key}`, parameters)
