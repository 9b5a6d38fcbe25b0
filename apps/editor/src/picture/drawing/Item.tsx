import type { SubjectReference } from '@taiseizu/rules'
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { type Drawing, classesOf } from './drawing'

/**
 * Something in the picture that can be clicked, focused and named: a box, a scope, a chip.
 *
 * Items stand side by side, not in one another: each has its level, so that a name holds what is written on the item and nothing else.
 */
export function Item(props: {
  readonly id: string
  readonly className: string
  readonly label: string
  /** Shown while the pointer rests; the label where not given. */
  readonly title?: string
  readonly subject: SubjectReference
  readonly level: number
  readonly expanded?: boolean | undefined
  readonly drawing: Drawing
  /** Its form, and the text that its label begins with. */
  readonly children: ReactNode
  /** Signs and small texts; the label says them in words. */
  readonly beside?: ReactNode
}) {
  const { id, subject, drawing } = props
  const { act } = drawing
  const select = (event: MouseEvent) => {
    event.stopPropagation()
    act?.select(id, subject, event.ctrlKey || event.metaKey || event.shiftKey)
  }
  const open = (event: MouseEvent) => {
    event.stopPropagation()
    act?.open(id, subject)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    const also = event.ctrlKey || event.metaKey || event.shiftKey
    if (event.key === 'Enter' && !also && drawing.selected.has(id)) act?.open(id, subject)
    else act?.select(id, subject, also)
  }
  const inside = (
    <>
      <title>{props.title ?? props.label}</title>
      {props.children}
    </>
  )
  return (
    <g className={classesOf(props.className, id, drawing)}>
      {act === undefined ? (
        <g className="s-item">{inside}</g>
      ) : (
        <g
          className="s-item"
          role="treeitem"
          data-key={id}
          data-subject-type={subject.type}
          data-subject-id={subject.id}
          aria-label={props.label}
          aria-level={props.level}
          aria-selected={drawing.selected.has(id)}
          aria-expanded={props.expanded}
          tabIndex={drawing.current === id ? 0 : -1}
          onClick={select}
          onDoubleClick={open}
          onKeyDown={press}
          onFocus={() => act.focused(id)}
        >
          {inside}
        </g>
      )}
      {props.beside !== undefined && (
        <g aria-hidden className="s-beside">
          {props.beside}
        </g>
      )}
    </g>
  )
}
