import { variantCommand } from './variant-command'

/** Holds a variant beside its base, or beside the one on the screen where it has none, or the first of the others. */
export const compareVariant = variantCommand({
  id: 'compare-variant',
  label: 'variants.compare',
  needs: 'variants.needsOther',
  isFor: ({ variants }) => variants.length > 1,
  runFor({ store }, id) {
    const { workspace, variantId } = store.getState()
    const variants = workspace?.variants ?? []
    const base = variants.find((one) => one.id === id)?.basedOn
    const beside = base ?? (variantId === id ? variants.find((one) => one.id !== id)?.id : variantId)
    if (beside !== undefined) store.getState().look({ view: 'compare', compared: [beside, id] })
  },
})
