/**
 * Edits as data. A change says what one record is to be; its inverse says what it was. So every edit can be undone, sent,
 * stored and shown, and a rule's fix is nothing else than a list of changes.
 */
import type { CollectionName, EntryOf, ExceptionRecord, VariantRecord, Workspace } from '../workspace/format'
import { entriesOf } from '../workspace/entries'
import { exceptionIdentity, identifiedAs, identityOf } from '../workspace/identity'

/** A record of a variant's own collection becomes `record`; `null` takes it away. */
export interface RecordChange {
  readonly change: 'record'
  readonly variant: string
  readonly collection: CollectionName
  readonly identity: string
  readonly record: EntryOf<CollectionName> | null
  /** Where a new record goes; at the end where not given. A known one keeps its place. */
  readonly index?: number
  /** With a removal: the list came with this record, and goes when nothing else is left in it. */
  readonly withList?: true
}

/** A whole variant becomes `record`; `null` takes it away. */
export interface VariantChange {
  readonly change: 'variant'
  readonly identity: string
  readonly record: VariantRecord | null
  readonly index?: number
}

/** An accepted finding. */
export interface ExceptionChange {
  readonly change: 'exception'
  readonly identity: string
  readonly record: ExceptionRecord | null
  readonly index?: number
  readonly withList?: true
}

/** A part of the workspace that is no collection becomes `value`; `undefined` takes it away. */
export type PartChange = {
  readonly [Part in 'organisation' | 'assessment' | 'policies' | 'settings']: {
    readonly change: Part
    readonly value: Workspace[Part] | undefined
  }
}['organisation' | 'assessment' | 'policies' | 'settings']

export type Change = RecordChange | VariantChange | ExceptionChange | PartChange

/** What became of a workspace, and what brings it back. */
export interface Applied {
  readonly workspace: Workspace
  readonly inverse: readonly Change[]
}

/**
 * Applies changes one after the other.
 *
 * @returns the new workspace, which shares with the old all that did not change, and the inverse: applied to the new
 *   workspace it gives a workspace equal to the old one, order of records included.
 * @throws where a change names a variant that is not there: a mistake of the caller's.
 * Cost: linear in the collections touched.
 */
export function applyChanges(workspace: Workspace, changes: readonly Change[]): Applied {
  let current = workspace
  const inverse: Change[] = []
  for (let place = 0; place < changes.length;) {
    const run = runAt(changes, place)
    const together = run.length < many ? undefined : applyTogether(current, run)
    for (const change of together === undefined ? run : []) {
      const [next, back] = applyOne(current, change)
      current = next
      inverse.push(back)
    }
    if (together !== undefined) {
      current = together.workspace
      for (const back of together.inverse) inverse.push(back)
    }
    place += run.length
  }
  return { workspace: current, inverse: inverse.reverse() }
}

/** From so many on it pays to look through the list once for all of them, and not for each. */
const many = 32

/** The changes from a place on that are of the same list, and of the same kind: new records, or removals; one change where it is neither. */
function runAt(changes: readonly Change[], from: number): readonly Change[] {
  const first = changes[from]
  let end = from + 1
  const isLike = (one: Change | undefined) =>
    first?.change === 'record' &&
    one?.change === 'record' &&
    one.variant === first.variant &&
    one.collection === first.collection &&
    (one.record === null) === (first.record === null)
  while (isLike(changes[end])) end += 1
  return changes.slice(from, end)
}

/** A run at one go, its inverse in the order of the run; `undefined` where it is not as simple as that. */
function applyTogether(workspace: Workspace, run: readonly Change[]): Applied | undefined {
  const [first] = run
  const variant = workspace.variants.find(({ id }) => first?.change === 'record' && id === first.variant)
  if (first?.change !== 'record' || variant?.[first.collection] === undefined) return undefined
  const { collection } = first
  const list = entriesOf(variant, collection)
  const places = new Map(list.map((entry, place) => [identityOf(collection, entry), place]))
  if (places.size < list.length) return undefined
  const added: EntryOf<CollectionName>[] = []
  const removed: number[] = []
  const inverse: Change[] = []
  for (const change of run) {
    if (change.change !== 'record' || change.index !== undefined || change.withList) return undefined
    const { identity, record } = change
    const place = places.get(identity)
    if (record === null) {
      if (place === undefined) return undefined
      places.delete(identity)
      // Where it stands when those before it are gone.
      const index = place - removed.reduce((count, one) => (one < place ? count + 1 : count), 0)
      removed.push(place)
      inverse.push({ ...change, record: list[place] ?? null, index })
    } else {
      if (place !== undefined || identityOf(collection, record) !== identity) return undefined
      places.set(identity, -1)
      added.push(record)
      inverse.push({ ...change, record: null })
    }
  }
  const gone = new Set(removed)
  const left = gone.size === 0 ? list : list.filter((_, place) => !gone.has(place))
  const changed = { ...variant, [collection]: [...left, ...added] }
  return {
    workspace: { ...workspace, variants: workspace.variants.map((one) => (one === variant ? changed : one)) },
    inverse,
  }
}

