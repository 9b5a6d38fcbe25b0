/** The canvas: the engine's picture with what is drawn beneath and above it. It knows no React; it is told what to show. */
import Sigma from 'sigma'
import type { SubjectReference } from '@taiseizu/rules'
import { canvasMeasure } from '../../../ui/typesetting/measure'
import { type Typesetter, typesetter } from '../../../ui/typesetting/lines'
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import { type Ground, type Place, type Places, frameOf } from '../places/place'
import { type DrawnRelation, type DrawnThing, type Ring, emptyDrawing, updated } from './drawn'
import { type Emphasis, noEmphasis } from './emphasis'
import { eyeOf } from './eye'
import { type Block, drawGround } from './ground'
import { inkOf } from './ink'
import { drawInside, drawStacks, linesInside } from './inside'
import { drawEmphasis } from './layers'
import { byWeight, drawNames } from './names'
import { takenRoom } from './room'
import { drawMarks, drawTexts, strandAt } from './strands'
import { relationProgram } from './relation-program'
import { type Palette, thingProgram } from './thing-program'

export interface StageTold {
  readonly part: Part
  readonly places: Places
  readonly rings: ReadonlyMap<string, Ring> | null
  nameOf(thing: Thing): string
  bandName(band: string): string
  groundTitle(ground: Ground): string
}

export interface StageTells {
  onHover(key: string | null, at: { readonly x: number; readonly y: number } | null): void
  onThing(key: string, isAlso: boolean): void
  onRelation(key: string): void
  onStrand(subject: SubjectReference): void
  onNothing(): void
  onEnter(key: string): void
}

export interface Stage {
  /** Shows something; what moved goes its way in a moment, unless the system asks for no motion. */
  show(told: StageTold, fit: boolean): void
  /** Moves what is shown without changing what it is. */
  move(at: ReadonlyMap<string, Place>): void
  emphasise(emphasis: Emphasis, framed: readonly string[], fade: 'strong' | 'weak'): void
  /** The colours have changed. */
  recolour(): void
  flyTo(keys: readonly string[]): void
  fit(): void
  zoomBy(factor: number): void
  panBy(x: number, y: number): void
  typesetter: Typesetter
  kill(): void
}

/** About the picture, in pixels. */
export const stagePadding = 10
const duration = 300
const muchToDraw = 3_000
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

