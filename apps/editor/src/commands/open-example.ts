import type { Editor } from '../state/context'
import { type Example, examples } from '../state/examples'
import { reader } from '../state/reader'
import { openText } from './open-text'

/** Opens an example of the product's own; the first, where none is named. */
export async function openExample(editor: Editor, example: Example | undefined = examples[0]): Promise<void> {
  if (example === undefined) return
  // Both are fetched at once: a newcomer waits for the longer of the two.
  const [text] = await Promise.all([example.load(), reader()])
  await openText(editor, `${example.id}.taiseizu.yaml`, text, null)
}
