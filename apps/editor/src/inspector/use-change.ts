import { type CollectionName, type DesignEdit, type RecordOf, identityOf } from '@taiseizu/core'
import { type Subject, referenceTo } from '@taiseizu/rules'
import { editDesign } from '../commands/edit-design'
import { type MessageKey, type MessageParameters, inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { useEditor } from '../state/context'
import { designOfState } from '../state/derived'
import { changeKeys, nameOf } from './change'
import { subjectOf } from './subject'

/** Values for keys of a record; `undefined` takes a key away. */
export type Keys<Name extends CollectionName> = {
  readonly [Key in keyof RecordOf<Name>]?: RecordOf<Name>[Key] | undefined
}

/**
 * Gives keys of a subject's record other values, as one step that is called after what was changed. Where the record is another
 * one by that (a role is what an assignment is known by), the selection goes with it; where that one is there already nothing is
 * changed, and that is said.
 */
export function useChange<Name extends CollectionName>(collection: Name, subject: Subject, record: RecordOf<Name>) {
  const editor = useEditor()
  return (what: MessageKey, keys: Keys<Name>, along: readonly DesignEdit[] = []): void => {
    const edit = changeKeys(collection, record, keys, subject.id)
    const identity = identityOf(collection, edit.record)
    if (identity !== subject.id && isThere(editor, collection, identity)) return sayThere(editor)
    const { selection } = editor.store.getState()
    const label = inBoth('inspector.stepChange', { unit: nameOf(subject), what: inBoth(what) })
    if (!editDesign(editor, label, [edit, ...along])) return
    const { type, id } = referenceTo(subject)
    if (identity === id) return
    if (selection?.type === type && selection.id === id) editor.store.getState().select({ type, id: identity })
  }
}

/** Adds a record as one step, unless one with its identity is there; selects it where that is wanted. */
export function useAdd() {
  const editor = useEditor()
  return <Name extends CollectionName>(
    collection: Name,
    record: RecordOf<Name>,
    step: MessageKey,
    about: Subject,
    then?: Subject['type'],
  ): boolean => {
    const identity = identityOf(collection, record)
    if (isThere(editor, collection, identity)) {
      sayThere(editor)
      return false
    }
    const edit: unknown = { collection, record }
    if (!editDesign(editor, inBoth(step, { unit: nameOf(about) }), [edit as DesignEdit])) return false
    if (then !== undefined) editor.store.getState().select({ type: then, id: identity })
    return true
  }
}

function isThere({ store }: Editor, collection: CollectionName, identity: string): boolean {
  const design = designOfState(store.getState())
  return design !== null && subjectOf(design, collection, identity) !== undefined
}

function sayThere({ store }: Editor, parameters: MessageParameters = {}): void {
  const { language, notify } = store.getState()
  notify(messagesIn(language)('inspector.isThere', parameters))
}
