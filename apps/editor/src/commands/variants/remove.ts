import { edits } from '../soon'
import { variantCommand } from './variant-command'

/** Takes a variant away at once; it is told, and undone like anything else. */
export const removeVariant = variantCommand({
  id: 'delete-variant',
  label: 'variants.delete',
  needs: 'variants.needsAnother',
  isFor: ({ variants }) => variants.length > 1,
  async runFor(editor, id) {
    const { takeAway } = await edits()
    // Asked for twice, it may be gone by now.
    if (editor.store.getState().workspace?.variants.some((one) => one.id === id) === true) takeAway(editor, id)
  },
})
