import type { Command } from './command'
import { edits } from './soon'

/** Removes the selected units or scopes. */
export const removeSelected: Command = {
  id: 'remove-selected',
  label: 'commands.remove',
  shortcuts: ['delete', 'backspace'],
  keysIn: 'canvas',
  on: ['unit', 'scope'],
  run: async (editor) => (await edits()).removeSubjects(editor),
}
