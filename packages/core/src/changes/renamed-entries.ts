/** An id that is another one from here on, in all that says it: records, and changes made before. */
import type { CollectionName, EntryOf, VariantRecord } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import type { Change } from './change'
import { referringKeys } from './referring-keys'
import { type Realm, type Renaming, findingKeyRenamed, identityRenamed, realmOf } from './renamed-names'

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
