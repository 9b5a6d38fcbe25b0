import type { Workspace } from '../workspace/format'
import type { Problem } from '../workspace/problems'
import { formatWorkspace } from '../workspace/write/layout'
import { readWorkspace } from './read'

/**
 * What the reader would say of a workspace that was put together rather than read; nothing where it would take it.
 * Positions are those of the workspace written as JSON. Cost: that of writing and reading it.
 */
export function problemsOf(workspace: Workspace): readonly Problem[] {
  const reading = readWorkspace(formatWorkspace(workspace, 'json'), { syntax: 'json' })
  return reading.ok ? [] : reading.problems
}
