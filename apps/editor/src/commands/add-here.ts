import { designOfState } from '../state/derived'
import type { Editor } from '../state/context'
import type { Command } from './command'
import { edits } from './soon'

/** The selected unit, if it may have units below it: a provider has none. */
function place({ store }: Editor): string | undefined {
  const state = store.getState()
  const unit = state.selection?.type === 'unit' ? designOfState(state)?.unitById.get(state.selection.id) : undefined
  return unit === undefined || unit.isProvider ? undefined : unit.id
}

/** In the picture a name is typed where it stands. */
function nameInPlace({ store }: Editor, added: string | undefined): void {
  const { view, look } = store.getState()
  if (added !== undefined && view === 'structure') look({ newUnit: added })
}

export const addUnitBelow: Command = {
  id: 'add-unit-below',
  label: 'palette.addUnitBelow',
  shortcuts: ['n', 'insert'],
  keysIn: 'canvas',
  on: ['unit'],
  enabled: (editor) => place(editor) !== undefined,
  needs: 'palette.needsInHouse',
  async run(editor) {
    const { addUnit } = await edits()
    const parent = place(editor)
    if (parent !== undefined) nameInPlace(editor, addUnit(editor, parent))
  },
}

export const addScopeHere: Command = {
  id: 'add-scope-here',
  label: 'palette.addScopeHere',
  on: ['unit'],
  enabled: (editor) => place(editor) !== undefined,
  needs: 'palette.needsInHouse',
  async run(editor) {
    const { addScope } = await edits()
    const owner = place(editor)
    if (owner !== undefined) addScope(editor, owner)
  },
}

export const addProvider: Command = {
  id: 'add-provider',
  label: 'commands.addProvider',
  enabled: ({ store }) => store.getState().workspace !== null,
  async run(editor) {
    const { addUnit } = await edits()
    nameInPlace(editor, addUnit(editor, undefined, 'provider'))
  },
}
