import type { Editor } from '../state/context'
import { reader } from '../state/reader'
import { keepHandle } from './handles'

/** Opens the text of a workspace file; where it has problems all of them are shown and nothing else changes. */
export async function openText(
  { store }: Editor,
  fileName: string,
  text: string,
  handle: FileSystemFileHandle | null,
): Promise<void> {
  const { read } = await reader()
  const reading = read(text)
  if (!reading.ok) {
    store.getState().refuse({ fileName, problems: reading.problems })
    return
  }
  keepHandle(store, handle)
  store.getState().begin({ workspace: reading.workspace, source: reading.source, fileName })
}
