/** A workspace of no more records than a variant changes: what is asked about its own changes costs as much as there are of them. */
import {
  type CollectionName,
  type EntryOf,
  type RecordDifference,
  type RecordName,
  type VariantRecord,
  type Workspace,
  collectionNames,
  identityOf,
  ownChangesOf,
} from '@taiseizu/core'

export type Values = Readonly<Record<string, unknown>>

export interface Small {
  readonly workspace: Workspace
  /** Whether the variant changes that record. */
  isMeant(collection: CollectionName, identity: string): boolean
  /** Of a variant's own entries those of such records. */
  entriesOf(variant: VariantRecord): readonly (readonly [string, Values])[]
}

export const keyOf = (collection: CollectionName, identity: string): string => `${collection}/${identity}`

/** @throws where the key is none: a mistake of the caller's. */
export function nameIn(key: string): RecordName {
  const at = key.indexOf('/')
  const collection = collectionNames.find((name) => name === key.slice(0, at))
  if (collection === undefined) throw new Error(`"${key}" names no record`)
  return { collection, identity: key.slice(at + 1) }
}

/** All variants with those records alone that one of them changes; `null` where it changes none. @throws where the variant does not exist. */
export function onlyChanged(workspace: Workspace, variantId: string): Small | null {
  const variant = workspace.variants.find(({ id }) => id === variantId)
  if (variant === undefined) throw new Error(`there is no variant "${variantId}"`)
  if (variant.basedOn === undefined) return null
  const entries = entriesOf(variant)
  if (entries.length === 0) return null
  const wanted = new Set(entries.map(([key]) => key))
  const isMeant = (collection: CollectionName, identity: string) => wanted.has(keyOf(collection, identity))
  const isLikely = likely(variant)
  const less = (one: VariantRecord) => reduced(one, isMeant, isLikely)
  const variants = workspace.variants.map(less)
  const { format, organisation } = workspace
  return { workspace: { format, organisation, variants }, isMeant, entriesOf: (one) => entriesOf(less(one)) }
}

/** What a variant itself changes of its base. The same as `ownChangesOf`, for less. */
export function ownChangesIn(workspace: Workspace, variantId: string): readonly RecordDifference[] {
  const small = onlyChanged(workspace, variantId)
  return small === null ? [] : ownChangesOf(small.workspace, variantId)
}

/** A variant's own entries, by collection and identity. */
const entriesOf = (variant: VariantRecord): readonly (readonly [string, Values])[] =>
  collectionNames.flatMap((name) =>
    listOf(variant, name).map((entry) => [keyOf(name, identityOf(name, entry)), entry as Values] as const),
  )

/** A variant with no more than the records that are meant. @param isLikely a quick look that no record that is meant fails. */
const reduced = (variant: VariantRecord, isMeant: Small['isMeant'], isLikely: Likely = () => true): VariantRecord => ({
  ...variant,
  ...Object.fromEntries(
    collectionNames
      .filter((name) => variant[name] !== undefined)
      .map((name) => [
        name,
        listOf(variant, name).filter((entry) => isLikely(name, entry) && isMeant(name, identityOf(name, entry))),
      ]),
  ),
})

type Likely = (name: CollectionName, entry: EntryOf<CollectionName>) => boolean

const listOf = (variant: VariantRecord, name: CollectionName): readonly EntryOf<CollectionName>[] => variant[name] ?? []

/** One key of the identity of each kind of record: there may be hundreds of thousands, and to put an identity together takes longer. */
const tellingKeys: Readonly<Partial<Record<CollectionName, string>>> = {
  assignments: 'unit',
  authority: 'holder',
  links: 'from',
}

function likely(variant: VariantRecord): Likely {
  const told = new Map(
    collectionNames.map((name) => {
      const key = tellingKeys[name] ?? 'id'
      return [name, { key, values: new Set(listOf(variant, name).map((entry) => valueOf(entry, key))) }]
    }),
  )
  return (name, entry) => {
    const known = told.get(name)
    return known?.values.has(valueOf(entry, known.key)) ?? false
  }
}

const valueOf = (entry: object, key: string): unknown => (key in entry ? entry[key as keyof typeof entry] : undefined)