export function createStage(holder: HTMLElement, tells: StageTells): Stage {
  const ink = inkOf(holder)
  const measuring = document.createElement('canvas').getContext('2d')
  if (measuring === null) throw new Error('the browser draws no text')
  const setter = typesetter(canvasMeasure(measuring, ink.font))
  const palette = (): Palette => ({
    surface: ink.colour('--surface-raised'),
    ring: [ink.colour('--g-covered'), ink.colour('--g-trouble'), ink.colour('--g-half'), ink.colour('--error')],
  })
  let told: StageTold | null = null
  let weighed: readonly Thing[] = []
  let emphasis: Emphasis = noEmphasis
  let framed: readonly string[] = []
  let graph = emptyDrawing()
  let fade: 'strong' | 'weak' = 'weak'
  let inside: ReadonlyMap<Block, readonly string[]> = new Map()
  let stacks: readonly string[] = []
  let moving = 0
  /** How near the camera comes for things to be seen at their full size. */
  let fullSize = 1

  const sigma = new Sigma<DrawnThing, DrawnRelation>(graph, holder, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableEdgeEvents: true,
    enableCameraRotation: false,
    itemSizesReference: 'positions',
    zoomToSizeRatioFunction: (ratio) => ratio,
    stagePadding,
    minCameraRatio: 0.002,
    maxCameraRatio: 3,
    doubleClickZoomingRatio: 1,
    defaultNodeType: 'thing',
    defaultEdgeType: 'relation',
    nodeProgramClasses: { thing: thingProgram(palette) },
    nodeHoverProgramClasses: { thing: thingProgram(palette) },
    edgeProgramClasses: { relation: relationProgram(() => strengthOf(graph.size)) },
    defaultDrawNodeHover: () => undefined,
  })
  sigma.createCanvasContext('ground').createCanvasContext('boxes').createCanvasContext('emphasis')
  const canvases = sigma.getCanvases()
  const { ground, boxes, emphasis: over, edges, nodes } = canvases
  if (ground !== undefined) edges?.before(ground)
  if (boxes !== undefined) nodes?.before(boxes)
  if (over !== undefined) nodes?.after(over)
  sigma.resize(true)
  const penOf = (layer: string) => {
    const pen = canvases[layer]?.getContext('2d')
    if (pen === null || pen === undefined) throw new Error(`no layer ${layer}`)
    return pen
  }
  const [below, middle, above] = [penOf('ground'), penOf('boxes'), penOf('emphasis')]

  sigma.on('afterRender', () => {
    const { width, height } = sigma.getDimensions()
    for (const pen of [below, middle, above]) pen.clearRect(0, 0, width, height)
    if (told === null) return
    const eye = eyeOf(sigma, graph)
    fullSize = sigma.getCamera().ratio * eye.scale
    const { places, nameOf, bandName, groundTitle } = told
    const taken = takenRoom()
    const faded = fades[emphasis.clear === null ? 'none' : fade]
    const say = { band: bandName, title: groundTitle }
    const titles = drawGround(below, middle, eye, places.ground, ink, setter, say, (block, box) => {
      const lines = inside.get(block)
      if (lines !== undefined) drawInside(middle, eye, graph, lines, box, strengthOf(graph.size) * faded)
    })
    drawStacks(middle, eye, graph, stacks, ink, faded)
    for (const title of titles) taken.take(title)
    drawEmphasis(above, eye, graph, emphasis, ink)
    const frames = framed.map((key, index) => ({ key, isFirst: index === 0 }))
    drawMarks(above, eye, emphasis.marks, frames, taken, ink)
    drawTexts(above, eye, emphasis.strands, taken, ink)
    drawNames(
      above,
      eye,
      {
        things: weighed,
        nameOf,
        placeOf: (key) => places.at.get(key),
        always: new Set(framed),
        among: emphasis.clear,
        room: places.nameRoom,
        taken,
      },
      setter,
      ink,
    )
  })
  listen(sigma, tells, (point) => strandAt(eyeOf(sigma, graph), emphasis.strands, point))

  // Panes open and close beside the canvas without the window's size changing.
  const observer = new ResizeObserver(() => sigma.scheduleRender())
  observer.observe(holder)

  const setFrame = ({ frame }: Places) =>
    sigma.setCustomBBox({ x: [frame.x, frame.x + frame.width], y: [-frame.y - frame.height, -frame.y] })

  const draw = () => {
    if (told === null) return
    const next = updated(graph, { ...told, colour: ink.colour })
    if (next !== graph) {
      graph = next
      sigma.setGraph(graph)
    }
    inside = linesInside(graph, told.places)
    stacks = graph.filterNodes((_, { isStack }) => isStack)
    // Of very many lines none is pointed at, and none is drawn while the picture moves: so it moves smoothly.
    const isMuch = graph.size > muchToDraw
    sigma.setSettings({ enableEdgeEvents: !isMuch, hideEdgesOnMove: isMuch })
    sigma.refresh()
  }

  /** From where things are on the screen to where they are to be. */
  const glide = (from: ReadonlyMap<string, { x: number; y: number }>) => {
    cancelAnimationFrame(moving)
    const goals = new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]))
    const begin = performance.now()
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - begin) / duration))
      const eased = t * (2 - t)
      graph.updateEachNodeAttributes(
        (key, data) => {
          const [start, goal] = [from.get(key), goals.get(key)]
          if (start === undefined || goal === undefined) return data
          return { ...data, x: start.x + (goal.x - start.x) * eased, y: start.y + (goal.y - start.y) * eased }
        },
        { attributes: ['x', 'y'] },
      )
      if (t < 1) moving = requestAnimationFrame(step)
    }
    step(begin)
  }

  return {
    typesetter: setter,
    show(next, fit) {
      const frameChanges = fit || told === null
      const hasMoved = told?.places !== next.places
      const isOther = told === null || hasMoved || told.part !== next.part || told.rings !== next.rings || frameChanges
      told = next
      if (!isOther) {
        // Somebody is called otherwise, at most.
        sigma.scheduleRender()
        return
      }
      const old = new Map<string, { x: number; y: number }>()
      if (!isStill() && hasMoved && graph.order < 6_000)
        graph.forEachNode((key, { x, y }) => old.set(key, frameChanges ? sigma.graphToViewport({ x, y }) : { x, y }))
      weighed = byWeight(next.part.things.values())
      if (frameChanges) {
        setFrame(next.places)
        sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 })
      }
      draw()
      if (old.size === 0) return
      // Where they were on the screen, in the places of the new frame.
      glide(frameChanges ? new Map([...old].map(([key, point]) => [key, sigma.viewportToGraph(point)])) : old)
    },
    move(at) {
      const { x, y, width, height } = frameOf(at.values(), [], 60)
      sigma.setCustomBBox({ x: [x, x + width], y: [-y - height, -y] })
      graph.updateEachNodeAttributes(
        (key, data) => {
          const place = at.get(key)
          return place === undefined ? data : { ...data, x: place.x, y: -place.y }
        },
        { attributes: ['x', 'y'] },
      )
    },
    emphasise(next, keys, how) {
      emphasis = next
      framed = keys
      fade = how
      holder.dataset['faded'] = next.clear === null ? '' : how
      sigma.scheduleRender()
    },
    recolour() {
      ink.forget()
      draw()
    },
    flyTo(keys) {
      const points = keys.flatMap((key) => sigma.getNodeDisplayData(key) ?? [])
      if (points.length === 0) return
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
      const spread = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
      const camera = sigma.getCamera()
      const near = Math.min(camera.ratio, fullSize)
      const target = {
        x: (Math.max(...xs) + Math.min(...xs)) / 2,
        y: (Math.max(...ys) + Math.min(...ys)) / 2,
        ratio: Math.max(spread * 1.5, near),
      }
      if (isStill()) camera.setState(target)
      else void camera.animate(target, { duration })
    },
    fit() {
      const whole = { x: 0.5, y: 0.5, ratio: 1 }
      if (isStill()) sigma.getCamera().setState(whole)
      else void sigma.getCamera().animate(whole, { duration })
    },
    zoomBy(factor) {
      const camera = sigma.getCamera()
      camera.setState({ ratio: camera.getBoundedRatio(camera.ratio / factor) })
    },
    panBy(x, y) {
      const { width, height } = sigma.getDimensions()
      sigma.getCamera().setState(sigma.viewportToFramedGraph({ x: width / 2 + x, y: height / 2 + y }))
    },
    kill() {
      cancelAnimationFrame(moving)
      observer.disconnect()
      sigma.kill()
    },
  }
}

