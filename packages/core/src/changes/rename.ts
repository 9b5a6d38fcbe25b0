/** Giving a record another id, with all that names it. */
import { isFieldId, isTaskId } from '@taiseizu/catalogue'
import { entriesOf } from '../workspace/entries'
import type { CollectionName, EntryOf, Workspace } from '../workspace/format'
import { enterpriseId, exceptionIdentity, identityOf } from '../workspace/identity'
import { collectionNames } from '../workspace/names'
import type { Change } from './change'
import { idsIn } from './referring-keys'
import { entryRenamer, keysSaying } from './renamed-entries'
import { type Renaming, findingKeyRenamed, realmOf } from './renamed-names'
import { isWellFormed, nearestId } from './wished-id'

/**
 * Why a record cannot be called so.
 *
 * - `malformed`: no id can be so.
 * - `reserved`: `enterprise` is taken by the product; a task of the guides, or a field, is called so.
 * - `taken`: another record is called so, in this variant or another.
 * - `left-over`: no record is called so, but one that changes nothing, or an exception, still speaks of one: it would begin to mean this one.
 * - `fixed`: it is a task of the guides, and keeps its id.
 */
export type WhyNotRenamed = 'malformed' | 'reserved' | 'taken' | 'left-over' | 'fixed'

export type RenamingMade =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | {
      readonly ok: false
      readonly why: WhyNotRenamed
      /** An id near the wish that can be had; none where nothing of it can stay. */
      readonly nearest?: string
    }

/**
 * The changes that give a record another id, in every variant: by its id a record is the same from variant to variant, so all that a variant
 * says over its base keeps its aim, and variants stay comparable. All that names it names it so from then on: records, entries that take one
 * away, accepted findings. Nothing moves.
 *
 * Units and scopes have their ids together: where one variant has a unit and another a scope of that id, both are renamed.
 *
 * @returns no change where nothing is called so, or it is so already; or why it cannot be called so. Undone, or renamed back, the workspace is
 *   what it was. Cost: linear in the entries of all variants.
 */
export function renameRecord(workspace: Workspace, renaming: Renaming): RenamingMade {
  const { collection, from, to } = renaming
  const said = idsSaid(workspace, renaming)
  if (realmOf[collection] === undefined || from === to || !said.records.has(from)) return { ok: true, changes: [] }
  if (collection === 'tasks' && isTaskId(from)) return { ok: false, why: 'fixed' }
  const why = whyNot(collection, to, said)
  if (why === undefined) return { ok: true, changes: changesOf(workspace, renaming) }
  const nearest = nearestId(to, (id) => whyNot(collection, id, said) === undefined)
  return { ok: false, why, ...(nearest === undefined ? {} : { nearest }) }
}

function whyNot(collection: CollectionName, id: string, said: Said): WhyNotRenamed | undefined {
  if (!isWellFormed(id)) return 'malformed'
  if (id === enterpriseId || (collection === 'tasks' && (isTaskId(id) || isFieldId(id)))) return 'reserved'
  if (said.records.has(id)) return 'taken'
  return said.anywhere.has(id) || said.exceptions.some((key) => mentions(key, collection, id)) ? 'left-over' : undefined
}

const mentions = (key: string, collection: CollectionName, id: string): boolean =>
  findingKeyRenamed(key, { collection, from: id, to: `${id}*` }) !== key

interface Said {
  /** The ids of records. */
  readonly records: ReadonlySet<string>
  /** These, and those by which records are named. */
  readonly anywhere: ReadonlySet<string>
  /** The keys of accepted findings. */
  readonly exceptions: readonly string[]
}

/** Every id that is said where the renamed one could be. */
function idsSaid(workspace: Workspace, { collection }: Renaming): Said {
  const records = new Set<string>()
  const anywhere = new Set<string>()
  for (const variant of workspace.variants)
    for (const name of collectionNames) {
      const keys = keysSaying(name, realmOf[collection])
      for (const entry of entriesOf(variant, name)) {
        if (realmOf[name] === realmOf[collection]) records.add(identityOf(name, entry))
        const values: Readonly<Record<string, unknown>> = entry
        for (const key of keys) for (const id of idsIn(values[key])) anywhere.add(id)
      }
    }
  return { records, anywhere, exceptions: (workspace.exceptions ?? []).map(({ key }) => key) }
}

function changesOf(workspace: Workspace, renaming: Renaming): readonly Change[] {
  const rename = entryRenamer(renaming)
  const changes: Change[] = []
  for (const variant of workspace.variants)
    for (const name of collectionNames)
      for (const entry of entriesOf(variant, name)) {
        const record: EntryOf<CollectionName> = rename(name, entry)
        if (record === entry) continue
        changes.push({
          change: 'record',
          variant: variant.id,
          collection: name,
          identity: identityOf(name, entry),
          record,
        })
      }
  for (const exception of workspace.exceptions ?? []) {
    const key = findingKeyRenamed(exception.key, renaming)
    if (key === exception.key) continue
    changes.push({ change: 'exception', identity: exceptionIdentity(exception), record: { ...exception, key } })
  }
  return changes
}
