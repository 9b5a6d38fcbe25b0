import type { Editor } from '../state/context'
import { type Example, examples } from '../state/examples'
import { openText } from './open-text'

/** Opens an example of the product's own; the first, where none is named. */
export async function openExample(editor: Editor, example: Example | undefined = examples[0]): Promise<void> {
  if (example !== undefined) await openText(editor, `${example.id}.taiseizu.yaml`, await example.load(), null)
}
