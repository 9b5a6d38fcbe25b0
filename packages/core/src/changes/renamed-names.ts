/**
 * An id that is another one from here on, in all that says it: records, the names of what findings are about, changes made before.
 *
 * Units and scopes have their ids together; so what is called so is one thing, whichever of the two it is.
 */
import type { CollectionName, EntryOf, VariantRecord } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import type { Change } from './change'
import { referringKeys } from './referring-keys'

/** A record's id becomes another one. */
export interface Renaming {
  readonly collection: CollectionName
  readonly from: string
  readonly to: string
}

type Realm = 'places' | 'tasks' | 'contracts' | 'posts'

/** In which collections the ids are unique together; none where records have no id. */
export const realmOf: Readonly<Partial<Record<CollectionName, Realm>>> = {
  units: 'places',
  scopes: 'places',
  tasks: 'tasks',
  contracts: 'contracts',
  posts: 'posts',
}

/** The keys of a collection that may say an id of a realm. */
export const keysSaying = (name: CollectionName, realm: Realm | undefined): readonly string[] => [
  ...(realmOf[name] === realm ? ['id'] : []),
  ...Object.entries(referringKeys[name]).flatMap(([key, targets]) =>
    targets.some((target) => realmOf[target] === realm) ? [key] : [],
  ),
]

/** Says of entries of any collection what they say with the new id; one that does not say the old one is handed back as it is. */
export function entryRenamer({ collection, from, to }: Renaming) {
  const keys = new Map(collectionNames.map((name) => [name, keysSaying(name, realmOf[collection])]))
  const said = (value: unknown): unknown => {
    if (value === from) return to
    if (Array.isArray(value)) {
      const next = value.map(said)
      return next.some((one, place) => one !== value[place]) ? next : value
    }
    // A member of a committee or team.
    if (typeof value === 'object' && value !== null && 'unit' in value && value.unit === from)
      return { ...value, unit: to }
    return value
  }
  return <Name extends CollectionName>(name: Name, entry: EntryOf<Name>): EntryOf<Name> => {
    const values: Readonly<Record<string, unknown>> = entry
    let next: Record<string, unknown> | undefined
    for (const key of keys.get(name) ?? []) {
      const value = values[key]
      if (value === undefined) continue
      const renamed = said(value)
      if (renamed !== value) next = { ...(next ?? values), [key]: renamed }
    }
    return (next ?? entry) as EntryOf<Name>
  }
}

/** What stands in the name of each type of subject, in this order, between colons and `@`. */
const partsOf: Readonly<Record<string, readonly (Realm | null)[]>> = {
  unit: ['places'],
  scope: ['places'],
  task: ['tasks'],
  contract: ['contracts'],
  post: ['posts'],
  duty: ['tasks', 'places'],
  assignment: ['tasks', 'places', 'places', null],
  grant: ['places', null, 'places'],
  link: [null, 'places', 'places'],
  exclusion: ['tasks', 'places'],
}

/** What a subject is called with the new id: `duty`, `t@office` becomes `t@head-office` with the scope. Of what is not called by ids: the same. */
export function subjectRenamed(type: string, id: string, { collection, from, to }: Renaming): string {
  const parts = partsOf[type]
  const realm = realmOf[collection]
  if (parts === undefined || !id.includes(from)) return id
  return id
    .split(/([:@])/u)
    .map((piece, place) => (place % 2 === 0 && piece === from && parts[place / 2] === realm ? to : piece))
    .join('')
}

/** The key of a finding with the new id in its subjects. */
export const findingKeyRenamed = (key: string, renaming: Renaming): string =>
  key
    .split(/:(?=[a-z]+\/)/u)
    .map((piece) => {
      const at = piece.indexOf('/')
      if (at < 0) return piece
      const type = piece.slice(0, at)
      return `${type}/${subjectRenamed(type, piece.slice(at + 1), renaming)}`
    })
    .join(':')

const subjectTypeIn: Readonly<Record<CollectionName, string>> = {
  units: 'unit',
  scopes: 'scope',
  tasks: 'task',
  assignments: 'assignment',
  contracts: 'contract',
  authority: 'grant',
  links: 'link',
  exclusions: 'exclusion',
  posts: 'post',
}

/** What the identity of a record of a collection is with the new id. */
export const identityRenamed = (collection: CollectionName, identity: string, renaming: Renaming): string =>
  subjectRenamed(subjectTypeIn[collection], identity, renaming)

/** A change that was made before the renaming, as it would be made after it: so a history can be read in the names of now. */
export function changeRenamed(change: Change, renaming: Renaming): Change {
  const rename = entryRenamer(renaming)
  switch (change.change) {
    case 'record':
      return {
        ...change,
        identity: identityRenamed(change.collection, change.identity, renaming),
        record: change.record && rename(change.collection, change.record),
      }
    case 'variant':
      return change.record === null ? change : { ...change, record: variantRenamed(change.record, rename) }
    case 'exception':
      return {
        ...change,
        identity: findingKeyRenamed(change.identity, renaming),
        record: change.record && { ...change.record, key: findingKeyRenamed(change.record.key, renaming) },
      }
    default:
      return change
  }
}

const variantRenamed = (variant: VariantRecord, rename: ReturnType<typeof entryRenamer>): VariantRecord => {
  const lists = collectionNames.flatMap((name) => {
    const entries: readonly EntryOf<CollectionName>[] | undefined = variant[name]
    return entries === undefined ? [] : [[name, entries.map((entry) => rename(name, entry))] as const]
  })
  return { ...variant, ...Object.fromEntries(lists) }
}

/** The renamings among changes: a record that is known by its id and gets another one. */
export const renamingsIn = (changes: readonly Change[]): readonly Renaming[] =>
  changes.flatMap((change): readonly Renaming[] => {
    if (change.change !== 'record' || change.record === null || realmOf[change.collection] === undefined) return []
    const { collection, identity: from, record } = change
    const to = 'id' in record ? record.id : undefined
    return typeof to !== 'string' || to === from ? [] : [{ collection, from, to }]
  })
