import type { Command } from './command'
import { openText } from './open-text'

export const openFile: Command = {
  id: 'open-file',
  label: 'shell.open',
  group: 'file',
  shortcuts: ['mod+o'],
  keysIn: 'anywhere',
  async run(editor) {
    const file = await editor.platform.files.choose()
    if (file !== null) await openText(editor, file.name, file.text, file.handle)
  },
}
