import type { Language } from '@taiseizu/catalogue'
import type { TextValue } from './format'

/** A user's text in a language; where it is given in the other only, that one. */
export const textIn = (value: TextValue, language: Language): string =>
  typeof value === 'string' ? value : ((language === 'ja' ? (value.ja ?? value.en) : (value.en ?? value.ja)) ?? '')
