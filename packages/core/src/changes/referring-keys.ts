import type { CollectionName } from '../workspace/format'

/** The keys by which records name other records, and the collections in which what they name may be found. */
export const referringKeys: Readonly<Record<CollectionName, Readonly<Record<string, readonly CollectionName[]>>>> = {
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

/** The ids that the value of such a key says. */
export const idsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(idsIn)
  return typeof value === 'object' && value !== null && 'unit' in value ? idsIn(value.unit) : []
}
