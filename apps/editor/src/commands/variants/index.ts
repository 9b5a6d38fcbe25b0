/** What can be done with a variant as a whole, in the order of its menu. */
import { aboutVariant } from './about'
import { bringUpToDate, otherBase } from './bring-over'
import { compareVariant } from './compare'
import { newVariant, rename } from './name'
import { ownChanges } from './own-changes'
import { promote } from './promote'
import { removeVariant } from './remove'
import type { VariantCommand } from './variant-command'

export const variantCommands: readonly VariantCommand[] = [
  newVariant,
  rename,
  aboutVariant,
  ownChanges,
  compareVariant,
  bringUpToDate,
  otherBase,
  promote,
  removeVariant,
]
