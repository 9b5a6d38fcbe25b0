/** Boxes placed from the page down: in rows that fill the room they are given. */
import { boxKey } from '../drawing/drawing'
import { contentAt } from './content'
import { type Measured, contentOf } from './memory'
import { type MeasureOptions, rowsAt } from './measure'
import type { Content, PlacedBox, Rect, Standing } from './placed'
import { type Arrangement, type Row, widthsIn } from './rows'
import { sizes } from './sizes'

/** Boxes in rows that fill the rectangle; what is left over in height goes to the rows by their heights. */
export function placeRows(
  boxes: readonly Measured[],
  rect: Rect,
  options: MeasureOptions,
  arrangement: Arrangement | undefined = rowsAt(boxes, rect.width, options.memory),
): readonly Standing[] {
  if (arrangement === undefined) return []
  const items = boxes.map((one) => one.options)
  const gaps = sizes.gap * (arrangement.rows.length - 1)
  const stretch = (rect.height - gaps) / Math.max(1, arrangement.height - gaps)
  const placed: Standing[] = []
  const isLeaf = (one: Measured) => one.children.length === 0
  const alike = (row: Row) => boxes.slice(row.from, row.to).every(isLeaf)
  const widths = widthsIn(items, arrangement.rows, rect.width, sizes.gap, alike)
  let { y } = rect
  for (const [number, row] of arrangement.rows.entries()) {
    const height = row.height * stretch
    const inRow = boxes.slice(row.from, row.to)
    let { x } = rect
    for (const [index, width] of (widths[number] ?? []).entries()) {
      const one = inRow[index]
      if (one !== undefined) placed.push({ x, y, placed: placeBox(one, width, height, options) })
      x += width + sizes.gap
    }
    y += height + sizes.gap
  }
  return placed
}

/** The same object for the same looks in the same size: whoever draws it need not draw it again. */
export function placeBox(one: Measured, width: number, height: number, options: MeasureOptions): PlacedBox {
  const size = `${width}x${height}`
  const known = one.placed.get(size)
  if (known !== undefined) return known
  const content = roomiest(one, width, height, options)
  const top = content.height - sizes.pad + sizes.sectionGap
  const inner = {
    x: sizes.pad,
    y: top,
    width: width - 2 * sizes.pad,
    height: height - top - sizes.pad,
  }
  const { box, collapsed, children } = one
  const inside = children.length === 0 ? [] : placeRows(children, inner, options)
  const placed: PlacedBox = {
    key: boxKey(box.unit.id),
    looks: one.ownLooks,
    box,
    rect: { x: 0, y: 0, width, height },
    content,
    children: inside,
    collapsed,
  }
  if (one.placed.size > 8) one.placed.clear()
  one.placed.set(size, placed)
  return placed
}

/**
 * In a box with none inside, chips use the height that there is, so that their words are broken least. A wider box may set its chips in other
 * columns and become higher than measured: then it is set as measured.
 */
function roomiest(one: Measured, width: number, height: number, options: MeasureOptions): Content {
  const content = contentOf(one, width, options)
  if (one.children.length > 0 || one.collapsed) return content
  if (content.height <= height + 0.5)
    return content.chips.some(({ label }) => label.lines.length > 1)
      ? contentAt(one.box, width, false, options, height)
      : content
  const asMeasured = one.options.findLast((option) => option.width <= width && option.height <= height + 0.5)
  return asMeasured === undefined ? content : contentOf(one, asMeasured.width, options)
}
