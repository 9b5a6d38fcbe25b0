/** The view's own words. */
import type { Language } from '@taiseizu/catalogue'
import { type MessageParameters, messagesIn } from '../../messages'
import type { FieldMapMessage } from '../../messages/field-map'

export type Words = (key: FieldMapMessage, parameters?: MessageParameters) => string

export const wordsIn =
  (language: Language): Words =>
  (key, parameters) =>
    messagesIn(language)(`fieldMap.${key}`, parameters)
