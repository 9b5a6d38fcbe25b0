/** Which other records a record names. */
import { idsIn, referringKeys } from '../changes/referring-keys'
import type { CollectionName } from '../workspace/format'
import { enterpriseId, everything } from '../workspace/identity'
import { type AnyRecord, type Contents, eachCollection } from './contents'

/** A record by collection and identity. */
export interface RecordName {
  readonly collection: CollectionName
  readonly identity: string
}

const keysIn = eachCollection((name) => Object.entries(referringKeys[name]))

/** The collections whose records others may name. */
export const referredTo: readonly CollectionName[] = [
  ...new Set(Object.values(keysIn).flatMap((keys) => keys.flatMap(([, targets]) => targets))),
]

/**
 * The records that a record names and that are not in `contents`, but were in `known`. Tasks and fields of the catalogue, `enterprise` and `*` are
 * always there and never found here.
 */
export function missingFor(
  collection: CollectionName,
  record: AnyRecord,
  contents: Contents,
  known: readonly Contents[],
): readonly RecordName[] {
  const values: Readonly<Record<string, unknown>> = record
  let missing: RecordName[] = none
  for (const [key, targets] of keysIn[collection]) {
    const value = values[key]
    if (value === undefined) continue
    for (const identity of typeof value === 'string' ? [value] : idsIn(value)) {
      if (identity === enterpriseId || identity === everything) continue
      if (targets.some((target) => contents[target].has(identity))) continue
      const target = targets.find((one) => known.some((before) => before[one].has(identity)))
      if (target !== undefined) missing = [...missing, { collection: target, identity }]
    }
  }
  return missing
}

const none: RecordName[] = []

/** The units of which each is the parent of the one before it and the last of them comes round to the first; nothing where the way up ends. */
export function circleAbove(id: string, parentOf: (id: string) => string | undefined): readonly string[] {
  const way: string[] = []
  for (let next: string | undefined = id; next !== undefined; next = parentOf(next)) {
    const at = way.indexOf(next)
    if (at >= 0) return way.slice(at)
    way.push(next)
  }
  return []
}
