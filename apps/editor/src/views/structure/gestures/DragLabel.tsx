import type { Point } from './grip'

/** At the pointer: what is held, and what letting it go would do, or why it cannot. */
export function DragLabel({
  at,
  name,
  text,
  isRefused,
}: {
  readonly at: Point
  readonly name: string
  readonly text: string | undefined
  readonly isRefused: boolean
}) {
  return (
    <div
      className={isRefused ? 'structure-drag structure-drag-refused' : 'structure-drag'}
      style={{ transform: `translate(${at.x + 14}px, ${at.y + 16}px)` }}
    >
      <strong>{name}</strong>
      {text !== undefined && <span>{isRefused ? `⊘ ${text}` : text}</span>}
    </div>
  )
}
