/**
 * Edits of a design as people mean them ("this unit is now called so"), made into changes of the file's own records: plain in a
 * variant that is based on none, an overlay in one that is.
 */
import { type Variant, chainOf, resolveVariant } from '../variants/resolve'
import { patchBetween } from '../variants/merge-patch'
import type { CollectionName, EntryOf, OverlayOf, RecordOf, Workspace } from '../workspace/format'
import { entriesOf } from '../workspace/entries'
import { identityKeys, identityOf } from '../workspace/identity'
import { sameJson } from '../workspace/json-value'
import { type Change, type RecordChange, applyChanges } from './change'

/** The record of a collection, in the variant as resolved, is to be this one; `was` where its identity changes with it. */
export interface Put<Name extends CollectionName = CollectionName> {
  readonly collection: Name
  readonly record: RecordOf<Name>
  readonly was?: string
}

/** The record of this identity is to be gone from the variant as resolved. */
export interface Removal {
  readonly collection: CollectionName
  readonly remove: string
}

export type DesignEdit = { readonly [Name in CollectionName]: Put<Name> }[CollectionName] | Removal

/**
 * The changes that make a variant, as resolved, what the edits say.
 *
 * Edits come one after the other. One that changes nothing gives no change; a record that comes to equal its base's loses its overlay.
 * @throws where the variant does not exist. Cost: linear in the variant's records.
 */
export function changesFor(workspace: Workspace, variantId: string, edits: readonly DesignEdit[]): readonly Change[] {
  const changes: Change[] = []
  // The edits are the variant's own: what lies under it stays the same throughout.
  const under = chainOf(workspace, variantId).at(-2)
  const base = under && resolveVariant(workspace, under.id)
  let current = workspace
  for (const edit of edits) {
    const made = changesForOne({ workspace: current, variant: variantId, base }, edit)
    current = applyChanges(current, made).workspace
    changes.push(...made)
  }
  return changes
}

/** Where an edit is made, and what lies under it. */
interface Place {
  readonly workspace: Workspace
  readonly variant: string
  readonly base: Variant | undefined
}

function changesForOne(place: Place, edit: DesignEdit): readonly Change[] {
  if ('remove' in edit) return removal(place, edit.collection, edit.remove)
  const identity = identityOf(edit.collection, edit.record)
  if (edit.was === undefined || edit.was === identity) return putting(place, edit.collection, identity, edit.record)
  const index = ownIndex(place, edit.collection, edit.was)
  const gone = removal(place, edit.collection, edit.was)
  const after = { ...place, workspace: applyChanges(place.workspace, gone).workspace }
  return [...gone, ...putting(after, edit.collection, identity, edit.record, index)]
}

function putting<Name extends CollectionName>(
  place: Place,
  collection: Name,
  identity: string,
  record: RecordOf<Name>,
  index?: number,
): readonly Change[] {
  const base = baseRecord(place, collection, identity)
  const own = ownEntry(place, collection, identity)
  if (base === undefined) {
    if (own !== undefined && sameJson(own, record)) return []
    return [recordChange(place, collection, identity, record, index)]
  }
  const overlay = overlayOf(collection, base, record)
  if (overlay === undefined) return own === undefined ? [] : [recordChange(place, collection, identity, null)]
  if (own !== undefined && sameJson(own, overlay)) return []
  return [recordChange(place, collection, identity, overlay, index)]
}

function removal<Name extends CollectionName>(place: Place, collection: Name, identity: string): readonly Change[] {
  const base = baseRecord(place, collection, identity)
  const own = ownEntry(place, collection, identity)
  if (base === undefined) return own === undefined ? [] : [recordChange(place, collection, identity, null)]
  const overlay = overlayOf(collection, base, undefined)
  if (overlay === undefined) return []
  if (own !== undefined && sameJson(own, overlay)) return []
  return [recordChange(place, collection, identity, overlay)]
}

/** What an overlay has to say so that a record of the base becomes another, or is gone; nothing where it is the same. */
export function overlayOf<Name extends CollectionName>(
  collection: Name,
  base: RecordOf<Name> | undefined,
  record: RecordOf<Name> | undefined,
): EntryOf<Name> | undefined {
  if (base === undefined) return record
  if (record === undefined) return { ...identityPart(collection, base), remove: true }
  const patch = patchBetween(base, record)
  return patch && { ...identityPart(collection, record), ...patch }
}

const recordChange = (
  { variant }: Place,
  collection: CollectionName,
  identity: string,
  record: EntryOf<CollectionName> | null,
  index?: number,
): RecordChange => ({
  change: 'record',
  variant,
  collection,
  identity,
  record,
  ...(index === undefined ? {} : { index }),
})

/** The keys of a record that make up its identity: an overlay has to give them. */
export function identityPart<Name extends CollectionName>(collection: Name, record: RecordOf<Name>): OverlayOf<Name> {
  const keys = identityKeys[collection]
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key))) as OverlayOf<Name>
}

const baseRecord = <Name extends CollectionName>(
  { base }: Place,
  collection: Name,
  identity: string,
): RecordOf<Name> | undefined => base?.collections[collection].get(identity)?.record

function ownEntries<Name extends CollectionName>(
  { workspace, variant }: Place,
  collection: Name,
): readonly EntryOf<Name>[] {
  const own = workspace.variants.find((one) => one.id === variant)
  return own === undefined ? [] : entriesOf(own, collection)
}

const ownIndex = <Name extends CollectionName>(
  place: Place,
  collection: Name,
  identity: string,
): number | undefined => {
  const at = ownEntries(place, collection).findIndex((entry) => identityOf(collection, entry) === identity)
  return at < 0 ? undefined : at
}

const ownEntry = <Name extends CollectionName>(place: Place, collection: Name, identity: string) =>
  ownEntries(place, collection).find((entry) => identityOf(collection, entry) === identity)

/** A record of the variant as resolved, or `undefined`. */
export const recordIn = <Name extends CollectionName>(
  workspace: Workspace,
  variant: string,
  collection: Name,
  identity: string,
): RecordOf<Name> | undefined => resolveVariant(workspace, variant).collections[collection].get(identity)?.record
