/** Where the seventeen fields lie in 図表6: rows of the example organisation downwards, from security to other tasks across. */
import { type Field, type LayerId, fieldRows, fields, layers } from '@taiseizu/catalogue'

/** A place in the figure: rows from the top, across from 0 to 1. */
export interface Cell {
  readonly field: Field
  readonly firstRow: number
  readonly rows: number
  readonly from: number
  readonly to: number
}

export interface Band {
  readonly layer: LayerId
  readonly firstRow: number
  readonly rows: number
}

/** The figure's three columns: mostly security tasks, digital, mostly other tasks; each as wide as what lies side by side in it. */
const zones = [
  { least: 0.8, from: 0, to: 0.4 },
  { least: 0.4, from: 0.4, to: 0.71 },
  { least: 0, from: 0.71, to: 1 },
] as const

const rowOf = (id: string): number => fieldRows.findIndex((row) => row.id === id)

/** Every field's place; of fields that share rows and column each has a lane, in the order of the guide. */
export const cells: readonly Cell[] = zones.flatMap(({ least, from, to }, index) => {
  const most = zones[index - 1]?.least ?? Infinity
  const own = fields
    .filter(({ securityWeight }) => securityWeight >= least && securityWeight < most)
    .map((field) => {
      const rows = field.rows.map(rowOf)
      return { field, first: Math.min(...rows), last: Math.max(...rows) }
    })
    .toSorted((a, b) => a.first - b.first || a.field.order - b.field.order)
  const clusters: (typeof own)[] = []
  let reaches = -1
  for (const one of own) {
    const cluster = clusters.at(-1)
    if (cluster !== undefined && one.first <= reaches) cluster.push(one)
    else clusters.push([one])
    reaches = Math.max(one.first > reaches ? one.last : reaches, one.last)
  }
  return clusters.flatMap((cluster) => {
    const ends: number[] = []
    const lanes = cluster.map(({ first, last }) => {
      const free = ends.findIndex((end) => end < first)
      const lane = free === -1 ? ends.length : free
      ends[lane] = last
      return lane
    })
    const width = (to - from) / ends.length
    return cluster.map(({ field, first, last }, place) => {
      const start = from + (lanes[place] ?? 0) * width
      return { field, firstRow: first, rows: last - first + 1, from: start, to: start + width }
    })
  })
})

/** The layers with their rows, from the top. */
export const bands: readonly Band[] = layers.map(({ id }) => {
  const own = fieldRows.flatMap((row, index) => (row.layer === id ? [index] : []))
  return { layer: id, firstRow: own[0] ?? 0, rows: own.length }
})

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The next field in a direction: the nearest that lies that way, those in line first; `undefined` at the edge. */
export function neighbour(id: string, direction: Direction): Cell | undefined {
  const here = cells.find(({ field }) => field.id === id)
  if (here === undefined) return undefined
  const middle = (cell: Cell) => ({ x: (cell.from + cell.to) * 4, y: cell.firstRow + cell.rows / 2 })
  const from = middle(here)
  const sideways = direction === 'left' || direction === 'right'
  const sign = direction === 'left' || direction === 'up' ? -1 : 1
  let best: { readonly cell: Cell; readonly cost: number } | undefined
  for (const cell of cells) {
    const to = middle(cell)
    const along = sign * (sideways ? to.x - from.x : to.y - from.y)
    const across = Math.abs(sideways ? to.y - from.y : to.x - from.x)
    if (cell === here || along < 0.2) continue
    const overlaps = sideways
      ? cell.firstRow < here.firstRow + here.rows && here.firstRow < cell.firstRow + cell.rows
      : cell.from < here.to - 0.001 && here.from < cell.to - 0.001
    const cost = along + across * 2 + (overlaps ? 0 : 6)
    if (best === undefined || cost < best.cost) best = { cell, cost }
  }
  return best?.cell
}
