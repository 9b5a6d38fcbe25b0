/** The figure in pixels, for the room that there is: it grows with the window and never becomes too small to be read. */
import { type Language, fieldRows } from '@taiseizu/catalogue'
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
const least: Readonly<Record<Language, { readonly width: number; readonly row: number }>> = {
  ja: { width: 800, row: 78 },
  en: { width: 940, row: 84 },
}
const most = { row: 132 }
const pad = 10
const axisHeight = 20
const bandGap = 8
const rowGap = 6
const layerWidth = 26
const rowLabelWidth = 108
const bandPad = 6
const gap = 8

/** A figure that almost fits is drawn a little smaller, rather than cut off at the side. */
export const scaleFor = ({ width }: { readonly width: number }, language: Language): number =>
  Math.min(1, Math.max(0.86, width / least[language].width))

export function geometryFor(room: { readonly width: number; readonly height: number }, language: Language): Geometry {
  const width = Math.max(least[language].width, room.width)
  const count = fieldRows.length
  const fixed =
    2 * pad + axisHeight + bands.length * 2 * bandPad + (bands.length - 1) * bandGap + (count - bands.length) * rowGap
  const row = Math.floor(Math.max(least[language].row, Math.min(most.row, (room.height - fixed) / count)))
  const left = pad + layerWidth + rowLabelWidth + gap
  const across = width - left - pad - bandPad
  const rows: Rect[] = []
  const bandRects: Geometry['bands'][number][] = []
  let y = pad + axisHeight
  for (const band of bands) {
    const top = y
    y += bandPad
    for (let place = 0; place < band.rows; place += 1) {
      rows.push({ x: pad + layerWidth + gap, y, width: rowLabelWidth - gap, height: row })
      y += row + rowGap
    }
    y += bandPad - rowGap
    bandRects.push({ layer: band.layer, rect: { x: pad, y: top, width: width - 2 * pad, height: y - top } })
    y += bandGap
  }
  const tiles = cells.map((cell) => {
    const top = rows[cell.firstRow]
    const x = left + cell.from * across
    return {
      cell,
      rect: {
        x: Math.round(x),
        y: top?.y ?? 0,
        width: Math.round(across * (cell.to - cell.from) - gap),
        height: cell.rows * row + (cell.rows - 1) * rowGap,
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
