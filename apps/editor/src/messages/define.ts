import type { Language } from '@taiseizu/catalogue'

/** The parts that are there, by name: those that whoever is loaded has brought along. */
export const parts = new Map<string, Readonly<Record<Language, Readonly<Record<string, string>>>>>()

/** The messages of one part of the editor, from here on to be said: the type demands the same keys in both languages. */
export function defineMessages<Key extends string>(
  part: string,
  messages: {
    readonly ja: Readonly<Record<Key, string>>
    readonly en: Readonly<Record<NoInfer<Key>, string>>
  },
) {
  parts.set(part, messages)
  return messages
}
