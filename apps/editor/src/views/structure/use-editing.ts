/** What a person does to the picture by pointer or key, and what is under way: a name being edited, a link being drawn. */
import type { LinkKind } from '@taiseizu/catalogue'
import type { Design } from '@taiseizu/core'
import { useEffect, useState } from 'react'
import { linked } from '../../commands/link-units'
import { movedUnder } from '../../commands/move-units'
import { carryOut } from '../../commands/proposal'
import { renamed } from '../../commands/rename'
import { selectedUnits } from '../../commands/selected-units'
import { copySelected, pasteUnderSelected } from '../../commands/clipboard'
import { useEditor } from '../../state/context'
import { type Grip, type Point, proposalFor } from './gestures/grip'
import type { Place } from '../../picture/layout/find'

/** The end of a link that is drawn, where its kind is asked for. */
export interface LinkEnd {
  readonly from: string
  readonly to: string
  /** In pixels of the window. */
  readonly at: Point
}

export function useEditing(design: Design) {
  const editor = useEditor()
  const { store } = editor
  const [naming, setNaming] = useState<string | null>(null)
  const [linkFrom, setLinkFrom] = useState<string | null>(null)
  const [linkEnd, setLinkEnd] = useState<LinkEnd | null>(null)
  const unit = (id: string) => design.unitById.get(id)

  const rename = (place: Place, text: string) => {
    const { type, id } = place.subject
    const subject = type === 'unit' ? unit(id) : type === 'scope' ? design.scopeById.get(id) : undefined
    const proposal = subject && renamed(subject, store.getState().language, text)
    if (proposal !== undefined) carryOut(editor, proposal)
  }

  const drop = (grip: Grip, target: string | undefined, copy: boolean) => {
    const proposal = proposalFor(
      grip,
      target === undefined ? undefined : unit(target),
      design,
      copy,
      store.getState().language,
    )
    if (proposal === undefined || !carryOut(editor, proposal)) return
    if (grip.type === 'units' && !copy) store.getState().selectAll(grip.ids.map((id) => ({ type: 'unit', id })))
  }

  const link = (kind: LinkKind) => {
    const [from, to] = [unit(linkEnd?.from ?? ''), unit(linkEnd?.to ?? '')]
    setLinkEnd(null)
    if (from === undefined || to === undefined) return
    carryOut(editor, linked(design, from, to, kind))
    store.getState().select({ type: 'unit', id: from.id })
  }

  /** One level up, beside the unit that they stood under; or one down, under the box before them. */
  const shift = (way: 'up' | 'down', before: string | undefined) => {
    const units = selectedUnits(store.getState(), design)
    const above = units.at(-1)?.parent
    if (units.length === 0 || (way === 'up' && above === undefined)) return
    const target = way === 'up' ? above?.parent : unit(before ?? '')
    if (way === 'up' || target !== undefined) carryOut(editor, movedUnder(units, target))
  }

  return { naming, setNaming, rename, linkFrom, setLinkFrom, linkEnd, setLinkEnd, link, drop, shift }
}

/** Copy, cut and paste as the browser tells of them, while the picture has the focus or nothing has. */
export function useClipboard(isOn: boolean): void {
  const editor = useEditor()
  useEffect(() => {
    if (!isOn) return undefined
    const isMeant = ({ target }: Event) =>
      target === document.body ||
      (target instanceof Element && target.closest('.structure-window') !== null && !target.matches('input'))
    const take = (event: ClipboardEvent) => {
      if (!isMeant(event) || !(getSelection()?.isCollapsed ?? true)) return
      const outline = copySelected(editor, event.type === 'cut' ? 'cut' : 'copy')
      if (outline === undefined) return
      event.clipboardData?.setData('text/plain', outline)
      event.preventDefault()
    }
    const put = (event: ClipboardEvent) => {
      if (!isMeant(event)) return
      if (pasteUnderSelected(editor, event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault()
    }
    document.addEventListener('copy', take)
    document.addEventListener('cut', take)
    document.addEventListener('paste', put)
    return () => {
      document.removeEventListener('copy', take)
      document.removeEventListener('cut', take)
      document.removeEventListener('paste', put)
    }
  }, [editor, isOn])
}
