/** The organisation's graph made ready for the canvas: places, sizes, colours, labels. */
import type { OrganisationGraph } from '@taiseizu/core'
import { MultiDirectedGraph } from 'graphology'
import type { Arrangement } from './arrangement'
import { type EdgeGroup, type NodeGroup, edgeGroupOf, nodeGroupOf } from './legend'

export interface DrawnNode {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly label: string
  readonly color: string
  readonly group: NodeGroup
}
export interface DrawnEdge {
  readonly size: number
  readonly color: string
  readonly type: 'arrow' | 'line'
  readonly group: EdgeGroup
}
export type DrawnGraph = MultiDirectedGraph<DrawnNode, DrawnEdge>

/** The parts of the organisation's graph that the view shows at all, without places yet. */
export function visiblePart(
  graph: OrganisationGraph,
  nodes: ReadonlySet<NodeGroup>,
  edges: ReadonlySet<EdgeGroup>,
): OrganisationGraph {
  const part = graph.copy()
  part.forEachNode((node, attributes) => {
    const group = nodeGroupOf(attributes)
    if (group === undefined || !nodes.has(group)) part.dropNode(node)
  })
  part.forEachEdge((edge, attributes) => {
    const group = edgeGroupOf(attributes)
    if (group === undefined || !edges.has(group)) part.dropEdge(edge)
  })
  return part
}

interface Dress {
  /** The lines of a node's label. */
  readonly lines: (node: string) => readonly string[]
  /** The colour of a custom property: the canvas knows no CSS. */
  readonly colour: (property: string) => string
  readonly groups: {
    readonly node: (group: NodeGroup) => string
    readonly edge: (group: EdgeGroup) => string
  }
}

/** How many things find room at full size. */
const roomy = 60

/** How large a thing is drawn: the more it carries, the larger, within bounds; among many, all smaller. */
const sizeOf = (graph: OrganisationGraph, node: string): number =>
  Math.min(16, 6 + Math.sqrt(graph.degree(node)) * 1.3) * Math.max(0.3, Math.min(1, Math.sqrt(roomy / graph.order)))

/** Dresses a part of the graph for the canvas. */
export function drawn(part: OrganisationGraph, places: Arrangement, { lines, colour, groups }: Dress): DrawnGraph {
  const picture: DrawnGraph = new MultiDirectedGraph<DrawnNode, DrawnEdge>()
  part.forEachNode((node, attributes) => {
    const group = nodeGroupOf(attributes)
    if (group === undefined) return
    picture.addNode(node, {
      ...(places.get(node) ?? { x: 0, y: 0 }),
      size: sizeOf(part, node),
      label: lines(node).join('\n'),
      color: colour(groups.node(group)),
      group,
    })
  })
  part.forEachEdge((edge, attributes, source, target) => {
    const group = edgeGroupOf(attributes)
    if (group === undefined) return
    const isWeak = attributes.type === 'may' && !attributes.grounded
    picture.addEdgeWithKey(edge, source, target, {
      size: group === 'hierarchy' ? 1.4 : 1,
      color: colour(isWeak ? '--error' : groups.edge(group)),
      type: group === 'hierarchy' ? 'line' : 'arrow',
      group,
    })
  })
  return picture
}
