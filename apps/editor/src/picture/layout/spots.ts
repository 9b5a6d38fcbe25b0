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

/** In reading order: executives, committees, divisions each with what is inside, providers. Cost: linear in the boxes. */
export function spotsIn(layout: Layout): readonly Spot[] {
  const spots: Spot[] = []
  const visit = ({ x, y, placed, below = [] }: Standing, left: number, top: number, within: Spot | undefined) => {
    const { width, height } = placed.rect
    const rect = { x: left + x, y: top + y, width, height }
    const spot = { placed, rect, level: (within?.level ?? 0) + 1, within }
    spots.push(spot)
    for (const child of placed.children) visit(child, rect.x, rect.y, spot)
    for (const child of below) visit(child, 0, 0, spot)
  }
  const bands = (...ids: readonly string[]) => {
    for (const band of layout.bands)
      if (ids.includes(band.id)) for (const one of band.boxes) visit(one, 0, 0, undefined)
  }
  bands('executives', 'collegial', 'executive', 'strategic-management', 'practitioner')
  for (const one of layout.divisions) visit(one, 0, 0, undefined)
  bands('providers')
  return spots
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
