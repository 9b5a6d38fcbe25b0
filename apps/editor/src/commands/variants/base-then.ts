/**
 * What a variant's base said when the variant's own changes were made, as far as the history of steps reaches back.
 *
 * The file holds what the base says now and what the variant says; whether the base came to say something else after the variant did is known
 * by the history alone. It is gone through backwards on a workspace of no more records than the variant changes, so that a long history of a
 * large organisation costs little.
 */
import {
  type Change,
  type CollectionName,
  type Contents,
  type RecordName,
  type VariantRecord,
  type Workspace,
  applyChanges,
  chainOf,
  collectionNames,
  contentsOf,
  identityOf,
  ownChangesOf,
} from '@taiseizu/core'
import type { Step } from '../../state/history'

type Values = Readonly<Record<string, unknown>>

/** One record that a variant changes: what the base said when it did, and what it says now; `undefined` for no such record. */
export interface SaidThen extends RecordName {
  readonly before: Values | undefined
  readonly now: Values | undefined
}

/** The records that a variant changes and of which its base has come to say something else. @throws where the variant does not exist. */
export function changedInBase(workspace: Workspace, past: readonly Step[], variantId: string): readonly SaidThen[] {
  const small = onlyChanged(workspace, variantId)
  return small === null ? [] : saidThen(small, past, variantId).filter(({ before, now }) => !isSame(before, now))
}

/** How a variant stands to its base. */
export interface Standing {
  /** How many records it changes. */
  readonly own: number
  /** Of how many of these its base has come to say something else since. */
  readonly moved: number
}

/** Cost: linear in the records of those collections in which the variant changes something. @throws where the variant does not exist. */
export function standingOf(workspace: Workspace, past: readonly Step[], variantId: string): Standing {
  const small = onlyChanged(workspace, variantId)
  if (small === null) return { own: 0, moved: 0 }
  return {
    own: ownChangesOf(small.workspace, variantId).length,
    moved: changedInBase(workspace, past, variantId).length,
  }
}

/** What the base says now, with what it said of those records when the variant changed them: what `rebase` compares with. */
export function baseThen(workspace: Workspace, past: readonly Step[], variantId: string): Contents {
  const base = workspace.variants.find(({ id }) => id === variantId)?.basedOn
  if (base === undefined) throw new Error(`variant "${variantId}" is based on none`)
  const contents = contentsOf(workspace, base)
  const collections = Object.fromEntries(
    collectionNames.map((name) => [name, new Map<string, unknown>(contents[name])]),
  ) as Record<CollectionName, Map<string, unknown>>
  for (const { collection, identity, before } of changedInBase(workspace, past, variantId)) {
    if (before === undefined) collections[collection].delete(identity)
    else collections[collection].set(identity, before)
  }
  return collections as unknown as Contents
}

/** A workspace with those records alone that the variant changes; `null` where it changes none. */
interface Small {
  readonly workspace: Workspace
  isMeant(collection: CollectionName, identity: string): boolean
}

function onlyChanged(workspace: Workspace, variantId: string): Small | null {
  const variant = workspace.variants.find(({ id }) => id === variantId)
  if (variant === undefined) throw new Error(`there is no variant "${variantId}"`)
  if (variant.basedOn === undefined) return null
  const wanted = new Set(ownEntries(variant).map(([key]) => key))
  if (wanted.size === 0) return null
  const isMeant = (collection: CollectionName, identity: string) => wanted.has(keyOf(collection, identity))
  const variants = workspace.variants.map((one) => reduced(one, isMeant))
  return { workspace: { format: workspace.format, organisation: workspace.organisation, variants }, isMeant }
}

const reduced = (variant: VariantRecord, isMeant: Small['isMeant']): VariantRecord => ({
  ...variant,
  ...Object.fromEntries(
    collectionNames.flatMap((name) => {
      const entries: readonly object[] | undefined = variant[name]
      if (entries === undefined) return []
      return [[name, entries.filter((entry) => isMeant(name, identityOf(name, entry as never)))]]
    }),
  ),
})

const keyOf = (collection: CollectionName, identity: string): string => `${collection}/${identity}`

function ownEntries(variant: VariantRecord): readonly (readonly [string, Values])[] {
  return collectionNames.flatMap((name) =>
    (variant[name] ?? []).map((entry) => [keyOf(name, identityOf(name, entry as never)), { ...entry }] as const),
  )
}

/** Of a record: from which moment on each key is as the variant has it, and what the base said then. */
interface Dated {
  readonly own: Values
  record: Values | undefined
  isDated: boolean
  readonly byKey: Map<string, unknown>
}

