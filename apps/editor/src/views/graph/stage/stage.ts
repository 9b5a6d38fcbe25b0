/** The canvas: the engine's picture with what is drawn beneath and above it. It knows no React; it is told what to show. */
import { canvasMeasure } from '../../../ui/typesetting/measure'
import { type Typesetter, typesetter } from '../../../ui/typesetting/lines'
import type { Part } from '../model/part'
import type { Thing } from '../model/whole'
import { forceFrame } from '../places/force'
import type { Ground, Places, Rect } from '../places/place'
import { type Ring, emptyDrawing, updated } from './drawn'
import { type Emphasis, noEmphasis } from './emphasis'
import { keepInSight, nearest } from './bounds'
import { createEngine, linesOn, penOf } from './engine'
import { type Point, eyeOf } from './eye'
import { type Block, drawBoxes, drawStripes } from './ground'
import { inkOf } from './ink'
import { drawInside, drawStacks, linesInside } from './inside'
import { drawEmphasis } from './layers'
import { lineLayer } from './line-layer'
import { type DrawnLine, type DrawnLines, linesOf, noLines } from './lines'
import { byWeight, namesOf } from './names'
import { paperPicture } from './paper'
import { relationAt, thingAt } from './picking'
import { type StageTells, listen } from './pointer'
import { portionsOf } from './portions'
import { ringColours } from './rings'
import { type Box, takenRoom } from './room'
import { inSlices } from './slices'
import { drawMarks, drawTexts, strandAt } from './strands'

export interface StageTold {
  readonly part: Part
  readonly places: Places
  readonly rings: ReadonlyMap<string, Ring> | null
  nameOf(thing: Thing): string
  bandName(band: string): string
  groundTitle(ground: Ground): string
}

export interface Stage {
  /** Shows something; what moved goes its way in a moment, unless the system asks for no motion. */
  show(told: StageTold, fit: boolean): void
  /** Moves what is shown without changing what it is: two numbers for each thing, in the order of the part. */
  move(places: Float32Array): void
  emphasise(emphasis: Emphasis, framed: readonly string[], fade: 'strong' | 'weak'): void
  /** The colours have changed. */
  recolour(): void
  flyTo(keys: readonly string[]): void
  fit(): void
  zoomBy(factor: number): void
  panBy(x: number, y: number): void
  /** As it is now, for paper. */
  picture(): HTMLCanvasElement
  typesetter: Typesetter
  kill(): void
}

const duration = 300
const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

