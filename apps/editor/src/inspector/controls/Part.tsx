import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button } from 'react-aria-components'
import { useEditorState } from '../../state/context'

/** A part of the inspector that folds away; whether it is open is remembered, and what is folded is not drawn. */
export function Part({
  name,
  title,
  count,
  isOpen = true,
  children,
}: {
  /** By what it is remembered. */
  readonly name: string
  readonly title: string
  readonly count?: number
  /** Before the user has opened or folded it. */
  readonly isOpen?: boolean
  readonly children: ReactNode
}) {
  const open = useEditorState((state) => state.partsOpen[name] ?? isOpen)
  const parts = useEditorState((state) => state.partsOpen)
  const look = useEditorState((state) => state.look)
  const content = useId()
  return (
    <section className="part" data-part={name}>
      <h3>
        <Button
          className="part-head"
          aria-expanded={open}
          {...(open ? { 'aria-controls': content } : {})}
          onPress={() => look({ partsOpen: { ...parts, [name]: !open } })}
        >
          <ChevronRight aria-hidden size={15} />
          {title}
          {count !== undefined && <span className="part-count">{count}</span>}
        </Button>
      </h3>
      {open && (
        <div className="part-content" id={content}>
          {children}
        </div>
      )}
    </section>
  )
}
