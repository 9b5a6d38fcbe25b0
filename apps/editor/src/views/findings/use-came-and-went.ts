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
  const { store } = useEditor()
  const report = useReport()
  useEffect(() => {
    if (report.checked === 1) recorderOf(store).note(store.getState(), report)
  }, [store, report])
  // Whoever goes back to the start page begins anew.
  useEffect(() => () => recorderOf(store).forget(), [store])
}
