import { type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import { Button } from 'react-aria-components'
import './popup.css'

interface Properties {
  readonly label: string
  readonly className?: string
  /** What stands on the button. */
  readonly face: ReactNode
  readonly isDisabled?: boolean
  /** Made only while it is open. */
  readonly children: (close: () => void) => ReactNode
}

/** A button and what opens below it. The browser closes it (Escape, a click beside it) and gives the focus back. */
export function Popup({ label, className = 'button button-quiet', face, isDisabled = false, children }: Properties) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const panel = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [place, setPlace] = useState({ top: 0, left: 0 })
  const close = useCallback(() => document.getElementById(id)?.hidePopover(), [id])
  const toggle = () => {
    const box = button.current?.getBoundingClientRect()
    if (box !== undefined) setPlace({ top: box.bottom + 4, left: Math.max(8, Math.min(box.left, innerWidth - 408)) })
    panel.current?.togglePopover({ source: button.current ?? undefined } as never)
  }
  useEffect(() => {
    const element = panel.current
    const toggled = (event: Event) => setOpen('newState' in event && event.newState === 'open')
    element?.addEventListener('toggle', toggled)
    return () => element?.removeEventListener('toggle', toggled)
  }, [])
  return (
    <>
      <Button
        ref={button}
        className={className}
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={id}
        isDisabled={isDisabled}
        onPress={toggle}
      >
        {face}
      </Button>
      <dialog ref={panel} id={id} className="popup" popover="auto" aria-label={label} style={place}>
        {isOpen && children(close)}
      </dialog>
    </>
  )
}
