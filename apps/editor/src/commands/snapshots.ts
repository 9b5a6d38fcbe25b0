import type { Text } from '@taiseizu/catalogue'
import { type TextValue, type Workspace, textIn } from '@taiseizu/core'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { changesBetween } from '../state/kept/changes-between'
import { type Snapshot, keepSnapshot, workspaceIn } from '../state/kept/snapshots'
import '../messages/history'
import { reasonOf } from '../state/reason'

interface Options {
  readonly isAutomatic?: boolean
  /** In place of the one that is open. */
  readonly workspace?: Workspace
}

/** Keeps the moment under a name. Where that fails it is told, and nothing else stops. */
export async function takeSnapshot({ store, platform }: Editor, name: TextValue, options: Options = {}): Promise<void> {
  const { workspace: open, work, fileName, language, notify } = store.getState()
  const workspace = options.workspace ?? open
  if (workspace === null) return
  const { isAutomatic = false } = options
  const say = messagesIn(language)
  try {
    await keepSnapshot(platform.storage, workspace, { work, fileName, name, isAutomatic })
    if (!isAutomatic) notify(say('history.snapshotTaken', { name: textIn(name, language) }))
  } catch (error) {
    notify(say('history.snapshotNotTaken', { reason: reasonOf(error) }))
  }
}

/** Goes back to a snapshot: one step, which can be undone; what was before is a snapshot too. */
export async function restoreSnapshot(editor: Editor, snapshot: Snapshot): Promise<void> {
  const { store, platform } = editor
  const then = await workspaceIn(platform.storage, snapshot)
  const { workspace, language, notify, mayEdit } = store.getState()
  if (then === null || workspace === null || !mayEdit()) return
  const name = both(snapshot.name)
  const say = messagesIn(language)
  const changes = changesBetween(workspace, then)
  if (changes.length === 0) return notify(say('history.snapshotSame', { name: name[language] }))
  // One that is named after another would have a longer name each time.
  const before = snapshot.isAutomatic
    ? inBoth('history.snapshotBeforeAutomatic')
    : inBoth('history.snapshotBefore', { name })
  await takeSnapshot(editor, before, { isAutomatic: true })
  if (store.getState().apply(inBoth('history.snapshotStep', { name }), changes))
    notify(say('history.snapshotRestored', { name: name[language] }))
}

const both = (name: TextValue): Text => ({ ja: textIn(name, 'ja'), en: textIn(name, 'en') })
