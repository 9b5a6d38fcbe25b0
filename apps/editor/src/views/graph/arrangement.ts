/** Where everything stands in the graph view. Same graph, same places: nothing is left to chance. */
import { type OrganisationGraph, byCodeUnits } from '@taiseizu/core'
import forceAtlas2 from 'graphology-layout-forceatlas2'

export interface Point {
  readonly x: number
  readonly y: number
}
export type Arrangement = ReadonlyMap<string, Point>

export const arrangementIds = ['bands', 'force'] as const
export type ArrangementId = (typeof arrangementIds)[number]

/** The bands from the top down: the layers of the guide, then what is protected, what is done, and who is outside. */
const bands = ['executive', 'strategic-management', 'practitioner', 'scope', 'field', 'provider'] as const
type Band = (typeof bands)[number]

/** How much there is room for, and how wide each label is, in the same unit: the canvas's pixels. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly labelWidth: (node: string) => number
}

const gap = 28
const rowHeight = 74
const bandGap = 34

/** Bands by layer; in each, what is joined stands near what it is joined to (barycentres of the neighbours, swept down and up). */
function inBands(graph: OrganisationGraph, room: Room): Arrangement {
  const rows = sweptRows(graph)
  const points = new Map<string, Point>()
  const linesOf = new Map(bands.map((band) => [band, inLines(rows.get(band) ?? [], room)]))
  const shown = [...linesOf.values()].filter((lines) => lines.length > 0)
  const needed = shown.reduce((sum, lines) => sum + lines.length * rowHeight + bandGap, -rowHeight - bandGap)
  // The canvas shows all of it at once: where that makes it smaller, labels keep their size and need so much more room.
  const stretch = Math.max(1, needed / room.height)
  let y = 0
  for (const band of bands) {
    const lines = linesOf.get(band) ?? []
    if (lines.length === 0) continue
    for (const line of lines) {
      for (const [node, x] of spreadOut(line, room)) points.set(node, { x: x * stretch, y: -y })
      y += rowHeight
    }
    y += bandGap
  }
  return points
}

function sweptRows(graph: OrganisationGraph): ReadonlyMap<Band, readonly string[]> {
  const rows = new Map<Band, string[]>(bands.map((band) => [band, []]))
  for (const node of graph.nodes().toSorted(byCodeUnits)) rows.get(bandOf(graph, node))?.push(node)
  const place = new Map<string, number>()
  const spread = (row: readonly string[]) => {
    for (const [index, node] of row.entries()) place.set(node, (index + 0.5) / row.length)
  }
  for (const row of rows.values()) spread(row)
  for (let sweep = 0; sweep < 6; sweep += 1)
    for (const band of sweep % 2 === 0 ? bands : bands.toReversed()) {
      const row = rows.get(band) ?? []
      const wish = new Map(row.map((node) => [node, barycentre(graph, node, place)]))
      row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || byCodeUnits(a, b))
      spread(row)
    }
  return rows
}

/** As many lines as the labels need; neighbours alternate between them, so that each stays below what it is joined to. */
function inLines(row: readonly string[], { width, labelWidth }: Room): readonly (readonly string[])[] {
  const needed = row.reduce((sum, node) => sum + labelWidth(node) + gap, 0)
  const count = Math.ceil(needed / width)
  const lines: string[][] = Array.from({ length: count }, () => [])
  for (const [index, node] of row.entries()) lines[index % count]?.push(node)
  return lines
}

/** The places of a line's nodes: each has the room of its label, and what is left over lies between them. */
function spreadOut(line: readonly string[], { width, labelWidth }: Room): readonly (readonly [string, number])[] {
  const taken = line.reduce((sum, node) => sum + labelWidth(node), 0)
  const between = Math.max(gap, (width - taken) / line.length)
  let x = between / 2
  return line.map((node) => {
    const at = x + labelWidth(node) / 2
    x += labelWidth(node) + between
    return [node, at] as const
  })
}

function bandOf(graph: OrganisationGraph, node: string): Band {
  const attributes = graph.getNodeAttributes(node)
  if (attributes.type === 'unit')
    return attributes.kind === 'provider' ? 'provider' : (attributes.layers[0] ?? 'practitioner')
  return attributes.type === 'scope' ? 'scope' : attributes.type === 'contract' ? 'provider' : 'field'
}

function barycentre(graph: OrganisationGraph, node: string, place: ReadonlyMap<string, number>): number {
  const own = place.get(node) ?? 0.5
  let sum = own
  let count = 1
  graph.forEachNeighbor(node, (neighbour) => {
    sum += place.get(neighbour) ?? own
    count += 1
  })
  return sum / count
}

/** What is joined is drawn together (ForceAtlas2), beginning with the bands. */
function byForce(graph: OrganisationGraph, room: Room): Arrangement {
  const start = inBands(graph, room)
  const moving = graph.copy()
  moving.forEachNode((node) => moving.mergeNodeAttributes(node, { ...start.get(node), size: 40 } as object))
  const iterations = graph.order > 2_000 ? 60 : 300
  const places = forceAtlas2(moving, {
    iterations,
    settings: {
      ...forceAtlas2.inferSettings(graph.order),
      adjustSizes: true,
      gravity: 0.6,
      scalingRatio: 60,
      slowDown: 8,
    },
  })
  return new Map(Object.entries(places).map(([node, { x, y }]) => [node, { x, y }]))
}

export const arrange = (id: ArrangementId, graph: OrganisationGraph, room: Room): Arrangement =>
  id === 'bands' ? inBands(graph, room) : byForce(graph, room)
