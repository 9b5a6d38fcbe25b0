import { memo } from 'react'
import { BoxShape } from './BoxShape'
import { ChipShape } from './ChipShape'
import { TextLines } from './TextLines'
import type { Drawing } from './drawing'
import type { Layout, PlacedBand } from './placed'

/** The picture itself, in its own coordinates; whoever uses it gives it an `svg` and a place. */
export const StructureDrawing = memo(function StructureDrawing({ layout, drawing }: { readonly layout: Layout; readonly drawing: Drawing }) {
  const above = layout.bands.filter((band) => band.id === 'executives' || band.id === 'collegial')
  const below = layout.bands.filter((band) => band.id === 'nobody' || band.id === 'providers')
  return (
    <>
      {above.map((band) => (
        <BandShape key={band.id} band={band} drawing={drawing} />
      ))}
      {layout.divisions.map((placed) => (
        <BoxShape key={placed.box.unit.id} placed={placed} drawing={drawing} />
      ))}
      {below.map((band) => (
        <BandShape key={band.id} band={band} drawing={drawing} />
      ))}
    </>
  )
})

function BandShape({ band, drawing }: { readonly band: PlacedBand; readonly drawing: Drawing }) {
  return (
    <g role={drawing.act && 'group'} aria-label={band.caption.lines.join('')} className={`s-band s-band-${band.id}`}>
      <rect className="s-band-ground" {...band.rect} rx={6} />
      {drawing.detail !== 'far' && <TextLines text={band.caption} className="s-caption" />}
      {band.boxes.map((placed) => (
        <BoxShape key={placed.box.unit.id} placed={placed} drawing={drawing} />
      ))}
      {(drawing.detail === 'chips' || drawing.detail === 'tasks') &&
        band.chips.map((chip) => <ChipShape key={chip.chip.key} placed={chip} drawing={drawing} />)}
    </g>
  )
}

/** The hatching of outside work; once in each `svg`. */
export const Patterns = () => (
  <defs>
    <pattern id="s-hatch" width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <path className="s-hatch-line" d="M0 0V5" />
    </pattern>
  </defs>
)
