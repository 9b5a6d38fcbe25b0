/** Names on the picture: the weightier first, none upon another, more of them the nearer one comes. */
import type { Lines, Typesetter } from '../../../ui/typesetting/lines'
import type { Weight } from '../../../ui/typesetting/measure'
import { lookOf } from '../model/kinds'
import type { Thing } from '../model/whole'
import type { Place, Side } from '../places/place'
import type { Eye } from './eye'
import { textSize } from './ground'
import type { Ink } from './ink'
import { ringed } from './rings'
import type { Box, TakenRoom } from './room'

/** Which names come first. Of equals the order of ids decides. */
export const byWeight = (things: Iterable<Thing>): readonly Thing[] =>
  [...things].toSorted((a, b) => weightOf(b) - weightOf(a))

const weightOf = ({ kind, below }: Thing): number => lookOf(kind).rank + Math.log2(1 + below) * 6

interface Wanted {
  /** By weight. */
  readonly things: readonly Thing[]
  readonly nameOf: (thing: Thing) => string
  readonly placeOf: (key: string) => Place | undefined
  /** What has a ring about it. */
  readonly rings: ReadonlyMap<string, unknown> | null
  /** Names that stand whatever the room: of what is pointed at or selected. */
  readonly always: ReadonlySet<string>
  /** What stands out; `null` where nothing does. */
  readonly clear: ReadonlySet<string> | null
  /** At full size, how wide a name may be where its place says nothing else. */
  readonly room: number
  /** Nobody is named as another is: it would say nothing of either. */
  readonly isCrowd: boolean
  /** What is written already. */
  readonly taken: TakenRoom
}

/** The sizes that names are measured and written in. */
const nameSizes = { plain: 11.5, title: 12 } as const

/** Beside a thing there is room to the next column. */
const widest = 240

/** A word is not torn for the sake of the room: then it is left out rather, where there is none. */
function setLines(setter: Typesetter, text: string, size: number, weight: Weight, room: number): Lines {
  const lines = setter.set(text, size, weight, room)
  return lines.torn ? setter.set(text, size, weight, widest / 2) : lines
}

/** How a name is set that has its own room at full size. Words are not torn. */
export function nameIn(
  setter: Typesetter | undefined,
  text: string,
  room: number,
  isBold: boolean,
): { readonly width: number; readonly lines: number } {
  if (setter === undefined) return { width: room, lines: 1 }
  const { lines, width } = setLines(setter, text, nameSizes.title, isBold ? 'bold' : 'regular', room)
  return { width, lines: lines.length }
}

/** So many names at most: more than that nobody reads at once. */
const most = 320
/** Of more things than this not each is named from far, and nobody as another is: it would say nothing of either. */
const crowd = 140
/** Where names find their room themselves, there may be more of them. */
const looseCrowd = 420

interface Seen {
  readonly thing: Thing
  readonly x: number
  readonly y: number
  readonly size: number
  readonly place: Place | undefined
  readonly isRinged: boolean
}

export interface Names {
  /** Of what stands out, or of all where nothing does. */
  drawClear(): void
  /** Of the rest, so that one still knows what stands around. */
  drawFaint(): void
}

