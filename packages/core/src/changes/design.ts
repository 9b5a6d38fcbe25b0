/**
 * Edits of a design as people mean them ("this unit is now called so"), made into changes of the file's own records: plain in a
 * variant that is based on none, an overlay in one that is.
 */
import { chainOf } from '../variants/resolve'
import { patchBetween } from '../variants/merge-patch'
import type { CollectionName, EntryOf, OverlayOf, RecordOf, Workspace } from '../workspace/format'
import { identityKeys, identityOf } from '../workspace/identity'
import { sameJson } from '../workspace/json-value'
import type { Change, RecordChange } from './change'
import { OwnEntries, RecordsOf } from './own-entries'

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
 * @throws where the variant does not exist. Cost: linear in the records of the collections edited, and in the edits.
 */
export function changesFor(workspace: Workspace, variantId: string, edits: readonly DesignEdit[]): readonly Change[] {
  const changes: Change[] = []
  // The edits are the variant's own: what lies under it stays the same throughout.
  const chain = chainOf(workspace, variantId)
  const variant = chain.at(-1)
  if (variant === undefined) throw new Error(`there is no variant "${variantId}" to edit`)
  const own = new OwnEntries(variant)
  const base = new RecordsOf(chain.slice(0, -1))
  for (const edit of edits)
    for (const change of changesForOne({ variant: variantId, own, base }, edit)) changes.push(change)
  return changes
}

/** Where an edit is made, and what lies under it. */
interface Place {
  readonly variant: string
  /** As the edits before it have left them. */
  readonly own: OwnEntries
  readonly base: RecordsOf
}

function changesForOne(place: Place, edit: DesignEdit): readonly Change[] {
  if ('remove' in edit) return made(place, removal(place, edit.collection, edit.remove))
  const identity = identityOf(edit.collection, edit.record)
  if (edit.was === undefined || edit.was === identity)
    return made(place, putting(place, edit.collection, identity, edit.record))
  const index = place.own.placeOf(edit.collection, edit.was)
  const gone = made(place, removal(place, edit.collection, edit.was))
  return [...gone, ...made(place, putting(place, edit.collection, identity, edit.record, index))]
}

function made({ own }: Place, changes: readonly RecordChange[]): readonly RecordChange[] {
  for (const change of changes) own.put(change.collection, change)
  return changes
}

function putting<Name extends CollectionName>(
  place: Place,
  collection: Name,
  identity: string,
  record: RecordOf<Name>,
  index?: number,
): readonly RecordChange[] {
  const base = place.base.get(collection, identity)
  const own = place.own.get(collection, identity)
  if (base === undefined) {
    if (own !== undefined && sameJson(own, record)) return []
    return [recordChange(place, collection, identity, record, index)]
  }
  const overlay = overlayOf(collection, base, record)
  if (overlay === undefined) return own === undefined ? [] : [recordChange(place, collection, identity, null)]
  if (own !== undefined && sameJson(own, overlay)) return []
  return [recordChange(place, collection, identity, overlay, index)]
}

function removal<Name extends CollectionName>(
  place: Place,
  collection: Name,
  identity: string,
): readonly RecordChange[] {
  const base = place.base.get(collection, identity)
  const own = place.own.get(collection, identity)
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
