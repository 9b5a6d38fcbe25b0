import { type CollectionName, type RecordOf, identityOf } from '@taiseizu/core'
import { type Subject, referenceTo } from '@taiseizu/rules'
import { editDesign } from '../commands/edit-design'
import { type MessageKey, inBoth } from '../messages'
import { useEditor } from '../state/context'
import { changeKeys, nameOf } from './change'

/** Values for keys of a record; `undefined` takes a key away. */
export type Keys<Name extends CollectionName> = {
  readonly [Key in keyof RecordOf<Name>]?: RecordOf<Name>[Key] | undefined
}

/**
 * Gives keys of a subject's record other values, as one step that is called after what was changed. Where the record is another
 * one by that (a role is what an assignment is known by), the selection goes with it.
 */
export function useChange<Name extends CollectionName>(collection: Name, subject: Subject, record: RecordOf<Name>) {
  const editor = useEditor()
  return (what: MessageKey, keys: Keys<Name>): void => {
    const edit = changeKeys(collection, record, keys, subject.id)
    const { selection } = editor.store.getState()
    const label = inBoth('inspector.stepChange', { unit: nameOf(subject), what: inBoth(what) })
    editDesign(editor, label, [edit])
    const { type, id } = referenceTo(subject)
    if (selection?.type === type && selection.id === id)
      editor.store.getState().select({ type, id: identityOf(collection, edit.record) })
  }
}
