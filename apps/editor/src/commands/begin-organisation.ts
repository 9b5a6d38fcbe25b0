import type { Workspace } from '@taiseizu/core'
import type { Editor } from '../state/context'

/** Begins with an organisation that was just put together, and is in no file yet. @returns whether it may. */
export function beginOrganisation({ store }: Editor, workspace: Workspace): boolean {
  if (!store.getState().mayEdit()) return false
  store.getState().look({ view: 'structure', dialog: null })
  store.getState().begin({ workspace, source: null, fileName: 'organisation.taiseizu.yaml', inFile: null })
  return true
}
