import type { Workspace } from '../workspace/format'
import { nearestFinder } from '../workspace/nearest'
import type { Problem } from '../workspace/problems'
import { prune } from '../workspace/prune'
import { checkShape } from '../workspace/shape'
import { formatWorkspace } from '../workspace/write/layout'
import { checkMeaning } from './meaning'
import { readWorkspace } from './read'

/**
 * What the reader would say of a workspace that was put together rather than read; nothing where it would take it.
 * Positions are those of the workspace written as JSON. Cost: that of checking it; where something is wrong, of writing and reading it.
 */
export function problemsOf(workspace: Workspace): readonly Problem[] {
  if (isSurelyRight(workspace)) return []
  const reading = readWorkspace(formatWorkspace(workspace, 'json'), { syntax: 'json' })
  return reading.ok ? [] : reading.problems
}

/** Most are right, and then nobody asks where in a text anything stands. */
function isSurelyRight(workspace: Workspace): boolean {
  let isFaulty = false
  const report = () => {
    isFaulty = true
  }
  const nearest = nearestFinder()
  if (!checkShape(workspace, report, nearest)) return false
  checkMeaning(workspace, { report, nearest, pruned: prune(workspace, []), rules: undefined })
  return !isFaulty
}
