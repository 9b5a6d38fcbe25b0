import { messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { reader } from '../state/reader'
import type { Command } from './command'
import { handleOf, keepHandle } from './handles'

async function save({ store, platform }: Editor, handle: FileSystemFileHandle | null): Promise<void> {
  const { workspace, source, fileName, language } = store.getState()
  if (workspace === null) return
  const { read, write } = await reader()
  const text = write(source, workspace)
  const result = await platform.files.save(handle, fileName, text)
  const say = messagesIn(language)
  if (!result.saved) {
    if (result.reason === 'refused') store.getState().notify(say('shell.notSaved', { reason: result.message }))
    return
  }
  keepHandle(store, result.handle)
  const reading = read(text)
  if (reading.ok) store.getState().savedToFile(result.name, reading.source)
  store.getState().notify(say('shell.fileSaved', { file: result.name }))
}

/** Writes to the opened file; asks where, if there is none. */
export const saveFile: Command = {
  id: 'save-file',
  label: 'shell.save',
  shortcuts: ['mod+s'],
  keysIn: 'anywhere',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: (editor) => save(editor, handleOf(editor.store)),
}

export const saveFileAs: Command = {
  id: 'save-file-as',
  label: 'shell.saveAs',
  shortcuts: ['mod+shift+s'],
  keysIn: 'anywhere',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: (editor) => save(editor, null),
}
