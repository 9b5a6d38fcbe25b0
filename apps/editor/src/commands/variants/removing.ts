import { deleteVariant } from '@taiseizu/core'
import { inBoth } from '../../messages'
import type { Editor } from '../../state/context'
import { makeStep, nameOf, variantOf } from './variant-command'
import '../../messages/variant-steps'

/** Takes a variant away, as one step, and tells what becomes of those based on it: they are then based on what it was based on and say the same. */
export function takeAway(editor: Editor, id: string): void {
  const { store } = editor
  const { workspace, variant } = variantOf(editor, id)
  const name = nameOf(variant)
  const dependants = workspace.variants.filter(({ basedOn }) => basedOn === id)
  const [heir] = dependants
  const wasShown = store.getState().variantId === id
  const label = inBoth('variantSteps.step.delete', { variant: name })
  const base = workspace.variants.find((one) => one.id === (variant.basedOn ?? heir?.id))
  const told =
    heir === undefined
      ? undefined
      : inBoth(becoming(variant.basedOn !== undefined, dependants.length), {
          variant: name,
          dependant: nameOf(heir),
          more: dependants.length - 1,
          base: base === undefined ? '' : nameOf(base),
        })
  if (makeStep(editor, label, deleteVariant(workspace, id), told) && wasShown && base !== undefined)
    store.getState().show(base.id)
}

/** What becomes of those based on it. */
function becoming(hasBase: boolean, count: number) {
  if (hasBase) return count === 1 ? 'variantSteps.told.deleteOne' : 'variantSteps.told.deleteSeveral'
  return count === 1 ? 'variantSteps.told.deleteHeir' : 'variantSteps.told.deleteHeirs'
}
