import { inBoth } from '../messages'
import type { Editor } from '../state/context'
import { readText } from '../state/read-text'
import { handleOf, keepHandle } from './handles'
import { refusalOf } from './refusal'
import { edits } from './soon'
import { writeToFile } from './write-file'
import '../messages/history'

/**
 * What the file says is overwritten with what is open; what it said stays among the snapshots, or where it cannot be
 * read, is downloaded.
 */
export async function keepMine(editor: Editor): Promise<void> {
  const { link, fileName } = editor.store.getState()
  if (link.is !== 'conflict') return
  const reading = await readText(link.theirs)
  if (reading?.ok !== true) editor.platform.files.download(fileName, link.theirs)
  else
    await (
      await edits()
    ).takeSnapshot(editor, inBoth('history.snapshotTheirs'), { isAutomatic: true, workspace: reading.workspace })
  await writeToFile(editor, { ask: true, force: true })
}

/** What the file says is opened; what was open goes to the shelf. */
export async function takeTheirs(editor: Editor): Promise<void> {
  const { store } = editor
  const { link, fileName, work, workspace, inFile, past, future } = store.getState()
  if (link.is !== 'conflict') return
  const reading = await readText(link.theirs)
  if (reading === null || store.getState().work !== work) return
  const refusal = refusalOf(fileName, reading)
  if (!reading.ok || refusal !== null) return store.getState().refuse(refusal)
  const handle = await handleOf(editor)
  if (workspace !== inFile && past.length + future.length === 0)
    await (await edits()).takeSnapshot(editor, inBoth('history.snapshotBeforeTheirs'), { isAutomatic: true })
  store.getState().begin({ workspace: reading.workspace, source: reading.source, fileName })
  if (handle !== null && store.getState().work !== work) keepHandle(editor, handle)
  store.getState().tellLink({ is: handle === null ? 'none' : 'linked' })
}
