import { useEffect, useRef } from 'react'
import type { Rect } from '../../../picture/layout/placed'
import { isComposing } from '../../../ui/composing'

/** A name edited where it stands: Enter takes it, Escape leaves it, leaving the field takes it. */
export function RenameField({
  rect,
  value,
  label,
  onDone,
}: {
  /** In pixels of the window. */
  readonly rect: Rect
  readonly value: string
  readonly label: string
  /** `null`: left as it was. */
  onDone(name: string | null): void
}) {
  const input = useRef<HTMLInputElement>(null)
  const isDone = useRef(false)
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const done = (name: string | null) => {
    if (isDone.current) return
    isDone.current = true
    onDone(name)
  }
  return (
    <input
      ref={input}
      className="structure-rename"
      aria-label={label}
      defaultValue={value}
      maxLength={200}
      style={{ left: rect.x, top: rect.y, minWidth: rect.width }}
      onBlur={(event) => done(event.currentTarget.value)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (isComposing(event.nativeEvent)) return
        if (event.key === 'Enter') done(event.currentTarget.value)
        else if (event.key === 'Escape') done(null)
        else return
        event.preventDefault()
      }}
    />
  )
}
