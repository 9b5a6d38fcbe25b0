import { type Change, type Scope, type Unit, applyChanges, removeScope, removeUnit } from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { inBoth, messagesIn } from '../messages'
import { designOfState } from '../state/derived'
import type { Editor } from '../state/context'

/** Removes the selected units or scopes; what refers to them goes or moves with them, in the same step. */
export function removeSubjects({ store }: Editor): void {
  const state = store.getState()
  const design = designOfState(state)
  const { selection, others } = state
  if (design === null || selection === null) return
  const subjects = [...others, selection].flatMap(({ type, id }): readonly (Unit | Scope)[] => {
    const subject = type === 'unit' ? design.unitById.get(id) : design.scopeById.get(id)
    return subject === undefined ? [] : [subject]
  })
  const [first] = subjects
  if (first === undefined) return
  const changes: Change[] = []
  let workspace = design.workspace
  for (const subject of subjects) {
    const remove = subject.type === 'unit' ? removeUnit : removeScope
    const made = remove(workspace, design.variant.id, subject.id)
    workspace = applyChanges(workspace, made).workspace
    changes.push(...made)
  }
  const name = { ja: labelOf(first, 'ja'), en: labelOf(first, 'en') }
  const unit = subjects.length === 1 ? name : inBoth('structure.several', { unit: name, more: subjects.length - 1 })
  const step = inBoth('commands.stepRemove', { unit })
  if (!state.apply(step, changes)) return
  state.select(null)
  state.notify(messagesIn(state.language)('shell.done', { step: step[state.language] }))
}
