/** The figure in pixels, for the room that there is: it grows with the window and never becomes too small to be read. */
import { type Language, fieldRows, sourcingMarks } from '@taiseizu/catalogue'
import type { Typesetter } from '../../ui/typesetting/lines'
import { type Cell, bands, cells } from './arrangement'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Geometry {
  readonly width: number
  readonly height: number
  readonly bands: readonly { readonly layer: (typeof bands)[number]['layer']; readonly rect: Rect }[]
  readonly rows: readonly Rect[]
  readonly tiles: readonly { readonly cell: Cell; readonly rect: Rect }[]
  readonly axis: Rect
}

/** English words are longer, and are not torn. */
const leastWidth: Readonly<Record<Language, number>> = { ja: 800, en: 940 }
/** Of a row: the least at which name, state and bar are read, the least that is roomy, and the most. */
const rowHeights = { least: 55, roomy: 76, most: 132 }
const layerWidth = 26
const rowLabelWidth = 108
const gap = 8

interface Spacing {
  readonly pad: number
  readonly axisHeight: number
  readonly bandGap: number
  readonly rowGap: number
  readonly bandPad: number
}
const roomy: Spacing = { pad: 10, axisHeight: 20, bandGap: 8, rowGap: 6, bandPad: 6 }
/** Where the window is low, so that the last layer is not below its edge. */
const close: Spacing = { pad: 6, axisHeight: 17, bandGap: 5, rowGap: 4, bandPad: 4 }

const count = fieldRows.length
const lineHeight = 13
const fixedOf = ({ pad, axisHeight, bandGap, rowGap, bandPad }: Spacing): number =>
  2 * pad + axisHeight + bands.length * 2 * bandPad + (bands.length - 1) * bandGap + (count - bands.length) * rowGap

/** A figure that almost fits is drawn a little smaller, rather than cut off at the side or below. */
export const scaleFor = (
  { width, height }: { readonly width: number; readonly height: number },
  language: Language,
): number =>
  Math.min(
    1,
    Math.max(0.86, Math.min(width / leastWidth[language], height / (fixedOf(close) + count * rowHeights.least))),
  )

export function geometryFor(
  room: { readonly width: number; readonly height: number },
  language: Language,
  setter: Typesetter,
): Geometry {
  const width = Math.max(leastWidth[language], room.width)
  const rowIn = (spacing: Spacing) => (room.height - fixedOf(spacing)) / count
  const spacing = rowIn(roomy) >= rowHeights.roomy ? roomy : close
  const { pad, axisHeight, bandGap, rowGap, bandPad } = spacing
  const left = pad + layerWidth + rowLabelWidth + gap
  const across = width - left - pad - bandPad
  const heights = heightsOf(rowIn(spacing), across, language, setter)
  const rows: Rect[] = []
  const bandRects: Geometry['bands'][number][] = []
  let y = pad + axisHeight
  for (const band of bands) {
    const top = y
    y += bandPad
    for (let place = 0; place < band.rows; place += 1) {
      const height = heights[rows.length] ?? rowHeights.least
      rows.push({ x: pad + layerWidth + gap, y, width: rowLabelWidth - gap, height })
      y += height + rowGap
    }
    y += bandPad - rowGap
    bandRects.push({ layer: band.layer, rect: { x: pad, y: top, width: width - 2 * pad, height: y - top } })
    y += bandGap
  }
  const tiles = cells.map((cell) => {
    const [top, last] = [rows[cell.firstRow], rows[cell.firstRow + cell.rows - 1]]
    const x = left + cell.from * across
    return {
      cell,
      rect: {
        x: Math.round(x),
        y: top?.y ?? 0,
        width: Math.round(across * (cell.to - cell.from) - gap),
        height: (last?.y ?? 0) + (last?.height ?? 0) - (top?.y ?? 0),
      },
    }
  })
  return {
    width,
    height: y - bandGap + pad,
    bands: bandRects,
    rows,
    tiles,
    axis: { x: left, y: pad, width: across - gap, height: axisHeight },
  }
}

/** Where rows are low, those in which a narrow field has a long name take from the others. */
function heightsOf(average: number, across: number, language: Language, setter: Typesetter): readonly number[] {
  const row = Math.max(rowHeights.least, Math.min(rowHeights.most, average))
  const extras = Array.from({ length: count }, (_, index) =>
    row >= rowHeights.roomy
      ? 0
      : Math.max(
          0,
          ...cells
            .filter(({ firstRow, rows }) => firstRow === index && rows === 1)
            .map(({ field, from, to }) => {
              // Beside its mark a name has less room.
              const mark = sourcingMarks.some(({ id, sign }) => id === field.sourcing && sign !== null) ? 17 : 0
              const room = across * (to - from) - gap - 18 - mark
              return (setter.set(field.name[language], 10.5, 'bold', room).lines.length - 2) * lineHeight
            }),
        ),
  )
  const taken = extras.reduce((sum, extra) => sum + extra, 0) / count
  return extras.map((extra) => Math.floor(Math.max(50, row - taken) + extra))
}
