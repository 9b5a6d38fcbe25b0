/** What changes do, in words: what is added, what goes, and which key of a record becomes what. */
import {
  type Language,
  type Term,
  authorityKinds,
  contractClauses,
  developments,
  exclusionReasons,
  layers,
  linkKinds,
  modes,
  offices,
  ownerships,
  providerServices,
  scopeKinds,
  unitFunctions,
  unitKinds,
} from '@taiseizu/catalogue'
import type { Change, CollectionName, Design, RecordChange, TextValue } from '@taiseizu/core'
import { textIn } from '@taiseizu/core'
import { type Subject, labelOf } from '@taiseizu/rules'
import { type MessageKey, messagesIn } from '../../messages'
import { findings as messages } from '../../messages/findings'

type Named = Exclude<Subject, { readonly type: 'record' | 'exception' | 'duty' | 'field' }>

const recordsIn = (design: Design): Readonly<Record<CollectionName, readonly Named[]>> => ({
  units: design.units,
  scopes: design.scopes,
  tasks: design.tasks,
  assignments: design.assignments,
  contracts: design.contracts,
  authority: design.grants,
  links: design.links,
  exclusions: design.exclusions,
  posts: design.posts,
})

const kinds: { readonly [Name in CollectionName]?: readonly Term[] } = {
  units: unitKinds,
  scopes: scopeKinds,
  authority: authorityKinds,
  links: linkKinds,
}
const terms: Readonly<Record<string, readonly Term[]>> = {
  functions: unitFunctions,
  layers,
  offices,
  ownership: ownerships,
  services: providerServices,
  development: developments,
  mode: modes,
  clauses: contractClauses,
  reason: exclusionReasons,
}

/** One sentence for each thing that changes, in the order of the changes. Cost: looks each record up by its identity. */
export function changesSaid(
  changes: readonly Change[],
  before: Design,
  after: Design,
  language: Language,
): readonly string[] {
  const t = messagesIn(language)
  const [then, now] = [recordsIn(before), recordsIn(after)]
  return changes.flatMap((change): readonly string[] => {
    if (change.change !== 'record') return [t('findings.change.other')]
    const { collection, identity } = change
    const is = (one: Named) => one.id === identity
    const [was, becomes] = [then[collection].find(is), now[collection].find(is)]
    const type = t(`findings.type.${collection}`)
    if (was === undefined)
      return becomes === undefined ? [] : [t('findings.change.add', { type, what: labelOf(becomes, language) })]
    if (becomes === undefined) return [t('findings.change.remove', { type, what: labelOf(was, language) })]
    const what = labelOf(was, language)
    return keysThatDiffer(was, becomes).map((key) =>
      t('findings.change.change', {
        type,
        what,
        key: t(nameOfKey(key)),
        before: valueSaid(change, key, valueOf(was, key), before, language),
        after: valueSaid(change, key, valueOf(becomes, key), after, language),
      }),
    )
  })
}

const recordOf = (subject: Named): Readonly<Record<string, unknown>> => {
  const record: object = ('record' in subject ? subject.record : undefined) ?? {}
  return { ...record }
}
const valueOf = (subject: Named, key: string): unknown => recordOf(subject)[key]

function keysThatDiffer(was: Named, becomes: Named): readonly string[] {
  const [then, now] = [recordOf(was), recordOf(becomes)]
  return Object.keys({ ...then, ...now }).filter((key) => JSON.stringify(then[key]) !== JSON.stringify(now[key]))
}

function nameOfKey(key: string): MessageKey {
  const name = `key.${key}`
  return isMessage(name) ? `findings.${name}` : 'findings.key.other'
}
const isMessage = (name: string): name is keyof (typeof messages)['ja'] => name in messages.ja

function valueSaid(change: RecordChange, key: string, value: unknown, design: Design, language: Language): string {
  const t = messagesIn(language)
  const one = (item: unknown): string => {
    if (typeof item === 'boolean') return t(item ? 'findings.value.yes' : 'findings.value.no')
    if (typeof item === 'number') return String(item)
    if (typeof item === 'string') return nameIn(design, change.collection, key, item, language)
    if (typeof item !== 'object' || item === null) return t('findings.value.none')
    if ('unit' in item && typeof item.unit === 'string')
      return nameIn(design, change.collection, key, item.unit, language)
    return isText(item) ? textIn(item, language) : JSON.stringify(item)
  }
  if (!Array.isArray(value)) return one(value)
  return value.length === 0 ? t('findings.value.none') : value.map(one).join(t('findings.value.between'))
}

const isText = (item: object): item is Exclude<TextValue, string> => 'ja' in item || 'en' in item

/** An id as people call what it names; any other text as it stands. */
function nameIn(design: Design, collection: CollectionName, key: string, id: string, language: Language): string {
  const term = (key === 'kind' ? kinds[collection] : terms[key])?.find((one) => one.id === id)
  if (term !== undefined) return term.name[language]
  if (key === 'name' || key === 'note') return id
  const known = key === 'contract' ? design.contractById.get(id) : (design.unitById.get(id) ?? design.scopeById.get(id))
  return known === undefined ? id : labelOf(known, language)
}
