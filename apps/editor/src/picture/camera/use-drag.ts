import { type PointerEvent, useRef } from 'react'

/** So far a pointer moves before it drags rather than clicks. */
const threshold = 4

/** Drags the picture by the pointer; a click stays a click. */
export function useDrag(panBy: (dx: number, dy: number) => void) {
  const held = useRef<{ x: number; y: number; isDrag: boolean } | null>(null)
  return {
    onPointerDown: ({ button, clientX, clientY }: PointerEvent) => {
      held.current = button === 0 ? { x: clientX, y: clientY, isDrag: false } : null
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const { current } = held
      if (current === null || event.buttons !== 1) return
      const [dx, dy] = [event.clientX - current.x, event.clientY - current.y]
      if (!current.isDrag && Math.hypot(dx, dy) < threshold) return
      if (!current.isDrag) event.currentTarget.setPointerCapture(event.pointerId)
      held.current = { x: event.clientX, y: event.clientY, isDrag: true }
      panBy(-dx, -dy)
    },
    onClickCapture: (event: { stopPropagation(): void }) => {
      if (held.current?.isDrag === true) event.stopPropagation()
      held.current = null
    },
  }
}
