/** By hierarchy about the top: each level a ring, each unit with the share of the circle that what is below it needs. */
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import type { Ground, Place, Places, Rect, Room } from './place'

const leafRoom = 30
const leastStep = 120
/** Of the circle, in shares of what stands on the outermost ring. */
const mostShare = 3

export function asWheel(part: Part, room: Room): Places {
  // As wide as the window lets it be: names stand to its sides.
  const ratio = Math.max(1, Math.min(1.6, room.width / room.height))
  const roots = part.childrenOf(undefined)
  const [middle] = roots.toSorted((a, b) => sizeOf(part, b) - sizeOf(part, a))
  const others = roots.filter((root) => root !== middle)
  const deepest = Math.max(
    1,
    middle === undefined ? 0 : heightOf(part, middle),
    ...others.map((one) => heightOf(part, one)),
  )
  const levelOf = (root: Thing): number => (root === middle ? 0 : Math.max(1, deepest - heightOf(part, root)))
  const shares = new Map<string, number>()
  const count = (thing: Thing, level: number): number => {
    const below = part.childrenOf(thing.key).reduce((sum, child) => sum + count(child, level + 1), 0)
    // Nearer to the middle a thing needs a larger share of the circle for the same room.
    const own = Math.max(Math.min(mostShare, deepest / Math.max(1, level)), below)
    shares.set(thing.key, own)
    return own
  }
  const total = roots.reduce((sum, root) => sum + count(root, levelOf(root)), 0)
  const step = Math.max(leastStep, (total * leafRoom) / (2 * Math.PI * deepest))

  const reach = deepest * step + 36
  /** About as it will be seen. */
  const scale = isCrowd(part) ? Infinity : room.height / (2 * reach)
  const at = new Map<string, Place>()
  const put = (thing: Thing, level: number, from: number, to: number) => {
    const angle = (from + to) / 2
    at.set(thing.key, placeAt(angle, level * step, ratio, (to - from) * level * step * scale))
    let start = from
    const share = (to - from) / Math.max(1, shares.get(thing.key) ?? 1)
    for (const child of part.childrenOf(thing.key)) {
      const width = share * (shares.get(child.key) ?? 1)
      put(child, level + 1, start, start + width)
      start += width
    }
  }
  // The circle begins at its top; what stands outside the hierarchy closes it, on the outermost ring.
  const share = (2 * Math.PI) / Math.max(1, total)
  let start = -Math.PI / 2
  if (middle !== undefined) {
    const width = share * (shares.get(middle.key) ?? 1)
    put(middle, 0, start, start + width)
    start += width
  }
  for (const root of others) {
    const width = share * (shares.get(root.key) ?? 1)
    put(root, levelOf(root), start, start + width)
    start += width
  }
  const ground: readonly Ground[] = Array.from({ length: deepest }, (_, level) => ({
    form: 'ring',
    x: 0,
    y: 0,
    radius: (level + 1) * step,
    ratio,
  }))
  return {
    at,
    ground,
    courseTo: () => 'straight',
    frame: frameFor(part, at, room, { x: reach * ratio, y: reach }),
    nameRoom: 150,
    isRound: true,
  }
}

/** About the rings and the names beyond them, which are as large however small the rings are. */
function frameFor(
  part: Part,
  at: ReadonlyMap<string, Place>,
  room: Room,
  reach: { readonly x: number; readonly y: number },
): Rect {
  const scale = Math.min(1, room.height / (2 * reach.y), room.width / (2 * reach.x))
  const beyond = { left: 16, right: 16, top: 16, bottom: 16 }
  for (const [key, { x, y, side, slant = 0 }] of at) {
    const thing = part.things.get(key)
    if (thing === undefined || side === 'below' || isCrowd(part)) continue
    const long = Math.min(mostBeyond, room.nameIn(thing, mostBeyond, false).width) + 16
    const across = Math.abs(x) * scale + long * Math.cos(slant) - reach.x * scale
    const down = Math.abs(y) * scale + long * Math.sin(Math.abs(slant)) - reach.y * scale
    beyond[side] = Math.max(beyond[side], across)
    const end = y > 0 ? 'bottom' : 'top'
    beyond[end] = Math.max(beyond[end], down)
  }
  const { left, right, top, bottom } = beyond
  const inner = Math.min((room.width - left - right) / (2 * reach.x), (room.height - top - bottom) / (2 * reach.y))
  return {
    x: -reach.x - left / inner,
    y: -reach.y - top / inner,
    width: 2 * reach.x + (left + right) / inner,
    height: 2 * reach.y + (top + bottom) / inner,
  }
}
/** Of so many most are not named: room for their names would be left empty. */
const isCrowd = (part: Part): boolean => part.things.size > 420

/** So much of a name is given room beyond the rings. */
const mostBeyond = 110

const sizeOf = (part: Part, thing: Thing): number =>
  part.childrenOf(thing.key).reduce((sum, child) => sum + sizeOf(part, child), 1)

const heightOf = (part: Part, thing: Thing): number =>
  part.childrenOf(thing.key).reduce((highest, child) => Math.max(highest, 1 + heightOf(part, child)), 0)

/** Less apart than this names stand upon one another, side by side as they are above and below the middle. */
const close = 34
/** Steeper than this a name is not read easily. */
const steepest = 0.95

/** @param apart how far those beside it are. */
function placeAt(angle: number, radius: number, ratio: number, apart: number): Place {
  const [across, down] = [Math.cos(angle), Math.sin(angle)]
  const at = { x: across * radius * ratio, y: down * radius }
  const isLevel = Math.abs(across) >= 0.8
  if (radius > 0 && apart < close && !isLevel) {
    const side = across >= 0 ? 'right' : 'left'
    const steep = Math.min(steepest, Math.atan2(Math.abs(down), Math.abs(across)))
    return { ...at, side, slant: steep * Math.sign(down) * (across >= 0 ? 1 : -1) }
  }
  return { ...at, side: radius === 0 || Math.abs(across) < 0.25 ? 'below' : at.x > 0 ? 'right' : 'left' }
}
