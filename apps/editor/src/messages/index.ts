/** All messages of the editor, by part. A part is one file; a test sees to it that nothing is left untranslated. */
import type { Language, Text } from '@taiseizu/catalogue'
import i18next, { type i18n } from 'i18next'
import { examples } from './examples'
import { findings } from './findings'
import { graph } from './graph'
import { inspector } from './inspector'
import { matrix } from './matrix'
import { shell } from './shell'
import { structure } from './structure'

export const parts = { shell, examples, findings, graph, inspector, matrix, structure } as const
type Parts = typeof parts

/** `findings.title`, … */
export type MessageKey = { [Part in keyof Parts]: `${Part}.${keyof Parts[Part]['ja'] & string}` }[keyof Parts]
export type MessageParameters = Readonly<Record<string, string | number>>

/** Says a message in one language. */
export type Say = (key: MessageKey, parameters?: MessageParameters) => string

const resources = (language: Language) => ({
  translation: Object.fromEntries(
    Object.entries(parts).flatMap(([part, messages]) =>
      Object.entries<string>(messages[language]).map(([key, text]) => [`${part}.${key}`, text]),
    ),
  ),
})

const instance: i18n = i18next.createInstance({
  lng: 'ja',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  resources: { ja: resources('ja'), en: resources('en') },
  interpolation: { escapeValue: false }, // React escapes; every message ends up in a text node or an attribute
  initAsync: false,
})
void instance.init()

const speakers: Readonly<Record<Language, Say>> = {
  ja: instance.getFixedT('ja') as Say,
  en: instance.getFixedT('en') as Say,
}

/** The messages in a language. The same function for the same language. */
export const messagesIn = (language: Language): Say => speakers[language]

/** A message in both languages, for what is remembered and may be shown in either (the name of a step). */
export const inBoth = (key: MessageKey, parameters: Readonly<Record<string, string | number | Text>> = {}): Text => {
  const one = (language: Language) =>
    messagesIn(language)(
      key,
      Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
      ),
    )
  return { ja: one('ja'), en: one('en') }
}
