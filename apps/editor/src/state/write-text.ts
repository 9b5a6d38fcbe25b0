/** What makes a long text is made beside the page, as what reads one. */
import type { Workspace, WorkspaceSource } from '@taiseizu/core'
import { beside } from './beside'
import { recordsIn } from './records-in'
import { reader } from './reader'

/** From so many records on the page would stand still for a tenth of a second and more. YAML takes some twenty times as long as JSON. */
const many = { json: 10_000, yaml: 500 }

/** The workspace as the text of its file: see `write`. */
export async function writeText(source: WorkspaceSource | null, workspace: Workspace): Promise<string> {
  const isMuch = recordsIn(workspace) > many[source?.syntax ?? 'yaml']
  const text = isMuch ? await beside<string>({ is: 'write', source, workspace }) : null
  return text ?? (await reader()).write(source, workspace)
}
