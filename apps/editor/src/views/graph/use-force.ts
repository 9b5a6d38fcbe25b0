import { useCallback, useEffect, useRef, useState } from 'react'
import { useReducedMotion } from '../../ui/use-reduced-motion'
import type { Part } from './model/part'
import { type ForceReport, closer, forceTask, isDrawn, placesOf } from './places/force'
import type { Place } from './places/place'
import { sizeOf } from './stage/drawn'

interface Rest {
  readonly part: Part
  /** Two numbers for each thing of the part, in its order. */
  readonly places: Float32Array
}

export interface Force {
  /** Where things have come to stand; `null` before anything has. */
  readonly rest: Rest | null
  /** From 0 to 1 while it works; `null` while it rests. */
  readonly progress: number | null
  start(): void
  stop(): void
}

/**
 * Lets what is joined pull together, in a worker of its own.
 * @param onMove is told the places as they come, so that the picture moves without drawing the page anew; not where nothing is to move.
 */
export function useForce(
  part: Part,
  begin: ReadonlyMap<string, Place>,
  isWanted: boolean,
  onMove: (places: Float32Array) => void,
): Force {
  const [rest, setRest] = useState<Rest | null>(null)
  const [progress, setProgress] = useState<number | null>(null)
  const worker = useRef<Worker | null>(null)
  const latest = useRef<Rest | null>(null)
  const isStill = useReducedMotion()

  const stop = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
    setProgress(null)
    if (latest.current !== null) setRest(latest.current)
  }, [])

  const start = useCallback(() => {
    worker.current?.terminate()
    // After an edit what was there begins where it is, and what is new beside what it is joined to.
    const from =
      latest.current === null
        ? closer(begin)
        : withNew(part, begin, placesOf(latest.current.part, latest.current.places))
    // oxlint-disable-next-line no-restricted-globals -- bundled beside what it arranges; it reaches nothing of the machine
    const running = new Worker(new URL('./places/force.worker.ts', import.meta.url), { type: 'module' })
    worker.current = running
    running.addEventListener('message', ({ data }: MessageEvent<ForceReport>) => {
      if (worker.current !== running) return
      latest.current = { part, places: data.places }
      if (data.isDone) {
        stop()
        return
      }
      if (!isStill) onMove(data.places)
      // After the frame in which it is drawn: the worker does not run ahead of the picture.
      requestAnimationFrame(() => running.postMessage(isDrawn, { transfer: [] }))
      // In steps: what stands about the picture is not drawn anew with each report.
      setProgress(Math.round(data.progress * 50) / 50)
    })
    running.postMessage(
      forceTask(part, from, (key) => sizeOfKey(part, key)),
      { transfer: [] },
    )
  }, [part, begin, stop, onMove, isStill])

  useEffect(() => {
    if (!isWanted) return undefined
    start()
    return () => {
      worker.current?.terminate()
      worker.current = null
    }
  }, [isWanted, start])

  // Begun anew each time that somebody comes to it, and so the same each time.
  useEffect(() => {
    if (!isWanted) return undefined
    return () => {
      latest.current = null
      setRest(null)
      setProgress(null)
    }
  }, [isWanted])

  return { rest, progress, start, stop }
}

const sizeOfKey = (part: Part, key: string): number => {
  const thing = part.things.get(key)
  return thing === undefined ? 10 : sizeOf(thing)
}

function withNew(
  part: Part,
  begin: ReadonlyMap<string, Place>,
  known: ReadonlyMap<string, Place>,
): ReadonlyMap<string, Place> {
  const all = new Map<string, Place>()
  for (const key of part.things.keys()) {
    const place = known.get(key) ?? besideNeighbours(part, key, known) ?? begin.get(key)
    if (place !== undefined) all.set(key, place)
  }
  return all
}

function besideNeighbours(part: Part, key: string, known: ReadonlyMap<string, Place>): Place | undefined {
  const near = part.at(key).flatMap(({ from, to }) => known.get(from === key ? to : from) ?? [])
  if (near.length === 0) return undefined
  const mean = (of: (place: Place) => number) => near.reduce((sum, place) => sum + of(place), 0) / near.length
  return { x: mean(({ x }) => x) + 40, y: mean(({ y }) => y) + 30, side: 'below' }
}
