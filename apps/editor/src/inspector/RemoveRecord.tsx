import type { CollectionName } from '@taiseizu/core'
import { type Subject, referenceTo } from '@taiseizu/rules'
import { Trash2 } from 'lucide-react'
import { Button } from 'react-aria-components'
import { removeFromDesign } from '../commands/remove-from-design'
import { useEditor, useMessages } from '../state/context'

/** Takes the selected record out of the design; what names it is settled in the same step. */
export function RemoveRecord({
  collection,
  subject,
  then,
}: {
  readonly collection: CollectionName
  readonly subject: Subject
  /** What is selected afterwards. */
  readonly then: Subject | undefined
}) {
  const t = useMessages()
  const editor = useEditor()
  return (
    <div className="inspector-actions">
      <Button
        className="button"
        onPress={() => {
          removeFromDesign(editor, collection, subject)
          editor.store.getState().select(then === undefined ? null : referenceTo(then))
        }}
      >
        <Trash2 aria-hidden size={16} />
        {t('commands.remove')}
      </Button>
    </div>
  )
}