function saidThen({ workspace, isMeant }: Small, past: readonly Step[], variantId: string): readonly SaidThen[] {
  const inVariant = (from: Workspace) => from.variants.find(({ id }) => id === variantId)
  const entriesIn = (from: Workspace): ReadonlyMap<string, Values> => {
    const variant = inVariant(from)
    return new Map(variant === undefined ? [] : ownEntries(variant))
  }
  const own = entriesIn(workspace)
  const waiting = new Map(
    [...own].map(([key, entry]): [string, Dated] => [
      key,
      { own: entry, record: undefined, isDated: false, byKey: new Map() },
    ]),
  )
  const open = new Map(waiting)
  /** The keys that are as they are since then: the base as it was in that workspace is what they were said to. */
  const date = (key: string, dated: Dated, names: readonly string[], base: ReadonlyMap<string, Values>) => {
    const record = base.get(key)
    if (!dated.isDated) dated.record = record
    dated.isDated = true
    for (const name of names) if (!dated.byKey.has(name)) dated.byKey.set(name, record?.[name])
    if (Object.keys(dated.own).every((name) => dated.byKey.has(name))) open.delete(key)
  }
  const now = baseIn(workspace, variantId)
  let after = workspace
  let entries = own
  let base: ReadonlyMap<string, Values> | undefined = now
  const baseThere = () => (base ??= baseIn(after, variantId))
  for (let place = past.length - 1; place >= 0 && open.size > 0; place -= 1) {
    const inverse = (past[place]?.inverse ?? []).flatMap((change) => narrowed(change, isMeant))
    if (inverse.length === 0) continue
    const before = applyChanges(after, inverse).workspace
    const was = inverse.some((change) => variantOf(change) === variantId) ? entriesIn(before) : entries
    const isWhole = inverse.some((change) => change.change === 'variant' && change.identity === variantId)
    const isNew = isWhole && !isOnlyNamed(inVariant(before), inVariant(after))
    for (const [key, dated] of open) {
      const [from, to] = [was.get(key), entries.get(key)]
      const names = isNew || from === undefined ? Object.keys(dated.own) : keysThatDiffer(from, to ?? {})
      if (names.length > 0) date(key, dated, names, baseThere())
    }
    if (inverse.some((change) => variantOf(change) !== variantId)) base = undefined
    after = before
    entries = was
  }
  for (const [key, dated] of open) date(key, dated, Object.keys(dated.own), baseThere())
  return [...waiting].map(([key, dated]) => ({ ...nameIn(key), ...compared(dated, now.get(key)) }))
}

/** What the base said of a record: as it is now, but for the keys that the variant has changed. */
function compared({ own, record, byKey }: Dated, now: Values | undefined): Omit<SaidThen, keyof RecordName> {
  if (record === undefined || own['remove'] === true) return { before: record, now }
  const before = new Map(Object.entries(now ?? record))
  for (const [name, value] of byKey) {
    if (value === undefined) before.delete(name)
    else before.set(name, value)
  }
  return { before: Object.fromEntries(before), now }
}

/** What the variant's base says of these records. */
function baseIn(workspace: Workspace, variantId: string): ReadonlyMap<string, Values> {
  const base = chainOf(workspace, variantId).at(-2)
  if (base === undefined) return new Map()
  const contents = contentsOf(workspace, base.id)
  return new Map(
    collectionNames.flatMap((name) =>
      [...contents[name]].map(([identity, record]): [string, Values] => [keyOf(name, identity), { ...record }]),
    ),
  )
}

/** What of a change is about these records. */
function narrowed(change: Change, isMeant: Small['isMeant']): readonly Change[] {
  if (change.change === 'record') return isMeant(change.collection, change.identity) ? [change] : []
  if (change.change !== 'variant') return []
  return [change.record === null ? change : { ...change, record: reduced(change.record, isMeant) }]
}

const variantOf = (change: Change): string | undefined =>
  change.change === 'record' ? change.variant : change.change === 'variant' ? change.identity : undefined

/**
 * Whether a step that was about the variant as a whole only named or described it. Any other (begun, based on another, brought up to date) looked
 * again at all that it says.
 */
function isOnlyNamed(before: VariantRecord | undefined, after: VariantRecord | undefined): boolean {
  if (before === undefined || after === undefined) return false
  const { name, note, ...rest } = before
  const { name: nameAfter, note: noteAfter, ...restAfter } = after
  return isSame(rest, restAfter) && !isSame([name, note], [nameAfter, noteAfter])
}

const keysThatDiffer = (from: Values, to: Values): readonly string[] =>
  Object.keys({ ...from, ...to }).filter((key) => !isSame(from[key], to[key]))

/** Records are small, and written by the same hand: their keys stand in the same order. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

function nameIn(key: string): RecordName {
  const at = key.indexOf('/')
  const collection = collectionNames.find((name) => name === key.slice(0, at))
  if (collection === undefined) throw new Error(`"${key}" names no record`)
  return { collection, identity: key.slice(at + 1) }
}
