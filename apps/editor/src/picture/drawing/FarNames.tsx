import { textIn } from '@taiseizu/core'
import { memo, useMemo } from 'react'
import { StateBar } from './StateBar'
import { TextLines } from './TextLines'
import type { Drawing } from './drawing'
import { farNamesOf } from './far-names'
import type { Layout } from '../layout/placed'
import type { Spot } from '../layout/spots'

/** From far, the names of divisions over what is in them, and those inside that have room, like names on a map. */
export const FarNames = memo(function FarNames({
  layout,
  spots,
  drawing,
}: {
  readonly layout: Layout
  readonly spots: readonly Spot[]
  readonly drawing: Drawing
}) {
  const names = useMemo(() => farNamesOf(layout, spots, drawing), [layout, spots, drawing])
  return (
    <g aria-hidden className="s-far">
      {names.toReversed().map(({ box, form, rect, fitted, size, bar }) => (
        <g key={box.unit.id} className={`s-far-${form}`}>
          {fitted === undefined ? (
            <text
              className="s-name s-upright"
              x={rect.x + rect.width / 2}
              y={rect.y + rect.height / 2}
              textAnchor="middle"
              fontSize={size}
              fontWeight={600}
            >
              {textIn(box.unit.name, drawing.language)}
            </text>
          ) : (
            <TextLines
              className="s-name"
              anchor="middle"
              text={{ ...fitted, x: rect.x + rect.width / 2, y: rect.y, weight: form === 'inner' ? 'regular' : 'bold' }}
            />
          )}
          {bar !== undefined && <StateBar tally={box.tally} rect={bar} />}
        </g>
      ))}
    </g>
  )
})
