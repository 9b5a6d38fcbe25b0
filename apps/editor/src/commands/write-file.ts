import type { Workspace } from '@taiseizu/core'
import { messagesIn } from '../messages'
import type { FileOnDisk } from '../platform/platform'
import type { Editor } from '../state/context'
import { readText } from '../state/read-text'
import { reasonOf } from '../state/reason'
import { writeText } from '../state/write-text'
import { handleOf, keepHandle } from './handles'

/** When we saw the file last, to know whether somebody else wrote to it. By work. */
const seen = new WeakMap<Editor['store'], Map<string, Pick<FileOnDisk, 'modified' | 'size'>>>()

function seenOf(store: Editor['store']) {
  const times = seen.get(store) ?? new Map<string, Pick<FileOnDisk, 'modified' | 'size'>>()
  seen.set(store, times)
  return times
}

/**
 * Looks whether the file is still as it was read or written here.
 *
 * @returns its text where it is not. A file that says what ours would say is not in conflict, whoever wrote it.
 */
async function foreignText({ store }: Editor, file: FileOnDisk, ours: string): Promise<string | null> {
  const { work, source } = store.getState()
  const last = seenOf(store).get(work)
  if (last?.modified === file.modified && last.size === file.size) return null
  const text = await file.text()
  if (text !== source?.text && text !== ours) return text // nor seen as ours the next time, whatever else is opened between
  seenOf(store).set(work, file)
  return null
}

/**
 * Writes the open work to its file, where it has one that the browser can write to. Never over what somebody else wrote.
 *
 * @param how `ask`: the user is there and may be asked for leave. `force`: the user said that ours is to be kept.
 * @returns whether the file now says what is open.
 */
export async function writeToFile(editor: Editor, how: How = {}): Promise<boolean> {
  try {
    return await writeUnlessForeign(editor, how)
  } catch (error) {
    // Another program may be writing at this very moment.
    editor.store.getState().tellLink({ is: 'failed', fault: 'other', reason: reasonOf(error) })
    return false
  }
}

interface How {
  readonly ask?: boolean
  readonly force?: boolean
}

async function writeUnlessForeign(editor: Editor, how: How): Promise<boolean> {
  const { store, platform } = editor
  const { workspace, source, work, inFile, tellLink } = store.getState()
  const handle = await handleOf(editor)
  if (workspace === null || handle === null) return false
  if (!(await platform.files.mayWrite(handle, how.ask ?? false))) {
    tellLink({ is: 'asking' })
    return false
  }
  const text = await writeText(source, workspace)
  const file = await platform.files.look(handle)
  if (!file.ok) {
    tellLink({ is: 'failed', fault: file.fault, reason: file.reason })
    return false
  }
  const theirs = await foreignText(editor, file.value, text)
  if (theirs !== null && how.force !== true) {
    tellLink({ is: 'conflict', theirs })
    return false
  }
  if (store.getState().work !== work) return false
  if (inFile !== workspace || how.force === true) {
    tellLink({ is: 'writing' })
    const written = await platform.files.write(handle, text)
    if (!written.ok) {
      tellLink(
        written.fault === 'permission'
          ? { is: 'asking' }
          : { is: 'failed', fault: written.fault, reason: written.reason },
      )
      return false
    }
    seenOf(store).set(work, written.value)
    if (!(await known(editor, work, written.value.name, text, workspace))) return false
  }
  tellLink({ is: 'linked' })
  return true
}

/** What was written is from here on what the file says. @returns whether the same work is still open. */
async function known(
  { store }: Editor,
  work: string,
  name: string,
  text: string,
  workspace: Workspace,
): Promise<boolean> {
  const reading = await readText(text)
  if (store.getState().work !== work) return false
  if (reading?.ok === true) store.getState().savedToFile(name, reading.source, workspace)
  return true
}

/** Writes to the file, or asks where to write, or downloads: whatever this browser can. Says what was done. */
export async function saveTo(editor: Editor, where: 'opened' | 'elsewhere'): Promise<void> {
  const { store, platform } = editor
  const { workspace, source, work, fileName, language, notify, mayEdit, tellLink } = store.getState()
  if (workspace === null || !mayEdit()) return
  const say = messagesIn(language)
  if (where === 'opened' && (await handleOf(editor)) !== null) {
    if (await writeToFile(editor, { ask: true })) notify(say('shell.fileSaved', { file: store.getState().fileName }))
    return
  }
  const target = await platform.files.chooseTarget(fileName)
  if (target === 'cancelled') return
  const text = await writeText(source, workspace)
  if (target === null) {
    platform.files.download(fileName, text)
    await known(editor, work, fileName, text, workspace)
    notify(say('safe.downloaded', { file: fileName }))
    return
  }
  const written = await platform.files.write(target, text)
  if (!written.ok) {
    notify(say('shell.notSaved', { reason: written.reason }))
    return
  }
  keepHandle(editor, target)
  seenOf(store).set(work, written.value)
  if (await known(editor, work, written.value.name, text, workspace)) tellLink({ is: 'linked' })
  notify(say('shell.fileSaved', { file: written.value.name }))
}
