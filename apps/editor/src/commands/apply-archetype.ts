import type { Text } from '@taiseizu/catalogue'
import type { VariantChange } from '@taiseizu/core'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'

/** Adds the variant that an archetype makes of the one on the screen, as one step, and shows it. */
export function adoptArchetype({ store }: Editor, change: VariantChange, name: Text): void {
  const { workspace, apply, show, notify, language } = store.getState()
  if (change.record === null || !store.getState().mayEdit()) return
  apply(inBoth('archetypes.stepAdopt', { name }), [{ ...change, record: { ...change.record, name } }])
  if (store.getState().workspace === workspace) return
  show(change.identity)
  notify(messagesIn(language)('archetypes.adopted', { name: name[language] }))
}
