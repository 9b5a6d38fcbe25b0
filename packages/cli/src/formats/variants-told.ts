import type { VariantRecord, Workspace } from '@taiseizu/core'
import { type OwnChanges, ownOf } from '../own-changes'

/** A variant in the list of variants, and what it says of its own. */
export interface VariantTold extends OwnChanges {
  readonly variant: VariantRecord
}

/** In the order of the file. */
export const variantsTold = (workspace: Workspace): readonly VariantTold[] =>
  workspace.variants.map((variant) => ({ variant, ...ownOf(workspace, variant.id) }))
