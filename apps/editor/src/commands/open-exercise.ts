import { messagesIn } from '../messages'
import { exerciseReader } from '../state/exercise-reader'
import type { Editor } from '../state/context'
import { newWorkspace } from './new-workspace'

/** Whether a text says of itself, in its first lines, that it is an exercise: enough to load what reads them. */
export const saysExercise = (text: string): boolean =>
  /^\s*(?:format:|\{\s*"format"\s*:)\s*["']?taiseizu-exercise\//mu.test(text.slice(0, 4_000))

/** Takes an exercise's file into the list and begins it; where it has problems all of them are shown. The workspace stays as it is. */
export async function openExerciseText(editor: Editor, fileName: string, text: string): Promise<void> {
  const { store } = editor
  const { readExercise } = await exerciseReader()
  const reading = readExercise(text)
  const { refuse, offer, take, look, notify, language, workspace } = store.getState()
  if (!reading.ok) return refuse({ fileName, problems: reading.problems })
  // The workbench shows an exercise beside a workspace; whoever has none gets an empty one.
  if (workspace === null) await newWorkspace.run(editor)
  const id = `own/${fileName}`
  offer({ id, fileName, exercise: reading.exercise })
  take(id, reading.exercise, Date.now())
  look({ view: 'exercises' })
  notify(messagesIn(language)('commands.exerciseOpened', { file: fileName }))
}
