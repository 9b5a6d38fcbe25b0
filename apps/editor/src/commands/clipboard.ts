/** Copy, cut, paste and duplicate of units. */
import { messagesIn } from '../messages'
import type { Editor } from '../state/context'
import { designOfState } from '../state/derived'
import type { EditorStore } from '../state/store'
import { type CopiedUnits, type Pasting, copyOf, pasting, unitsNamed } from './copied-units'
import { movedUnder } from './move-units'
import { carryOut } from './proposal'
import { namesOf, selectedUnits, topmost } from './selected-units'
import '../messages/edits'

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
  state.notify(messagesIn(state.language)(`edits.done.${how}`, { unit: namesOf(units)[state.language] }))
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
      const isMoved = carryOut(editor, movedUnder(cut, target))
      if (isMoved) clips.set(editor.store, { ...clip, cut: [] })
      return isMoved
    }
    return put(editor, pasting(design, clip.copied, target))
  }
  const named = unitsNamed(text)
  return named.units.length > 0 && put(editor, pasting(design, named, target))
}

/** The selected units once more beside themselves. */
export function duplicateSelected(editor: Editor): void {
  const state = editor.store.getState()
  const design = designOfState(state)
  const units = design === null ? [] : topmost(selectedUnits(state, design))
  const [first] = units
  if (design === null || first === undefined) return
  put(editor, pasting(design, copyOf(design, units, state.language), first.parent, 'edits.step.duplicate'))
}

function put(editor: Editor, { step, roots }: Pasting): boolean {
  const done = carryOut(editor, step)
  if (done) editor.store.getState().selectAll(roots.map((id) => ({ type: 'unit', id })))
  return done
}

/** Some programs end the text with a line break, or have their own. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n').trim() === b.trim()
