import { subjectIn } from '@taiseizu/rules'
import { designOfState } from '../state/derived'
import type { Command } from './command'
import { edits } from './soon'

/** Removes what is selected: all but the enterprise, and tasks that are the guide's. */
export const removeSelected: Command = {
  id: 'remove-selected',
  label: 'commands.remove',
  shortcuts: ['delete', 'backspace'],
  keysIn: 'canvas',
  on: ['unit', 'scope', 'task', 'assignment', 'contract', 'grant', 'link', 'exclusion', 'post'],
  enabled({ store }) {
    const state = store.getState()
    const design = designOfState(state)
    const subject = design !== null && state.selection !== null ? subjectIn(design, state.selection) : undefined
    if (subject?.type === 'scope') return subject.record !== undefined
    return subject !== undefined && (subject.type !== 'task' || subject.isOwn)
  },
  needs: 'palette.needsRemovable',
  run: async (editor) => (await edits()).removeSubjects(editor),
}