export function createStage(holder: HTMLElement, tells: StageTells): Stage {
  const ink = inkOf(holder)
  const measuring = document.createElement('canvas').getContext('2d')
  if (measuring === null) throw new Error('the browser draws no text')
  const setter = typesetter(canvasMeasure(measuring, ink.font))
  let told: StageTold | null = null
  let weighed: readonly Thing[] = []
  let emphasis: Emphasis = noEmphasis
  let framed: readonly string[] = []
  let graph = emptyDrawing()
  let fade: 'strong' | 'weak' = 'weak'
  let lines: DrawnLines = noLines
  let inside: ReadonlyMap<Block, readonly DrawnLine[]> = new Map()
  let stacks: readonly string[] = []
  let moving = 0
  /** While things go their way. */
  let moved: ReturnType<typeof setTimeout> | undefined
  /** How near the camera comes for things to be seen at their full size. */
  let fullSize = 1
  let moves = 0

  const sigma = createEngine(holder, graph, () => ({
    surface: ink.colour('--surface-raised'),
    ring: ringColours.map(ink.colour),
    eye: eyeOf(sigma, graph),
    graph,
    moves,
  }))
  const gl = linesOn(sigma)
  const layer = lineLayer(gl)
  const portions = portionsOf(gl, layer)
  keepInSight(sigma, () => graph)
  const [below, middle, above] = [penOf(sigma, 'ground'), penOf(sigma, 'boxes'), penOf(sigma, 'emphasis')]
  let eye = eyeOf(sigma, graph)
  let titles: { readonly stripes: readonly Box[]; readonly boxes: readonly Box[] } = { stripes: [], boxes: [] }
  let due: { readonly frame: number; readonly withBoxes: boolean } | null = null

  const cleared = (pen: CanvasRenderingContext2D) => {
    pen.clearRect(0, 0, eye.width, eye.height)
    return pen
  }
  const fadedNow = () => fades[emphasis.clear === null ? 'none' : fade]

  const drawMiddle = () => {
    cleared(middle)
    if (told === null) return
    const faded = fadedNow()
    const { places, groundTitle } = told
    const boxes = drawBoxes(middle, eye, places.ground, ink, setter, groundTitle, (block, box) => {
      const own = inside.get(block)
      if (own !== undefined) drawInside(middle, eye, own, box, strengthOf(lines.size) * faded)
    })
    titles = { ...titles, boxes }
    drawStacks(middle, eye, graph, stacks, ink, faded)
  }

  /** What stands out, and the names. */
  const drawAbove = () => {
    cleared(above)
    if (told === null) return
    const { places, rings, nameOf } = told
    const taken = takenRoom()
    const isFleeting = moved !== undefined && weighed.length > 420
    for (const title of [...titles.stripes, ...titles.boxes]) taken.take(title)
    drawEmphasis(above, eye, graph, lines, emphasis, ink)
    const frames = framed.map((key, index) => ({ key, isFirst: index === 0 }))
    drawMarks(above, eye, emphasis.marks, frames, taken, ink)
    const names = namesOf(
      above,
      eye,
      {
        // Of what goes its way no more is read than what is weightiest.
        things: isFleeting ? weighed.slice(0, 60) : weighed,
        isCrowd: isFleeting,
        nameOf,
        placeOf: (key) => places.at.get(key),
        rings,
        always: new Set(framed),
        clear: emphasis.clear,
        room: places.nameRoom,
        taken,
      },
      setter,
      ink,
    )
    names.drawClear()
    drawTexts(above, eye, emphasis.strands, taken, ink)
    names.drawFaint()
  }

  sigma.on('afterRender', () => {
    if (due !== null) cancelAnimationFrame(due.frame)
    due = null
    eye = eyeOf(sigma, graph)
    fullSize = sigma.getCamera().ratio * eye.scale
    sigma.getCamera().minRatio = Math.min(1, fullSize) / nearest
    portions.draw(eye, strengthOf(lines.size))
    cleared(below)
    const stripes = told === null ? [] : drawStripes(below, eye, told.places.ground, ink, setter, told.bandName)
    titles = { ...titles, stripes }
    drawMiddle()
    drawAbove()
    if (told !== null) holder.dataset['drawn'] = ''
  })

  /** In the next frame, things and lines staying as the engine has drawn them. */
  const redraw = (withBoxes: boolean) => {
    if (due !== null) cancelAnimationFrame(due.frame)
    const isAll = withBoxes || due?.withBoxes === true
    const frame = requestAnimationFrame(() => {
      due = null
      if (isAll) drawMiddle()
      drawAbove()
    })
    due = { frame, withBoxes: isAll }
  }

  listen(sigma, tells, {
    thing: (point) => thingAt(eye, graph, point),
    relation: (point) => relationAt(eye, lines, point),
    strand: (point) => strandAt(eye, emphasis.strands, point),
  })

  // Panes open and close beside the canvas without the window's size changing.
  const observer = new ResizeObserver(() => sigma.scheduleRender())
  observer.observe(holder)

  const setFrame = ({ x, y, width, height }: Rect) => sigma.reframe({ x: [x, x + width], y: [-y - height, -y] })

  /** Very many lines follow the things a few frames later, so that nobody waits for them. */
  const takeLines = (drawn: DrawnLines, isLater: boolean) => {
    lines = drawn
    inside = told === null ? new Map() : linesInside(lines, told.places)
    layer.set(graph, [...lines.values()])
    portions.begin(layer.count)
    if (isLater) sigma.scheduleRender()
  }
  const following = inSlices(takeLines)

  const draw = () => {
    if (told === null) return
    const drawing = { ...told, colour: ink.colour }
    const next = updated(graph, drawing)
    stacks = next.filterNodes((_, { isStack }) => isStack)
    const isOther = next !== graph
    graph = next
    takeLines(noLines, false)
    following.begin(linesOf(graph, drawing))
    if (isOther) sigma.setGraph(graph)
    else sigma.refresh()
  }

  /** The engine need not know before it is told of another picture. */
  const tellMoved = () => {
    layer.moved()
    clearTimeout(moved)
    moved = setTimeout(() => {
      moved = undefined
      redraw(false)
    }, 250)
    moves += 1
    sigma.scheduleRender()
  }

  /** Puts things elsewhere, everything else staying as it is. */
  const put = (placeOf: (key: string) => Point | undefined) => {
    graph.forEachNode((key, data) => {
      const place = placeOf(key)
      if (place === undefined) return
      data.x = place.x
      data.y = place.y
    })
    tellMoved()
  }

  /** From where things are on the screen to where they are to be. */
  const glide = (from: ReadonlyMap<string, { x: number; y: number }>) => {
    cancelAnimationFrame(moving)
    const goals = new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]))
    const begin = performance.now()
    const step = (now: number) => {
      const t = Math.min(1, Math.max(0, (now - begin) / duration))
      const eased = t * (2 - t)
      put((key) => {
        const [start, goal] = [from.get(key), goals.get(key)]
        if (start === undefined || goal === undefined) return undefined
        return { x: start.x + (goal.x - start.x) * eased, y: start.y + (goal.y - start.y) * eased }
      })
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
        redraw(true)
        return
      }
      const old = new Map<string, { x: number; y: number }>()
      if (!isStill() && hasMoved && graph.order < 6_000)
        graph.forEachNode((key, { x, y }) => old.set(key, frameChanges ? sigma.graphToViewport({ x, y }) : { x, y }))
      weighed = byWeight(next.part.things.values())
      if (frameChanges) {
        setFrame(next.places.frame)
        sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1 })
      }
      draw()
      if (old.size === 0) return
      // Where they were on the screen, in the places of the new frame.
      glide(frameChanges ? new Map([...old].map(([key, point]) => [key, sigma.viewportToGraph(point)])) : old)
    },
    move(places) {
      if (told === null) return
      setFrame(forceFrame(places))
      let at = 0
      for (const key of told.part.things.keys()) {
        if (graph.hasNode(key)) {
          const data = graph.getNodeAttributes(key)
          data.x = places[at] ?? 0
          data.y = -(places[at + 1] ?? 0)
        }
        at += 2
      }
      tellMoved()
    },
    emphasise(next, keys, how) {
      const before = fadedNow()
      emphasis = next
      framed = keys
      fade = how
      holder.dataset['faded'] = next.clear === null ? '' : how
      redraw(before !== fadedNow() && (inside.size > 0 || stacks.length > 0))
    },
    recolour() {
      ink.forget()
      draw()
    },
    flyTo(keys) {
      const points = keys.flatMap((key) => (graph.hasNode(key) ? sigma.framed(graph.getNodeAttributes(key)) : []))
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
    picture: () =>
      paperPicture(sigma, holder, () => {
        ink.forget()
        draw()
        following.finish()
        sigma.refresh()
        portions.finish()
      }),
    kill() {
      portions.stop()
      clearTimeout(moved)
      following.stop()
      cancelAnimationFrame(moving)
      if (due !== null) cancelAnimationFrame(due.frame)
      observer.disconnect()
      sigma.kill()
    },
  }
}

/** How clear the boxes' lines stay while something stands out: as `graph.css` has it of all others. */
const fades = { none: 1, weak: 0.32, strong: 0.16 } as const

const strengthOf = (count: number): number => Math.max(0.14, Math.min(0.85, 6 / Math.sqrt(Math.max(1, count))))
