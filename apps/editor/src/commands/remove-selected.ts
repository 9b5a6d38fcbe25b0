import { removeScope, removeUnit } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import { designOfState } from '../state/derived'
import type { Command } from './command'

/** Removes the selected unit or scope; what refers to it goes or moves with it, in the same step. */
export const removeSelected: Command = {
  id: 'remove-selected',
  label: 'inspector.remove',
  shortcuts: ['delete', 'backspace'],
  keysIn: 'canvas',
  on: ['unit', 'scope'],
  run({ store }) {
    const state = store.getState()
    const design = designOfState(state)
    const { selection } = state
    if (design === null || selection === null) return
    const subject = selection.type === 'unit' ? design.unitById.get(selection.id) : design.scopeById.get(selection.id)
    if (subject === undefined) return
    const remove = subject.type === 'unit' ? removeUnit : removeScope
    const unit = { ja: labelOf(subject, 'ja'), en: labelOf(subject, 'en') }
    const step = inBoth('inspector.stepRemove', { unit })
    state.apply(step, remove(design.workspace, design.variant.id, subject.id))
    state.select(null)
    state.notify(messagesIn(state.language)('shell.done', { step: step[state.language] }))
  },
}
