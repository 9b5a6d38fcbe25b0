import { variantCommand } from './variant-command'

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
