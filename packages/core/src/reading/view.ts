import type { CollectionName, RecordOf, VariantRecord, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { entriesOf } from '../workspace/entries'
import { identityOf } from '../workspace/identity'
import type { Path } from '../workspace/problems'
import type { Pruned } from '../workspace/prune'
import { type Origin, chainOf, resolveVariant } from '../variants/resolve'

/** A record that may lack keys, because faulty ones were taken out and reported. */
export type Loose<Name extends CollectionName> = Partial<RecordOf<Name>>

/** The records of a resolved variant, each with the places in the file that had a say in it. */
export interface View {
  readonly variant: string
  readonly records: { readonly [Name in CollectionName]: readonly Loose<Name>[] }
  /** Whether the variant is based on another: without a base every record is one entry. */
  readonly isBased: boolean
  /** Whether a record is made of several entries. */
  readonly isMerged: (collection: CollectionName, index: number) => boolean
  /** Whether an entry of a record has been found faulty, so that what it lacks may have been taken out. */
  readonly isFaulty: (collection: CollectionName, index: number) => boolean
  /** Where the last word on a record, or on a key of it, was said. */
  readonly path: (collection: CollectionName, index: number, key?: string) => Path
  /** How far from the lowest base that was: the higher, the later. */
  readonly depth: (collection: CollectionName, index: number, key: string) => number
  /** The entry that took a record of the base away. */
  readonly removal: (collection: CollectionName, identity: string) => Path | undefined
}

/** A variant as it resolves. Its chain of bases has been checked. Cost: linear in the records of the chain. */
export function viewOf(workspace: Workspace, variant: VariantRecord, faulty: Pruned): View {
  return variant.basedOn === undefined ? rootView(workspace, variant, faulty) : derivedView(workspace, variant, faulty)
}

/** Without a base nothing is merged: the entries are the records, and nothing needs to be copied. */
function rootView(workspace: Workspace, variant: VariantRecord, faulty: Pruned): View {
  const position = workspace.variants.indexOf(variant)
  return {
    variant: variant.id,
    // Without a base an entry is a whole record: its shape has been checked as such.
    records: collections((name) => entriesOf(variant, name) as readonly Loose<typeof name>[]),
    isBased: false,
    isMerged: () => false,
    isFaulty: (collection, index) => faulty.has(['variants', position, collection, index]),
    path: (collection, index, key) => ['variants', position, collection, index, ...(key === undefined ? [] : [key])],
    depth: () => 0,
    removal: () => undefined,
  }
}

function derivedView(workspace: Workspace, variant: VariantRecord, faulty: Pruned): View {
  const chain = chainOf(workspace, variant.id)
  const places = new Map(workspace.variants.map((one, place) => [one, place]))
  const positions = new Map(chain.map((one) => [one.id, places.get(one) ?? 0]))
  const depths = new Map(chain.map((one, depth) => [one.id, depth]))
  const resolved = resolveVariant(workspace, variant.id)
  const origins = new Map(
    collectionNames.map((name) => [name, [...resolved.collections[name].values()].map((one) => one.origins)]),
  )
  const entryAt = (collection: CollectionName, { variant: id, index }: Origin): object =>
    chain[depths.get(id) ?? 0]?.[collection]?.[index] ?? {}
  const entryPath = (collection: CollectionName, origin: Origin | undefined): Path => [
    'variants',
    positions.get(origin?.variant ?? '') ?? 0,
    collection,
    origin?.index ?? 0,
  ]
  let removals: ReturnType<typeof removalsOf> | undefined
  const lastWord = (collection: CollectionName, index: number, key?: string): Origin | undefined => {
    const all = origins.get(collection)?.[index] ?? []
    const saying = key === undefined ? undefined : all.findLast((one) => Object.hasOwn(entryAt(collection, one), key))
    return saying ?? all.at(-1)
  }
  return {
    variant: variant.id,
    records: collections((name) => [...resolved.collections[name].values()].map(({ record }) => record)),
    isBased: true,
    isMerged: (collection, index) => (origins.get(collection)?.[index]?.length ?? 0) > 1,
    isFaulty: (collection, index) =>
      (origins.get(collection)?.[index] ?? []).some((origin) => faulty.has(entryPath(collection, origin))),
    path: (collection, index, key) => {
      const place = entryPath(collection, lastWord(collection, index, key))
      return key === undefined ? place : [...place, key]
    },
    depth: (collection, index, key) => depths.get(lastWord(collection, index, key)?.variant ?? '') ?? 0,
    removal: (collection, identity) => {
      removals ??= removalsOf(chain)
      const origin = removals.get(collection)?.get(identity)
      return origin === undefined ? undefined : entryPath(collection, origin)
    },
  }
}

/** The last entry of a chain that takes each record away. */
function removalsOf(chain: readonly VariantRecord[]): ReadonlyMap<CollectionName, ReadonlyMap<string, Origin>> {
  const removalsIn = (name: CollectionName) => {
    const result = new Map<string, Origin>()
    for (const variant of chain)
      for (const [index, entry] of entriesOf(variant, name).entries())
        if ('remove' in entry) result.set(identityOf(name, entry), { variant: variant.id, index })
    return result
  }
  return new Map(collectionNames.map((name) => [name, removalsIn(name)]))
}

const collections = (of: <Name extends CollectionName>(name: Name) => readonly Loose<Name>[]): View['records'] => ({
  units: of('units'),
  scopes: of('scopes'),
  tasks: of('tasks'),
  assignments: of('assignments'),
  contracts: of('contracts'),
  authority: of('authority'),
  links: of('links'),
  exclusions: of('exclusions'),
  posts: of('posts'),
})
