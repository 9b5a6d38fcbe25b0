import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import { reader } from '../state/reader'
import type { Opening } from '../state/state'
import { inBoth } from '../messages'
import { openExerciseText, saysExercise } from './open-exercise'
import { keepHandle } from './handles'
import { edits } from './soon'

/** So long a text is not opened at once: it is told how far it has come. */
const large = 1_000_000

/** Opens the text of a workspace file; where it has problems all of them are shown and nothing else changes. */
export async function openText(
  editor: Editor,
  fileName: string,
  text: string,
  handle: FileSystemFileHandle | null,
): Promise<void> {
  if (saysExercise(text)) return openExerciseText(editor, fileName, text)
  const { store, platform } = editor
  const tell = async (step: Opening['step']): Promise<void> => {
    if (text.length < large) return
    store.getState().tellOpening({ fileName, step })
    await platform.drawn()
  }
  try {
    await tell('reading')
    const { read } = await reader()
    const reading = read(text)
    if (!reading.ok) {
      store.getState().refuse({ fileName, problems: reading.problems })
      return
    }
    const { begin, mayEdit, tellLink } = store.getState()
    if (!mayEdit()) return
    const { workspace, source } = reading
    await tell('checking')
    // Asked again when it is on the screen, and known by then.
    if (text.length >= large) designOfState({ workspace, variantId: workspace.variants[0]?.id ?? '' })
    if (store.getState().past.length > 0)
      await (
        await edits()
      ).takeSnapshot(editor, inBoth('safe.snapshotBeforeOpen', { file: fileName }), { isAutomatic: true })
    await tell('drawing')
    begin({ workspace, source, fileName })
    if (handle !== null) keepHandle(editor, handle)
    tellLink({ is: handle === null ? 'none' : 'linked' })
    await tell('drawing')
  } finally {
    if (text.length >= large) store.getState().tellOpening(null)
  }
}
