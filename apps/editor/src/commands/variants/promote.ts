import { variantCommand } from './variant-command'

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
