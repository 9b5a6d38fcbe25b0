import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Camera, type Size, closeUp, filled, fitting, panned, revealing, scrolled, zoomed } from './camera'
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

/** Where one looks, and what moves it. Follows the picture's size until somebody has moved it. */
export function useCamera(svg: RefObject<SVGSVGElement | null>, picture: Size, window: Size) {
  const [looked, setLooked] = useState<Camera | null>(null)
  const fit = fitting(picture, window)
  const camera = looked ?? fit
  const least = Math.min(fit.zoom * 0.6, 0.3)
  const latest = useRef({ camera, picture, window, least })
  useLayoutEffect(() => {
    latest.current = { camera, picture, window, least }
  })
  /** Several moves before the next drawing add up. */
  const look = useCallback((next: Camera | null) => {
    if (next !== null) latest.current = { ...latest.current, camera: next }
    setLooked(next)
  }, [])

  const zoomBy = useCallback(
    (factor: number, at?: { readonly x: number; readonly y: number }) => {
      const { camera, window, least } = latest.current
      look(zoomed(camera, factor, at ?? { x: window.width / 2, y: window.height / 2 }, least))
    },
    [look],
  )
  const panBy = useCallback(
    (dx: number, dy: number) => {
      const { camera, picture, window } = latest.current
      look(panned(camera, dx, dy, picture, window))
    },
    [look],
  )
  const scrollBy = useCallback(
    (dx: number, dy: number) => {
      const { camera, picture, window } = latest.current
      const next = scrolled(camera, dx, dy, picture, window)
      if (next.x !== camera.x || next.y !== camera.y) look(next)
    },
    [look],
  )
  const fitAll = useCallback(() => look(null), [look])
  const reveal = useCallback(
    (rect: Rect) => {
      const { camera, window } = latest.current
      const next = revealing(camera, rect, window)
      if (next.x !== camera.x || next.y !== camera.y) look(next)
    },
    [look],
  )
  const zoomTo = useCallback(
    (rect: Rect) => {
      const { picture, window } = latest.current
      look(filled(closeUp(rect, window), picture, window))
    },
    [look],
  )
  const moveTo = useCallback(
    (x: number, y: number) => {
      const { camera, picture, window } = latest.current
      look(panned({ ...camera, x, y }, 0, 0, picture, window))
    },
    [look],
  )

  useWheel(svg, { zoomBy, panBy })
  return { camera, zoomBy, panBy, scrollBy, fitAll, reveal, zoomTo, moveTo }
}

/** The wheel zooms about the pointer; with Shift it pans. Pictures that share a camera each have it. */
export function useWheel(
  svg: RefObject<SVGSVGElement | null>,
  {
    zoomBy,
    panBy,
  }: {
    readonly zoomBy: (factor: number, at?: { readonly x: number; readonly y: number }) => void
    readonly panBy: (dx: number, dy: number) => void
  },
): void {
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
}
