import type { Language } from '@taiseizu/catalogue'
import { useEffect, useMemo, useState } from 'react'
import { type Places, placesIn } from '../../../picture/layout/find'
import { layoutMemory } from '../../../picture/layout/memory'
import type { Layout, Rect } from '../../../picture/layout/placed'
import { noMarks } from '../../../picture/model/marks'
import type { Marks, Picture } from '../../../picture/model/model'
import { outlining } from '../../../picture/model/outlines-in-steps'
import { pictureOf } from '../../../picture/model/picture'
import { type Union, unionInSteps } from '../../../picture/union/union'
import { browserTypesetter } from '../../../picture/use-picture'
import { useEditor } from '../../../state/context'
import type { Scene } from '../scene'
import { isLarge } from '../workshop'
import { type Moved, movedBetween, movingBetween } from './moved'
import { type Transition, transitionBetween } from './transition'

/** The field that the archetypes are about: its chips are always shown. */
const subject = 'security-supervision'

/** So high a room shows chips in their own size: who sits farther away from a larger one sees them as well. */
const roomAtSize = 620

export interface Staging {
  readonly union: Union
  scene(at: number): Scene
  layout(at: number, marksOf?: number): Layout
  /** Findings about the whole. */
  marks(at: number): Marks
  /** The room kept for what other scenes show. */
  rooms(at: number): readonly Rect[]
  places(at: number): Places
  moved(from: number, to: number): Moved
  transition(from: number, to: number): Transition
}

/**
 * The scenes laid out together, by their places in the list; worked out when they are asked for.
 *
 * As long as some are not known, those that are shown now: the others then need not be waited for, and take their room at once when they come.
 * @returns `null` where a scene that is shown is not known yet.
 */
export function useStaging(
  scenes: readonly (Scene | null)[],
  shown: readonly [number, number],
  language: Language,
  room: { readonly width: number; readonly height: number },
): Staging | null {
  const [one, other] = shown
  // Of so many units there is no room for more than is shown.
  const isMany = scenes.some((scene) => scene !== null && isLarge(scene.report.design))
  const isWhole = !isMany && scenes.every((scene) => scene !== null)
  // Coarsely: a splitter that is dragged does not lay everything out all the time.
  const width = Math.max(200, Math.round(room.width / 16) * 16)
  const height = Math.max(150, Math.round(room.height / 16) * 16)
  const whole = useMemo(
    () =>
      isWhole
        ? stagingAt(
            scenes.map((_, index) => index),
            scenes,
            language,
            { width, height },
          )
        : null,
    [isWhole, scenes, language, width, height],
  )
  // Room for all is no use where it leaves none to read what is shown.
  const isLegible = whole !== null && !isCramped(whole.union)
  const wanted = [...new Set([one, other])].toSorted((a, b) => a - b).join()
  const shownOnly = useMemo(
    () => (isLegible || isMany ? null : stagingAt(wanted.split(',').map(Number), scenes, language, { width, height })),
    [isLegible, isMany, wanted, scenes, language, width, height],
  )
  const inSteps = useStagingInSteps(isMany ? wanted : null, scenes, language, width, height)
  if (isMany) return inSteps
  if (isLegible || whole === null) return isLegible ? whole : shownOnly
  return shownOnly !== null && shownOnly.union.zoom > whole.union.zoom ? shownOnly : whole
}

/** Whether most names find no room in their boxes: what is drawn over them covers the rest. */
export const isCramped = ({ extent, zoom }: Union): boolean => extent === 'names' && zoom < 0.3

function stagingAt(
  indices: readonly number[],
  scenes: readonly (Scene | null)[],
  language: Language,
  room: { readonly width: number; readonly height: number },
): Staging | null {
  const chosen = indices.flatMap((index) => scenes[index] ?? [])
  return chosen.length < indices.length ? null : stagingOf(indices, chosen, language, room)
}

/** So long the page is not asked what it has to do meanwhile. */
const slice = 8

