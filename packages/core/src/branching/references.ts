/** Which other records a record names. */
import type { CollectionName } from '../workspace/format'
import { enterpriseId, everything } from '../workspace/identity'
import type { AnyRecord, Contents } from './contents'

/** A record by collection and identity. */
export interface RecordName {
  readonly collection: CollectionName
  readonly identity: string
}

/** The keys that name other records, and where what they name may be found. */
const referringKeys: Readonly<Record<CollectionName, Readonly<Record<string, readonly CollectionName[]>>>> = {
  units: { parent: ['units'], appointedBy: ['units'], members: ['units'] },
  scopes: { owner: ['units'] },
  tasks: {},
  assignments: { unit: ['units'], task: ['tasks'], scope: ['scopes'], contract: ['contracts'] },
  contracts: { provider: ['units'], manager: ['units'], decidedBy: ['units'] },
  authority: { holder: ['units'], over: ['units', 'scopes'], grantedBy: ['units'] },
  links: { from: ['units'], to: ['units'], about: ['tasks'] },
  exclusions: { task: ['tasks'], scope: ['scopes'], takenOverBy: ['units'] },
  posts: { unit: ['units'], concurrentWith: ['units'] },
}

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return typeof value === 'object' && value !== null && 'unit' in value ? idsIn(value.unit) : []
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
