import { designOfState } from '../state/derived'
import type { Command } from './command'
import { selectedUnits } from './selected-units'
import { edits } from './soon'

export const duplicateUnits: Command = {
  id: 'duplicate-units',
  label: 'structure.command.duplicate',
  shortcuts: ['mod+d'],
  keysIn: 'canvas',
  on: ['unit'],
  enabled({ store }) {
    const design = designOfState(store.getState())
    return design !== null && selectedUnits(store.getState(), design).length > 0
  },
  run: async (editor) => (await edits()).duplicateSelected(editor),
}
