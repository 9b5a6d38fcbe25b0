/**
 * Edits of a design as people mean them ("this unit is now called so"), made into changes of the file's own records: plain in a
 * variant that is based on none, an overlay in one that is.
 */
import { chainOf, resolveVariant } from '../variants/resolve'
import { patchBetween, sameJson } from '../variants/merge-patch'
import type { CollectionName, EntryOf, OverlayOf, RecordOf, Workspace } from '../workspace/format'
import { entriesOf } from '../workspace/entries'
import { identityKeys, identityOf } from '../workspace/identity'
import { type Change, type RecordChange, applyChanges } from './change'

/** The record of a collection, in the variant as resolved, is to be this one; `was` where its identity changes with it. */
export interface Put<Name extends CollectionName = CollectionName> {
  readonly collection: Name
  readonly record: RecordOf<Name>
  readonly was?: string
}

/** The record of this identity is to be gone from the variant as resolved. */
export interface Removal<Name extends CollectionName = CollectionName> {
  readonly collection: Name
  readonly remove: string
}

export type DesignEdit = { readonly [Name in CollectionName]: Put<Name> | Removal<Name> }[CollectionName]

/**
 * The changes that make a variant, as resolved, what the edits say.
 *
 * Edits come one after the other. One that changes nothing gives no change; a record that comes to equal its base's loses its overlay.
 * @throws where the variant does not exist. Cost: linear in the variant's records.
 */
export function changesFor(workspace: Workspace, variantId: string, edits: readonly DesignEdit[]): readonly Change[] {
  const changes: Change[] = []
  let current = workspace
  for (const edit of edits) {
    const made = changesForOne(current, variantId, edit)
    current = applyChanges(current, made).workspace
    changes.push(...made)
  }
  return changes
}

function changesForOne(workspace: Workspace, variant: string, edit: DesignEdit): readonly Change[] {
  if ('remove' in edit) return removal(workspace, variant, edit.collection, edit.remove)
  const identity = identityOf(edit.collection, edit.record)
  const moved = edit.was !== undefined && edit.was !== identity
  const gone = moved ? removal(workspace, variant, edit.collection, edit.was ?? identity) : []
  const index = moved ? ownIndex(workspace, variant, edit.collection, edit.was ?? identity) : undefined
  const after = applyChanges(workspace, gone).workspace
  return [...gone, ...putting(after, variant, edit.collection, identity, edit.record, index)]
}

function putting<Name extends CollectionName>(
  workspace: Workspace,
  variant: string,
  collection: Name,
  identity: string,
  record: RecordOf<Name>,
  index: number | undefined,
): readonly Change[] {
  const base = baseRecord(workspace, variant, collection, identity)
  const own = ownEntry(workspace, variant, collection, identity)
  if (base === undefined) {
    if (own !== undefined && sameJson(own, record)) return []
    return [recordChange(variant, collection, identity, record, index)]
  }
  const patch = patchBetween(base, record)
  if (patch === undefined)
    return own === undefined ? [] : [recordChange(variant, collection, identity, null)]
  const overlay = { ...identityPart(collection, record), ...patch } as EntryOf<Name>
  if (own !== undefined && sameJson(own, overlay)) return []
  return [recordChange(variant, collection, identity, overlay, index)]
}

function removal<Name extends CollectionName>(
  workspace: Workspace,
  variant: string,
  collection: Name,
  identity: string,
): readonly Change[] {
  const base = baseRecord(workspace, variant, collection, identity)
  const own = ownEntry(workspace, variant, collection, identity)
  if (base === undefined) return own === undefined ? [] : [recordChange(variant, collection, identity, null)]
  const overlay = { ...identityPart(collection, base), remove: true } as EntryOf<Name>
  if (own !== undefined && sameJson(own, overlay)) return []
  return [recordChange(variant, collection, identity, overlay)]
}

const recordChange = (
  variant: string,
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

function identityPart<Name extends CollectionName>(collection: Name, record: RecordOf<Name>): OverlayOf<Name> {
  const keys = identityKeys[collection]
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key))) as OverlayOf<Name>
}

function baseRecord<Name extends CollectionName>(
  workspace: Workspace,
  variant: string,
  collection: Name,
  identity: string,
): RecordOf<Name> | undefined {
  const base = chainOf(workspace, variant).at(-2)
  return base && resolveVariant(workspace, base.id).collections[collection].get(identity)?.record
}

function ownEntries<Name extends CollectionName>(
  workspace: Workspace,
  variant: string,
  collection: Name,
): readonly EntryOf<Name>[] {
  const own = workspace.variants.find((one) => one.id === variant)
  return own === undefined ? [] : entriesOf(own, collection)
}

const ownIndex = <Name extends CollectionName>(workspace: Workspace, variant: string, name: Name, identity: string) => {
  const at = ownEntries(workspace, variant, name).findIndex((entry) => identityOf(name, entry) === identity)
  return at < 0 ? undefined : at
}

const ownEntry = <Name extends CollectionName>(workspace: Workspace, variant: string, name: Name, identity: string) =>
  ownEntries(workspace, variant, name).find((entry) => identityOf(name, entry) === identity)

/** A record of the variant as resolved, or `undefined`. */
export const recordIn = <Name extends CollectionName>(
  workspace: Workspace,
  variant: string,
  collection: Name,
  identity: string,
): RecordOf<Name> | undefined => resolveVariant(workspace, variant).collections[collection].get(identity)?.record

