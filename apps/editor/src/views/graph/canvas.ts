/** The canvas of the graph view: sigma, with labels that can be read and a neighbourhood that stands out. */
import Sigma from 'sigma'
import type { NodeDisplayData, PartialButFor } from 'sigma/types'
import { labelSize } from './labels'
import type { DrawnEdge, DrawnGraph, DrawnNode } from './picture'

interface Colours {
  readonly ink: string
  readonly halo: string
  readonly faint: string
  readonly accent: string
}

interface Wiring {
  readonly colours: Colours
  /** The node that is selected at the time of drawing. */
  readonly selected: () => string | null
  readonly onSelect: (node: string | null) => void
}

/** Room around everything, for labels at the border. */
export const stagePadding = 56

const fontOf = (element: HTMLElement): string => getComputedStyle(element).fontFamily

/** A canvas in an element. Whoever asked for it kills it. */
export function canvasFor(
  holder: HTMLElement,
  graph: DrawnGraph,
  { colours, selected, onSelect }: Wiring,
): Sigma<DrawnNode, DrawnEdge> {
  let hovered: string | null = null
  const centre = () => hovered ?? (graph.hasNode(selected() ?? '') ? selected() : null)
  const isNear = (node: string): boolean => {
    const middle = centre()
    return middle === null || node === middle || graph.areNeighbors(node, middle)
  }
  const font = fontOf(holder)
  let taken: Place[] = []

  const drawLabel = (
    context: CanvasRenderingContext2D,
    data: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>,
  ) => {
    if (data.label === null || data.label === '') return
    context.font = `${data.highlighted === true ? 600 : 400} ${labelSize}px ${font}`
    context.textAlign = 'center'
    context.textBaseline = 'top'
    context.lineJoin = 'round'
    context.lineWidth = 4
    context.strokeStyle = colours.halo
    context.fillStyle = colours.ink
    const lines = data.label.split('\n')
    const place = placeOf(context, data, lines)
    if (data.highlighted !== true && taken.some((other) => overlap(place, other))) return
    taken.push(place)
    for (const [index, line] of lines.entries()) {
      const y = place.top + index * lineHeight
      context.strokeText(line, data.x, y)
      context.fillText(line, data.x, y)
    }
  }

  const sigma = new Sigma<DrawnNode, DrawnEdge>(graph, holder, {
    allowInvalidContainer: true,
    labelDensity: graph.order < 120 ? 20 : 1,
    labelGridCellSize: 140,
    labelRenderedSizeThreshold: graph.order < 120 ? 0 : 2,
    hideEdgesOnMove: graph.size > 5_000,
    stagePadding,
    zIndex: true,
    defaultDrawNodeLabel: drawLabel,
    defaultDrawNodeHover: (context, data) => {
      context.beginPath()
      context.arc(data.x, data.y, data.size + 3, 0, Math.PI * 2)
      context.strokeStyle = colours.accent
      context.lineWidth = 2.5
      context.stroke()
      drawLabel(context, { ...data, highlighted: true })
    },
    nodeReducer: (node, data) => {
      const isCentre = node === centre()
      if (!isNear(node)) return { ...data, color: colours.faint, label: '', zIndex: 0 }
      return { ...data, highlighted: isCentre, forceLabel: centre() !== null, zIndex: isCentre ? 2 : 1 }
    },
    edgeReducer: (edge, data) => {
      const middle = centre()
      if (middle === null) return data
      return graph.hasExtremity(edge, middle) ? { ...data, size: 2.2, zIndex: 1 } : { ...data, hidden: true }
    },
  })
  // A label that would lie on another is left out until its node is pointed at; the more important ones come first.
  sigma.on('beforeRender', () => {
    taken = []
  })
  const hover = (node: string | null) => {
    hovered = node
    sigma.refresh({ skipIndexation: true })
  }
  sigma.on('enterNode', ({ node }) => hover(node))
  sigma.on('leaveNode', () => hover(null))
  sigma.on('clickNode', ({ node }) => onSelect(node))
  sigma.on('clickStage', () => onSelect(null))
  return sigma
}

const lineHeight = 14

interface Place {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a label lies: below its node, in the middle. */
function placeOf(
  context: CanvasRenderingContext2D,
  { x, y, size }: { x: number; y: number; size: number },
  lines: readonly string[],
): Place {
  const half = Math.max(...lines.map((line) => context.measureText(line).width)) / 2
  const top = y + size + 3
  return { left: x - half, right: x + half, top, bottom: top + lines.length * lineHeight }
}

const overlap = (a: Place, b: Place): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
