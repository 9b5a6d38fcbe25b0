/** Giving a variant another id, with all that names it. */
import type { Change } from '../changes/change'
import type { RenamingMade } from '../changes/rename'
import { isWellFormed, nearestId } from '../changes/wished-id'
import type { Workspace } from '../workspace/format'
import { exceptionIdentity } from '../workspace/identity'
import { variantIn } from './contents'

/**
 * The changes that give a variant another id: those based on it are based on it as before, and exceptions for it stay for it. Every variant says
 * what it said, and keeps its place.
 *
 * @returns no change where it is called so already; or why it cannot be called so: `malformed`, or `taken` by another variant.
 *   Undone, or renamed back, the workspace is what it was. @throws where it does not exist.
 */
export function giveVariantId(workspace: Workspace, from: string, to: string): RenamingMade {
  const variant = variantIn(workspace, from)
  if (from === to) return { ok: true, changes: [] }
  const isTaken = (id: string) => workspace.variants.some((one) => one.id === id)
  const isFree = (id: string) => isWellFormed(id) && !isTaken(id)
  if (!isFree(to)) {
    const nearest = nearestId(to, isFree)
    return { ok: false, why: isTaken(to) ? 'taken' : 'malformed', ...(nearest === undefined ? {} : { nearest }) }
  }
  const changes: Change[] = [{ change: 'variant', identity: from, record: { ...variant, id: to } }]
  for (const one of workspace.variants)
    if (one.basedOn === from) changes.push({ change: 'variant', identity: one.id, record: { ...one, basedOn: to } })
  for (const one of workspace.exceptions ?? [])
    if (one.variant === from)
      changes.push({ change: 'exception', identity: exceptionIdentity(one), record: { ...one, variant: to } })
  return { ok: true, changes }
}
