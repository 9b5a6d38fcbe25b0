import type { Command } from './command'
import { saveTo } from './write-file'

/** Writes to the opened file; asks where, if there is none. */
export const saveFile: Command = {
  id: 'save-file',
  label: 'shell.save',
  group: 'file',
  shortcuts: ['mod+s'],
  keysIn: 'anywhere',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: (editor) => saveTo(editor, 'opened'),
}

export const saveFileAs: Command = {
  id: 'save-file-as',
  label: 'shell.saveAs',
  group: 'file',
  shortcuts: ['mod+shift+s'],
  keysIn: 'anywhere',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: (editor) => saveTo(editor, 'elsewhere'),
}
