import { type TextValue, promoteVariant } from '@taiseizu/core'
import { inBoth } from '../../messages'
import type { Editor } from '../../state/context'
import { makeStep, nameOf, variantOf } from './variant-command'
import '../../messages/variant-steps'

/** Makes a variant the new as-is, as one step. Loaded with the form that asks what the two are to be called. */
export function makeAsIs(
  editor: Editor,
  id: string,
  names: { readonly promoted?: TextValue; readonly former?: TextValue },
): void {
  const { workspace, variant } = variantOf(editor, id)
  const label = inBoth('variantSteps.step.promote', { variant: nameOf(variant) })
  makeStep(editor, label, promoteVariant(workspace, id, names))
}
