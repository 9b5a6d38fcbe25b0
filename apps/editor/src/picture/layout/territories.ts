/** The parts of a chart that take about a column each: read from far by one name. */
import type { Part, Rect, Standing } from './placed'

/** A part wider than this share of the page is told by the parts below it. */
const broad = 0.3

/**
 * None lies over another. Who stands above all others, one above the other, is named together over the first of them.
 * @param head free room over the chart. Cost: linear in the boxes, for each level that is too broad.
 */
export function territoriesOf(standings: readonly Standing[], width: number, head: number): readonly Part[] {
  const parts: Part[] = []
  const leading: Standing[] = []
  const visit = (standing: Standing, isOnly: boolean) => {
    const { placed, below = [] } = standing
    const rect = extentOf(standing)
    const isBroad = rect.width > width * broad && below.some((one) => (one.below ?? []).length > 0)
    if (!isBroad && (below.length > 0 || isOnly)) parts.push({ boxes: [placed], rect })
    if (!isBroad) return
    if (isOnly) leading.push(standing)
    for (const one of below) visit(one, isOnly && below.length === 1)
  }
  const isMain = (one: Standing) => extentOf(one).width > width / 2
  for (const one of standings) visit(one, isMain(one))
  const [first] = leading
  if (first === undefined) return parts
  const middle = first.x + first.placed.rect.width / 2
  const room = 2 * Math.min(middle, width - middle)
  return [
    ...parts,
    {
      boxes: leading.map(({ placed }) => placed),
      rect: { x: middle - room / 2, y: first.y - head, width: room, height: head },
    },
  ]
}

function extentOf({ x, y, placed, below = [] }: Standing): Rect {
  const all: readonly Rect[] = [{ ...placed.rect, x, y }, ...below.map(extentOf)]
  const left = Math.min(...all.map((one) => one.x))
  const right = Math.max(...all.map((one) => one.x + one.width))
  const foot = Math.max(...all.map((one) => one.y + one.height))
  return { x: left, y, width: right - left, height: foot - y }
}
