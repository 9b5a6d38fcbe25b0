/** The parts of a chart that take about a column each: read from far by one name. */
import type { Layout, PlacedBox, Rect, Standing } from './placed'

export interface Territory {
  readonly placed: PlacedBox
  /** Of all that is below it, and of itself. */
  readonly rect: Rect
}

/** A part wider than this share of the page is told by the parts below it. */
const broad = 0.3

/** None lies over another. Cost: linear in the boxes, for each level that is too broad. */
export function territoriesOf(layout: Layout): readonly Territory[] {
  const territories: Territory[] = []
  const visit = (standing: Standing, isOnly: boolean) => {
    const { x, y, placed, below = [] } = standing
    const rect = extentOf(standing)
    const isBroad = rect.width > layout.width * broad && below.some((one) => (one.below ?? []).length > 0)
    if (!isBroad && (below.length > 0 || isOnly)) territories.push({ placed, rect })
    if (!isBroad) return
    // Beside the only one there is nothing in the way of its name.
    if (isOnly)
      territories.push({
        placed,
        rect: {
          ...rect,
          x: x + (placed.rect.width - rect.width) / 2,
          y,
          height: below[0] === undefined ? rect.height : below[0].y - y,
        },
      })
    for (const one of below) visit(one, isOnly && below.length === 1)
  }
  const isMain = (one: Standing) => extentOf(one).width > layout.width / 2
  for (const one of layout.divisions) visit(one, isMain(one))
  return territories
}

function extentOf({ x, y, placed, below = [] }: Standing): Rect {
  const all: readonly Rect[] = [{ ...placed.rect, x, y }, ...below.map(extentOf)]
  const left = Math.min(...all.map((one) => one.x))
  const right = Math.max(...all.map((one) => one.x + one.width))
  const foot = Math.max(...all.map((one) => one.y + one.height))
  return { x: left, y, width: right - left, height: foot - y }
}
