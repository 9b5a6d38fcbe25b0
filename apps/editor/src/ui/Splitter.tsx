import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import './splitter.css'

interface SplitterProperties {
  /** Between parts side by side, or one above the other. The part whose size it sets comes after it. */
  readonly between: 'columns' | 'rows'
  readonly label: string
  /** The id of the part whose size it sets. */
  readonly part: string
  readonly size: number
  readonly least: number
  readonly most: number
  /** `null`: the size that the part has by itself. */
  readonly onResize: (size: number | null) => void
}

const step = 24

/**
 * The edge between two parts: drawn by the pointer, moved by arrow keys; Enter gives the size back. For who cannot draw, a double click
 * makes the part large, and another gives the size back.
 */
export function Splitter({ between, label, part, size, least, most, onResize }: SplitterProperties) {
  const start = useRef<{ readonly at: number; readonly size: number } | null>(null)
  const along = (event: PointerEvent) => (between === 'columns' ? event.clientX : event.clientY)
  const resize = (wanted: number) => onResize(Math.round(Math.min(most, Math.max(least, wanted))))
  const middle = Math.round((least + most) / 2)
  const [grow, shrink] = between === 'columns' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  const press = (event: KeyboardEvent) => {
    if (event.key === grow) resize(size + step)
    else if (event.key === shrink) resize(size - step)
    else if (event.key === 'Home') resize(least)
    else if (event.key === 'End') resize(most)
    else if (event.key === 'Enter') onResize(null)
    else return
    event.preventDefault()
  }
  return (
    <div
      className={`splitter splitter-${between}`}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an hr is not moved by anybody
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={part}
      aria-orientation={between === 'columns' ? 'vertical' : 'horizontal'}
      aria-valuenow={Math.round(size)}
      aria-valuemin={least}
      aria-valuemax={Math.round(most)}
      title={label}
      onKeyDown={press}
      onDoubleClick={() => (size < middle ? resize(middle) : onResize(null))}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { at: along(event), size }
      }}
      onPointerMove={(event) => {
        if (start.current !== null) resize(start.current.size + start.current.at - along(event))
      }}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
    />
  )
}
