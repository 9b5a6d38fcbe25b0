/** Copy, cut, paste and duplicate of units. */
import { type Design, type Unit, textIn } from '@taiseizu/core'
import type { Text } from '@taiseizu/catalogue'
import { inBoth, messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import type { EditorStore } from '../state/store'
import { type CopiedUnits, copyOf, pastedUnder, unitsNamed } from './copied-units'
import { movedUnder } from './move-units'
import { type Proposal, carryOut } from './proposal'
import { namesOf, selectedUnits, topmost } from './selected-units'

interface Clip {
  readonly copied: CopiedUnits
  /** Cut: pasting where they still stand moves them. */
  readonly cut: readonly string[]
}

/** What each editor has copied last: it outlives the workspace it was taken from. */
const clips = new WeakMap<EditorStore, Clip>()

/** Takes the selected units to be pasted later. @returns their names for other programs; `undefined` where no unit is selected. */
export function copySelected({ store }: Editor, how: 'copy' | 'cut'): string | undefined {
  const state = store.getState()
  const design = designOfState(state)
  const units = design === null ? [] : topmost(selectedUnits(state, design))
  if (design === null || units.length === 0) return undefined
  const copied = copyOf(design, units, state.language)
  clips.set(store, { copied, cut: how === 'cut' ? units.map(({ id }) => id) : [] })
  state.notify(messagesIn(state.language)(`structure.done.${how}`, { unit: namesOf(units)[state.language] }))
  return copied.outline
}

/** Puts what was copied under the selected unit; a text from elsewhere becomes units of these names. */
export function pasteUnderSelected(editor: Editor, text: string): boolean {
  const state = editor.store.getState()
  const design = designOfState(state)
  if (design === null) return false
  const target = selectedUnits(state, design).at(-1)
  const clip = clips.get(editor.store)
  if (clip !== undefined && (text === '' || sameText(text, clip.copied.outline))) {
    const cut = clip.cut.flatMap((id) => design.unitById.get(id) ?? [])
    if (cut.length > 0 && cut.length === clip.cut.length) {
      clips.set(editor.store, { ...clip, cut: [] })
      return carryOut(editor, movedUnder(cut, target))
    }
    return put(editor, design, clip.copied, target, 'structure.step.paste')
  }
  const named = unitsNamed(text)
  return named.units.length > 0 && put(editor, design, named, target, 'structure.step.paste')
}

/** The selected units once more beside themselves. */
export function duplicateSelected(editor: Editor): void {
  const state = editor.store.getState()
  const design = designOfState(state)
  const units = design === null ? [] : topmost(selectedUnits(state, design))
  const [first] = units
  if (design === null || first === undefined) return
  put(editor, design, copyOf(design, units, state.language), first.parent, 'structure.step.duplicate')
}

function put(
  editor: Editor,
  design: Design,
  copied: CopiedUnits,
  target: Unit | undefined,
  step: 'structure.step.paste' | 'structure.step.duplicate',
): boolean {
  const proposal = pasteProposal(design, copied, target, step)
  if ('refused' in proposal.step) return carryOut(editor, proposal.step)
  const done = carryOut(editor, proposal.step)
  editor.store.getState().selectAll(proposal.roots.map((id) => ({ type: 'unit', id })))
  return done
}

function pasteProposal(
  design: Design,
  copied: CopiedUnits,
  target: Unit | undefined,
  step: 'structure.step.paste' | 'structure.step.duplicate',
): { readonly step: Proposal; readonly roots: readonly string[] } {
  const [first] = copied.units
  const name = (language: 'ja' | 'en') => (first === undefined ? '' : textIn(first.name, language))
  const one: Text = { ja: name('ja'), en: name('en') }
  const unit =
    copied.units.length === 1 ? one : inBoth('structure.several', { unit: one, more: copied.units.length - 1 })
  if (target?.isProvider)
    return { step: { refused: inBoth('structure.refuse.intoProvider', { target: namesOf([target]) }) }, roots: [] }
  const { edits, roots } = pastedUnder(design, copied, target)
  return { step: { label: inBoth(step, { unit }), edits }, roots }
}

/** Some programs end the text with a line break, or have their own. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trim() === b.trim()
