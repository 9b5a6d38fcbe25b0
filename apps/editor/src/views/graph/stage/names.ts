/** Names on the picture: the weightier first, none upon another, more of them the nearer one comes. */
import type { Lines, Typesetter } from '../../../ui/typesetting/lines'
import type { Weight } from '../../../ui/typesetting/measure'
import { lookOf } from '../model/kinds'
import type { Thing } from '../model/whole'
import type { Place } from '../places/place'
import type { Eye } from './eye'
import { textSize } from './ground'
import type { Ink } from './ink'
import type { TakenRoom } from './room'

/** Which names come first. Of equals the order of ids decides. */
export const byWeight = (things: Iterable<Thing>): readonly Thing[] =>
  [...things].toSorted((a, b) => weightOf(b) - weightOf(a))

const weightOf = ({ kind, below }: Thing): number => lookOf(kind).rank + Math.log2(1 + below) * 6

interface Wanted {
  /** By weight. */
  readonly things: readonly Thing[]
  readonly nameOf: (thing: Thing) => string
  readonly placeOf: (key: string) => Place | undefined
  /** Names that stand whatever the room: of what is pointed at or selected. */
  readonly always: ReadonlySet<string>
  /** Names of these alone; `null`: of all. */
  readonly among: ReadonlySet<string> | null
  /** At full size, how wide a name may be where its place says nothing else. */
  readonly room: number
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

export function drawNames(pen: CanvasRenderingContext2D, eye: Eye, wanted: Wanted, setter: Typesetter, ink: Ink): void {
  const { things, nameOf, placeOf, always, among, taken } = wanted
  const seen: { thing: Thing; x: number; y: number; size: number; place: Place | undefined }[] = []
  for (const thing of things) {
    const at = eye.thing(thing.key)
    if (at === undefined || at.x < -60 || at.y < -30 || at.x > eye.width + 60 || at.y > eye.height + 30) continue
    seen.push({ thing, ...at, place: placeOf(thing.key) })
    // Names do not lie upon things either: where these are large enough to be looked at.
    const reach = at.size * 0.8
    if (at.size > 2.5) taken.take({ left: at.x - reach, top: at.y - reach, right: at.x + reach, bottom: at.y + reach })
  }
  const isCrowded = seen.length > 140
  let count = 0
  pen.lineJoin = 'round'
  pen.textBaseline = 'top'
  pen.lineWidth = 4
  pen.strokeStyle = ink.colour('--g-halo')
  pen.fillStyle = ink.colour('--ink')
  const first = ({ thing, place }: (typeof seen)[number]) =>
    always.has(thing.key) ? 0 : place?.isTitle === true ? 1 : 2
  for (const { thing, x, y, size, place } of seen.toSorted((a, b) => first(a) - first(b))) {
    if (count >= most) break
    const isForced = always.has(thing.key)
    if (!isForced && among !== null && !among.has(thing.key)) continue
    const isTitle = place?.isTitle === true
    const { rank } = lookOf(thing.kind)
    const own = (place?.room ?? wanted.room) * eye.scale
    const isFar = rank < 45 && size < (isCrowded ? 6 : 4)
    // From far only what is weighty is named, and what has room of its own: a name for every dot would be a crowd.
    const hasRoom = place?.room !== undefined && own >= 44
    if (!isForced && !isTitle && among === null && isFar && !hasRoom) continue
    // Where each has room of its own, none but the weightiest takes that of others.
    if (!isForced && !isTitle && place?.room !== undefined && place.side === 'below' && rank < 60 && own < 34) continue
    const isBold = isForced || isTitle || rank >= 60
    const fontSize = textSize(isTitle ? nameSizes.title : nameSizes.plain, eye.scale)
    const leading = fontSize * 1.2
    const side = place?.side ?? 'below'
    const weight = isBold ? 'bold' : 'regular'
    const room = isTitle ? own : Math.min(190, Math.max(66, own))
    // Beside a thing in one line, or where that finds no room in two.
    for (const wide of side === 'below' || isTitle
      ? [room]
      : place?.room === undefined
        ? [widest, 84]
        : [own, Math.max(own, widest * 0.8), 84]) {
      const set = isTitle && !isForced ? setter.set(nameOf(thing), fontSize, weight, wide) : undefined
      // A heading stays in its box, or is left out until one comes nearer.
      if (set !== undefined && (set.torn || set.lines.length > 2)) continue
      const { lines, width } = set ?? setLines(setter, nameOf(thing), fontSize, weight, wide)
      const left = side === 'below' ? x - width / 2 : side === 'right' ? x + size + 5 : x - size - 5 - width
      const top = side === 'below' ? y + size + Math.min(3, 1 + 2 * eye.scale) : y - (lines.length * leading) / 2
      // In a list lines may stand close; below things names keep off each other.
      const air = side === 'below' ? 0 : -2
      const bottom = top + lines.length * leading
      const box = { left: left - 3, top: top - air, right: left + width + 3, bottom: bottom + air }
      // Nor does it reach out of its own room into that of another.
      const isTooLong = rank < 60 && place?.roomBelow !== undefined && bottom - y > place.roomBelow * eye.scale + 5
      if (!isForced && isTooLong) continue
      // Half a name says less than none.
      const isCut = box.left < 0 || box.right > eye.width || box.top < 0 || box.bottom > eye.height
      if (!isForced && (isCut || !taken.isFree(box))) continue
      taken.take(box)
      count += 1
      pen.font = `${isBold ? 600 : 400} ${fontSize}px ${ink.font}`
      pen.textAlign = side === 'below' ? 'center' : side === 'right' ? 'left' : 'right'
      const anchor = side === 'below' ? x : side === 'right' ? left : left + width
      for (const [index, text] of lines.entries()) {
        pen.strokeText(text, anchor, top + index * leading)
        pen.fillText(text, anchor, top + index * leading)
      }
      break
    }
  }
}
