import type { Workspace } from '../format'
import type { Syntax, WorkspaceSource } from '../source'
import { render } from './render'

/**
 * A workspace as a new file: one record on a line, so that it reads well and a change is a line of a diff.
 * Cost: linear.
 */
export function formatWorkspace(workspace: Workspace, syntax: Syntax): string {
  const text = render(workspace, [], '', {
    syntax,
    block: syntax === 'yaml',
    spread: 'holders',
    unit: '  ',
    tight: false,
  })
  return `${text}\n`
}

/** The source of a workspace that comes from no file: what is written of it is laid out afresh. */
export function newSource(workspace: Workspace, syntax: Syntax): WorkspaceSource {
  return { text: formatWorkspace(workspace, syntax), syntax, value: workspace }
}
