/** Tells pans, pinches, drags and frames apart as pointers go down, move and rise. It knows what is held by what it is handed. */
import type { PointerEvent } from 'react'
import type { Point } from './grip'

/** What is dragged, and where the pointer is; in pixels of the window. */
export interface Drag<Held> {
  readonly held: Held
  readonly at: Point
  /** Control or Alt is pressed: a copy is meant. */
  readonly copy: boolean
}

/** A frame being drawn; in pixels of the window. */
export interface Marquee {
  readonly from: Point
  readonly to: Point
}

export interface Hold<Held> {
  readonly held: Held
  /** A mouse takes hold of it only after a rest, as a finger does: whoever moves at once moves the picture. */
  readonly rests?: boolean
}

export interface GestureActions<Held> {
  panBy(dx: number, dy: number): void
  /** As `panBy`, only as far as there is something to be seen. */
  scrollBy(dx: number, dy: number): void
  zoomBy(factor: number, at: Point): void
  /** What is taken hold of where the pointer is pressed; `undefined`: nothing, the picture moves. */
  hold(at: Point, target: Element): Hold<Held> | undefined
  drop(drag: Drag<Held>): void
  frame(marquee: Marquee): void
}

/** How far a pointer moves before it is a drag and no click. */
const dragFrom = 4
/** How long a finger rests before it takes hold; one that moves at once moves the picture. */
const restFor = 380
/** That near to the edge the picture moves along, so many pixels a frame. */
const edge = { width: 36, speed: 7 }

type Mode<Held> =
  | { readonly is: 'pressed'; readonly start: Point; readonly held: Held | undefined; readonly frames: boolean }
  | { readonly is: 'panning' }
  | { readonly is: 'framing'; readonly start: Point }
  | { readonly is: 'dragging'; readonly held: Held }

interface Telling<Held> {
  drag(drag: Drag<Held> | null): void
  frame(marquee: Marquee | null): void
}

/** What gestures are made with: `serve` hands in what is to be done, as it is now, and where the picture is on the page. */
export function recogniser<Held>(tell: Telling<Held>) {
  let served: GestureActions<Held> | undefined
  let frame = (): DOMRect | undefined => undefined
  const serve = (actions: GestureActions<Held>, where: () => DOMRect | undefined) => {
    served = actions
    frame = where
  }
  const down = new Map<number, Point>()
  let mode: Mode<Held> | undefined
  let wasMoved = false
  let current: Drag<Held> | null = null
  let framed: Marquee | null = null
  let resting: ReturnType<typeof setTimeout> | undefined
  let spaceIsDown = false

  const pointOf = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const box = frame()
    return { x: event.clientX - (box?.x ?? 0), y: event.clientY - (box?.y ?? 0) }
  }
  const show = (next: Drag<Held> | null) => {
    current = next
    tell.drag(next)
  }
  const showFrame = (next: Marquee | null) => {
    framed = next
    tell.frame(next)
  }
  const stop = () => {
    clearTimeout(resting)
    mode = undefined
    if (current !== null) show(null)
    if (framed !== null) showFrame(null)
  }
  const begin = (held: Held, at: Point, copy: boolean) => {
    mode = { is: 'dragging', held }
    wasMoved = true
    show({ held, at, copy })
    requestAnimationFrame(scroll)
  }
  /** Calmly: only at the edge, only while something is held. */
  const scroll = () => {
    const box = frame()
    if (current === null || box === undefined) return
    const along = (at: number, size: number) => {
      if (at < edge.width) return -edge.speed * Math.min(1, (edge.width - at) / edge.width)
      return at > size - edge.width ? edge.speed * Math.min(1, (at - size + edge.width) / edge.width) : 0
    }
    const dx = along(current.at.x, box.width)
    const dy = along(current.at.y, box.height)
    if (dx !== 0 || dy !== 0) served?.scrollBy(dx, dy)
    requestAnimationFrame(scroll)
  }

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0 && event.button !== 1) return
    const at = pointOf(event)
    down.set(event.pointerId, at)
    if (down.size > 1) return stop()
    wasMoved = false
    const pans = event.button === 1 || spaceIsDown
    const target = event.target instanceof Element ? event.target : event.currentTarget
    const hold = pans ? undefined : served?.hold(at, target)
    const rests = event.pointerType === 'touch' || hold?.rests === true
    mode = { is: 'pressed', start: at, held: rests ? undefined : hold?.held, frames: event.shiftKey && !pans }
    if (rests && hold !== undefined) {
      clearTimeout(resting)
      resting = setTimeout(() => {
        if (mode?.is !== 'pressed') return
        begin(hold.held, at, false)
        // Whoever lets go where he pressed has clicked, however slowly.
        wasMoved = false
      }, restFor)
    }
    return undefined
  }

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const known = down.get(event.pointerId)
    if (known === undefined) return
    const at = pointOf(event)
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    down.set(event.pointerId, at)
    if (other !== undefined) return pinch(known, at, other)
    if (mode?.is === 'pressed') {
      if (Math.hypot(at.x - mode.start.x, at.y - mode.start.y) < dragFrom) return undefined
      clearTimeout(resting)
      wasMoved = true
      event.currentTarget.setPointerCapture(event.pointerId)
      const { start, held, frames } = mode
      if (held !== undefined) begin(held, at, event.ctrlKey || event.altKey || event.metaKey)
      else mode = frames ? { is: 'framing', start } : { is: 'panning' }
    }
    if (mode?.is === 'panning') served?.panBy(known.x - at.x, known.y - at.y)
    if (mode?.is === 'framing') showFrame({ from: mode.start, to: at })
    if (mode?.is === 'dragging') {
      wasMoved = true
      event.currentTarget.setPointerCapture(event.pointerId)
      show({ held: mode.held, at, copy: event.ctrlKey || event.altKey || event.metaKey })
    }
    return undefined
  }

  const pinch = (known: Point, at: Point, other: Point) => {
    wasMoved = true
    const before = Math.hypot(known.x - other.x, known.y - other.y)
    const after = Math.hypot(at.x - other.x, at.y - other.y)
    if (before > 0) served?.zoomBy(after / before, { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 })
  }

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    down.delete(event.pointerId)
    const [dropped, drawn] = [current, framed]
    stop()
    if (dropped !== null) served?.drop(dropped)
    if (drawn !== null) served?.frame(drawn)
  }
  const onPointerCancel = (event: PointerEvent<SVGSVGElement>) => {
    down.delete(event.pointerId)
    stop()
  }
  /** A click that ends a drag is none. */
  const onClickCapture = (event: { stopPropagation(): void }) => {
    if (wasMoved) event.stopPropagation()
    wasMoved = false
  }
  const keys = (event: KeyboardEvent) => {
    const isDown = event.type === 'keydown'
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, button')
    if (event.key === ' ' && !isTyping) spaceIsDown = isDown
    if (current === null && framed === null) return
    if (event.key === 'Escape' && isDown) {
      event.preventDefault()
      event.stopImmediatePropagation()
      stop()
    } else if (['Control', 'Alt', 'Meta'].includes(event.key) && current !== null) {
      event.preventDefault()
      show({ ...current, copy: isDown })
    }
  }
  return { handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClickCapture }, keys, stop, serve }
}
