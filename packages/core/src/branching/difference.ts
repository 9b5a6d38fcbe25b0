/** What differs between two designs, record by record and key by key. */
import type { CollectionName, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { type JsonMap, isMap, sameJson } from '../workspace/json-value'
import { byCodeUnits, orderedBy } from '../workspace/order'
import { type AnyRecord, type Contents, contentsOf, ownEntriesOf, variantIn } from './contents'
import { laidOver } from './entries-between'

/** A key that says another thing; `undefined` where it says nothing. */
export interface KeyDifference {
  /** The key, and where its value is a map (a name in two languages, skills) the key in that. */
  readonly at: readonly string[]
  readonly before: unknown
  readonly after: unknown
}

export interface RecordDifference {
  readonly collection: CollectionName
  readonly identity: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** Whether it now has another place: a unit its parent, a scope its owner, a post its unit. Only of what is changed. */
  readonly isMoved: boolean
  readonly before: AnyRecord | undefined
  readonly after: AnyRecord | undefined
  /** Of what is changed: by key. */
  readonly keys: readonly KeyDifference[]
}

/** The key that says where a record stands. */
const placeKeys: Readonly<Partial<Record<CollectionName, string>>> = { units: 'parent', scopes: 'owner', posts: 'unit' }

/** All that differs, by collection in the order of the file, then by identity. Cost: linear in the records of both. */
export const differencesBetween = (before: Contents, after: Contents): readonly RecordDifference[] =>
  collectionNames.flatMap((collection) => differencesIn(collection, before[collection], after[collection]))

/** What differs in one collection, by identity. Cost: linear in its records on both sides. */
export function differencesIn(
  collection: CollectionName,
  before: ReadonlyMap<string, AnyRecord>,
  after: ReadonlyMap<string, AnyRecord>,
): readonly RecordDifference[] {
  const found: RecordDifference[] = []
  const look = (identity: string, from: AnyRecord | undefined, to: AnyRecord | undefined) => {
    // Most records are shared by both.
    const difference = from === to ? undefined : differenceOf(collection, identity, from, to)
    if (difference !== undefined) found.push(difference)
  }
  for (const [identity, from] of before) look(identity, from, after.get(identity))
  for (const [identity, to] of after) if (!before.has(identity)) look(identity, undefined, to)
  return found.sort(orderedBy(({ identity }) => identity))
}

function differenceOf(
  collection: CollectionName,
  identity: string,
  before: AnyRecord | undefined,
  after: AnyRecord | undefined,
): RecordDifference | undefined {
  const what = { collection, identity, before, after }
  if (before === after) return undefined
  if (before === undefined) return { ...what, kind: 'added', isMoved: false, keys: [] }
  if (after === undefined) return { ...what, kind: 'removed', isMoved: false, keys: [] }
  const keys = keyDifferences(before, after)
  if (keys.length === 0) return undefined
  return { ...what, kind: 'changed', isMoved: keys.some(({ at }) => at[0] === placeKeys[collection]), keys }
}

/** The keys in which two maps differ, in the order of code units. */
export function keyDifferences(
  before: JsonMap,
  after: JsonMap,
  under: readonly string[] = [],
): readonly KeyDifference[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(byCodeUnits).flatMap((key) => {
    const at = [...under, key]
    const [from, to] = [before[key], after[key]]
    if (sameJson(from, to)) return []
    return isMap(from) && isMap(to) ? keyDifferences(from, to, at) : [{ at, before: from, after: to }]
  })
}

/**
 * What a variant itself changes of its base, one record at a time: what somebody who knows the base has to read.
 *
 * @returns nothing for a variant that is based on none, nor for entries that say what the base says or are aimed at nothing (STR-06).
 * @throws where the variant does not exist. Cost: linear in the records of its base, of the collections of which it says something.
 */
export function ownChangesOf(workspace: Workspace, variantId: string): readonly RecordDifference[] {
  const variant = variantIn(workspace, variantId)
  if (variant.basedOn === undefined) return []
  const [base, own] = [contentsOf(workspace, variant.basedOn), ownEntriesOf(variant)]
  return collectionNames.flatMap((name) => {
    const found: RecordDifference[] = []
    for (const [identity, entry] of own[name]) {
      const from = base[name].get(identity)
      const difference = differenceOf(name, identity, from, laidOver(name, from, entry))
      if (difference !== undefined) found.push(difference)
    }
    return found.sort(orderedBy(({ identity }) => identity))
  })
}
