import type { Workspace } from '@taiseizu/core'
import type { Editor } from '../state/context'

/** Begins with an organisation that was just put together, and is in no file yet. */
export function beginOrganisation({ store }: Editor, workspace: Workspace): void {
  if (!store.getState().mayEdit()) return
  store.getState().look({ view: 'structure', dialog: null })
  store.getState().begin({ workspace, source: null, fileName: 'organisation.taiseizu.yaml', inFile: null })
}
