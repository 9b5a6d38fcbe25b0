import type { Language } from '@taiseizu/catalogue'
import { useMemo } from 'react'
import { type Places, placesIn } from '../../../picture/layout/find'
import { layoutMemory } from '../../../picture/layout/memory'
import type { Layout, Rect } from '../../../picture/layout/placed'
import { noMarks } from '../../../picture/model/marks'
import type { Marks } from '../../../picture/model/model'
import { pictureOf } from '../../../picture/model/picture'
import { type Union, unionOf } from '../../../picture/union/union'
import { browserTypesetter } from '../../../picture/use-picture'
import type { Scene } from '../scene'
import { type Moved, movedBetween } from './moved'
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
  const isWhole = scenes.every((scene) => scene !== null)
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
    () => (isLegible ? null : stagingAt(wanted.split(',').map(Number), scenes, language, { width, height })),
    [isLegible, wanted, scenes, language, width, height],
  )
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

/** One for all stages: what one has measured the others need not. */
const memory = layoutMemory()

function stagingOf(
  indices: readonly number[],
  scenes: readonly Scene[],
  language: Language,
  room: { readonly width: number; readonly height: number },
): Staging {
  const pictures = scenes.map(({ report: { design, findings } }) => pictureOf(design, findings))
  const union = unionOf(pictures, {
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
  const moved = remembered((from: number, to: number) => movedBetween(scene(from), scene(to)))
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

function remembered<Made>(make: (...numbers: number[]) => Made): (...numbers: number[]) => Made {
  const made = new Map<string, Made>()
  return (...numbers) => {
    const key = numbers.join()
    const known = made.get(key) ?? make(...numbers)
    made.set(key, known)
    return known
  }
}
