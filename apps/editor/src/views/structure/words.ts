/** The view's own words, filled. */
import type { Language } from '@taiseizu/catalogue'
import { type StructureMessage, structure } from '../../messages/structure'

export type Words = (key: StructureMessage, facts?: Readonly<Record<string, string | number>>) => string

/** `wordsIn('ja')('box.hides', { units: 3 })` */
export const wordsIn =
  (language: Language): Words =>
  (key, facts = {}) =>
    structure[language][key].replaceAll(/\{\{(\w+)\}\}/gu, (_, name: string) => String(facts[name] ?? ''))
