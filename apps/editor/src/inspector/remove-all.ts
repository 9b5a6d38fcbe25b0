import { type CollectionName, removeRecords } from '@taiseizu/core'
import { inBoth } from '../messages'
import type { Editor } from '../state/context'

/** Removes several records of the design on the screen, with what refers to them, as one step. */
export function removeAll({ store }: Editor, collection: CollectionName, identities: readonly string[]): void {
  const { workspace, variantId, apply, select } = store.getState()
  if (workspace === null) return
  const records = identities.map((identity) => ({ collection, identity }))
  apply(inBoth('inspector.stepRemoveAll', { count: identities.length }), removeRecords(workspace, variantId, records))
  select(null)
}
