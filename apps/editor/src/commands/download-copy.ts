import { messagesIn } from '../messages'
import type { Editor } from '../state/context'
import type { Command } from './command'
import { writeText } from '../state/write-text'
import { reasonOf } from '../state/reason'

/**
 * Hands the user a copy, whatever else is broken: no storage, no file, no screen is needed for it. JSON needs not even the part of the
 * program that writes files, which a server that is gone can no longer deliver.
 */
export async function downloadCopy({ store, platform }: Editor, syntax: 'yaml' | 'json'): Promise<void> {
  const { workspace, source, fileName, language, notify } = store.getState()
  if (workspace === null) return
  const say = messagesIn(language)
  const name = `${fileName.replace(/(?:\.taiseizu)?\.(?:ya?ml|json)$/iu, '') || 'organisation'}.taiseizu.${syntax}`
  try {
    const text =
      syntax === 'json'
        ? `${JSON.stringify(workspace, null, 2)}\n`
        : await writeText(source?.syntax === 'yaml' ? source : null, workspace)
    platform.files.download(name, text)
    notify(say('safe.downloaded', { file: name }))
  } catch (error) {
    notify(say('safe.couldNotExport', { reason: reasonOf(error) }))
  }
}

const downloading = (syntax: 'yaml' | 'json', label: Command['label']): Command => ({
  id: `download-${syntax}`,
  label,
  group: 'file',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: (editor) => downloadCopy(editor, syntax),
})

/** A copy of what is open, in either form of the file. */
export const downloads: readonly Command[] = [
  downloading('yaml', 'safe.downloadYaml'),
  downloading('json', 'safe.downloadJson'),
]
