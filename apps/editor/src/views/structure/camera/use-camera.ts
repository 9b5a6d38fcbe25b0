import { type PointerEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Camera, type Size, fitting, panned, revealing, zoomed } from './camera'
import type { Rect } from '../layout/placed'

const start: Size = { width: 1000, height: 700 }

/** The size of an element, kept up to date. */
export function useSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState(start)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return undefined
    const read = () => {
      const { width, height } = current.getBoundingClientRect()
      if (width > 0 && height > 0)
        setSize((known) => (known.width === width && known.height === height ? known : { width, height }))
    }
    read()
    const observer = new ResizeObserver(read)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return size
}

/** How far a pointer moves before it is a drag and no click. */
const dragFrom = 4

/** Pan and zoom by wheel, drag and pinch. Follows the picture's size until somebody has moved it. */
export function useCamera(svg: RefObject<SVGSVGElement | null>, picture: Size, window: Size) {
  const [moved, setMoved] = useState<Camera | null>(null)
  const fit = fitting(picture, window)
  const camera = moved ?? fit
  const least = Math.min(fit.zoom * 0.6, 0.3)
  const latest = useRef({ camera, picture, window, least })
  useLayoutEffect(() => {
    latest.current = { camera, picture, window, least }
  })

  const zoomBy = useCallback((factor: number, at?: { readonly x: number; readonly y: number }) => {
    const { camera, window, least } = latest.current
    setMoved(zoomed(camera, factor, at ?? { x: window.width / 2, y: window.height / 2 }, least))
  }, [])
  const panBy = useCallback((dx: number, dy: number) => {
    const { camera, picture, window } = latest.current
    setMoved(panned(camera, dx, dy, picture, window))
  }, [])
  const fitAll = useCallback(() => setMoved(null), [])
  const reveal = useCallback((rect: Rect) => {
    const { camera, window } = latest.current
    const next = revealing(camera, rect, window)
    if (next.x !== camera.x || next.y !== camera.y) setMoved(next)
  }, [])

  useEffect(() => {
    const { current } = svg
    if (current === null) return undefined
    const wheel = (event: WheelEvent) => {
      event.preventDefault()
      const frame = current.getBoundingClientRect()
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      if (event.shiftKey) panBy((event.deltaX + event.deltaY) * lines, 0)
      else
        zoomBy(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.0015)), {
          x: event.clientX - frame.x,
          y: event.clientY - frame.y,
        })
    }
    current.addEventListener('wheel', wheel, { passive: false })
    return () => current.removeEventListener('wheel', wheel)
  }, [svg, panBy, zoomBy])

  return { camera, zoomBy, panBy, fitAll, reveal, pointers: usePointers(panBy, zoomBy) }
}

/** One pointer drags, two pinch. A click that ends a drag is none. */
function usePointers(
  panBy: (dx: number, dy: number) => void,
  zoomBy: (factor: number, at: { readonly x: number; readonly y: number }) => void,
) {
  const down = useRef(new Map<number, { x: number; y: number }>())
  const dragged = useRef(0)
  const forget = (event: PointerEvent) => down.current.delete(event.pointerId)
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 && event.button !== 1) return
      dragged.current = 0
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const known = down.current.get(event.pointerId)
      if (known === undefined) return
      const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1]
      const dx = event.clientX - known.x
      const dy = event.clientY - known.y
      dragged.current += Math.abs(dx) + Math.abs(dy)
      if (other === undefined) {
        if (dragged.current > dragFrom) {
          event.currentTarget.setPointerCapture(event.pointerId)
          panBy(-dx, -dy)
        }
      } else {
        const frame = event.currentTarget.getBoundingClientRect()
        const before = Math.hypot(known.x - other.x, known.y - other.y)
        const after = Math.hypot(event.clientX - other.x, event.clientY - other.y)
        if (before > 0)
          zoomBy(after / before, {
            x: (event.clientX + other.x) / 2 - frame.x,
            y: (event.clientY + other.y) / 2 - frame.y,
          })
      }
      down.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
    },
    onPointerUp: forget,
    onPointerCancel: forget,
    onClickCapture: (event: { stopPropagation(): void }) => {
      if (dragged.current > dragFrom) event.stopPropagation()
    },
  }
}
