import type { Size } from '../../../picture/camera/camera'
import { AtPointer } from '../AtPointer'
import type { Point } from './grip'

/** At the pointer: what is held, and what letting it go would do, or why it cannot. */
export function DragLabel({
  at,
  window,
  name,
  text,
  isRefused,
}: {
  readonly at: Point
  readonly window: Size
  readonly name: string
  readonly text: string | undefined
  readonly isRefused: boolean
}) {
  return (
    <AtPointer at={at} window={window} className={isRefused ? 'structure-drag-refused' : ''}>
      <strong>{name}</strong>
      {text !== undefined && <span>{isRefused ? `⊘ ${text}` : text}</span>}
    </AtPointer>
  )
}
