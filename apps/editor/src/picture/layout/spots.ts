/** Every box of a layout with its place on the page. */
import type { Layout, PlacedBox, Rect, Standing } from './placed'

export interface Spot {
  readonly placed: PlacedBox
  /** On the page. */
  readonly rect: Rect
  /** 1 for a box that lies in none. */
  readonly level: number
  readonly within: Spot | undefined
}

/** In reading order: executives, committees, divisions each with what is inside, providers. Cost: linear in the boxes; the same spots for what stands as it did. */
export function spotsIn(layout: Layout): readonly Spot[] {
  const spots: Spot[] = []
  for (const one of topOf(layout))
    if (one.below === undefined) for (const spot of spotsOf(one)) spots.push(spot)
    else visit(one, 0, 0, undefined, spots)
  return spots
}

/** What stands in no box, in reading order. */
function topOf({ bands, divisions }: Layout): readonly Standing[] {
  const inBands = (isMeant: (id: string) => boolean) => bands.flatMap((band) => (isMeant(band.id) ? band.boxes : []))
  return [
    ...inBands((id) => id !== 'providers' && id !== 'nobody'),
    ...divisions,
    ...inBands((id) => id === 'providers'),
  ]
}

const known = new WeakMap<PlacedBox, { readonly x: number; readonly y: number; readonly spots: readonly Spot[] }>()

/** A box and what lies inside it, where it stands. */
function spotsOf({ x, y, placed }: Pick<Standing, 'x' | 'y' | 'placed'>): readonly Spot[] {
  const before = known.get(placed)
  if (before !== undefined && before.x === x && before.y === y) return before.spots
  const spots = spotsInside(placed, { x, y })
  known.set(placed, { x, y, spots })
  return spots
}

/** A box and what lies inside it, as if it stood there; nothing is remembered. */
export function spotsInside(placed: PlacedBox, { x, y }: { readonly x: number; readonly y: number }): readonly Spot[] {
  const spots: Spot[] = []
  visit({ x, y, placed }, 0, 0, undefined, spots)
  return spots
}

function visit(
  { x, y, placed, below = [] }: Standing,
  left: number,
  top: number,
  within: Spot | undefined,
  spots: Spot[],
): void {
  const { width, height } = placed.rect
  const rect = { x: left + x, y: top + y, width, height }
  const spot = { placed, rect, level: (within?.level ?? 0) + 1, within }
  spots.push(spot)
  for (const child of placed.children) visit(child, rect.x, rect.y, spot, spots)
  for (const child of below) visit(child, 0, 0, spot, spots)
}

export const moved = ({ x, y, width, height }: Rect, by: { readonly x: number; readonly y: number }): Rect => ({
  x: x + by.x,
  y: y + by.y,
  width,
  height,
})

export const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const holds = (outer: Rect, inner: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

export const holdsPoint = ({ x, y, width, height }: Rect, at: { readonly x: number; readonly y: number }): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height
