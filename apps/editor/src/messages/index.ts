/** All messages of the editor, by part. A part is one file; a test sees to it that nothing is left untranslated. */
import { type Language, type Text, languages } from '@taiseizu/catalogue'
import type { archetypes } from './archetypes'
import { examples } from './examples'
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

/** Parts that are loaded with the view that says them, which calls {@link alsoSpeak}. */
interface LaterParts {
  readonly archetypes: typeof archetypes
}
type Parts = typeof parts & LaterParts

/** `findings.title`, … */
export type MessageKey = { [Part in keyof Parts]: `${Part}.${keyof Parts[Part]['ja'] & string}` }[keyof Parts]
export type MessageParameters = Readonly<Record<string, string | number>>

/** Says a message in one language. */
export type Say = (key: MessageKey, parameters?: MessageParameters) => string

const textsIn: Readonly<Record<Language, Map<string, string>>> = { ja: new Map(), en: new Map() }

function addTo(texts: Map<string, string>, part: string, messages: Readonly<Record<string, string>>): void {
  for (const [key, text] of Object.entries(messages)) texts.set(`${part}.${key}`, text)
}

/** Has the messages of a later part spoken as well. */
export function alsoSpeak<Part extends keyof LaterParts>(part: Part, messages: LaterParts[Part]): void {
  for (const language of languages) addTo(textsIn[language], part, messages[language])
}

/** Names stand in double braces; they fill their places as they are, since every message ends up in a text node or an attribute. */
function speaker(language: Language): Say {
  const texts = textsIn[language]
  for (const [part, messages] of Object.entries(parts)) addTo(texts, part, messages[language])
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
