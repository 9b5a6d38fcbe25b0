import type { Editor } from '../state/context'
import { reader } from '../state/reader'
import { inBoth } from '../messages'
import { keepHandle } from './handles'
import { takeSnapshot } from './snapshots'

/** Opens the text of a workspace file; where it has problems all of them are shown and nothing else changes. */
export async function openText(
  editor: Editor,
  fileName: string,
  text: string,
  handle: FileSystemFileHandle | null,
): Promise<void> {
  const { store } = editor
  const { read } = await reader()
  const reading = read(text)
  if (!reading.ok) {
    store.getState().refuse({ fileName, problems: reading.problems })
    return
  }
  const { begin, mayEdit } = store.getState()
  if (!mayEdit()) return
  if (store.getState().past.length > 0)
    await takeSnapshot(editor, inBoth('safe.snapshotBeforeOpen', { file: fileName }), { isAutomatic: true })
  begin({ workspace: reading.workspace, source: reading.source, fileName })
  if (handle !== null) keepHandle(editor, handle)
  store.getState().tellLink({ is: handle === null ? 'none' : 'linked' })
}
