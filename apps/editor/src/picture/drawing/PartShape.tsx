import { memo } from 'react'
import { FittedName } from './FittedName'
import { TextLines } from './TextLines'
import { type Drawing, showsChips } from './drawing'
import type { PlacedBox, Rect } from '../layout/placed'

/** By layer: around what a division has there, with its name; from far the name is written over it. */
export const PartShape = memo(function PartShape({
  placed,
  rect: { x, y, width, height },
  drawing,
}: {
  readonly placed: PlacedBox
  readonly rect: Rect
  readonly drawing: Drawing
}) {
  return (
    <g aria-hidden className="s-part" transform={`translate(${x} ${y})`}>
      <rect width={width} height={height} rx={4} />
      {showsChips(drawing.detail) && <TextLines text={placed.content.name} className="s-name" />}
      {drawing.detail === 'names' && <FittedName placed={placed} drawing={drawing} />}
    </g>
  )
})
