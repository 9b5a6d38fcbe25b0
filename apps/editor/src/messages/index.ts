/**
 * All messages of the editor, by part. A part is one file, named in `Parts`; it comes with what says it: the view, panel or dialog
 * that is loaded on demand imports its part (`import '../../messages/graph'`). Here stand those that are said from the first
 * picture on. A test finds what is said before its part is there, and sees to it that nothing is left untranslated.
 */
import type { Language, Text } from '@taiseizu/catalogue'
import { parts } from './define'
import './commands'
import './examples'
import './palette'
import './safe'
import './shell'
import './structure'
import './variants'
import type { variants } from './variants'
import type { variantNames } from './variant-names'
import type { variantSteps } from './variant-steps'
import type { variantDialogs } from './variant-dialogs'
import type { archetypes } from './archetypes'
import type { stage } from './stage'
import type { compare } from './compare'
import type { exercises } from './exercises'
import type { commands } from './commands'
import type { examples } from './examples'
import type { fieldMap } from './field-map'
import type { findings } from './findings'
import type { firstRun } from './first-run'
import type { graph } from './graph'
import type { inspector } from './inspector'
import type { matrix } from './matrix'
import type { search } from './search'
import type { menus } from './menus'
import type { banners } from './banners'
import type { history } from './history'
import type { start } from './start'
import type { edits } from './edits'
import type { palette } from './palette'
import type { safe } from './safe'
import type { shell } from './shell'
import type { structure } from './structure'
import type { terms } from './terms'
import type { tour } from './tour'

interface Parts {
  readonly commands: typeof commands
  readonly exercises: typeof exercises
  readonly compare: typeof compare
  readonly stage: typeof stage
  readonly archetypes: typeof archetypes
  readonly variantDialogs: typeof variantDialogs
  readonly variants: typeof variants
  readonly variantNames: typeof variantNames
  readonly variantSteps: typeof variantSteps
  readonly examples: typeof examples
  readonly fieldMap: typeof fieldMap
  readonly findings: typeof findings
  readonly firstRun: typeof firstRun
  readonly graph: typeof graph
  readonly inspector: typeof inspector
  readonly matrix: typeof matrix
  readonly search: typeof search
  readonly menus: typeof menus
  readonly banners: typeof banners
  readonly history: typeof history
  readonly start: typeof start
  readonly edits: typeof edits
  readonly palette: typeof palette
  readonly safe: typeof safe
  readonly shell: typeof shell
  readonly structure: typeof structure
  readonly terms: typeof terms
  readonly tour: typeof tour
}

/** `findings.title`, … */
export type MessageKey = { [Part in keyof Parts]: `${Part}.${keyof Parts[Part]['ja'] & string}` }[keyof Parts]
export type MessageParameters = Readonly<Record<string, string | number>>

/** Says a message in one language. */
export type Say = (key: MessageKey, parameters?: MessageParameters) => string

/**
 * Names stand in double braces; they fill their places as they are, since every message ends up in a text node or an attribute.
 * `{{count|duty|duties}}` says the one word with 1, the other with any other number.
 */
const speaker =
  (language: Language): Say =>
  (key, parameters = {}) => {
    const end = key.indexOf('.')
    const text = parts.get(key.slice(0, end))?.[language][key.slice(end + 1)] ?? key
    return text.replaceAll(/\{\{(\w+)(?:\|(.*?)\|(.*?))?\}\}/gu, (place, name: string, one?: string, more?: string) =>
      String((one === undefined ? parameters[name] : parameters[name] === 1 ? one : more) ?? place),
    )
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
