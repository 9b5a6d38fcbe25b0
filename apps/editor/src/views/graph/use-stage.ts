import { type RefObject, startTransition, useEffect, useRef, useState } from 'react'
import { stagePadding } from './stage/engine'
import type { StageTells } from './stage/pointer'
import { type Stage, createStage } from './stage/stage'

export interface Staged {
  readonly stage: Stage
  /** How much there is to draw on, in pixels. */
  readonly width: number
  readonly height: number
}

/**
 * The canvas in its place on the page, and how large it is.
 * @param tells what somebody does on it; asked at that time.
 * @returns `null` until it is there: nothing needs to be arranged for it before.
 */
export function useStage(holder: RefObject<HTMLElement | null>, tells: StageTells): Staged | null {
  const [staged, setStaged] = useState<Staged | null>(null)
  const latest = useRef(tells)
  useEffect(() => {
    latest.current = tells
  })
  useEffect(() => {
    const element = holder.current
    if (element === null) return undefined
    const stage = createStage(element, {
      onHover: (...told) => latest.current.onHover(...told),
      onThing: (...told) => latest.current.onThing(...told),
      onMenu: (key) => latest.current.onMenu(key),
      onRelation: (key) => latest.current.onRelation(key),
      onStrand: (subject) => latest.current.onStrand(subject),
      onNothing: () => latest.current.onNothing(),
      onEnter: (key) => latest.current.onEnter(key),
    })
    const measure = () => {
      // On paper it has no room of its own.
      if (matchMedia('print').matches) return
      const [width, height] = [inSteps(element.clientWidth), inSteps(element.clientHeight)]
      const known = (one: Staged | null) =>
        one !== null && one.stage === stage && one.width === width && one.height === height
      startTransition(() => setStaged((before) => (known(before) ? before : { stage, width, height })))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => {
      observer.disconnect()
      stage.kill()
      setStaged(null)
    }
  }, [holder])
  return staged
}

/** In steps, so that a pane that moves by a little moves nothing of the picture. */
const inSteps = (length: number): number => Math.max(240, Math.floor((length - 2 * stagePadding) / 20) * 20)
