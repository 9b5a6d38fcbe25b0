import { type Change, type CollectionName, applyChanges, removeRecord } from '@taiseizu/core'
import { inBoth } from '../messages'
import type { Editor } from '../state/context'

/** Removes several records of the design on the screen, with what refers to them, as one step. */
export function removeAll({ store }: Editor, collection: CollectionName, identities: readonly string[]): void {
  const { workspace, variantId, apply, select } = store.getState()
  if (workspace === null) return
  const changes: Change[] = []
  let current = workspace
  for (const identity of identities) {
    // One may have gone with another: a contract with its provider.
    const made = removeRecord(current, variantId, collection, identity)
    current = applyChanges(current, made).workspace
    changes.push(...made)
  }
  apply(inBoth('inspector.stepRemoveAll', { count: identities.length }), changes)
  select(null)
}
