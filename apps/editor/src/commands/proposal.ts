import type { Text } from '@taiseizu/catalogue'
import type { Change, DesignEdit } from '@taiseizu/core'
import { messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { editDesign } from './edit-design'

/** What a gesture would do: one named step, or why it cannot be done. Made while somebody still points, so that the answer can be shown. */
export type Proposal =
  | { readonly label: Text; readonly edits: readonly DesignEdit[] }
  | { readonly label: Text; readonly changes: readonly Change[] }
  | { readonly refused: Text }

/** Does it and says so, or says why not. @returns whether it was done. */
export function carryOut(editor: Editor, proposal: Proposal): boolean {
  const { apply, language, notify } = editor.store.getState()
  if ('refused' in proposal) {
    notify(proposal.refused[language])
    return false
  }
  const { label } = proposal
  const isMade = 'edits' in proposal ? editDesign(editor, label, proposal.edits) : apply(label, proposal.changes)
  if (!isMade) return false
  notify(messagesIn(language)('shell.done', { step: label[language] }))
  return true
}
