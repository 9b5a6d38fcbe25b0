import { memo } from 'react'
import { BoxShape } from './BoxShape'
import { ChipShape } from './ChipShape'
import { TextLines } from './TextLines'
import { marksWidth } from '../layout/content'
import { type Drawing, showsChips } from './drawing'
import type { Marks } from '../picture/model'
import { marksIn } from '../picture/marks'
import type { Layout, PlacedBand } from '../layout/placed'
import { MarkRow, marksSaid } from './signs'
import { sizes } from '../layout/sizes'
import { wordsIn } from '../words'

/** The picture itself, in its own coordinates; whoever uses it gives it an `svg` and a place. */
export const StructureDrawing = memo(function StructureDrawing({
  layout,
  marks,
  drawing,
}: {
  readonly layout: Layout
  /** Of the variant as a whole. */
  readonly marks: Marks
  readonly drawing: Drawing
}) {
  const above = layout.bands.filter((band) => band.id === 'executives' || band.id === 'collegial')
  const below = layout.bands.filter((band) => band.id === 'nobody' || band.id === 'providers')
  return (
    <>
      {above.map((band) => (
        <BandShape key={band.id} band={band} drawing={drawing} />
      ))}
      {marksIn(marks) > 0 && showsChips(drawing.detail) && (
        <WholeMarks layout={layout} marks={marks} drawing={drawing} />
      )}
      {layout.divisions.map((placed) => (
        <BoxShape key={placed.box.unit.id} placed={placed} drawing={drawing} />
      ))}
      {below.map((band) => (
        <BandShape key={band.id} band={band} drawing={drawing} />
      ))}
    </>
  )
})

/** At the top right, above everything that they concern. */
function WholeMarks({
  layout,
  marks,
  drawing,
}: {
  readonly layout: Layout
  readonly marks: Marks
  readonly drawing: Drawing
}) {
  const { language, typesetter } = drawing
  const words = wordsIn(language)
  const y = 2 * sizes.sectionGap + 2
  const x = layout.width - sizes.pad - marksWidth(marks, drawing)
  return (
    <g>
      <title>
        {[
          words('mark.whole'),
          ...marksSaid(marks, (severity, count) => words('mark.count', { severity: words(`mark.${severity}`), count })),
        ].join('\n')}
      </title>
      <text className="s-caption" x={x - 8} y={y} textAnchor="end" fontSize={sizes.chipText}>
        {words('mark.whole')}
      </text>
      <MarkRow placed={{ marks, x, y }} widthOf={(text) => typesetter.widthOf(text, sizes.caption, 'bold')} />
    </g>
  )
}

function BandShape({ band, drawing }: { readonly band: PlacedBand; readonly drawing: Drawing }) {
  return (
    <g role={drawing.act && 'group'} aria-label={band.caption.lines.join('')} className={`s-band s-band-${band.id}`}>
      <rect className="s-band-ground" {...band.rect} rx={6} />
      {showsChips(drawing.detail) && <TextLines text={band.caption} className="s-caption" />}
      {band.boxes.map((placed) => (
        <BoxShape key={placed.box.unit.id} placed={placed} drawing={drawing} />
      ))}
      {showsChips(drawing.detail) &&
        band.chips.map((chip) => <ChipShape key={chip.chip.key} placed={chip} level={1} drawing={drawing} />)}
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
