import { textIn } from '@taiseizu/core'
import { messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { deleteWith } from '../state/kept/snapshots'
import type { Opened } from '../state/kept/work'
import { reasonOf } from '../state/reason'

/** Takes a work that lies on the shelf out of this browser, with its snapshots; never touches a file. @returns how to have it again, `null` where it stays. */
export async function discardWork(editor: Editor, opened: Opened): Promise<(() => Promise<void>) | null> {
  const { store, platform } = editor
  const { mayEdit, discard, notify, language, putBack } = store.getState()
  const say = messagesIn(language)
  if (!mayEdit()) return null
  try {
    const restore = await deleteWith(platform.storage, opened.work ?? '')
    discard(opened)
    notify(say('start.removed', { name: textIn(opened.workspace.organisation.name, language) }))
    return async () => {
      await restore()
      putBack(opened)
    }
  } catch (error) {
    notify(say('shell.notSaved', { reason: reasonOf(error) }))
    return null
  }
}
