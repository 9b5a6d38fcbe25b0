import type { Text } from '@taiseizu/catalogue'
import { type CollectionName, removeRecord } from '@taiseizu/core'
import { inBoth } from '../messages'
import type { Editor } from '../state/context'

/** Removes a record of the design on the screen, with what refers to it, as one step. */
export function removeFromDesign({ store }: Editor, collection: CollectionName, identity: string, name: Text): void {
  const { workspace, variantId, apply } = store.getState()
  if (workspace === null) return
  apply(inBoth('commands.stepRemove', { unit: name }), removeRecord(workspace, variantId, collection, identity))
}
