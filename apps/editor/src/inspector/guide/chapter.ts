/** What the guides say, as chapters of remarks: each with its source, and what it leads to in the organisation. */
import type { Sources, Text } from '@taiseizu/catalogue'
import type { Subject } from '@taiseizu/rules'
import type { MessageKey } from '../../messages'

export interface Remark {
  readonly text: Text
  /** Before the text: what it is about. */
  readonly name?: Text
  readonly source?: Sources
  readonly leads?: readonly Subject[]
}

export interface Chapter {
  readonly heading: MessageKey
  readonly remarks: readonly Remark[]
}

/** Names one after the other, as each language does. */
export const listed = (names: readonly Text[]): Text => ({
  ja: names.map(({ ja }) => ja).join('、'),
  en: names.map(({ en }) => en).join(', '),
})

/** Texts as one, one after the other. */
export const joined = (texts: readonly Text[]): Text => ({
  ja: texts.map(({ ja }) => ja).join('　'),
  en: texts.map(({ en }) => en).join(' '),
})

/** The chapters that say something. */
export const written = (chapters: readonly Chapter[]): readonly Chapter[] =>
  chapters.filter(({ remarks }) => remarks.length > 0)
