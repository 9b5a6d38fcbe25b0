import type { Text } from '@taiseizu/catalogue'
import { type DesignEdit, changesFor, settleDependants } from '@taiseizu/core'
import type { Editor } from '../state/context'

/** Makes edits of the design on the screen one undoable step, after which the variants based on it can be read as before. */
export function editDesign({ store }: Editor, label: Text, edits: readonly DesignEdit[]): void {
  const { workspace, variantId, apply } = store.getState()
  if (workspace === null) return
  const changes = changesFor(workspace, variantId, edits)
  apply(label, [...changes, ...settleDependants(workspace, variantId, changes)])
}
