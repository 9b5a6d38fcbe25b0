/** Workspace files as text. With its two parsers this is a fifth of the program: `reader` loads it when it is wanted. */
import {
  type Reading,
  type Workspace,
  type WorkspaceSource,
  formatWorkspace,
  readWorkspace,
  writeWorkspace,
} from '@taiseizu/core'
import { rules } from '@taiseizu/rules'

const ruleIds = rules.map((rule) => rule.id)

export const read = (text: string): Reading => readWorkspace(text, { rules: ruleIds })

/** The workspace as the text of its file: over the text that it came from, so that only what was edited differs. */
export const write = (source: WorkspaceSource | null, workspace: Workspace): string =>
  source === null ? formatWorkspace(workspace, 'yaml') : writeWorkspace(source, workspace)