function applyOne(workspace: Workspace, change: Change): readonly [Workspace, Change] {
  switch (change.change) {
    case 'record':
      return applyRecord(workspace, change)
    case 'variant': {
      const { list, inverse } = put(
        workspace.variants,
        ({ id }) => id === change.identity,
        ({ id }) => id,
        change,
      )
      return [
        { ...workspace, variants: list ?? [] },
        { change: 'variant', ...inverse },
      ]
    }
    case 'exception': {
      const { list, inverse } = put(
        workspace.exceptions,
        (exception) => exceptionIdentity(exception) === change.identity,
        exceptionIdentity,
        change,
      )
      return [withPart(workspace, 'exceptions', list), { change: 'exception', ...inverse }]
    }
    default: {
      const before = { change: change.change, value: workspace[change.change] } as PartChange
      return [withPart(workspace, change.change, change.value), before]
    }
  }
}

function applyRecord(workspace: Workspace, change: RecordChange): readonly [Workspace, RecordChange] {
  const { variant: id, collection } = change
  const variant = workspace.variants.find((one) => one.id === id)
  if (variant === undefined) throw new Error(`there is no variant "${id}" to change`)
  const own = variant[collection] === undefined ? undefined : entriesOf(variant, collection)
  const { list, inverse } = put(
    own,
    identifiedAs(collection, change.identity),
    (entry) => identityOf(collection, entry),
    change,
  )
  const { [collection]: _, ...rest } = variant
  const changed = list === undefined ? rest : { ...variant, [collection]: list }
  return [
    { ...workspace, variants: workspace.variants.map((one) => (one === variant ? changed : one)) },
    { change: 'record', variant: id, collection, ...inverse },
  ]
}

interface Put<Item> {
  readonly identity: string
  readonly record: Item | null
  readonly index?: number
  readonly withList?: true
}

/** Puts a record into a list, or takes it away; the inverse puts the list back as it was, or away where there was none. */
function put<Item>(
  known: readonly Item[] | undefined,
  isMeant: (item: Item) => boolean,
  identityOfItem: (item: Item) => string,
  { identity, record, index, withList }: Put<Item>,
): { readonly list: readonly Item[] | undefined; readonly inverse: Put<Item> } {
  const list = known ?? []
  const at = list.findIndex(isMeant)
  const before = list[at]
  if (before === undefined) {
    if (record === null) return { list: known, inverse: { identity, record: null } }
    const inverse = { identity: identityOfItem(record), record: null }
    return {
      list: list.toSpliced(index ?? list.length, 0, record),
      inverse: known === undefined ? { ...inverse, withList: true } : inverse,
    }
  }
  if (record === null) {
    const left = list.toSpliced(at, 1)
    return { list: withList && left.length === 0 ? undefined : left, inverse: { identity, record: before, index: at } }
  }
  return { list: list.with(at, record), inverse: { identity: identityOfItem(record), record: before } }
}

/** An empty list that was not in the file before stays out of it. */
function withPart<Part extends 'organisation' | 'assessment' | 'policies' | 'settings' | 'exceptions'>(
  workspace: Workspace,
  part: Part,
  value: Workspace[Part] | undefined,
): Workspace {
  const absent = value === undefined || (Array.isArray(value) && value.length === 0 && workspace[part] === undefined)
  if (!absent) return { ...workspace, [part]: value }
  const { [part]: _, ...rest } = workspace
  return rest as Workspace
}
