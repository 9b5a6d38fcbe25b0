import { variantCommand } from './variant-command'

/** What a variant changes of its base. */
export const ownChanges = variantCommand({
  id: 'own-changes',
  label: 'variants.ownChanges',
  needs: 'variants.needsBase',
  isFor: (_, { basedOn }) => basedOn !== undefined,
  runFor({ store }, id) {
    store.getState().show(id)
    store.getState().look({ dialog: 'own-changes' })
  },
})
