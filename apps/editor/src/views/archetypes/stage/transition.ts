/** What the eye has to follow from one scene to the next, in an order in which it can: what goes, what moves, what comes, what was found. */
import type { Finding } from '@taiseizu/rules'
import { chipKey } from '../../../picture/drawing/drawing'
import type { Place, Places } from '../../../picture/layout/find'
import type { Rect } from '../../../picture/layout/placed'
import { holds } from '../../../picture/layout/spots'
import { noMarks, placeOf } from '../../../picture/model/marks'
import type { Marks } from '../../../picture/model/model'
import { type Moved, passagesOf } from './moved'

/** A box or chip that glides, in the coordinates of the union. */
export interface Glide {
  readonly key: string
  readonly is: 'box' | 'chip'
  /** In the picture after. */
  readonly place: Place
  /** The key of what it was in the picture before. */
  readonly origin: string
  readonly from: Rect
}

/** From here to there. */
export interface Trail {
  readonly key: string
  readonly from: Rect
  readonly to: Rect
  /** How many duties pass; 0: the box itself. */
  readonly duties: number
}

/** What was found at a place and is no more, or is found there only now. */
export interface Turn {
  readonly key: string
  readonly rect: Rect
  readonly gone: number
  readonly come: Marks
}

export interface Transition {
  /** Keys of what is in the picture before alone. */
  readonly leaves: ReadonlySet<string>
  /** Keys of what is in the picture after alone, and did not glide there. */
  readonly comes: ReadonlySet<string>
  readonly glides: readonly Glide[]
  readonly trails: readonly Trail[]
  /** Where a box was that has moved or gone. */
  readonly ghosts: readonly Rect[]
  readonly turns: readonly Turn[]
}

/** More than these at once no eye follows: the rest comes and goes. */
const mostGliding = 60
const mostTrails = 16

/**
 * What is to be seen between two pictures in the same union.
 *
 * @param whole Where findings about the whole are marked. Cost: linear in what the pictures show and in what moved.
 */
export function transitionBetween(before: Places, after: Places, moved: Moved, whole: Rect): Transition {
  const boxes = movedBoxes(before, after)
  const chips = glidingChips(before, after, moved)
  const glides = [...boxes, ...chips].slice(0, mostGliding)
  const gliding = new Set(glides.map(({ key }) => key))
  const origins = new Set(glides.map(({ origin }) => origin))
  const leaves = onlyIn(before, after)
  return {
    leaves: keysOf(leaves.filter(({ key }) => !origins.has(key))),
    comes: keysOf(onlyIn(after, before).filter(({ key }) => !gliding.has(key))),
    glides,
    trails: trailsOf(before, after, boxes, moved),
    ghosts: [...leaves.flatMap(({ box, rect }) => (box === undefined ? [] : [rect])), ...boxes.map(({ from }) => from)],
    turns: turnsOf(moved, before, after, whole),
  }
}

/** What lies on a box that is not there either goes and comes with it. */
const onlyIn = (places: Places, others: Places): readonly Place[] =>
  places.list.filter(
    ({ key, within, box }) =>
      !others.byKey.has(key) && (box !== undefined || within === undefined || others.byKey.has(within)),
  )

const keysOf = (places: readonly Place[]): ReadonlySet<string> => new Set(places.map(({ key }) => key))

function movedBoxes(before: Places, after: Places): readonly Glide[] {
  return after.boxes.list.flatMap((place): readonly Glide[] => {
    const was = before.boxes.byKey.get(place.key)
    if (was === undefined || isSame(was.rect, place.rect)) return []
    return [{ key: place.key, is: 'box', place, origin: was.key, from: was.rect }]
  })
}

const isSame = (one: Rect, other: Rect): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height

/** A chip comes from the unit whose duties it takes: of several, from that of most. */
function glidingChips(before: Places, after: Places, { flows }: Moved): readonly Glide[] {
  const glides = new Map<string, Glide>()
  for (const { field, from, to } of flows) {
    if (from === undefined || to === undefined) continue
    const key = chipKey(`field/${to.id}/${field}`)
    const [was, place] = [before.byKey.get(chipKey(`field/${from.id}/${field}`)), after.byKey.get(key)]
    if (was === undefined || place === undefined || glides.has(key)) continue
    glides.set(key, { key, is: 'chip', place, origin: was.key, from: was.rect })
  }
  return [...glides.values()]
}

function trailsOf(before: Places, after: Places, boxes: readonly Glide[], { flows }: Moved): readonly Trail[] {
  const own = boxes
    .filter(({ place: { within } }) => within === undefined || !boxes.some(({ key }) => key === within))
    .map(({ key, from, place }): Trail => ({ key, from, to: place.rect, duties: 0 }))
  const passing = passagesOf(flows).flatMap(({ from, to, A, R }): readonly Trail[] => {
    const [start, end] = [rectOf(before, from.id), rectOf(after, to.id)]
    if (start === undefined || end === undefined || holds(start, end) || holds(end, start)) return []
    return [{ key: `${from.id}/${to.id}`, from: start, to: end, duties: A + R }]
  })
  return [...own, ...passing].slice(0, mostTrails)
}

function rectOf(places: Places, unit: string): Rect | undefined {
  const [key] = places.keysOf({ type: 'unit', id: unit })
  return key === undefined ? undefined : places.byKey.get(key)?.rect
}

/** At the place where the picture marks them; inside a closed box, on that. */
function turnsOf({ findings }: Moved, before: Places, after: Places, whole: Rect): readonly Turn[] {
  const turns = new Map<string, { readonly rect: Rect; gone: number; come: Marks }>()
  const at = (key: string, rect: Rect) => {
    const turn = turns.get(key) ?? { rect, gone: 0, come: noMarks }
    turns.set(key, turn)
    return turn
  }
  const turnAt = ({ found }: Finding) => {
    const place = placeOf(found.subjects)
    if (place === undefined) return at('', whole)
    for (const places of [after, before]) {
      const [key] = places.keysOf({ type: place.type, id: place.id })
      const rect = key === undefined ? undefined : places.byKey.get(key)?.rect
      if (key === undefined || rect === undefined) continue
      return at(key, rect)
    }
    return undefined
  }
  for (const finding of findings.gone) {
    const turn = turnAt(finding)
    if (turn !== undefined) turn.gone += 1
  }
  for (const finding of findings.come) {
    const turn = turnAt(finding)
    if (turn !== undefined) turn.come = { ...turn.come, [finding.severity]: turn.come[finding.severity] + 1 }
  }
  return [...turns].map(([key, turn]) => ({ key, ...turn }))
}
