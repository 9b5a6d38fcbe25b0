/** Everything that can be searched for, of a design: made once for each, when somebody first searches. */
import { type Language, coverageStatuses, offices, unitFunctions } from '@taiseizu/catalogue'
import { type Design, type Duty, type TextValue, type Unit, textIn } from '@taiseizu/core'
import {
  type Finding,
  type Report,
  type Rule,
  type Subject,
  type SubjectReference,
  labelOf,
  messageOf,
  referenceTo,
} from '@taiseizu/rules'
import type { Command } from '../../commands/command'
import type { Example } from '../../state/examples'
import type { ViewId } from '../../state/state'
import { searchText } from '../../ui/search-text'

/** In the order in which groups stand where their best results are equally good. */
export const entryGroups = [
  'recent',
  'view',
  'variant',
  'command',
  'unit',
  'provider',
  'scope',
  'field',
  'task',
  'duty',
  'contract',
  'post',
  'grant',
  'link',
  'exclusion',
  'finding',
  'rule',
  'example',
] as const
export type EntryGroup = (typeof entryGroups)[number]

/** Where a result leads. */
export type Goal =
  | { readonly to: 'subject'; readonly subject: SubjectReference }
  | { readonly to: 'finding'; readonly finding: Finding }
  | { readonly to: 'rule'; readonly rule: Rule }
  | { readonly to: 'command'; readonly command: Command }
  | { readonly to: 'view'; readonly view: ViewId }
  | { readonly to: 'variant'; readonly id: string }
  | { readonly to: 'example'; readonly example: Example }

export interface Entry {
  /** One of a kind. */
  readonly key: string
  readonly group: EntryGroup
  readonly name: string
  /** What tells it from others of the same name. */
  readonly more: string
  /** What its names are compared as. */
  readonly names: readonly string[]
  readonly id: string
  /** Words that help to find it, but are not its name: what stands above a unit, what it is there for. */
  readonly context: string
  readonly goal: Goal
}

interface Source {
  readonly group: EntryGroup
  readonly id: string
  readonly name: string
  /** In the other language. */
  readonly also?: string
  readonly more?: string
  readonly context?: string
  readonly goal: Goal
}

/** A result, from what is known of it. */
export const entryOf = ({ group, id, name, also = name, more = '', context = '', goal }: Source): Entry => {
  const [first, second] = [searchText(name), also === name ? undefined : searchText(also)]
  return {
    key: `${group}/${id}`,
    group,
    name,
    more,
    names: second === undefined || second === first ? [first] : [first, second],
    id: searchText(id),
    context,
    goal,
  }
}

const other = (language: Language): Language => (language === 'ja' ? 'en' : 'ja')

const subjectEntry = (
  group: EntryGroup,
  subject: Subject,
  language: Language,
  around: { readonly more?: string; readonly context?: string } = {},
): Entry =>
  entryOf({
    group,
    id: subject.id,
    name: labelOf(subject, language),
    also: labelOf(subject, other(language)),
    ...around,
    goal: { to: 'subject', subject: referenceTo(subject) },
  })

/** The names above each unit, from the top down: one walk, so that a deep hierarchy costs no more than a flat one. */
function pathsOf(units: readonly Unit[], say: (text: TextValue) => string): ReadonlyMap<Unit, readonly string[]> {
  const paths = new Map<Unit, readonly string[]>()
  const visit = (unit: Unit, path: readonly string[]) => {
    paths.set(unit, path)
    if (unit.children.length === 0) return
    const below = [...path, say(unit.name)]
    for (const child of unit.children) visit(child, below)
  }
  for (const unit of units) if (unit.parent === undefined) visit(unit, [])
  return paths
}

/** What a unit is looked for by besides its name: the offices held, what it is there for, and the tags put on it. */
const wordsFor = ({ offices: held, functions, record }: Unit): readonly string[] => [
  ...named(offices, held),
  ...named(unitFunctions, functions),
  ...(record.tags ?? []),
]

const named = (
  terms: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[],
  ids: readonly string[],
): readonly string[] => terms.filter(({ id }) => ids.includes(id)).flatMap(({ name }) => [name.ja, name.en])

/** The things of a design but its duties: there are many, and they follow from tasks and scopes. */
export function entriesOf(design: Design, language: Language): readonly Entry[] {
  const say = (text: TextValue) => textIn(text, language)
  const paths = pathsOf(design.units, say)
  const unitEntry = (unit: Unit): Entry => {
    const path = paths.get(unit) ?? []
    return subjectEntry(unit.isProvider ? 'provider' : 'unit', unit, language, {
      more: path.slice(-2).join(' › '),
      context: searchText([...path, ...wordsFor(unit)].join(' ')),
    })
  }
  const beside = (name: string | undefined) => ({ more: name ?? '', context: searchText(name ?? '') })
  const nameOf = (one: { readonly name: TextValue } | undefined) => one && say(one.name)
  return [
    ...design.units.map(unitEntry),
    ...design.scopes.map((scope) => subjectEntry('scope', scope, language, beside(nameOf(scope.owner)))),
    ...design.fields.map((field) => subjectEntry('field', field, language)),
    ...design.tasks.map((task) =>
      subjectEntry('task', task, language, beside(nameOf(design.fields.find((field) => field.id === task.field)))),
    ),
    ...design.contracts.map((contract) =>
      subjectEntry('contract', contract, language, beside(say(contract.provider.name))),
    ),
    ...design.posts.map((post) => subjectEntry('post', post, language, beside(say(post.unit.name)))),
    ...design.grants.map((grant) => subjectEntry('grant', grant, language)),
    ...design.links.map((link) => subjectEntry('link', link, language)),
    ...design.exclusions.map((exclusion) => subjectEntry('exclusion', exclusion, language)),
  ]
}

/** What was found, each by its sentence. */
export const findingEntries = ({ findings }: Report, language: Language): readonly Entry[] =>
  findings.map((finding) =>
    entryOf({
      group: 'finding',
      id: finding.key,
      name: messageOf(finding, language),
      more: finding.rule.id,
      goal: { to: 'finding', finding },
    }),
  )

/** A duty, with its field and how it stands: tasks of several fields may be called the same. */
export function dutyEntry(design: Design, duty: Duty, language: Language): Entry {
  const field = design.fields.find(({ id }) => id === duty.field)
  const status = coverageStatuses.find(({ id }) => id === design.statusOf(duty))
  const more = [field?.name[language], status?.name[language]].filter((text) => text !== undefined).join(' · ')
  return subjectEntry('duty', duty, language, { more })
}

/** A memory of what was made of an object in each language, gone with the object. */
export function inEachLanguage<From extends object, Made>(
  make: (from: From, language: Language) => Made,
): (from: From, language: Language) => Made {
  const known = new WeakMap<From, Map<Language, Made>>()
  return (from, language) => {
    const byLanguage = known.get(from) ?? new Map<Language, Made>()
    known.set(from, byLanguage)
    const made = byLanguage.get(language) ?? make(from, language)
    byLanguage.set(language, made)
    return made
  }
}
