import type { ChosenFile } from '../platform/platform'
import type { Editor } from '../state/context'
import { openText } from './open-text'

/** Opens a file that was chosen or dropped; one that is no text is refused in words. */
export async function openChosen(editor: Editor, { name, content, handle }: ChosenFile): Promise<void> {
  if (content.ok) await openText(editor, name, content.text, handle)
  else editor.store.getState().refuse({ fileName: name, why: content.why })
}
