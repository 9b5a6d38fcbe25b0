/** Where everything stands in the graph view. Same graph, same places: nothing is left to chance. */
import { type OrganisationGraph, orderedBy } from '@taiseizu/core'
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

/** How many stand side by side before a band gets a second row. */
const mostInRow = 9

/** Bands by layer; in each, what is joined stands near what it is joined to (barycentres of the neighbours, swept down and up). */
export function inBands(graph: OrganisationGraph): Arrangement {
  const rows = new Map<Band, string[]>(bands.map((band) => [band, []]))
  const nodes = graph.nodes().toSorted(orderedBy((node) => node))
  for (const node of nodes) rows.get(bandOf(graph, node))?.push(node)
  const place = new Map<string, number>()
  const spread = (row: readonly string[]) => {
    for (const [index, node] of row.entries()) place.set(node, (index + 0.5) / row.length)
  }
  for (const row of rows.values()) spread(row)
  for (let sweep = 0; sweep < 6; sweep += 1)
    for (const band of sweep % 2 === 0 ? bands : bands.toReversed()) {
      const row = rows.get(band) ?? []
      const wish = new Map(row.map((node) => [node, barycentre(graph, node, place)]))
      row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0) || (a < b ? -1 : 1))
      spread(row)
    }
  const points = new Map<string, Point>()
  let y = 0
  for (const band of bands) {
    const row = rows.get(band) ?? []
    const lines = Math.ceil(row.length / mostInRow)
    for (const [index, node] of row.entries()) {
      // Neighbours alternate between the lines of a band, so that each stays above what it is joined to.
      points.set(node, { x: ((index + 0.5) / row.length) * 100, y: -(y + (index % Math.max(lines, 1))) * 10 })
    }
    if (row.length > 0) y += lines + 0.8
  }
  return points
}

function bandOf(graph: OrganisationGraph, node: string): Band {
  const attributes = graph.getNodeAttributes(node)
  if (attributes.type === 'unit') return attributes.kind === 'provider' ? 'provider' : (attributes.layers[0] ?? 'practitioner')
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
export function byForce(graph: OrganisationGraph): Arrangement {
  const start = inBands(graph)
  const moving = graph.copy()
  moving.forEachNode((node) => moving.mergeNodeAttributes(node, { ...start.get(node), size: 6 } as object))
  const iterations = graph.order > 2_000 ? 60 : 300
  const places = forceAtlas2(moving, {
    iterations,
    settings: { ...forceAtlas2.inferSettings(graph.order), adjustSizes: true, gravity: 1.2, scalingRatio: 12, strongGravityMode: false },
  })
  return new Map(Object.entries(places).map(([node, { x = 0, y = 0 }]) => [node, { x, y }]))
}

export const arrange = (id: ArrangementId, graph: OrganisationGraph): Arrangement =>
  id === 'bands' ? inBands(graph) : byForce(graph)
