import type { Command } from './command'
import { deselect } from './deselect'
import { duplicateUnits } from './duplicate-units'
import { newWorkspace } from './new-workspace'
import { openFile } from './open-file'
import { redo } from './redo'
import { removeSelected } from './remove-selected'
import { saveFile, saveFileAs } from './save-file'
import { undo } from './undo'

/** Every command that has no argument, for the keyboard and menus. */
export const commands: readonly Command[] = [
  undo,
  redo,
  openFile,
  saveFile,
  saveFileAs,
  newWorkspace,
  removeSelected,
  duplicateUnits,
  deselect,
]
