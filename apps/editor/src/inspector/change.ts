import type { Text } from '@taiseizu/catalogue'
import type { CollectionName, DesignEdit, Put, RecordOf, TextValue } from '@taiseizu/core'
import { type Subject, labelOf } from '@taiseizu/rules'
import { isFirstName } from '../commands/first-name'
import type { MessageKey } from '../messages'

/** The name of a subject in both languages, for the label of a step. */
export const nameOf = (subject: Subject): Text => ({ ja: labelOf(subject, 'ja'), en: labelOf(subject, 'en') })

/** The edit that keys of a record have other values; `undefined` takes a key away. `was` where that can make it another record. */
export function changeKeys<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  keys: { readonly [Key in keyof RecordOf<Name>]?: RecordOf<Name>[Key] | undefined },
  was?: string,
): DesignEdit & Put<Name> {
  const entries = Object.entries({ ...record, ...keys }).filter(([, value]) => value !== undefined)
  const edit = { collection, record: Object.fromEntries(entries), ...(was === undefined ? {} : { was }) }
  return edit as unknown as DesignEdit & Put<Name>
}

const firstNames: readonly MessageKey[] = ['inspector.newContract', 'inspector.newTask', 'inspector.newPost']

/**
 * A name with one language changed. That of something new goes in both: it would stay as "New unit" in the language that is not on the screen.
 */
export const withName = (value: TextValue | undefined, language: 'ja' | 'en', text: string): TextValue | undefined =>
  value !== undefined && text !== '' && isFirstName(value, firstNames) ? text : withText(value, language, text)

/** A text with one language changed; one string for both stays one where both say the same. */
export function withText(value: TextValue | undefined, language: 'ja' | 'en', text: string): TextValue | undefined {
  const both: { readonly ja?: string; readonly en?: string } =
    typeof value === 'string' ? { ja: value, en: value } : { ...value }
  const typed = text === '' ? undefined : text
  const ja = language === 'ja' ? typed : both.ja
  const en = language === 'en' ? typed : both.en
  if (ja === undefined && en === undefined) return undefined
  return { ...(ja === undefined ? {} : { ja }), ...(en === undefined ? {} : { en }) }
}

/** What a text says in one language, without falling back on the other. */
export const exactly = (value: TextValue | undefined, language: 'ja' | 'en'): string =>
  (typeof value === 'string' ? value : value?.[language]) ?? ''

/** A list to be kept in a record: an empty one is not. */
export const listOrNone = <Item>(values: readonly Item[]): Item[] | undefined =>
  values.length === 0 ? undefined : [...values]
