import type { SubjectReference } from '@taiseizu/rules'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { type Drawing, classesOf } from './drawing'

/** Something in the picture that can be clicked, focused and named: a box, a scope, a chip. */
export function Item(props: {
  readonly id: string
  readonly className: string
  readonly label: string
  /** Shown while the pointer rests; the label where not given. */
  readonly title?: string
  readonly subject: SubjectReference
  readonly expanded?: boolean | undefined
  readonly drawing: Drawing
  readonly children: ReactNode
}) {
  const { id, subject, drawing, expanded } = props
  const { act } = drawing
  if (act === undefined)
    return (
      <g className={classesOf(props.className, id, drawing)}>
        <title>{props.title ?? props.label}</title>
        {props.children}
      </g>
    )
  const click = (event: MouseEvent) => {
    event.stopPropagation()
    act.select(id, subject)
  }
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      if (event.key === 'Enter' && drawing.selected.has(id)) act.open(subject)
      else act.select(id, subject)
    }
  }
  return (
    <g
      className={classesOf(props.className, id, drawing)}
      role="treeitem"
      data-key={id}
      aria-label={props.label}
      aria-selected={drawing.selected.has(id)}
      aria-expanded={expanded}
      tabIndex={drawing.current === id ? 0 : -1}
      onClick={click}
      onDoubleClick={(event) => {
        event.stopPropagation()
        act.open(subject)
      }}
      onKeyDown={press}
      onFocus={(event) => {
        if (event.target === event.currentTarget) act.focused(id)
      }}
    >
      <title>{props.title ?? props.label}</title>
      {props.children}
    </g>
  )
}
