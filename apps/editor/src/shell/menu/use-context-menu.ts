import type { SubjectReference, SubjectType } from '@taiseizu/rules'
import { referenceTo } from '@taiseizu/rules'
import { useEffect, useState } from 'react'
import { type Editor, useEditor } from '../../state/context'
import { reportOfState } from '../../state/derived'

export interface Spot {
  readonly x: number
  readonly y: number
}

/**
 * Where the context menu is open. Whatever stands for something in the organisation says so with `data-subject-type` and
 * `data-subject-id` (a finding: `finding` and its key) and has the menu; the canvas has that of what is selected.
 */
export function useContextMenu(): { readonly at: Spot | null; readonly close: () => void } {
  const editor = useEditor()
  const [at, setAt] = useState<Spot | null>(null)
  useEffect(() => {
    const open = (target: EventTarget | null, spot: (element: Element) => Spot): boolean => {
      if (!(target instanceof Element) || isOthers(target)) return false
      const marked = target.closest<HTMLElement | SVGElement>('[data-subject-type][data-subject-id]')
      if (marked === null && target.closest('#canvas') === null) return false
      if (marked !== null) pointAt(editor, marked.dataset['subjectType'] ?? '', marked.dataset['subjectId'] ?? '')
      setAt(spot(marked ?? target))
      return true
    }
    const clicked = (event: MouseEvent) => {
      if (open(event.target, () => ({ x: event.clientX, y: event.clientY }))) event.preventDefault()
    }
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return
      if (open(document.activeElement, insideOf)) event.preventDefault()
    }
    document.addEventListener('contextmenu', clicked)
    document.addEventListener('keydown', pressed)
    return () => {
      document.removeEventListener('contextmenu', clicked)
      document.removeEventListener('keydown', pressed)
    }
  }, [editor])
  return { at, close: () => setAt(null) }
}

/** A text is cut and pasted with the browser's own menu; what is open above the workbench has none of ours. */
const isOthers = (target: Element): boolean =>
  target.closest('input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"]') !== null

/** Near its beginning, where its name is: a box may be as wide as the window. */
function insideOf(element: Element): Spot {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: left + Math.min(24, width / 2), y: top + Math.min(24, height / 2) }
}

/** Selects what is pointed at, unless it is among what is selected already. */
function pointAt({ store, platform }: Editor, type: string, id: string): void {
  const state = store.getState()
  if (type === 'finding') {
    const found = reportOfState(state, platform.today())?.findings.find(({ key }) => key === id)
    const [subject] = found?.found.subjects ?? []
    if (found !== undefined && state.finding !== id)
      state.lookAt(id, subject === undefined ? null : referenceTo(subject))
    return
  }
  const is = (one: SubjectReference | null) => one?.type === type && one.id === id
  if (is(state.selection) || state.others.some(is)) return
  state.select({ type: type as SubjectType, id })
}
