/** A variant's own changes brought to another base, or to its base as that has become. */
import { type Change, applyChanges } from '../changes/change'
import { problemsOf } from '../reading/problems-of'
import type { CollectionName, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { sameJson } from '../workspace/json-value'
import type { Problem } from '../workspace/problems'
import {
  type AnyEntry,
  type AnyRecord,
  type Contents,
  contentsOf,
  eachCollection,
  eachWhenAsked,
  ownEntriesOf,
  variantIn,
} from './contents'
import { entryBetween, laidOver, variantWith } from './entries-between'
import { type Conflict, type ConflictKind, type Settlements, conflictKey, merged, withValue } from './merging'
import { type RecordName, circleAbove, missingFor, referredTo } from './references'

export interface RebaseCall {
  readonly variant: string
  /** The new base; where not given the present one. */
  readonly onto?: string
  /** What the old base said when the changes were made; where not given what the present one says. */
  readonly from?: Contents
  readonly settlements?: Settlements
}

export interface Rebase {
  /** All there are, settled or not, by record. Settling one may bring up another. */
  readonly conflicts: readonly Conflict[]
  /** `null` until every conflict is settled and nothing is wrong with what comes out. Nothing to do: no change. */
  readonly changes: readonly Change[] | null
  /** Where all is settled: what the reader would still say of the outcome. */
  readonly problems: readonly Problem[]
}

type Draft = Record<CollectionName, Map<string, AnyEntry>>

/**
 * Bases a variant on another, with its own changes: those of the old base that the new one does not have are let go.
 *
 * Without conflict the variant says what its own entries say laid over the new base; an entry that the new base makes needless goes.
 * @throws where a variant does not exist, is based on none, or would be based on itself: mistakes of the caller's.
 *   Cost: linear in the records of the bases; where all is settled that of reading the workspace anew.
 */
export function rebase(workspace: Workspace, call: RebaseCall): Rebase {
  const variant = variantIn(workspace, call.variant)
  const { basedOn } = variant
  if (basedOn === undefined) throw new Error(`variant "${variant.id}" is based on none`)
  const onto = call.onto ?? basedOn
  for (let next: string | undefined = onto; next !== undefined; next = variantIn(workspace, next).basedOn)
    if (next === variant.id) throw new Error(`variant "${variant.id}" would be based on itself`)
  const before = call.from ?? contentsOf(workspace, basedOn)
  const theirs = contentsOf(workspace, onto)
  const settlements = call.settlements ?? {}
  const conflicts: Conflict[] = []
  const own = ownEntriesOf(variant)
  const draft = eachCollection((name) => {
    const entries = new Map<string, AnyEntry>()
    for (const [identity, entry] of own[name]) {
      const [from, to] = [before[name].get(identity), theirs[name].get(identity)]
      const one = merged({ name, identity, entry, before: from, theirs: to }, settlements)
      conflicts.push(...one.conflicts)
      if (one.entry !== undefined) entries.set(identity, one.entry)
    }
    return entries
  })
  const mine = eachWhenAsked((name) => laidTogether(name, before[name], own[name]))
  conflicts.push(...settledTogether({ draft, before, mine, theirs, settlements }))
  if (conflicts.some(({ isSettled }) => !isSettled)) return { conflicts, changes: null, problems: [] }
  const record = variantWith(
    variant,
    onto,
    eachCollection((name) => [...draft[name].values()]),
  )
  const changes: readonly Change[] = sameJson(record, variant)
    ? []
    : [{ change: 'variant', identity: variant.id, record }]
  const problems = changes.length === 0 ? [] : problemsOf(applyChanges(workspace, changes).workspace)
  return { conflicts, changes: problems.length === 0 ? changes : null, problems }
}

interface Together {
  readonly draft: Draft
  readonly before: Contents
  readonly mine: Contents
  readonly theirs: Contents
  readonly settlements: Settlements
}

/** Conflicts that only the whole shows: what one side names the other took away, and moves that close a circle. Settles in the draft what it can. */
function settledTogether(together: Together): readonly Conflict[] {
  const { draft, theirs, settlements } = together
  const applied = new Map<string, Conflict>()
  for (;;) {
    const outcome = eachWhenAsked((name) => laidTogether(name, theirs[name], draft[name]))
    const found = [...dangling(together, outcome), ...circles(together, outcome)]
    const next = found.find(({ conflict }) => settlements[conflict.key] !== undefined && !applied.has(conflict.key))
    if (next === undefined) {
      const open = new Map(found.map(({ conflict }) => [conflict.key, conflict]))
      return [...new Map([...applied, ...open]).values()]
    }
    next.settle()
    applied.set(next.conflict.key, { ...next.conflict, isSettled: true })
  }
}

interface Found {
  readonly conflict: Conflict
  settle(): void
}

function* dangling(
  { draft, before, mine, theirs, settlements }: Together,
  outcome: Contents,
): Generator<Found, undefined> {
  // The new base names nothing that it does not have: what of it is left as it stands may miss only what the draft removes.
  const isSomethingGone = referredTo.some((name) => [...draft[name].values()].some((entry) => 'remove' in entry))
  for (const collection of collectionNames) {
    if (draft[collection].size === 0 && !isSomethingGone) continue
    for (const [identity, record] of outcome[collection]) {
      if (!isSomethingGone && !draft[collection].has(identity)) continue
      for (const about of missingFor(collection, record, outcome, [theirs, mine, before])) {
        const known = theirs[about.collection].get(about.identity)
        const kind = known === undefined ? 'names-removed' : 'removed-named'
        const [was, own] = [before[about.collection].get(about.identity), mine[about.collection].get(about.identity)]
        const conflict = {
          ...conflictAbout(kind, { collection, identity }, about),
          before: was,
          mine: own,
          theirs: known,
        }
        const entries: Map<string, AnyEntry> = draft[collection]
        yield {
          conflict,
          settle() {
            const isMine = settlements[conflict.key] === 'mine'
            if (kind === 'removed-named' && !isMine) draft[about.collection].delete(about.identity)
            else if (kind === 'removed-named')
              put(entries, identity, entryBetween(collection, theirs[collection].get(identity), undefined))
            else if (isMine) put(draft[about.collection], about.identity, own ?? was)
            else entries.delete(identity)
          },
        }
      }
    }
  }
  return undefined
}

function* circles({ draft, before, theirs, settlements }: Together, outcome: Contents): Generator<Found, undefined> {
  const parentIn = (contents: Contents) => (id: string) =>
    (contents.units.get(id) as { readonly parent?: string } | undefined)?.parent
  for (const identity of draft.units.keys()) {
    const [was, own, base] = [before, outcome, theirs].map((contents) => parentIn(contents)(identity))
    if (own === base || !circleAbove(identity, parentIn(outcome)).includes(identity)) continue
    const key = conflictKey('circle', { collection: 'units', identity })
    const settled = settlements[key]
    yield {
      conflict: {
        key,
        kind: 'circle',
        collection: 'units',
        identity,
        at: ['parent'],
        before: was,
        mine: own,
        theirs: base,
        isSettled: false,
      },
      settle() {
        const to = settled === 'theirs' ? base : typeof settled === 'object' ? settled.value : own
        const unit = outcome.units.get(identity)
        if (unit === undefined) return
        put(
          draft.units,
          identity,
          entryBetween('units', theirs.units.get(identity), withValue(unit, ['parent'], to) as AnyRecord),
        )
      },
    }
  }
  return undefined
}

const conflictAbout = (kind: ConflictKind, name: RecordName, about: RecordName) => ({
  key: conflictKey(kind, name, `${about.collection}/${about.identity}`),
  kind,
  ...name,
  about,
  isSettled: false,
})

const put = (entries: Map<string, AnyEntry>, identity: string, entry: AnyEntry | undefined) => {
  if (entry === undefined) entries.delete(identity)
  else entries.set(identity, entry)
}

/** A collection with entries laid over it. */
function laidTogether(
  name: CollectionName,
  base: ReadonlyMap<string, AnyRecord>,
  entries: ReadonlyMap<string, AnyEntry>,
): ReadonlyMap<string, AnyRecord> {
  if (entries.size === 0) return base
  const result = new Map(base)
  for (const [identity, entry] of entries) {
    const record = laidOver(name, base.get(identity), entry)
    if (record === undefined) result.delete(identity)
    else result.set(identity, record)
  }
  return result
}
