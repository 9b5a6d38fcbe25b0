import { type ScopeRecord, type UnitRecord, changesFor, freeId } from '@taiseizu/core'
import { type MessageKey, inBoth } from '../messages'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import { takenIds } from './taken-ids'

/** Adds a unit below another (or at the top), selects it, and leaves its name to be given. @returns its id; nothing where it may not be. */
export function addUnit(
  { store }: Editor,
  parent: string | undefined,
  wanted?: UnitRecord['kind'],
): string | undefined {
  const state = store.getState()
  const design = designOfState(state)
  if (design === null) return undefined
  const kind = wanted ?? kindBelow(parent === undefined ? undefined : design.unitById.get(parent)?.kind)
  const taken = takenIds(design.workspace, 'units', 'scopes')
  const id = freeId((one) => taken.has(one), kind)
  const nameKey: MessageKey = kind === 'provider' ? 'commands.newProvider' : 'commands.newUnit'
  const name = inBoth(nameKey)
  const record: UnitRecord = { id, kind, name, ...(parent === undefined || kind === 'provider' ? {} : { parent }) }
  const isMade = state.apply(
    inBoth('commands.stepAddUnit', { unit: name }),
    changesFor(design.workspace, design.variant.id, [{ collection: 'units', record }]),
  )
  if (!isMade) return undefined
  state.select({ type: 'unit', id })
  return id
}

/** Adds a scope that a unit owns, and selects it. */
export function addScope({ store }: Editor, owner: string): void {
  const state = store.getState()
  const design = designOfState(state)
  if (design === null) return
  const taken = takenIds(design.workspace, 'units', 'scopes')
  const id = freeId((one) => taken.has(one), 'scope')
  const name = inBoth('commands.newScope')
  const record: ScopeRecord = { id, kind: 'it', name, owner }
  const isMade = state.apply(
    inBoth('commands.stepAddScope', { scope: name }),
    changesFor(design.workspace, design.variant.id, [{ collection: 'scopes', record }]),
  )
  if (isMade) state.select({ type: 'scope', id })
}

/** What stands directly below those who lead, or a company, is mostly a department. */
const kindBelow = (kind: UnitRecord['kind'] | undefined): UnitRecord['kind'] =>
  kind === 'board' || kind === 'officer' || kind === 'subsidiary' ? 'department' : 'section'
