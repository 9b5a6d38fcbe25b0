import { readWorkspace } from '@taiseizu/core'
import { rules } from '@taiseizu/rules'
import type { Editor } from '../state/context'
import { keepHandle } from './handles'

const ruleIds = rules.map((rule) => rule.id)

/** Opens the text of a workspace file; where it has problems all of them are shown and nothing else changes. */
export function openText({ store }: Editor, fileName: string, text: string, handle: FileSystemFileHandle | null): void {
  const reading = readWorkspace(text, { rules: ruleIds })
  if (!reading.ok) {
    store.getState().refuse({ fileName, problems: reading.problems })
    return
  }
  keepHandle(store, handle)
  store.getState().begin({ workspace: reading.workspace, source: reading.source, fileName })
}
