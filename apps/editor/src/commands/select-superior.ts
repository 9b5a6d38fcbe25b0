import type { Design, Unit } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import type { Command } from './command'

/** Who is above what is selected: the parent of a unit, the owner of a scope, the unit of a post. */
function superiorOf(design: Design, { type, id }: SubjectReference): Unit | undefined {
  if (type === 'unit') return design.unitById.get(id)?.parent
  if (type === 'scope') return design.scopeById.get(id)?.owner
  return type === 'post' ? design.posts.find((post) => post.id === id)?.unit : undefined
}

function superior({ store }: Editor): Unit | undefined {
  const state = store.getState()
  const design = designOfState(state)
  return design === null || state.selection === null ? undefined : superiorOf(design, state.selection)
}

export const selectSuperior: Command = {
  id: 'select-superior',
  label: 'palette.selectSuperior',
  group: 'go',
  on: ['unit', 'scope', 'post'],
  shortcuts: ['alt+arrowup'],
  enabled: (editor) => superior(editor) !== undefined,
  needs: 'palette.needsSuperior',
  run(editor) {
    const unit = superior(editor)
    if (unit !== undefined) editor.store.getState().select({ type: 'unit', id: unit.id })
  },
}
