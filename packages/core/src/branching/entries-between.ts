/** What a variant has to say of its own, so that over another base it says what it is to say. */
import { identityPart } from '../changes/design'
import { patchBetween } from '../variants/merge-patch'
import { foldEntries } from '../variants/resolve'
import type { CollectionName, VariantRecord } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { sameJson } from '../workspace/json-value'
import { type AnyEntry, type AnyRecord, type Contents, eachCollection, ownEntriesOf } from './contents'

/** Entries by collection, in the order in which they are to stand in the file. */
export type Entries = Readonly<Record<CollectionName, readonly AnyEntry[]>>

/** The smallest entry that makes `to` of `from`: a whole record, the keys that differ, or a removal; none where they say the same. */
export function entryBetween(
  name: CollectionName,
  from: AnyRecord | undefined,
  to: AnyRecord | undefined,
): AnyEntry | undefined {
  if (from === to) return undefined
  if (from === undefined) return to
  if (to === undefined) return { ...identityPart(name, from), remove: true }
  const patch = patchBetween(from, to)
  return patch === undefined ? undefined : { ...identityPart(name, to), ...patch }
}

/** One record with an entry laid over it; `undefined` where nothing is left or the entry is aimed at nothing. */
export const laidOver = (
  name: CollectionName,
  base: AnyRecord | undefined,
  entry: AnyEntry | undefined,
): AnyRecord | undefined => foldEntries(name, [base, entry]).record ?? undefined

/**
 * The own entries of a variant that over `base` says what `target` says.
 *
 * Entries that still do what they should are kept as they stand, in their order; what is new comes after them. One that is aimed at nothing stays
 * aimed at nothing, and goes only where it would begin to mean something.
 * @param base `undefined` for a variant that is to be based on none: then there are whole records alone, in the order in which they were laid.
 * Cost: linear in both.
 */
export function entriesBetween(base: Contents | undefined, target: Contents, own: VariantRecord): Entries {
  if (base === undefined) return eachCollection((name) => [...target[name].values()])
  const known = ownEntriesOf(own)
  return eachCollection((name) => {
    const entries: AnyEntry[] = []
    const add = (entry: AnyEntry | undefined) => {
      if (entry !== undefined) entries.push(entry)
    }
    for (const [identity, entry] of known[name]) {
      const [from, to] = [base[name].get(identity), target[name].get(identity)]
      const isRight = sameJson(laidOver(name, from, entry), to)
      add(isRight ? entry : entryBetween(name, from, to))
    }
    for (const [identity, to] of target[name])
      if (!known[name].has(identity)) add(entryBetween(name, base[name].get(identity), to))
    for (const [identity, from] of base[name])
      if (!known[name].has(identity) && !target[name].has(identity)) add(entryBetween(name, from, undefined))
    return entries
  })
}

/** A variant with other entries and another base, its keys in the order in which they stood; an empty list that stood there stays. */
export function variantWith(variant: VariantRecord, basedOn: string | undefined, entries: Entries): VariantRecord {
  const { id, name, basedOn: _, note, ...collections } = variant
  const order = [...Object.keys(collections), ...collectionNames].filter(isCollection)
  const lists = [...new Set(order)].flatMap((key) =>
    entries[key].length > 0 || variant[key] !== undefined ? [[key, entries[key]] as const] : [],
  )
  return {
    id,
    name,
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(note === undefined ? {} : { note }),
    ...Object.fromEntries(lists),
  }
}

const isCollection = (key: string): key is CollectionName => collectionNames.some((name) => name === key)
