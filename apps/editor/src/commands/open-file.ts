import type { Command } from './command'
import { openChosen } from './open-chosen'

export const openFile: Command = {
  id: 'open-file',
  label: 'shell.open',
  group: 'file',
  shortcuts: ['mod+o'],
  keysIn: 'anywhere',
  async run(editor) {
    const file = await editor.platform.files.choose()
    if (file !== null) await openChosen(editor, file)
  },
}
