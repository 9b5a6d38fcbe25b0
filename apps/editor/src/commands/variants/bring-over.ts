/** A variant brought up to date with its base, or put on another: what works that out is loaded when it is first asked for. */
import type { Workspace } from '@taiseizu/core'
import { dependantsOf, variantCommand } from './variant-command'

/** Settles what the base has come to say otherwise since the variant changed it; where nothing is in dispute it is just done. */
export const bringUpToDate = variantCommand({
  id: 'bring-up-to-date',
  label: 'variants.bringUpToDate',
  needs: 'variants.needsBase',
  isFor: (_, { basedOn }) => basedOn !== undefined,
  async runFor(editor, id) {
    editor.store.getState().show(id)
    const { bringUpToDateAtOnce } = await import('./bringing')
    if (!bringUpToDateAtOnce(editor, id)) editor.store.getState().look({ dialog: 'bring-up-to-date' })
  },
})

/** The variants on which one can be put: all but itself and those based on it. */
export const possibleBases = (workspace: Workspace, id: string) => {
  const below = dependantsOf(workspace, id)
  return workspace.variants.filter((one) => one.id !== id && !below.includes(one))
}

/** Puts a variant on another base, with its own changes. */
export const otherBase = variantCommand({
  id: 'other-base',
  label: 'variants.otherBase',
  needs: 'variants.noOtherBase',
  isFor: (workspace, { id, basedOn }) => basedOn !== undefined && possibleBases(workspace, id).length > 1,
  runFor({ store }, id) {
    store.getState().show(id)
    store.getState().look({ dialog: 'other-base' })
  },
})