/** Takes the room of things, so that nothing is written upon them; the names are drawn when they are asked for. */
export function namesOf(pen: CanvasRenderingContext2D, eye: Eye, wanted: Wanted, setter: Typesetter, ink: Ink): Names {
  const { things, nameOf, placeOf, rings, always, clear, isCrowd, taken } = wanted
  const seen: Seen[] = []
  for (const thing of things) {
    const at = eye.thing(thing.key)
    if (at === undefined || at.x < -60 || at.y < -30 || at.x > eye.width + 60 || at.y > eye.height + 30) continue
    seen.push({ thing, ...at, place: placeOf(thing.key), isRinged: rings?.has(thing.key) ?? false })
    // Names do not lie upon things either: where these are large enough to be looked at.
    const reach = at.size * 0.8
    if (at.size > 2.5) taken.take({ left: at.x - reach, top: at.y - reach, right: at.x + reach, bottom: at.y + reach })
  }
  const isCrowded = isCrowd || seen.length > crowd
  const said = new Set<string>()
  let count = 0

  const write = (one: Seen) => {
    const { thing, size, place } = one
    const isForced = always.has(thing.key)
    const isTitle = place?.isTitle === true
    const { rank } = lookOf(thing.kind)
    const own = (place?.room ?? wanted.room) * eye.scale
    const isMeant = isForced || (clear?.has(thing.key) ?? false)
    const hasOwnRoom = place?.room !== undefined
    // From far only what is weighty is named, and what has room of its own: a name for every dot would be a crowd.
    const isFar = rank < 45 && (hasOwnRoom ? size < (isCrowded ? 6 : 4) : size < 6 && seen.length > looseCrowd)
    if (!isMeant && !isTitle && isFar && !(hasOwnRoom && own >= 44)) return
    // Where each has room of its own, none but the weightiest takes that of others.
    if (!isForced && !isTitle && hasOwnRoom && place.side === 'below' && rank < 60 && own < 34) return
    const name = nameOf(thing)
    if (isCrowded && size < 6 && !isMeant && !hasOwnRoom && said.has(name)) return
    const isBold = isForced || isTitle || rank >= 60
    const fontSize = textSize(isTitle ? nameSizes.title : nameSizes.plain, eye.scale)
    const leading = fontSize * 1.2
    const weight = isBold ? 'bold' : 'regular'
    for (const { side, wide, slant = 0, mayTear = false } of spotsOf(place, own, isTitle)) {
      const set = isTitle && !isForced ? setter.set(name, fontSize, weight, wide) : undefined
      // A heading stays in its box, or is left out until one comes nearer.
      if (set !== undefined && (mayTear ? set.lines.length > 3 : set.torn || set.lines.length > 2)) continue
      const { lines, width } = set ?? setLines(setter, name, fontSize, weight, wide)
      const { box, left, top } = boxOf(one, side, width, lines.length * leading, eye.scale)
      // Nor does it reach out of its own room into that of another.
      const isTooLong =
        rank < 60 && place?.roomBelow !== undefined && box.bottom - one.y > place.roomBelow * eye.scale + 5
      if (!isForced && isTooLong) continue
      // Half a name says less than none.
      const boxes = slant === 0 ? [box] : turned(box, one, slant)
      const isCut = boxes.some(
        ({ left, right, top, bottom }) => left < 0 || right > eye.width || top < 0 || bottom > eye.height,
      )
      if (!isForced && (isCut || !boxes.every(taken.isFree))) continue
      for (const each of boxes) taken.take(each)
      said.add(name)
      count += 1
      pen.font = `${isBold ? 600 : 400} ${fontSize}px ${ink.font}`
      pen.textAlign = side === 'right' ? 'left' : side === 'left' ? 'right' : 'center'
      const anchor = side === 'right' ? left : side === 'left' ? left + width : one.x
      if (slant !== 0) {
        pen.save()
        pen.translate(one.x, one.y)
        pen.rotate(slant)
        pen.translate(-one.x, -one.y)
      }
      for (const [index, text] of lines.entries()) {
        pen.strokeText(text, anchor, top + index * leading)
        pen.fillText(text, anchor, top + index * leading)
      }
      if (slant !== 0) pen.restore()
      return
    }
  }
  const draw = (isWanted: (key: string) => boolean, colour: string, alpha: number) => {
    pen.lineJoin = 'round'
    pen.textBaseline = 'top'
    pen.lineWidth = 4
    pen.strokeStyle = ink.colour('--g-halo')
    pen.fillStyle = ink.colour(colour)
    pen.globalAlpha = alpha
    const first = ({ thing, place }: Seen) => (always.has(thing.key) ? 0 : place?.isTitle === true ? 1 : 2)
    for (const one of seen.toSorted((a, b) => first(a) - first(b))) {
      if (count >= most) break
      if (isWanted(one.thing.key)) write(one)
    }
    pen.globalAlpha = 1
  }
  const isClear = (key: string) => clear === null || clear.has(key) || always.has(key)
  return {
    drawClear: () => draw(isClear, '--ink', 1),
    drawFaint: () => {
      if (clear !== null) draw((key) => !isClear(key), '--ink-soft', 0.62)
    },
  }
}

interface Spot {
  readonly side: Side | 'above'
  readonly wide: number
  /** Turned about the thing by so many radians. */
  readonly slant?: number
  /** Rather than to leave out the heading of a box. */
  readonly mayTear?: true
}

/** Where a name may stand, the best first, and how wide it may be there. */
function spotsOf(place: Place | undefined, own: number, isTitle: boolean): readonly Spot[] {
  const side = place?.side ?? 'below'
  const below = Math.min(190, Math.max(66, own))
  if (isTitle)
    return [
      { side, wide: own },
      { side, wide: own, mayTear: true },
    ]
  if (place?.room !== undefined) {
    const widths = side === 'below' ? [below] : [own, Math.max(own, widest * 0.8), 84]
    return widths.map((wide) => ({ side, wide }))
  }
  // Where nothing is set out for it, a name stands wherever there is room about its thing.
  const beside = (one: 'right' | 'left'): readonly Spot[] => [
    { side: one, wide: widest },
    { side: one, wide: 84 },
  ]
  const under: readonly Spot[] = [
    { side: 'below', wide: below },
    { side: 'above', wide: below },
  ]
  if (place?.slant !== undefined)
    return [{ side, wide: widest, slant: place.slant }, ...beside('right'), ...beside('left')]
  return side === 'below'
    ? [...under, ...beside('right'), ...beside('left')]
    : [...beside(side), ...under, ...beside(side === 'right' ? 'left' : 'right')]
}

/** The room of what is turned, piece by piece. */
function turned(box: Box, { x, y }: Seen, slant: number): readonly Box[] {
  const [cos, sin] = [Math.cos(slant), Math.sin(slant)]
  const half = (box.bottom - box.top) * 0.4
  const count = Math.max(1, Math.ceil((box.right - box.left) / (half * 2)))
  return Array.from({ length: count }, (_, index) => {
    const along = box.left + ((index + 0.5) / count) * (box.right - box.left) - x
    const across = (box.top + box.bottom) / 2 - y
    const [left, top] = [x + along * cos - across * sin, y + along * sin + across * cos]
    return { left: left - half, top: top - half, right: left + half, bottom: top + half }
  })
}

function boxOf({ x, y, size, isRinged }: Seen, side: Spot['side'], width: number, height: number, scale: number) {
  const isBeside = side === 'right' || side === 'left'
  const off = size * (isRinged ? ringed.outer : 1) + Math.min(3, 1 + 2 * scale)
  const beside = isRinged ? size * ringed.outer + 2 : size + 5
  const left = side === 'right' ? x + beside : side === 'left' ? x - beside - width : x - width / 2
  const top = isBeside ? y - height / 2 : side === 'below' ? y + off : y - off - height
  // In a list lines may stand close; below things names keep off each other.
  const air = isBeside ? -1 : 0
  const box = { left: left - 3, top: top - air, right: left + width + 3, bottom: top + height + air }
  return { box, left, top }
}
