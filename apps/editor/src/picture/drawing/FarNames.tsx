import { textIn } from '@taiseizu/core'
import { StateBar, hasDuties } from './StateBar'
import { TextLines } from './TextLines'
import type { Drawing } from './drawing'
import type { PlacedBox, PlacedText } from '../layout/placed'

/** While chips cannot be read, their room is the name's: as large on the screen as fits. */
export function FittedName({ placed, drawing }: { readonly placed: PlacedBox; readonly drawing: Drawing }) {
  const text = fittedName(placed, drawing)
  return text === undefined ? null : <TextLines className="s-name" anchor="middle" text={text} />
}

/** Where the name of a box then stands: `x` is its middle. */
export function fittedName(
  { box, rect, content, children }: PlacedBox,
  { zoom, typesetter, language, act }: Pick<Drawing, 'zoom' | 'typesetter' | 'language' | 'act'>,
): PlacedText | undefined {
  const isLeaf = children.length === 0
  const height = isLeaf ? rect.height - (hasDuties(box.tally) ? 15 : 2) : content.headerHeight - 6
  const fitted = fitName(
    textIn(box.unit.name, language),
    rect.width - 6,
    height,
    [...(box.rank === 'inner' ? innerPixels : namePixels), ...(act === undefined ? onPaper : [])],
    zoom,
    typesetter,
  )
  if (fitted === undefined) return undefined
  const { lines, size, leading } = fitted
  const y = rect.y + 1 + (height - lines.length * leading) / 2
  return { lines, x: rect.x + rect.width / 2, y, size, weight: 'bold', leading }
}

const namePixels = [12, 11, 10, 9, 8, 7]
const innerPixels = namePixels.slice(2)
/** Paper is sharper than a screen: there these can still be read. */
const onPaper = [6, 5]
const mapPixels = [14, 13, 12, 11, 10, 9]

/** The largest size on the screen at which a name fits without a torn word. */
function fitName(
  name: string,
  room: number,
  height: number,
  pixels: readonly number[],
  zoom: number,
  typesetter: Drawing['typesetter'],
) {
  for (const one of pixels) {
    const size = one / zoom
    const { lines, torn } = typesetter.set(name, size, 'bold', room)
    const leading = size * 1.2
    if (!torn && lines.length * leading <= height) return { lines, size, leading }
  }
  return undefined
}

/** From far, the names of divisions over what is in them, like names on a map. */
export function FarLabel({
  placed: { box, rect, children },
  drawing,
}: {
  readonly placed: PlacedBox
  readonly drawing: Drawing
}) {
  const { zoom, typesetter, language } = drawing
  const room = rect.width - 12
  const fitted = fitName(textIn(box.unit.name, language), room, rect.height * 0.9, mapPixels, zoom, typesetter)
  if (fitted === undefined) return <UprightName placed={{ box, rect }} drawing={drawing} />
  const { lines, size, leading } = fitted
  const bar = 6 / zoom
  const hasBar = rect.height > lines.length * leading + 2 * bar
  const top = rect.y + (rect.height - lines.length * leading - (hasBar ? bar * 1.5 : 0)) / 2
  const barWidth = Math.min(room, 90 / zoom)
  return (
    <g aria-hidden className={children.length > 0 ? 's-far s-far-over' : 's-far'}>
      <TextLines
        className="s-name"
        anchor="middle"
        text={{ lines, x: rect.x + rect.width / 2, y: top, size, weight: 'bold', leading }}
      />
      {hasBar && (
        <StateBar
          tally={box.tally}
          rect={{
            x: rect.x + (rect.width - barWidth) / 2,
            y: top + lines.length * leading + bar / 2,
            width: barWidth,
            height: bar,
          }}
        />
      )}
    </g>
  )
}

/** In a box too narrow for lines the name stands upright, as on the spine of a book. */
function UprightName({
  placed: { box, rect },
  drawing,
}: {
  readonly placed: Pick<PlacedBox, 'box' | 'rect'>
  readonly drawing: Drawing
}) {
  const { zoom, typesetter, language } = drawing
  const name = textIn(box.unit.name, language)
  const size = mapPixels
    .map((pixels) => pixels / zoom)
    .find((one) => one * 1.3 <= rect.width && typesetter.widthOf(name, one, 'bold') <= rect.height * 0.9)
  if (size === undefined) return null
  return (
    <g aria-hidden className="s-far s-far-over">
      <text
        className="s-name s-upright"
        x={rect.width / 2}
        y={rect.height / 2}
        textAnchor="middle"
        fontSize={size}
        fontWeight={600}
      >
        {name}
      </text>
    </g>
  )
}
