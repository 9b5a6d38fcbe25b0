import { designOfState } from '../state/derived'
import type { Editor } from '../state/context'
import { addScope, addUnit } from './add-unit'
import type { Command } from './command'

/** The selected unit, if it may have units below it: a provider has none. */
function place({ store }: Editor): string | undefined {
  const state = store.getState()
  const unit = state.selection?.type === 'unit' ? designOfState(state)?.unitById.get(state.selection.id) : undefined
  return unit === undefined || unit.isProvider ? undefined : unit.id
}

export const addUnitBelow: Command = {
  id: 'add-unit-below',
  label: 'palette.addUnitBelow',
  on: ['unit'],
  enabled: (editor) => place(editor) !== undefined,
  needs: 'palette.needsInHouse',
  run(editor) {
    const parent = place(editor)
    if (parent !== undefined) addUnit(editor, parent)
  },
}

export const addScopeHere: Command = {
  id: 'add-scope-here',
  label: 'palette.addScopeHere',
  on: ['unit'],
  enabled: (editor) => place(editor) !== undefined,
  needs: 'palette.needsInHouse',
  run(editor) {
    const owner = place(editor)
    if (owner !== undefined) addScope(editor, owner)
  },
}

export const addProvider: Command = {
  id: 'add-provider',
  label: 'commands.addProvider',
  enabled: ({ store }) => store.getState().workspace !== null,
  run: (editor) => addUnit(editor, undefined, 'provider'),
}
