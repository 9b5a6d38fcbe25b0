/** A variant as resolved, reduced to what it says: whole records by collection and identity. */
import { type Variant, resolveVariant } from '../variants/resolve'
import type { CollectionName, EntryOf, RecordOf, VariantRecord, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { entriesOf } from '../workspace/entries'
import { identityOf } from '../workspace/identity'

export type AnyRecord = RecordOf<CollectionName>
export type AnyEntry = EntryOf<CollectionName>

/** By collection and identity. What is not there is not said. */
export type Contents = Readonly<Record<CollectionName, ReadonlyMap<string, AnyRecord>>>

/** For each collection what `make` makes of its name. */
export const eachCollection = <Value>(make: (name: CollectionName) => Value): Record<CollectionName, Value> =>
  Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<CollectionName, Value>

/** The same, made when a collection is first asked for. */
export function eachWhenAsked<Value>(make: (name: CollectionName) => Value): Readonly<Record<CollectionName, Value>> {
  const known = new Map<CollectionName, Value>()
  const get = (name: CollectionName): Value => {
    const value = known.has(name) ? (known.get(name) as Value) : make(name)
    known.set(name, value)
    return value
  }
  const getters = eachCollection((name) => ({ enumerable: true, get: () => get(name) }))
  return Object.defineProperties({}, getters) as Readonly<Record<CollectionName, Value>>
}

/**
 * What a variant says once all its bases are laid under it.
 * @throws where the variant does not exist.
 *   Cost: linear in the records of its chain, of each collection when it is first asked for.
 */
export function contentsOf(workspace: Workspace, variantId: string): Contents {
  const variant = resolveVariant(workspace, variantId)
  return eachWhenAsked((name) => recordsByIdentity(variant, name))
}

/** What a variant says in one collection. Cost: linear in its records, and in those of its bases where they are asked for first. */
export function recordsByIdentity(variant: Variant, name: CollectionName): ReadonlyMap<string, AnyRecord> {
  const records = new Map<string, AnyRecord>()
  const standing = variant.asTheyStand(name)
  if (standing !== undefined) for (const record of standing) records.set(identityOf(name, record), record)
  else for (const [identity, { record }] of variant.collections[name]) records.set(identity, record)
  return records
}

/** A variant's own entries by collection and identity, in the order of the file. */
export const ownEntriesOf = (variant: VariantRecord): Record<CollectionName, Map<string, AnyEntry>> =>
  eachCollection(
    (name) =>
      new Map(entriesOf(variant, name).map((entry: AnyEntry): [string, AnyEntry] => [identityOf(name, entry), entry])),
  )

/** The variant of an id. @throws where there is none: a mistake of the caller's. */
export function variantIn(workspace: Workspace, id: string): VariantRecord {
  const variant = workspace.variants.find((one) => one.id === id)
  if (variant === undefined) throw new Error(`there is no variant "${id}"`)
  return variant
}
