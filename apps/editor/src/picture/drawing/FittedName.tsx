import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import { TextLines } from './TextLines'
import { fitName, shortName } from './fit-name'
import type { Drawing } from './drawing'
import type { PlacedBox, PlacedText } from '../layout/placed'

/** While chips cannot be read, their room is the name's: as large on the screen as fits. */
export const FittedName = memo(function FittedName({
  placed,
  drawing,
}: {
  readonly placed: PlacedBox
  readonly drawing: Drawing
}) {
  const text = fittedName(placed, drawing)
  return text === undefined ? null : <TextLines className="s-name" anchor="middle" text={text} />
})

/** Where the name of a box then stands: `x` is its middle. */
export function fittedName(
  { box, rect, content, children }: PlacedBox,
  drawing: Pick<Drawing, 'zoom' | 'typesetter' | 'language' | 'act'>,
): PlacedText | undefined {
  // With or without a bar below it: names of boxes side by side are of one size, on one line.
  const height = children.length === 0 ? rect.height - barRoom : content.headerHeight - 6
  const name = textIn(box.unit.name, drawing.language)
  const room = rect.width - 6
  const pixels = [...(box.rank === 'inner' ? innerPixels : namePixels), ...(drawing.act === undefined ? onPaper : [])]
  const fitted =
    fitName(name, room, height, pixels, drawing) ?? shortName(name, room, height, pixels.at(-1) ?? 0, drawing)
  if (fitted === undefined) return undefined
  const { lines, size, leading } = fitted
  const y = rect.y + 1 + (height - lines.length * leading) / 2
  return { lines, x: rect.x + rect.width / 2, y, size, weight: 'bold', leading }
}

/** Of the bar at the foot of a box. */
const barRoom = 11

const namePixels = [12, 11, 10, 9, 8, 7]
const innerPixels = namePixels.slice(2)
/** Paper is sharper than a screen: there these can still be read. */
const onPaper = [6, 5]
