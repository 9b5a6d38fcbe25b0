/** One entry of a variant brought from one base to another, and what of it the two bases do not agree about. */
import { mergePatch } from '../variants/merge-patch'
import type { CollectionName } from '../workspace/format'
import { identityKeys } from '../workspace/identity'
import { type JsonMap, isMap, sameJson } from '../workspace/json-value'
import { type AnyEntry, type AnyRecord } from './contents'
import { keyDifferences } from './difference'
import { entryBetween, laidOver } from './entries-between'
import type { RecordName } from './references'

/**
 * Why somebody has to decide:
 * - `both-changed`, `both-added`: the variant and the new base say different things of one key;
 * - `base-removed`: the new base no longer has what the variant changes; `base-changed`: it changed what the variant removes;
 * - `names-removed`: a record of the variant names (`about`) what the new base no longer has;
 * - `removed-named`: a record of the new base names (`about`) what the variant removes;
 * - `circle`: with both moves a unit would stand below itself.
 */
export type ConflictKind =
  | 'both-changed'
  | 'both-added'
  | 'base-removed'
  | 'base-changed'
  | 'names-removed'
  | 'removed-named'
  | 'circle'

export interface Conflict extends RecordName {
  /** Stable: kind, record, and key or record named. By it the conflict is settled. */
  readonly key: string
  readonly kind: ConflictKind
  /** The key of the record, where it is about one key. */
  readonly at?: readonly string[]
  readonly about?: RecordName
  /** What the old base says, the variant, and the new base: a record, or the value of the key; `undefined` for nothing. */
  readonly before: unknown
  readonly mine: unknown
  readonly theirs: unknown
  readonly isSettled: boolean
}

/**
 * How a conflict is settled: as the variant has it, or as the new base has it. Of a key also by another value (`undefined` for none).
 * `names-removed`: mine brings back what is named, theirs lets the variant's own entry go. `removed-named`: mine removes what names it too, theirs
 * lets the removal go. `circle`: theirs leaves the unit where the new base has it.
 */
export type Settlement = 'mine' | 'theirs' | { readonly value: unknown }
export type Settlements = Readonly<Record<string, Settlement>>

/** What the three say of one record. */
export interface Three {
  readonly name: CollectionName
  readonly identity: string
  readonly entry: AnyEntry
  readonly before: AnyRecord | undefined
  readonly theirs: AnyRecord | undefined
}

export interface Merged {
  /** What the variant is to say over the new base; nothing where that says it already. */
  readonly entry: AnyEntry | undefined
  readonly conflicts: readonly Conflict[]
}

/** Brings one entry over. What is not settled stays as the variant has it. */
export function merged(three: Three, settlements: Settlements): Merged {
  const { name, entry, before, theirs } = three
  const mine = laidOver(name, before, entry)
  const isUntouched = sameJson(before, theirs)
  if (isUntouched || (before === undefined && mine === undefined)) return { entry, conflicts: [] }
  if (mine === undefined) {
    if (theirs === undefined) return { entry: undefined, conflicts: [] }
    return whole(three, 'base-changed', undefined, settlements, entry)
  }
  if (theirs !== undefined) return byKey(three, mine, theirs, settlements)
  // What says nothing new, and is no record by itself, goes with the record.
  if (sameJson(mine, before) && laidOver(name, undefined, entry) === undefined)
    return { entry: undefined, conflicts: [] }
  return whole(three, 'base-removed', mine, settlements, mine)
}

/** A conflict about a record as a whole. */
function whole(
  { name, identity, before, theirs }: Three,
  kind: 'base-removed' | 'base-changed',
  mine: AnyRecord | undefined,
  settlements: Settlements,
  entry: AnyEntry,
): Merged {
  const key = conflictKey(kind, { collection: name, identity })
  const settled = settlements[key]
  const conflict = { key, kind, collection: name, identity, before, mine, theirs, isSettled: settled !== undefined }
  return { entry: settled === 'theirs' ? undefined : entry, conflicts: [conflict] }
}

function byKey(
  { name, identity, entry, before, theirs }: Three,
  mine: AnyRecord,
  base: AnyRecord,
  settlements: Settlements,
): Merged {
  const conflicts: Conflict[] = []
  let result = mergePatch(base, entry) as AnyRecord
  for (const at of disputed(name, before ?? {}, entry, base)) {
    const kind = before === undefined ? 'both-added' : 'both-changed'
    const key = conflictKey(kind, { collection: name, identity }, at.join('.'))
    const [was, own, other] = [valueAt(before, at), valueAt(mine, at), valueAt(base, at)]
    const settled = settlements[key]
    const value = settled === 'theirs' ? other : typeof settled === 'object' ? settled.value : own
    result = withValue(result, at, value) as AnyRecord
    const isSettled = settled !== undefined
    conflicts.push({ key, kind, collection: name, identity, at, before: was, mine: own, theirs: other, isSettled })
  }
  const said = entryBetween(name, theirs, result)
  const isKept = said !== undefined && sameJson(laidOver(name, base, entry), result)
  return { entry: isKept ? entry : said, conflicts }
}

/** The keys that the entry sets and of which the new base says something that neither the old one nor the entry says. */
function disputed(
  name: CollectionName,
  before: JsonMap,
  entry: JsonMap,
  base: JsonMap,
): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>()
  for (const at of leavesOf(entry, before)) {
    if (identityKeys[name].includes(at[0] ?? '')) continue
    const way = cutAtValue(base, at)
    const wish = valueAt(mergePatch(before, entry), way)
    const now = valueAt(base, way)
    if (!sameJson(now, wish) && !sameJson(now, valueAt(before, way)) && !isPatchedAlike(now, wish))
      found.set(way.join('.'), way)
  }
  return [...found.values()]
}

/** Maps that agree wherever both say something have nothing to dispute: laid together they say what each does. */
const isPatchedAlike = (now: unknown, wish: unknown): boolean =>
  isMap(now) &&
  isMap(wish) &&
  keyDifferences(now, wish).every(({ before, after }) => before === undefined || after === undefined)

/** The keys that a patch sets: down to where it, or what it is laid over, is no map. */
const leavesOf = (patch: JsonMap, under: unknown, way: readonly string[] = []): readonly (readonly string[])[] =>
  Object.entries(patch).flatMap(([key, value]) => {
    const below = isMap(under) ? under[key] : undefined
    return isMap(value) && isMap(below) ? leavesOf(value, below, [...way, key]) : [[...way, key]]
  })

/** The way down to where the value is no map any more. */
function cutAtValue(value: unknown, at: readonly string[]): readonly string[] {
  for (let length = 1; length < at.length; length += 1)
    if (!isMap(valueAt(value, at.slice(0, length)))) return at.slice(0, length)
  return at
}

const valueAt = (value: unknown, at: readonly string[]): unknown =>
  at.reduce<unknown>((inner, key) => (isMap(inner) ? inner[key] : undefined), value)

/** A map with another value at a way of keys; `undefined` takes the key away. */
export function withValue(map: JsonMap, at: readonly string[], value: unknown): JsonMap {
  const [key, ...rest] = at
  if (key === undefined) return map
  const inner = map[key]
  const next = rest.length === 0 ? value : withValue(isMap(inner) ? inner : {}, rest, value)
  if (next !== undefined) return { ...map, [key]: next }
  return Object.fromEntries(Object.entries(map).filter(([name]) => name !== key))
}

export const conflictKey = (kind: ConflictKind, { collection, identity }: RecordName, more = ''): string =>
  `${kind}:${collection}/${identity}${more === '' ? '' : `:${more}`}`
