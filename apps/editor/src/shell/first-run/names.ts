import type { Language } from '@taiseizu/catalogue'
import { type Design, type TextValue, textIn } from '@taiseizu/core'

/** What was typed for a name, by {@link fieldOf}; also nothing. */
export type Typed = ReadonlyMap<string, string>

export const fieldOf = (id: string, language: Language): string => `${language} ${id}`

/** What units and scopes are to be called: as typed, and as proposed where nothing is. */
export function namesIn({ units, scopes }: Design, typed: Typed): ReadonlyMap<string, TextValue> {
  const names = new Map<string, TextValue>()
  for (const { id, name } of [...units, ...scopes]) {
    const said = (language: Language) => typed.get(fieldOf(id, language))?.trim() || textIn(name, language)
    const wanted = { ja: said('ja'), en: said('en') }
    if (wanted.ja !== textIn(name, 'ja') || wanted.en !== textIn(name, 'en')) names.set(id, wanted)
  }
  return names
}
