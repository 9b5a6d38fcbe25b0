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

/** The parts of the screen that name records, after changes; nothing where these rename none. */
export function renamedOnScreen(
  { selection, others, closedUnits }: Pick<EditorState, 'selection' | 'others' | 'closedUnits'>,
  changes: readonly Change[],
): Partial<Pick<EditorState, 'selection' | 'others' | 'closedUnits'>> {
  const renamings = renamingsIn(changes)
  if (renamings.length === 0) return {}
  const follow = ({ type, id }: SubjectReference): SubjectReference => ({ type, id: renamed(id, type, renamings) })
  return {
    selection: selection && follow(selection),
    others: others.map(follow),
    closedUnits: closedUnits.map((id) => renamed(id, 'unit', renamings)),
  }
}

/**
 * What is now called by a name of an earlier moment of the history, or of one that was undone; itself where that is there.
 * Cost: where it is not there, that of looking through the history.
 */
export function referenceNow(
  { past, future }: { readonly past: readonly Step[]; readonly future: readonly Step[] },
  reference: SubjectReference,
  isThere: (reference: SubjectReference) => boolean,
): SubjectReference | undefined {
  if (isThere(reference)) return reference
  const { type } = reference
  for (const way of [past.map(({ changes }) => changes), future.toReversed().map(({ inverse }) => inverse)]) {
    const id = way.reduce((name, changes) => renamed(name, type, renamingsOf(changes)), reference.id)
    if (id !== reference.id && isThere({ type, id })) return { type, id }
  }
  return undefined
}
