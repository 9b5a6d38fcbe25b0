/** Names on the picture: the weightier first, none upon another, more of them the nearer one comes. */
import type { Lines, Typesetter } from '../../../ui/typesetting/lines'
import type { Weight } from '../../../ui/typesetting/measure'
import { lookOf } from '../model/kinds'
import type { Thing } from '../model/whole'
import type { Side } from '../places/place'
import type { Eye } from './eye'
import type { Ink } from './ink'
import type { TakenRoom } from './room'

const leading = 14

/** Which names come first. Of equals the order of ids decides. */
export const byWeight = (things: Iterable<Thing>): readonly Thing[] =>
  [...things].toSorted((a, b) => weightOf(b) - weightOf(a))

const weightOf = ({ kind, below }: Thing): number => lookOf(kind).rank + Math.log2(1 + below) * 6

interface Wanted {
  /** By weight. */
  readonly things: readonly Thing[]
  readonly nameOf: (thing: Thing) => string
  readonly sideOf: (key: string) => Side
  /** Names that stand whatever the room: of what is pointed at or selected. */
  readonly always: ReadonlySet<string>
  /** Names of these alone; `null`: of all. */
  readonly among: ReadonlySet<string> | null
  /** At full size, how wide a name may be. */
  readonly room: number
  /** What is written already. */
  readonly taken: TakenRoom
}

/** Beside a thing there is room to the next column. */
const widest = 240

/** A word is not torn for the sake of the room: then it is left out rather, where there is none. */
function setLines(setter: Typesetter, text: string, size: number, weight: Weight, room: number): Lines {
  const lines = setter.set(text, size, weight, room)
  return lines.torn ? setter.set(text, size, weight, widest / 2) : lines
}

/** So many names at most: more than that nobody reads at once. */
const most = 260

export function drawNames(pen: CanvasRenderingContext2D, eye: Eye, wanted: Wanted, setter: Typesetter, ink: Ink): void {
  const { things, nameOf, sideOf, always, among, taken } = wanted
  const room = Math.min(128, Math.max(66, wanted.room * eye.scale - 8))
  const seen: { thing: Thing; x: number; y: number; size: number }[] = []
  for (const thing of things) {
    const at = eye.thing(thing.key)
    if (at === undefined || at.x < -60 || at.y < -30 || at.x > eye.width + 60 || at.y > eye.height + 30) continue
    seen.push({ thing, ...at })
    // Names do not lie upon things either: where these are large enough to be looked at.
    const reach = at.size * 0.8
    if (at.size > 5) taken.take({ left: at.x - reach, top: at.y - reach, right: at.x + reach, bottom: at.y + reach })
  }
  const isCrowded = seen.length > 140
  let count = 0
  pen.lineJoin = 'round'
  pen.textBaseline = 'top'
  pen.lineWidth = 4
  pen.strokeStyle = ink.colour('--g-halo')
  pen.fillStyle = ink.colour('--ink')
  const ordered = [
    ...seen.filter(({ thing }) => always.has(thing.key)),
    ...seen.filter(({ thing }) => !always.has(thing.key)),
  ]
  for (const { thing, x, y, size } of ordered) {
    if (count >= most) break
    const isForced = always.has(thing.key)
    if (!isForced && among !== null && !among.has(thing.key)) continue
    // From far only what is weighty is named: a name for every dot would be a crowd.
    if (!isForced && among === null && lookOf(thing.kind).rank < 45 && size < (isCrowded ? 7 : 4)) continue
    const weighty = lookOf(thing.kind).rank >= 60
    const fontSize = isForced || weighty ? 12.5 : 11.5
    const side = sideOf(thing.key)
    const weight = isForced || weighty ? 'bold' : 'regular'
    // Beside a thing in one line, or where that finds no room in two.
    for (const wide of side === 'below' ? [room] : [widest, 84]) {
      const { lines, width } = setLines(setter, nameOf(thing), fontSize, weight, wide)
      const left = side === 'below' ? x - width / 2 : side === 'right' ? x + size + 5 : x - size - 5 - width
      const top = side === 'below' ? y + size + 3 : y - (lines.length * leading) / 2
      // In a list lines may stand close; below things names keep off each other.
      const air = side === 'below' ? 1 : -2
      const bottom = top + lines.length * leading
      const box = { left: left - 4, top: top - air, right: left + width + 4, bottom: bottom + air }
      if (!isForced && !taken.isFree(box)) continue
      taken.take(box)
      count += 1
      pen.font = `${isForced || weighty ? 600 : 400} ${fontSize}px ${ink.font}`
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
