import type { TextValue } from '@taiseizu/core'
import { inBoth } from '../../messages'
import type { Editor } from '../../state/context'
import { makeStep, nameOf, variantCommand, variantOf } from './variant-command'

/** What a variant is called and what it is for, in both languages. */
export const aboutVariant = variantCommand({
  id: 'about-variant',
  label: 'variants.about',
  needs: 'palette.needsWorkspace',
  isFor: () => true,
  runFor({ store }, id) {
    store.getState().show(id)
    store.getState().look({ dialog: 'about-variant' })
  },
})

/** Writes name and description as one step. */
export function describe(editor: Editor, id: string, name: TextValue, note: TextValue | undefined): void {
  const { variant } = variantOf(editor, id)
  const { id: _, name: __, basedOn, note: ___, ...collections } = variant
  const record = {
    id,
    name,
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(note === undefined ? {} : { note }),
    ...collections,
  }
  if (JSON.stringify([name, note]) === JSON.stringify([variant.name, variant.note])) return
  makeStep(editor, inBoth('variants.step.about', { variant: nameOf(variant) }), [
    { change: 'variant', identity: id, record },
  ])
}
