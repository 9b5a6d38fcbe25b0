import type { Text } from '@taiseizu/catalogue'
import { type DesignEdit, changesFor } from '@taiseizu/core'
import type { Editor } from '../state/context'

/** Makes edits of the design on the screen one undoable step. */
export function editDesign({ store }: Editor, label: Text, edits: readonly DesignEdit[]): void {
  const { workspace, variantId, apply } = store.getState()
  if (workspace === null) return
  apply(label, changesFor(workspace, variantId, edits))
}
