/** Which other records a record names. */
import { idsIn, referringKeys } from '../changes/referring-keys'
import type { CollectionName } from '../workspace/format'
import { enterpriseId, everything } from '../workspace/identity'
import type { AnyRecord, Contents } from './contents'

/** A record by collection and identity. */
export interface RecordName {
  readonly collection: CollectionName
  readonly identity: string
}

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
  return Object.entries(referringKeys[collection]).flatMap(([key, targets]) =>
    idsIn(values[key]).flatMap((identity): readonly RecordName[] => {
      if (identity === enterpriseId || identity === everything) return []
      if (targets.some((target) => contents[target].has(identity))) return []
      const target = targets.find((one) => known.some((before) => before[one].has(identity)))
      return target === undefined ? [] : [{ collection: target, identity }]
    }),
  )
}

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
