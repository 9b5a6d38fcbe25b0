import type { Text } from '@taiseizu/catalogue'
import { type DesignEdit, changesFor } from '@taiseizu/core'
import type { Editor } from '../state/context'

/** Makes edits of the design on the screen one undoable step. @returns whether it was made. */
export function editDesign({ store }: Editor, label: Text, edits: readonly DesignEdit[]): boolean {
  const { workspace, variantId, apply } = store.getState()
  if (workspace === null) return false
  return apply(label, changesFor(workspace, variantId, edits))
}
