import { type RefObject, useEffect, useState } from 'react'
import { type Drag, type GestureActions, type Marquee, recogniser } from './recogniser'

/** Pointers on the picture: pan, pinch, drag something, draw a frame around several. */
export function useGestures<Held>(svg: RefObject<SVGSVGElement | null>, actions: GestureActions<Held>) {
  const [drag, setDrag] = useState<Drag<Held> | null>(null)
  const [marquee, setMarquee] = useState<Marquee | null>(null)
  const [gestures] = useState(() => recogniser<Held>({ drag: setDrag, frame: setMarquee }))
  useEffect(() => gestures.serve(actions, () => svg.current?.getBoundingClientRect()))
  useEffect(() => {
    const { keys, stop } = gestures
    addEventListener('keydown', keys, true)
    addEventListener('keyup', keys, true)
    return () => {
      removeEventListener('keydown', keys, true)
      removeEventListener('keyup', keys, true)
      stop()
    }
  }, [gestures])
  return { drag, marquee, pointers: gestures.handlers }
}
