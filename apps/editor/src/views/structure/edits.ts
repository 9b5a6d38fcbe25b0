/** What comes of what a person does to the picture: each is one step. Loaded after the picture. */
import type { LinkKind } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { linked } from '../../commands/link-units'
import { movedUnder } from '../../commands/move-units'
import { carryOut } from '../../commands/proposal'
import { renamed } from '../../commands/rename'
import { selectedUnits } from '../../commands/selected-units'
import type { Editor } from '../../state/context'
import type { Place } from '../../picture/layout/find'
import { type Grip, unitOfKey } from './gestures/grip'
import { proposalFor, removalOf } from './gestures/proposals'

export { addUnit } from '../../commands/add-unit'
export { pressed } from './keys'

export function rename(editor: Editor, design: Design, { subject: { type, id } }: Place, text: string): void {
  const subject = type === 'unit' ? design.unitById.get(id) : type === 'scope' ? design.scopeById.get(id) : undefined
  const proposal = subject && renamed(subject, editor.store.getState().language, text)
  if (proposal !== undefined) carryOut(editor, proposal)
}

export function drop(editor: Editor, design: Design, grip: Grip, target: string | undefined, copy: boolean): void {
  const { language, selectAll } = editor.store.getState()
  const unit = target === undefined ? undefined : design.unitById.get(target)
  const proposal = proposalFor(grip, unit, design, copy, language)
  if (proposal === undefined || !carryOut(editor, proposal)) return
  if (grip.type === 'units' && !copy) selectAll(grip.ids.map((id) => ({ type: 'unit', id })))
}

/** A chip is removed from its unit; what cannot be is said. */
export function takeOff(editor: Editor, design: Design, { chip, within }: Place): void {
  if (chip !== undefined) carryOut(editor, removalOf({ chip, unit: unitOfKey(within) }, design))
}

export function link(
  editor: Editor,
  design: Design,
  ends: { readonly from: string; readonly to: string },
  kind: LinkKind,
) {
  const [from, to] = [design.unitById.get(ends.from), design.unitById.get(ends.to)]
  if (from === undefined || to === undefined) return
  carryOut(editor, linked(design, from, to, kind))
  editor.store.getState().select({ type: 'unit', id: from.id })
}

/** One level up, beside the unit that they stood under; or one down, under the box before them. */
export function shift(editor: Editor, design: Design, way: 'up' | 'down', before: string | undefined): void {
  const units = selectedUnits(editor.store.getState(), design)
  const above = units.at(-1)?.parent
  if (units.length === 0 || (way === 'up' && above === undefined)) return
  const target = way === 'up' ? above?.parent : design.unitById.get(before ?? '')
  if (way === 'up' || target !== undefined) carryOut(editor, movedUnder(units, target))
}
