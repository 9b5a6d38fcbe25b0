/** Where the label of a line lies so that as little as possible of what is written is covered. */
import type { Typesetter } from '../../ui/typesetting/lines'
import type { PlacedText, Rect } from '../layout/placed'
import { type Spot, meets, moved } from '../layout/spots'

interface Point {
  readonly x: number
  readonly y: number
}

/** What is written and drawn on boxes that a label near the line could cover. Cost: linear in the boxes. */
export function writtenNear(from: Point, to: Point, around: number, spots: readonly Spot[], typesetter: Typesetter) {
  const area: Rect = {
    x: Math.min(from.x, to.x) - around,
    y: Math.min(from.y, to.y) - around,
    width: Math.abs(from.x - to.x) + 2 * around,
    height: Math.abs(from.y - to.y) + 2 * around,
  }
  return spots
    .filter((spot) => meets(spot.rect, area))
    .flatMap(({ placed: { content }, rect }) => [
      moved(rectOf(content.name, typesetter), rect),
      ...[...content.chips, ...content.tabs, ...content.members].map((one) => moved(one.rect, rect)),
    ])
    .filter((written) => meets(written, area))
}

const rectOf = ({ lines, x, y, size, weight, leading }: PlacedText, typesetter: Typesetter): Rect => ({
  x,
  y,
  width: Math.max(0, ...lines.map((line) => typesetter.widthOf(line, size, weight))),
  height: lines.length * leading,
})

/** The best of some places along the line, the nearer to its end the better where as much is covered. */
export function placeLabel(
  from: Point,
  to: Point,
  { width, height }: Pick<Rect, 'width' | 'height'>,
  written: readonly Rect[],
): Rect {
  let best: { readonly rect: Rect; readonly cost: number } | undefined
  for (const part of [0.9, 0.75, 0.6, 0.5, 0.4, 0.25, 0.1])
    for (const aside of [0, -0.45, 0.45]) {
      const x = from.x + (to.x - from.x) * part + (aside - 0.5) * width
      const y = from.y + (to.y - from.y) * part - height / 2
      const rect = { x, y, width, height }
      const covered = written.reduce((sum, other) => sum + common(rect, other), 0)
      const cost = covered + width * height * (0.1 * (1 - part) + 0.15 * Math.abs(aside))
      if (best === undefined || cost < best.cost) best = { rect, cost }
    }
  return best?.rect ?? { ...to, width, height }
}

const common = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y))