/** One for all stages: what one has measured the others need not. */
const memory = layoutMemory()

interface Made {
  readonly wanted: string
  readonly scenes: readonly (Scene | null)[]
  readonly staging: Staging
}

/** The same of a large organisation, worked out in slices between which the page answers; `null` until it is there. */
function useStagingInSteps(
  wanted: string | null,
  scenes: readonly (Scene | null)[],
  language: Language,
  width: number,
  height: number,
): Staging | null {
  const { platform } = useEditor()
  const [made, setMade] = useState<Made | null>(null)
  const [first, last] = wanted === null ? [] : wanted.split(',').map(Number)
  const one = first === undefined ? null : (scenes[first] ?? null)
  const other = last === undefined ? one : (scenes[last] ?? null)
  useEffect(() => {
    if (wanted === null || one === null || other === null) return undefined
    const control = new AbortController()
    const { signal } = control
    const chosen = one === other ? [one] : [one, other]
    const steps = stagingInSteps(wanted.split(',').map(Number), chosen, language, { width, height })
    const run = async (): Promise<void> => {
      for (;;) {
        await platform.pause()
        if (signal.aborted) return
        for (const end = performance.now() + slice; performance.now() < end;) {
          const { done, value } = steps.next()
          if (done === true) return setMade({ wanted, scenes: chosen, staging: value })
        }
      }
    }
    void run()
    return () => control.abort()
  }, [wanted, one, other, language, width, height, platform])
  const isThere =
    made !== null && made.wanted === wanted && made.scenes[0] === one && (made.scenes[1] ?? made.scenes[0]) === other
  return isThere ? made.staging : null
}

function stagingOf(...asked: Parameters<typeof stagingInSteps>): Staging {
  const steps = stagingInSteps(...asked)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

function* stagingInSteps(
  indices: readonly number[],
  scenes: readonly Scene[],
  language: Language,
  room: { readonly width: number; readonly height: number },
): Generator<unknown, Staging> {
  const pictures: Picture[] = []
  for (const { report } of scenes) {
    yield* outlining(report.design)
    pictures.push(pictureOf(report.design, report.findings))
    yield
  }
  const union = yield* unionInSteps(pictures, {
    language,
    typesetter: browserTypesetter(),
    room,
    field: subject,
    leastZoom: room.height / roomAtSize,
    memory,
  })
  const scene = (at: number): Scene => {
    const found = scenes[indices.indexOf(at)]
    if (found === undefined) throw new Error(`scene ${at} is not on the stage`)
    return found
  }
  const layout: Staging['layout'] = (at, marksOf = at) => union.seat(indices.indexOf(at), indices.indexOf(marksOf))
  const places = remembered((at: number) => placesIn(layout(at), scene(at).report.design))
  // In the row in which the picture itself marks them, on the right.
  const whole: Rect = { x: 0, y: 14, width: union.layout.width, height: 0 }
  const known = new Map<string, Moved>()
  for (const from of indices)
    for (const to of indices) if (from !== to) known.set(`${from},${to}`, yield* movingBetween(scene(from), scene(to)))
  const moved = remembered((from: number, to: number) => movedBetween(scene(from), scene(to)), known)
  for (const at of indices) {
    places(at)
    yield
  }
  return {
    union,
    scene,
    layout,
    marks: (at) => pictures[indices.indexOf(at)]?.marks ?? noMarks,
    rooms: remembered((at: number) => union.roomIn(indices.indexOf(at))),
    places,
    moved,
    transition: remembered((from: number, to: number) =>
      transitionBetween(places(from), places(to), moved(from, to), whole),
    ),
  }
}

function remembered<Answer>(
  make: (...numbers: number[]) => Answer,
  made = new Map<string, Answer>(),
): (...numbers: number[]) => Answer {
  return (...numbers) => {
    const key = numbers.join()
    const known = made.get(key) ?? make(...numbers)
    made.set(key, known)
    return known
  }
}
