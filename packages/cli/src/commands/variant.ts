/** All that `taiseizu variant …` does. */
import type { Command } from '../command'
import { variantBranch } from './variant-branch'
import { variantChanges } from './variant-changes'
import { variantDelete } from './variant-delete'
import { variantList } from './variant-list'
import { variantPromote } from './variant-promote'
import { variantRebase } from './variant-rebase'
import { variantRename } from './variant-rename'
import { variantUndo } from './variant-undo'

export const variantCommands: readonly Command[] = [
  variantList,
  variantBranch,
  variantRename,
  variantDelete,
  variantPromote,
  variantChanges,
  variantUndo,
  variantRebase,
]
