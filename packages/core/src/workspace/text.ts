import type { Language } from '@taiseizu/catalogue'
import type { TextValue } from './format'

/** Characters that turn the direction of what follows them, seen or unseen, and letters that run from right to left. */
const turning = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u
const marksOfDirection = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** A text that keeps its direction to itself: in a sentence or a list it cannot turn round what stands beside it. */
const onItsOwn = (text: string): string =>
  turning.test(text) ? `\u2068${text.replaceAll(marksOfDirection, '')}\u2069` : text

/**
 * A user's text to be shown in a language; where it is given in the other only, that one.
 * One that runs from right to left is set apart (FSI … PDI), and unseen marks of direction are left out: a name cannot make a sentence read otherwise.
 */
export const textIn = (value: TextValue, language: Language): string =>
  onItsOwn(
    typeof value === 'string' ? value : ((language === 'ja' ? (value.ja ?? value.en) : (value.en ?? value.ja)) ?? ''),
  )
