import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import { StateBar } from './StateBar'
import { TextLines } from './TextLines'
import type { Drawing } from './drawing'
import { type FarName, farNamesOf, namesIn } from './far-names'
import type { Layout } from '../layout/placed'
import type { Spot } from '../layout/spots'

/** From far, the names of divisions over what is in them, and those inside that have room, like names on a map. */
export function FarNames({
  layout,
  spots,
  drawing,
}: {
  readonly layout: Layout
  readonly spots: readonly Spot[]
  readonly drawing: Drawing
}) {
  return (
    <g aria-hidden className="s-far">
      {layout.parts !== undefined ? (
        <Names names={farNamesOf(layout, spots, drawing)} drawing={drawing} />
      ) : (
        spots
          .filter(({ placed, level }) => level === 1 && namesIn(placed, drawing).length > 0)
          .map(({ placed, rect }) => (
            <g key={placed.key} transform={`translate(${rect.x} ${rect.y})`}>
              <Names names={namesIn(placed, drawing)} drawing={drawing} />
            </g>
          ))
      )}
    </g>
  )
}

/** What looks as it did is not drawn again, wherever it has moved. */
const Names = memo(function Names({
  names,
  drawing,
}: {
  readonly names: readonly FarName[]
  readonly drawing: Drawing
}) {
  return names.toReversed().map((name) => <Name key={name.key} name={name} drawing={drawing} />)
})

const Name = memo(function Name({ name, drawing }: { readonly name: FarName; readonly drawing: Drawing }) {
  const { box, form, rect, fitted, size, bar } = name
  return (
    <g className={`s-far-${form}`}>
      {fitted === undefined ? (
        <text
          className="s-name s-upright"
          x={rect.x + rect.width / 2}
          y={rect.y + rect.height / 2}
          textAnchor="middle"
          fontSize={size}
          fontWeight={form === 'inner' ? undefined : 600}
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
  )
})
