/** What the palette shows for a query. */
import type { Language } from '@taiseizu/catalogue'
import { type Design, type VariantRecord, textIn } from '@taiseizu/core'
import { type Report, rules } from '@taiseizu/rules'
import { commands } from '../../commands'
import type { Command } from '../../commands/command'
import { type Say, messagesIn } from '../../messages'
import { commandWords } from '../../messages/command-words'
import { examples } from '../../state/examples'
import { viewIds } from '../../state/state'
import { searchText } from '../../ui/search-text'
import { views } from '../views'
import { type Entry, type EntryGroup, entriesOf, entryOf, findingEntries, inEachLanguage } from './entries'
import { type Found, dutyNamesOf, search, searchDuties, wordsOf } from './search'

const entriesIn = inEachLanguage(entriesOf)
const findingsIn = inEachLanguage(findingEntries)
const dutyNamesIn = inEachLanguage((design: Design, language) => dutyNamesOf(entriesIn(design, language), design))

/** What is open, if anything is. */
export interface Sought {
  readonly language: Language
  readonly open: {
    readonly design: Design
    readonly report: Report
    readonly variants: readonly VariantRecord[]
  } | null
}

/** Makes the index of what is open, before somebody asks for it. */
export function prepare({ language, open }: Sought): void {
  if (open === null) return
  dutyNamesIn(open.design, language)
  findingsIn(open.report, language)
}

/** What is the same for every organisation is made once. */
function inLanguage(make: (language: Language) => readonly Entry[]): (language: Language) => readonly Entry[] {
  const known = new Map<Language, readonly Entry[]>()
  return (language) => {
    const entries = known.get(language) ?? make(language)
    known.set(language, entries)
    return entries
  }
}

/** Whether a query asks for commands alone: as in other tools, it then begins with `>`. */
const asksForCommands = (query: string): boolean => /^\s*[>＞]/u.test(query)

const both = (language: Language): readonly [Say, Say] => [
  messagesIn(language),
  messagesIn(language === 'ja' ? 'en' : 'ja'),
]

const isWorded = (id: string): id is keyof typeof commandWords.ja => Object.hasOwn(commandWords.ja, id)

const commandEntries = inLanguage((language) => {
  const [say, also] = both(language)
  return commands.map((command) =>
    entryOf({
      group: 'command',
      id: command.id,
      name: say(command.label),
      also: also(command.label),
      context: isWorded(command.id) ? searchText(`${commandWords.ja[command.id]} ${commandWords.en[command.id]}`) : '',
      goal: { to: 'command', command },
    }),
  )
})

const ruleEntries = inLanguage((language) =>
  rules.map((rule) =>
    entryOf({
      group: 'rule',
      // By its id what it found comes first.
      id: `rule-${rule.id}`,
      name: rule.title[language],
      also: rule.title[language === 'ja' ? 'en' : 'ja'],
      more: rule.id,
      goal: { to: 'rule', rule },
    }),
  ),
)

const viewEntries = inLanguage((language) => {
  const [say, also] = both(language)
  return viewIds.map((view) =>
    entryOf({
      group: 'view',
      id: view,
      name: say(views[view].label),
      also: also(views[view].label),
      goal: { to: 'view', view },
    }),
  )
})

const variantEntries = (variants: readonly VariantRecord[], language: Language): readonly Entry[] =>
  variants.map(({ id, name }) =>
    entryOf({
      group: 'variant',
      id,
      name: textIn(name, language),
      also: textIn(name, language === 'ja' ? 'en' : 'ja'),
      goal: { to: 'variant', id },
    }),
  )

const exampleEntries = inLanguage((language) => {
  const [say, also] = both(language)
  return examples.map((example) =>
    entryOf({
      group: 'example',
      id: example.id,
      name: say(`examples.${example.id}` as Parameters<Say>[0]),
      also: also(`examples.${example.id}` as Parameters<Say>[0]),
      goal: { to: 'example', example },
    }),
  )
})

const nonEmpty = (group: EntryGroup, entries: readonly Entry[]): readonly Found[] =>
  entries.length === 0 ? [] : [{ group, entries }]

/** Without a query: what was opened last, where one can go, and what can be done. */
function offered(
  { language, open }: Sought,
  recent: readonly string[],
  canRun: (command: Command) => boolean,
): readonly Found[] {
  const places =
    open === null
      ? nonEmpty('example', exampleEntries(language))
      : [
          ...nonEmpty('view', viewEntries(language)),
          ...nonEmpty('variant', open.variants.length > 1 ? variantEntries(open.variants, language) : []),
        ]
  const known = open === null ? [] : recentAmong(open.design, language, recent)
  return [
    ...nonEmpty('recent', known),
    ...places,
    ...nonEmpty('command', possibleFirst(commandEntries(language), canRun)),
  ]
}

/** What can be done now stands before what cannot. */
const possibleFirst = (entries: readonly Entry[], canRun: (command: Command) => boolean): readonly Entry[] => {
  const isPossible = ({ goal }: Entry) => goal.to === 'command' && canRun(goal.command)
  return [...entries.filter(isPossible), ...entries.filter((entry) => !isPossible(entry))]
}

function recentAmong(design: Design, language: Language, recent: readonly string[]): readonly Entry[] {
  if (recent.length === 0) return []
  const byKey = new Map(entriesIn(design, language).map((entry) => [entry.key, entry]))
  return recent.flatMap((key) => byKey.get(key) ?? [])
}

/** Everything that fits the query, by kind. Cost: linear in what there is to be found; the first query of a design makes its index. */
export function resultsOf(
  query: string,
  sought: Sought,
  recent: readonly string[],
  canRun: (command: Command) => boolean,
): readonly Found[] {
  const { language, open } = sought
  if (asksForCommands(query)) {
    const words = wordsOf(query.replace(/^\s*[>＞]/u, ''))
    const all = commandEntries(language)
    return words.length === 0 ? nonEmpty('command', possibleFirst(all, canRun)) : search(all, words)
  }
  const words = wordsOf(query)
  if (words.length === 0) return offered(sought, recent, canRun)
  const entries = [...commandEntries(language), ...exampleEntries(language)]
  if (open === null) return search(entries, words)
  const { design, report, variants } = open
  const found = search(
    [
      ...viewEntries(language),
      ...variantEntries(variants, language),
      ...entriesIn(design, language),
      ...findingsIn(report, language),
      ...ruleEntries(language),
      ...entries,
    ],
    words,
  )
  const duties = searchDuties(design, dutyNamesIn(design, language), words, language)
  // Who names a task and a scope looks for the duty.
  return duties === undefined ? found : [duties, ...found]
}
