import { deleteVariant } from '@taiseizu/core'
import { inBoth } from '../../messages'
import { makeStep, nameOf, variantCommand, variantOf } from './variant-command'

/** Takes a variant away at once; those based on it are then based on what it was based on and say the same. Told, and undone like anything else. */
export const removeVariant = variantCommand({
  id: 'delete-variant',
  label: 'variants.delete',
  needs: 'variants.needsAnother',
  isFor: ({ variants }) => variants.length > 1,
  runFor(editor, id) {
    const { store } = editor
    const { workspace, variant } = variantOf(editor, id)
    const name = nameOf(variant)
    const dependants = workspace.variants.filter(({ basedOn }) => basedOn === id)
    const [heir] = dependants
    const wasShown = store.getState().variantId === id
    const label = inBoth('variants.step.delete', { variant: name })
    const base = workspace.variants.find((one) => one.id === (variant.basedOn ?? heir?.id))
    const told =
      heir === undefined
        ? label
        : inBoth(becoming(variant.basedOn !== undefined, dependants.length), {
            variant: name,
            dependant: nameOf(heir),
            more: dependants.length - 1,
            base: base === undefined ? '' : nameOf(base),
          })
    if (makeStep(editor, label, deleteVariant(workspace, id), told) && wasShown && base !== undefined)
      store.getState().show(base.id)
  },
})

/** What becomes of those based on it. */
function becoming(hasBase: boolean, count: number) {
  if (hasBase) return count === 1 ? 'variants.told.deleteOne' : 'variants.told.deleteSeveral'
  return count === 1 ? 'variants.told.deleteHeir' : 'variants.told.deleteHeirs'
}
