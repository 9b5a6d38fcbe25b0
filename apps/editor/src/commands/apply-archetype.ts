import type { Text } from '@taiseizu/catalogue'
import type { VariantChange } from '@taiseizu/core'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'

/**
 * Adds the variant that an archetype makes of the one on the screen, as one step, and shows it.
 * @returns whether it was added: not where another tab is the one that may write.
 */
export function adoptArchetype({ store }: Editor, change: VariantChange, name: Text): boolean {
  const { workspace, apply, show, notify, language } = store.getState()
  if (change.record === null || !store.getState().mayEdit()) return false
  apply(inBoth('archetypes.stepAdopt', { name }), [{ ...change, record: { ...change.record, name } }])
  if (store.getState().workspace === workspace) return false
  show(change.identity)
  notify(messagesIn(language)('archetypes.adopted', { name: name[language] }))
  return true
}
