/**
 * Which workspace came of which by which changes: so that what follows from one need not be worked out from the start for the next.
 * Forgotten with the workspaces.
 */
import type { Change, Workspace } from '@taiseizu/core'

interface Origin {
  readonly before: WeakRef<Workspace>
  readonly changes: readonly Change[]
}

const origins = new WeakMap<Workspace, Origin>()

/** So many steps are followed back; beyond that it is as well to begin anew. */
const most = 32

export function tellOrigin(workspace: Workspace, before: Workspace, changes: readonly Change[]): void {
  if (workspace !== before) origins.set(workspace, { before: new WeakRef(before), changes })
}

/** The changes that make one workspace of another, in their order; `null` where it is not known to come of it. */
export function changesBetween(from: Workspace, to: Workspace): readonly Change[] | null {
  const parts: (readonly Change[])[] = []
  for (let at: Workspace = to; at !== from;) {
    const origin = origins.get(at)
    const before = origin?.before.deref()
    if (origin === undefined || before === undefined || parts.length === most) return null
    parts.unshift(origin.changes)
    at = before
  }
  return parts.flat()
}
