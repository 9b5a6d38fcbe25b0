import { addProvider, addScopeHere, addUnitBelow } from './add-here'
import type { Command } from './command'
import { copyLink } from './copy-link'
import { deselect } from './deselect'
import { newOrganisation, openCommands, openSearch, openShortcuts } from './dialogs'
import { leave } from './leave'
import { switchLanguage, themes } from './looks'
import { downloads } from './download-copy'
import { duplicateUnits } from './duplicate-units'
import { newWorkspace } from './new-workspace'
import { openFile } from './open-file'
import { toggleFindings, toggleInspector, toggleSidebar } from './panes'
import { print } from './print'
import { redo } from './redo'
import { nextRegion, previousRegion } from './regions'
import { removeSelected } from './remove-selected'
import { saveFile, saveFileAs } from './save-file'
import { selectSuperior } from './select-superior'
import { showViews } from './show-view'
import { startTour } from './start-tour'
import { nextFinding, previousFinding } from './step-finding'
import { undo } from './undo'
import { variantCommands } from './variants'

/** Every command that has no argument, for the keyboard, menus and the palette. */
export const commands: readonly Command[] = [
  undo,
  redo,
  addUnitBelow,
  addScopeHere,
  addProvider,
  removeSelected,
  duplicateUnits,
  ...variantCommands,
  deselect,
  openFile,
  saveFile,
  saveFileAs,
  ...downloads,
  newOrganisation,
  newWorkspace,
  print,
  leave,
  openSearch,
  nextFinding,
  previousFinding,
  selectSuperior,
  copyLink,
  nextRegion,
  previousRegion,
  ...showViews,
  toggleSidebar,
  toggleInspector,
  toggleFindings,
  switchLanguage,
  ...themes,
  openCommands,
  openShortcuts,
  startTour,
]
