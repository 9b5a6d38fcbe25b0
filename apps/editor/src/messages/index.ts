/** All messages of the editor, by part. A part is one file; a test sees to it that nothing is left untranslated. */
import type { Language, Text } from '@taiseizu/catalogue'
import { examples } from './examples'
import { exercises } from './exercises'
import { fieldMap } from './field-map'
import { findings } from './findings'
import { firstRun } from './first-run'
import { graph } from './graph'
import { inspector } from './inspector'
import { palette } from './palette'
import { safe } from './safe'
import { matrix } from './matrix'
import { shell } from './shell'
import { structure } from './structure'
import { terms } from './terms'
import { tour } from './tour'

export const parts = {
  safe,
  shell,
  examples,
  exercises,
  fieldMap,
  findings,
  firstRun,
  graph,
  inspector,
  matrix,
  palette,
  structure,
  terms,
  tour,
} as const
type Parts = typeof parts

/** `findings.title`, … */
export type MessageKey = { [Part in keyof Parts]: `${Part}.${keyof Parts[Part]['ja'] & string}` }[keyof Parts]
export type MessageParameters = Readonly<Record<string, string | number>>

/** Says a message in one language. */
export type Say = (key: MessageKey, parameters?: MessageParameters) => string

/** Names stand in double braces; they fill their places as they are, since every message ends up in a text node or an attribute. */
function speaker(language: Language): Say {
  const texts = new Map(
    Object.entries(parts).flatMap(([part, messages]) =>
      Object.entries<string>(messages[language]).map(([key, text]) => [`${part}.${key}`, text] as const),
    ),
  )
  return (key, parameters = {}) =>
    (texts.get(key) ?? key).replaceAll(/\{\{(\w+)\}\}/gu, (place, name: string) => String(parameters[name] ?? place))
}

const speakers: Readonly<Record<Language, Say>> = { ja: speaker('ja'), en: speaker('en') }

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
