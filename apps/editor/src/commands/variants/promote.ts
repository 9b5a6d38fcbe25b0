import { type TextValue, promoteVariant } from '@taiseizu/core'
import { inBoth } from '../../messages'
import type { Editor } from '../../state/context'
import { makeStep, nameOf, variantCommand, variantOf } from './variant-command'

/** Makes a variant the new as-is; what the two are to be called is asked for. */
export const promote = variantCommand({
  id: 'promote-variant',
  label: 'variants.promote',
  needs: 'variants.isFirst',
  isFor: ({ variants }, variant) => variants[0] !== variant,
  runFor({ store }, id) {
    store.getState().show(id)
    store.getState().look({ dialog: 'promote-variant' })
  },
})

export function makeAsIs(
  editor: Editor,
  id: string,
  names: { readonly promoted?: TextValue; readonly former?: TextValue },
): void {
  const { workspace, variant } = variantOf(editor, id)
  const label = inBoth('variants.step.promote', { variant: nameOf(variant) })
  makeStep(editor, label, promoteVariant(workspace, id, names))
}
