import { textIn } from '@taiseizu/core'
import { memo } from 'react'
import { BoxShape } from './BoxShape'
import { ChipShape } from './ChipShape'
import { Crowd } from './Crowd'
import { PartShape } from './PartShape'
import { TextLines } from './TextLines'
import { marksWidth } from '../layout/content'
import { FarNames } from './FarNames'
import { fitName, shortName } from './fit-name'
import { type Drawing, playedAs, showsChips } from './drawing'
import type { Marks } from '../model/model'
import { marksIn } from '../model/marks'
import type { Spot } from '../layout/spots'
import type { Layout, PlacedBand } from '../layout/placed'
import { MarkRow, marksSaid } from './signs'
import { sizes } from '../layout/sizes'
import { wordsIn } from '../words'

/** The picture itself, in its own coordinates; whoever uses it gives it an `svg` and a place. */
export const StructureDrawing = memo(function StructureDrawing({
  layout,
  spots,
  marks,
  drawing,
  touched = nothing,
}: {
  readonly layout: Layout
  /** The boxes that are drawn. */
  readonly spots: readonly Spot[]
  /** Of the variant as a whole. */
  readonly marks: Marks
  readonly drawing: Drawing
  /** By key of their box, those that are drawn otherwise than the rest: what is selected, lit up or has the focus is in them. */
  readonly touched?: ReadonlyMap<string, Drawing>
}) {
  const isFar = drawing.detail === 'far'
  const isCrowd = ({ placed: { box, key } }: Spot) => isFar && box.rank === 'inner' && !touched.has(key)
  const shape = ({ placed, rect: { x, y }, level }: Spot) => (
    <SpotShape
      key={placed.box.unit.id}
      {...{ placed, x, y, level }}
      drawing={touched.get(placed.key) ?? drawing}
      className={playedAs(touched.has(placed.key) ? 's-spot s-touched' : 's-spot', placed.key, drawing)}
    />
  )
  return (
    <>
      {layout.bands.map((band) => (
        <BandShape key={band.id} band={band} drawing={touched.get('') ?? drawing} />
      ))}
      {layout.lines === undefined &&
        layout.parts?.map(({ boxes: [placed], rect }) =>
          placed === undefined ? null : <PartShape key={`${rect.x}/${rect.y}`} {...{ placed, rect, drawing }} />,
        )}
      {layout.lines !== undefined && <path className="s-line" d={layout.lines} />}
      {marksIn(marks) > 0 && showsChips(drawing.detail) && (
        <WholeMarks layout={layout} marks={marks} drawing={drawing} />
      )}
      {isFar && spots.filter((spot) => spot.placed.box.rank !== 'inner').map(shape)}
      {isFar && <Crowd layout={layout} spots={spots} />}
      {(isFar ? spots.filter((spot) => spot.placed.box.rank === 'inner' && !isCrowd(spot)) : spots).map(shape)}
      {isFar && <FarNames layout={layout} spots={spots} drawing={drawing} />}
    </>
  )
})

const nothing: ReadonlyMap<string, Drawing> = new Map()

/** A box where it stands. */
const SpotShape = memo(function SpotShape({
  placed,
  x,
  y,
  level,
  drawing,
  className,
}: Pick<Spot, 'placed' | 'level'> & {
  readonly x: number
  readonly y: number
  readonly drawing: Drawing
  readonly className: string
}) {
  return (
    <g className={className} style={{ transform: `translate(${x}px, ${y}px)` }}>
      <BoxShape placed={placed} level={level} drawing={drawing} />
    </g>
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

const BandShape = memo(function BandShape({ band, drawing }: { readonly band: PlacedBand; readonly drawing: Drawing }) {
  return (
    <g className={`s-band s-band-${band.id}`}>
      <rect className="s-band-ground" {...band.rect} rx={6} />
      <BandName band={band} drawing={drawing} />
      {showsChips(drawing.detail)
        ? band.chips.map((chip) => <ChipShape key={chip.chip.key} placed={chip} level={1} drawing={drawing} />)
        : band.chips.length > 0 && <ChipNames band={band} drawing={drawing} />}
    </g>
  )
})

/** What lies in a band while its chips cannot be read, below the band's name; from far that stands beside it. */
function ChipNames({ band: { rect, chips }, drawing }: { readonly band: PlacedBand; readonly drawing: Drawing }) {
  const { zoom, detail, language } = drawing
  const top = detail === 'far' ? 0 : nameSize(drawing) * 1.2 + 2
  const said = chips.map(({ chip }) => `${chip.state === 'gap' ? '○' : '—'} ${textIn(chip.label, language)}`).join('　')
  const [room, height] = [rect.width - 12 / zoom, rect.height - top]
  const fitted = fitName(said, room, height, [10, 9, 8], drawing, 2) ?? shortName(said, room, height, 7, drawing)
  if (fitted === undefined) return null
  const y = rect.y + top + (height - fitted.lines.length * fitted.leading) / 2
  return <TextLines text={{ ...fitted, x: rect.x + 6 / zoom, y, weight: 'regular' }} className="s-caption" />
}

const nameSize = ({ zoom }: Drawing): number => Math.min(10 / zoom, sizes.chipText * 1.8)

/** In the band's first line as long as it can be read there; from far beside the band. */
function BandName({ band: { caption, rect }, drawing }: { readonly band: PlacedBand; readonly drawing: Drawing }) {
  const { zoom, typesetter, detail } = drawing
  if (showsChips(detail)) return <TextLines text={caption} className="s-caption" />
  const size = nameSize(drawing)
  if (size * zoom >= 8 || drawing.act === undefined)
    return <TextLines text={{ ...caption, y: rect.y + 2, size, leading: sizes.chipText * 1.8 }} className="s-caption" />
  const beside = 10 / zoom
  const name = caption.lines.join('')
  if (typesetter.widthOf(name, beside, 'bold') * 1.05 > rect.height) return null
  return (
    <text
      className="s-caption s-upright"
      x={rect.x - 6 / zoom}
      y={rect.y + rect.height / 2}
      textAnchor="middle"
      fontSize={beside}
      fontWeight={600}
    >
      {name}
    </text>
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
