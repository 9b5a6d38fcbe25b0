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
  type Workspace,
  collectionNames,
  contentsOf,
  ownChangesOf,
} from '@taiseizu/core'
import type { Step } from '../../state/history'
import { inNamesOfNow } from './in-names-of-now'
import { Moment, type Told } from './moment'
import { type Small, type Values, keyOf, nameIn, onlyChanged } from './only-changed'

/** One record that a variant changes: what the base said when it did, and what it says now; `undefined` for no such record. */
export interface SaidThen extends RecordName {
  readonly before: Values | undefined
  readonly now: Values | undefined
}

/** The records that a variant changes and of which its base has come to say something else. @throws where the variant does not exist. */
export function changedInBase(workspace: Workspace, past: readonly Step[], variantId: string): readonly SaidThen[] {
  const small = onlyChanged(workspace, variantId)
  return small === null ? [] : changedSince(small, past, variantId)
}

const changedSince = (small: Small, past: readonly Step[], variantId: string): readonly SaidThen[] =>
  saidThen(small, past, variantId).filter(({ before, now }) => !isSame(before, now))

/** How a variant stands to its base. */
export interface Standing {
  /** How many records it changes. */
  readonly own: number
  /** Of how many of these its base has come to say something else since. */
  readonly moved: number
}

/** Cost: looks at the records of those collections in which the variant changes something. @throws where the variant does not exist. */
export function standingOf(workspace: Workspace, past: readonly Step[], variantId: string): Standing {
  const small = onlyChanged(workspace, variantId)
  if (small === null) return { own: 0, moved: 0 }
  return {
    own: ownChangesOf(small.workspace, variantId).length,
    moved: changedSince(small, past, variantId).length,
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

/** Of a record: what the base said when the variant came to say each key as it says it now. */
interface Dated {
  readonly own: Values
  /** The record as it was when the last of them came. */
  record: Values | undefined
  isDated: boolean
  readonly byKey: Map<string, unknown>
}

function saidThen(small: Small, steps: readonly Step[], variantId: string): readonly SaidThen[] {
  const past = inNamesOfNow(steps)
  const moment = new Moment(small)
  const own = moment.entriesOf(variantId)
  const all = new Map(
    [...own].map(([key, entry]): [string, Dated] => [
      key,
      { own: entry, record: undefined, isDated: false, byKey: new Map() },
    ]),
  )
  // Of what nothing under the variant ever changed the base says what it said.
  const open = new Set(keysChanged(past, (other) => moment.isUnder(variantId, other)) ?? all.keys())
  for (const key of open) if (!all.has(key)) open.delete(key)
  /** Since then these keys of the record are as they are, said to a base that said that. */
  const date = (key: string, names: readonly string[], record: Values | undefined) => {
    const dated = all.get(key)
    if (dated === undefined || names.length === 0) return
    if (!dated.isDated) dated.record = record
    dated.isDated = true
    for (const name of names) if (!dated.byKey.has(name)) dated.byKey.set(name, record?.[name])
    if (Object.keys(dated.own).every((name) => dated.byKey.has(name))) open.delete(key)
  }
  for (let place = past.length - 1; place >= 0 && open.size > 0; place -= 1) {
    const inverse = past[place]?.inverse ?? []
    const isWhole = inverse.some((change) => change.change === 'variant' && change.identity === variantId)
    const touched = isWhole ? [...open] : keysTouched(inverse, variantId).filter((key) => open.has(key))
    const bases = moment.basesOf(variantId, touched)
    const then = touched.map((key) => ({ key, base: bases.get(key), entry: moment.entryOf(variantId, key) }))
    const after = moment.variant(variantId)
    moment.goBack(inverse)
    const isNew = isWhole && !isOnlyNamed(moment.variant(variantId), after)
    for (const { key, base, entry } of then) {
      const before = moment.entryOf(variantId, key)
      const isAll = isNew || before === undefined
      date(key, isAll ? Object.keys(entry ?? {}) : keysThatDiffer(before, entry ?? {}), base)
    }
  }
  const first = moment.basesOf(variantId, [...open])
  for (const key of open) date(key, Object.keys(all.get(key)?.own ?? {}), first.get(key))
  const dated = [...all].filter(([, { isDated }]) => isDated)
  const now = new Moment(small).basesOf(
    variantId,
    dated.map(([key]) => key),
  )
  return dated.map(([key, one]) => ({ ...nameIn(key), ...compared(one, now.get(key)) }))
}

/** The records that were changed by themselves in some variants; `null` where such a variant was changed as a whole. */
function keysChanged(
  past: readonly Pick<Step, 'inverse'>[],
  isMeant: (variant: string) => boolean,
): ReadonlySet<string> | null {
  const keys = new Set<string>()
  for (const { inverse } of past)
    for (const change of inverse) {
      if (change.change === 'variant' && isMeant(change.identity)) return null
      if (change.change === 'record' && isMeant(change.variant)) keys.add(keyOf(change.collection, change.identity))
    }
  return keys
}

const keysTouched = (changes: readonly Change[], variantId: string): readonly string[] => [
  ...new Set(
    changes.flatMap((change) =>
      change.change === 'record' && change.variant === variantId ? [keyOf(change.collection, change.identity)] : [],
    ),
  ),
]

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

const keysThatDiffer = (from: Values, to: Values): readonly string[] =>
  Object.keys({ ...from, ...to }).filter((key) => !isSame(from[key], to[key]))

/**
 * Whether a step that was about the variant as a whole only named or described it. Any other (begun, based on another, brought up to date) looked
 * again at all that it says.
 */
function isOnlyNamed(before: Told | undefined, after: Told | undefined): boolean {
  if (before === undefined || after === undefined || before.basedOn !== after.basedOn) return false
  const isSaying =
    before.entries.size === after.entries.size &&
    [...before.entries].every(([key, entry]) => isSame(entry, after.entries.get(key)))
  return isSaying && !isSame(before.about, after.about)
}

/** Records are small, and written by the same hand: their keys stand in the same order. */
const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
