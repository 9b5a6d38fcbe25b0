import type { ReactNode } from 'react'
import type { Size } from '../../picture/camera/camera'
import type { Point } from './gestures/grip'

/** Beside the pointer, on the side on which there is room for it in the window; in pixels of the window. */
export function AtPointer({
  at,
  window: { width, height },
  className,
  children,
}: {
  readonly at: Point
  readonly window: Size
  readonly className: string
  readonly children: ReactNode
}) {
  const isLeft = at.x > width * 0.6
  const isAbove = at.y > height - 110
  return (
    <div
      aria-hidden
      className={`structure-drag ${className}`}
      style={{
        transform: `translate(${at.x + (isLeft ? -12 : 14)}px, ${at.y + (isAbove ? -12 : 16)}px) translate(${isLeft ? '-100%' : '0'}, ${isAbove ? '-100%' : '0'})`,
      }}
    >
      {children}
    </div>
  )
}
