import { useEffect } from 'react'
import { useEditor, useReport } from '../../state/context'
import type { EditorStore } from '../../state/store'
import { type Recorder, recorder } from './came-and-went'

const recorders = new WeakMap<EditorStore, Recorder>()

/** The one recorder of an editor. */
export function recorderOf(editor: EditorStore): Recorder {
  const known = recorders.get(editor) ?? recorder()
  recorders.set(editor, known)
  return known
}

/** Notes every report that is made of what is on the screen, whether the findings are shown or not. */
export function useCameAndWent(): void {
  const { store, platform } = useEditor()
  const report = useReport()
  useEffect(() => {
    if (report.checked < 1) return
    // What an edit did is drawn before it is told.
    const note = async (state = store.getState()) => {
      await platform.pause()
      if (store.getState().workspace !== null) recorderOf(store).note(state, report)
    }
    void note()
  }, [store, platform, report])
  // Whoever goes back to the start page begins anew.
  useEffect(() => () => recorderOf(store).forget(), [store])
}
