import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useEditorState, useMessages } from '../../state/context'
import { isComposing } from '../../ui/composing'
import '../../ui/modal.css'
import './palette.css'

/**
 * What the search stands in, above everything else. The cover keeps the pointer from what lies below, the field the focus: made inert, as
 * a modal of react-aria's would make it, the whole page would be styled anew before the search is seen.
 */
export function Frame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const t = useMessages()
  const look = useEditorState((state) => state.look)
  const close = () => look({ dialog: null })
  const isPressedBeside = useRef(false)
  const [before] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      // What was opened from here has the focus already.
      const isNowhere = document.activeElement === null || document.activeElement === document.body
      if (isNowhere && (before instanceof HTMLElement || before instanceof SVGElement)) before.focus()
    },
    [before],
  )
  const press = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return
    if (event.key === 'Escape') close()
    else if (event.key !== 'Tab') return
    event.preventDefault()
  }
  const keepFocus = (event: MouseEvent) => {
    isPressedBeside.current = event.target === event.currentTarget
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape does the same
    <div
      className="modal-overlay palette-overlay"
      onKeyDown={press}
      onMouseDown={keepFocus}
      onClick={(event) => isPressedBeside.current && event.target === event.currentTarget && close()}
      onContextMenu={(event) => event.target === event.currentTarget && event.preventDefault()}
    >
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the browser's own would make the page inert; the field has the focus */}
      <div className="palette" role="dialog" aria-modal aria-label={label}>
        {children}
        {/* For who has no Escape key, and does not see what lies beside. */}
        <button type="button" className="visually-hidden" tabIndex={-1} onClick={close}>
          {t('shell.close')}
        </button>
      </div>
    </div>
  )
}
