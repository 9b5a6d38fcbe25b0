/** What follows a record that gets another id: what is selected, what is closed, what an address or the way back names. */
import { type Change, type Renaming, renamingsIn, subjectRenamed } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { Step } from './history'
import type { EditorState } from './state'

const known = new WeakMap<readonly Change[], readonly Renaming[]>()

/** Worked out once for the changes of a step. */
function renamingsOf(changes: readonly Change[]): readonly Renaming[] {
  const renamings = known.get(changes) ?? renamingsIn(changes)
  known.set(changes, renamings)
  return renamings
}

const renamed = (id: string, type: string, renamings: readonly Renaming[]): string =>
  renamings.reduce((name, renaming) => subjectRenamed(type, name, renaming), id)

/** What a variant is called after changes that may have given it another id. */
export const variantAfter = (changes: readonly Change[], id: string): string =>
  changes.reduce(
    (name, change) => (change.change === 'variant' && change.identity === name ? change.record?.id : undefined) ?? name,
    id,
  )

/** The parts of the screen that name variants and records, after changes; nothing where these rename none. */
export function renamedOnScreen(
  { selection, others, closedUnits, compared }: Pick<EditorState, Followed>,
  changes: readonly Change[],
): Partial<Pick<EditorState, Followed>> {
  const held = compared.map((id) => variantAfter(changes, id))
  const beside = held.some((id) => !compared.includes(id)) ? { compared: held } : {}
  const renamings = renamingsIn(changes)
  if (renamings.length === 0) return beside
  const follow = ({ type, id }: SubjectReference): SubjectReference => ({ type, id: renamed(id, type, renamings) })
  return {
    ...beside,
    selection: selection && follow(selection),
    others: others.map(follow),
    closedUnits: closedUnits.map((id) => renamed(id, 'unit', renamings)),
  }
}

type Followed = 'selection' | 'others' | 'closedUnits' | 'compared'

interface History {
  readonly past: readonly Step[]
  readonly future: readonly Step[]
}

/**
 * What is now called by a name of an earlier moment of the history, or of one that was undone; itself where that is there.
 * Cost: where it is not there, that of looking through the history.
 */
export function referenceNow(
  history: History,
  { type, id }: SubjectReference,
  isThere: (reference: SubjectReference) => boolean,
): SubjectReference | undefined {
  const follow = (name: string, changes: readonly Change[]) => renamed(name, type, renamingsOf(changes))
  const now = nameNow(history, id, follow, (name) => isThere({ type, id: name }))
  return now === undefined ? undefined : { type, id: now }
}

/** The same of the id of a variant. */
export const variantNow = (history: History, id: string, isThere: (id: string) => boolean): string | undefined =>
  nameNow(history, id, (name, changes) => variantAfter(changes, name), isThere)

function nameNow(
  { past, future }: History,
  before: string,
  follow: (name: string, changes: readonly Change[]) => string,
  isThere: (name: string) => boolean,
): string | undefined {
  if (isThere(before)) return before
  for (const way of [past.map(({ changes }) => changes), future.toReversed().map(({ inverse }) => inverse)]) {
    const now = way.reduce(follow, before)
    if (now !== before && isThere(now)) return now
  }
  return undefined
}
