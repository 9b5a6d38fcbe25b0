import { isTaskId } from '@taiseizu/catalogue'
import type { CollectionName, EntryOf, RecordOf, VariantRecord, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { entriesOf } from '../workspace/entries'
import { requiredKeys } from '../workspace/names'
import { identityOf } from '../workspace/identity'
import { mergePatch } from './merge-patch'

/** Where an entry stands in the file: the position in its variant's own collection. */
export interface Origin {
  readonly variant: string
  readonly index: number
}

/** A record of a resolved variant, with all places that had a say in it, the last word last. */
export interface Resolved<Name extends CollectionName> {
  readonly record: RecordOf<Name>
  readonly origins: readonly Origin[]
}

/** An entry that is aimed at what its base does not have: reported (STR-06), not laid over. */
export interface Misaimed {
  readonly collection: CollectionName
  readonly identity: string
  readonly origin: Origin
}

/** A variant with all its bases laid under it: whole records only. */
export interface Variant {
  readonly id: string
  readonly record: VariantRecord
  /** By identity. Each collection is laid over when it is first asked for. */
  readonly collections: { readonly [Name in CollectionName]: ReadonlyMap<string, Resolved<Name>> }
  /** Entries of this variant itself (not of its bases) that found nothing to change. */
  readonly misaimed: readonly Misaimed[]
  /** The records of a collection as they stand in the file, where nothing of the chain is laid over them. */
  asTheyStand<Name extends CollectionName>(name: Name): readonly RecordOf<Name>[] | undefined
}

/**
 * Lays a variant over its base, and that over its own, record by record (RFC 7396).
 *
 * @param workspace one whose `basedOn` chains end: the reader has seen to that.
 * @param under what it is based on, where the caller has that resolved already.
 * @throws where the workspace has no variant of that id, or a chain is a circle: a mistake of the caller's.
 * Cost: linear in the records of the chain, of each collection when it is first asked for.
 */
export function resolveVariant(workspace: Workspace, id: string, under?: Variant): Variant {
  const chain = chainOf(workspace, id)
  const record = chain.at(-1)
  if (record === undefined) throw new Error(`there is no variant "${id}"`)
  const layers = new Map<CollectionName, Layer<CollectionName>>()
  const layer = <Name extends CollectionName>(name: Name): Layer<Name> => {
    const known =
      layers.get(name) ??
      (under !== undefined && under.id === record.basedOn
        ? layCollection([record], name, record, under.collections[name])
        : layCollection(chain, name, record))
    layers.set(name, known)
    return known as Layer<Name>
  }
  const collections = Object.defineProperties(
    {},
    Object.fromEntries(
      collectionNames.map((name) => [name, { enumerable: true, get: () => layer(name).records }] as const),
    ),
  ) as Variant['collections']
  // Without a base there is nothing but records: the reader has seen to that.
  const asTheyStand = <Name extends CollectionName>(name: Name) =>
    chain.slice(1).every((over) => entriesOf(over, name).length === 0)
      ? (entriesOf(chain[0] ?? record, name) as readonly RecordOf<Name>[])
      : undefined
  // What is said is what two are compared by.
  return Object.create(
    { asTheyStand },
    Object.getOwnPropertyDescriptors({
      id,
      record,
      collections,
      get misaimed() {
        return chain.length === 1
          ? []
          : collectionNames.flatMap((name) => layers.get(name)?.misaimed ?? misaimedIn(chain, name, record))
      },
    }),
  ) as Variant
}

/** The records of a collection; where there is nothing to lay over as they stand in the file, without working out who is who. */
export const recordsOf = <Name extends CollectionName>(variant: Variant, name: Name): readonly RecordOf<Name>[] => {
  const standing = variant.asTheyStand(name)
  if (standing !== undefined) return standing
  const resolved: ReadonlyMap<string, Resolved<Name>> = variant.collections[name]
  return Array.from(resolved.values(), (one) => one.record)
}

interface Layer<Name extends CollectionName> {
  readonly records: ReadonlyMap<string, Resolved<Name>>
  readonly misaimed: readonly Misaimed[]
}

/** The variants from the one that is based on none to the one asked for; empty where the last is unknown. */
export function chainOf(workspace: Workspace, id: string): readonly VariantRecord[] {
  // The first of each id: where one is repeated, the reader still looks at the rest.
  const byId = new Map(workspace.variants.toReversed().map((variant) => [variant.id, variant]))
  const chain = new Set<VariantRecord>()
  for (let next: string | undefined = id; next !== undefined;) {
    const variant = byId.get(next)
    if (variant === undefined) return []
    if (chain.has(variant)) throw new Error(`variant "${id}" is based on itself`)
    chain.add(variant)
    next = variant.basedOn
  }
  return [...chain].toReversed()
}

function layCollection<Name extends CollectionName>(
  chain: readonly VariantRecord[],
  name: Name,
  last: VariantRecord,
  under?: ReadonlyMap<string, Resolved<Name>>,
): Layer<Name> {
  const misaimed: Misaimed[] = []
  const result = new Map(under)
  for (const variant of chain) {
    for (const [index, entry] of entriesOf(variant, name).entries()) {
      const identity = identityOf(name, entry)
      const origin = { variant: variant.id, index }
      const known = result.get(identity)
      if (known !== undefined && variant.basedOn !== undefined) {
        if ((entry as { remove?: true }).remove) result.delete(identity)
        else {
          const record = mergePatch(known.record, entry) as RecordOf<Name>
          result.set(identity, { record, origins: [...known.origins, origin] })
        }
      } else if (standsAlone(variant.basedOn === undefined, name, entry))
        result.set(identity, { record: entry, origins: [origin] })
      else if (variant === last) misaimed.push({ collection: name, identity, origin })
    }
  }
  return { records: result, misaimed }
}

/** As `layCollection` tells them. Cost: that of finding what the bases say of what the last one names; nothing else of them is laid. */
function misaimedIn<Name extends CollectionName>(
  chain: readonly VariantRecord[],
  name: Name,
  last: VariantRecord,
): readonly Misaimed[] {
  const own = entriesOf(last, name)
  if (own.length === 0) return []
  const named = new Set(own.map((entry) => identityOf(name, entry)))
  const bases = chain.slice(0, -1).map((base) => entriesNamed(entriesOf(base, name), name, named))
  return own.flatMap((entry, index) => {
    const identity = identityOf(name, entry)
    const { isMisaimed } = foldEntries(name, [...bases.map((base) => base.get(identity)), entry])
    return isMisaimed ? [{ collection: name, identity, origin: { variant: last.id, index } }] : []
  })
}

/** Of some entries those that are named, by their identity. */
export function entriesNamed<Name extends CollectionName>(
  entries: readonly EntryOf<Name>[],
  name: Name,
  named: ReadonlySet<string>,
): ReadonlyMap<string, EntryOf<Name>> {
  const found = new Map<string, EntryOf<Name>>()
  for (const entry of entries) {
    const identity = identityOf(name, entry)
    if (named.has(identity)) found.set(identity, entry)
  }
  return found
}

/**
 * One record of a collection, from what each variant of a chain says of it, the one that is based on none first.
 * `isMisaimed`: what the last says finds nothing to change.
 */
export function foldEntries<Name extends CollectionName>(
  name: Name,
  layers: readonly (EntryOf<Name> | undefined)[],
): { readonly record: RecordOf<Name> | null; readonly isMisaimed: boolean } {
  let record: RecordOf<Name> | null = null
  let isMisaimed = false
  for (const [depth, entry] of layers.entries()) {
    isMisaimed = false
    if (entry === undefined) continue
    if (record !== null && depth > 0)
      record = (entry as { remove?: true }).remove ? null : (mergePatch(record, entry) as RecordOf<Name>)
    else if (standsAlone(depth === 0, name, entry)) record = entry
    else isMisaimed = true
  }
  return { record, isMisaimed }
}

/** Whether an entry is a record by itself: any of a variant without a base, else one with every required key and no `null`. */
function standsAlone<Name extends CollectionName>(
  isFirst: boolean,
  name: Name,
  entry: EntryOf<Name>,
): entry is RecordOf<Name> {
  if (isFirst) return true
  const values: Readonly<Record<string, unknown>> = entry
  if (Object.hasOwn(values, 'remove') || !requiredKeys[name].every((key) => Object.hasOwn(values, key))) return false
  if (name === 'assignments' || name === 'exclusions') {
    if (!Object.hasOwn(values, 'task') && !Object.hasOwn(values, 'field')) return false
  } else if (name === 'tasks' && !isTaskId(String(values['id']))) {
    // A task of the catalogue takes field and name from there; any other has to say them.
    if (!Object.hasOwn(values, 'field') || !Object.hasOwn(values, 'name')) return false
  }
  return Object.values(values).every((value) => value !== null && !hasNull(value))
}

/** A text in one language, or a skill, may be taken away by itself. */
const hasNull = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).includes(null)
