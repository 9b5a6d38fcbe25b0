/** By hierarchy about the top: each level a ring, each unit with the share of the circle that what is below it needs. */
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import { type Ground, type Place, type Places, type Room } from './place'

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

  const at = new Map<string, Place>()
  const put = (thing: Thing, level: number, from: number, to: number) => {
    const angle = (from + to) / 2
    at.set(thing.key, placeAt(angle, level * step, ratio))
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
  const reach = deepest * step + 36
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
    frame: { x: -reach * ratio - 60, y: -reach, width: 2 * (reach * ratio + 60), height: 2 * reach },
    nameRoom: 150,
    isRound: true,
  }
}

const sizeOf = (part: Part, thing: Thing): number =>
  part.childrenOf(thing.key).reduce((sum, child) => sum + sizeOf(part, child), 1)

const heightOf = (part: Part, thing: Thing): number =>
  part.childrenOf(thing.key).reduce((highest, child) => Math.max(highest, 1 + heightOf(part, child)), 0)

function placeAt(angle: number, radius: number, ratio: number): Place {
  const x = Math.cos(angle) * radius * ratio
  const side = radius === 0 || Math.abs(Math.cos(angle)) < 0.25 ? 'below' : x > 0 ? 'right' : 'left'
  return { x, y: Math.sin(angle) * radius, side }
}
