import { type MouseEvent, type PointerEvent, useRef } from 'react'

/** Below it a drag is a click that trembled. */
const least = 4

/** Drags the picture by a pointer; a drag is no click. */
export function usePan(panBy: (dx: number, dy: number) => void) {
  const drag = useRef<{ x: number; y: number; moved: number } | null>(null)
  const panned = useRef(false)
  return {
    onPointerDown({ button, clientX, clientY }: PointerEvent) {
      panned.current = false
      if (button === 0) drag.current = { x: clientX, y: clientY, moved: 0 }
    },
    onPointerMove({ buttons, clientX, clientY }: PointerEvent) {
      const { current } = drag
      if (current === null) return
      if (buttons !== 1) {
        drag.current = null
        return
      }
      const [dx, dy] = [clientX - current.x, clientY - current.y]
      const moved = current.moved + Math.abs(dx) + Math.abs(dy)
      drag.current = { x: clientX, y: clientY, moved }
      if (moved < least) return
      panned.current = true
      panBy(-dx, -dy)
    },
    onPointerUp() {
      drag.current = null
    },
    onClickCapture(event: MouseEvent) {
      if (panned.current) event.stopPropagation()
    },
  }
}