/** How clear the boxes' lines stay while something stands out: as `graph.css` has it of all others. */
const fades = { none: 1, weak: 0.32, strong: 0.16 } as const

const strengthOf = (count: number): number => Math.max(0.14, Math.min(0.85, 6 / Math.sqrt(Math.max(1, count))))

function listen(
  sigma: Sigma<DrawnThing, DrawnRelation>,
  tells: StageTells,
  strandUnder: (point: { x: number; y: number }) => SubjectReference | undefined,
): void {
  sigma.on('enterNode', ({ node, event }) => tells.onHover(node, event))
  sigma.on('leaveNode', () => tells.onHover(null, null))
  sigma.on('clickNode', ({ node, event: { original } }) =>
    tells.onThing(node, original.shiftKey || original.ctrlKey || original.metaKey),
  )
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault()
    tells.onEnter(node)
  })
  sigma.on('doubleClickStage', ({ preventSigmaDefault }) => preventSigmaDefault())
  const elsewhere = (event: { x: number; y: number }, otherwise: () => void) => {
    const subject = strandUnder(event)
    if (subject === undefined) otherwise()
    else tells.onStrand(subject)
  }
  sigma.on('clickEdge', ({ edge, event }) => elsewhere(event, () => tells.onRelation(edge)))
  sigma.on('clickStage', ({ event }) => elsewhere(event, tells.onNothing))
}
