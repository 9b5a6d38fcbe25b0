/** Variants begun and named, in place in the list of variants: the name is asked for there. */
import { variantCommand } from './variant-command'

/** Begins a variant that says what this one says: its name is asked for where it will stand. */
export const newVariant = variantCommand({
  id: 'new-variant',
  label: 'variants.new',
  needs: 'palette.needsWorkspace',
  isFor: () => true,
  runFor: ({ store }, variant) => store.getState().look({ naming: { how: 'branch', variant } }),
})

export const rename = variantCommand({
  id: 'rename-variant',
  label: 'variants.rename',
  needs: 'palette.needsWorkspace',
  isFor: () => true,
  runFor: ({ store }, variant) => store.getState().look({ naming: { how: 'rename', variant } }),
})
