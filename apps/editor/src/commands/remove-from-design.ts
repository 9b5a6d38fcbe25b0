import type { Text } from '@taiseizu/catalogue'
import { type CollectionName, removeRecord } from '@taiseizu/core'
import { type Subject, labelOf } from '@taiseizu/rules'
import { inBoth } from '../messages'
import type { Editor } from '../state/context'

/** What is removed, as the step is called: an exclusion is called like what it excludes, which stays. */
export function removedName(subject: Subject): Text {
  const name = { ja: labelOf(subject, 'ja'), en: labelOf(subject, 'en') }
  return subject.type === 'exclusion' ? inBoth('commands.exclusionOf', { what: name }) : name
}

/** Removes a record of the design on the screen, with what refers to it, as one step. */
export function removeFromDesign({ store }: Editor, collection: CollectionName, subject: Subject): void {
  const { workspace, variantId, apply } = store.getState()
  if (workspace === null) return
  const step = inBoth('commands.stepRemove', { unit: removedName(subject) })
  apply(step, removeRecord(workspace, variantId, collection, subject.id))
}
