import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import { isLong, readText } from '../state/read-text'
import type { Opening } from '../state/state'
import { inBoth } from '../messages'
import { openExerciseText, saysExercise } from './open-exercise'
import { keepHandle } from './handles'
import { refusalOf } from './refusal'
import { edits } from './soon'

/** What takes no longer is not told: it would be gone before it is read. */
const calm = 150

/** Of each editor what is being opened: what is opened next takes its place. */
const running = new WeakMap<Editor['store'], AbortController>()

/** Gives up what is being read; what is open stays. */
export function stopOpening({ store }: Editor): void {
  const control = running.get(store)
  if (control === undefined) return
  control.abort()
  running.delete(store)
  store.getState().tellOpening(null)
}

/** Opens the text of a workspace file; where it has problems all of them are shown and nothing else changes. */
export async function openText(
  editor: Editor,
  fileName: string,
  text: string,
  handle: FileSystemFileHandle | null,
): Promise<void> {
  stopOpening(editor)
  if (saysExercise(text)) return openExerciseText(editor, fileName, text)
  const { store, platform } = editor
  const control = new AbortController()
  const { signal } = control
  running.set(store, control)
  const isTold = isLong(text)
  const tell = async (step: Opening['step']): Promise<void> => {
    if (!isTold || signal.aborted) return
    store.getState().tellOpening({ fileName, step })
    await platform.drawn()
  }
  const timer = setTimeout(() => void tell('reading'), calm)
  try {
    const reading = await readText(text, { signal, beforeOnPage: () => tell('reading') })
    clearTimeout(timer)
    if (reading === null) return
    const refusal = refusalOf(fileName, reading)
    if (!reading.ok || refusal !== null) return store.getState().refuse(refusal)
    const { workspace, source } = reading
    if (!store.getState().mayEdit()) return
    await tell('checking')
    if (signal.aborted) return
    // Asked again when it is on the screen, and known by then.
    if (isTold) designOfState({ workspace, variantId: workspace.variants[0]?.id ?? '' })
    if (store.getState().past.length > 0) {
      const { takeSnapshot } = await edits()
      await takeSnapshot(editor, inBoth('safe.snapshotBeforeOpen', { file: fileName }), { isAutomatic: true })
    }
    await tell('drawing')
    if (signal.aborted) return
    store.getState().begin({ workspace, source, fileName })
    if (handle !== null) keepHandle(editor, handle)
    store.getState().tellLink({ is: handle === null ? 'none' : 'linked' })
    await tell('drawing')
  } finally {
    clearTimeout(timer)
    if (running.get(store) === control) stopOpening(editor)
  }
}
