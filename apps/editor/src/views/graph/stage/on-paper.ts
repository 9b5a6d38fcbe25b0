/** The picture as it is seen, drawn anew for paper: in the colours of paper, as fine as a printer draws. */
import type { Typesetter } from '../../../ui/typesetting/lines'
import type { Rect } from '../places/place'
import { type Above, drawAbove } from './above'
import { type DrawnGraph, emptyDrawing, updated } from './drawn'
import { type Eye, eyeAt } from './eye'
import { drawBoxes, drawStripes } from './ground'
import type { Ink } from './ink'
import { drawInside, drawStacks, linesInside } from './inside'
import { drawThing } from './layers'
import { linesOf, strengthOf } from './lines'

export interface Seen extends Pick<Above, 'told' | 'graph' | 'emphasis' | 'framed' | 'weighed'> {
  readonly eye: Eye
  /** How clear everything stays about what stands out. */
  readonly faded: number
}

/** For each of the page's pixels so many each way: 288 to the inch. */
const finer = 3

/** Makes a canvas so many of the page's pixels large, and draws what is seen on it. Cost: linear in things and lines. */
export function drawOnPaper(
  canvas: HTMLCanvasElement,
  page: { readonly width: number; readonly height: number },
  seen: Seen,
  ink: Ink,
  setter: Typesetter,
): void {
  const { width, height } = page
  canvas.width = width * finer
  canvas.height = height * finer
  const pen = canvas.getContext('2d')
  if (pen === null) return
  pen.scale(finer, finer)
  pen.fillStyle = '#ffffff'
  pen.fillRect(0, 0, width, height)
  const { told, faded } = seen
  const { ground, frame } = told.places
  const drawing = { ...told, colour: ink.colour }
  const graph = updated(emptyDrawing(), drawing)
  // Where things stand now: they may be on their way.
  graph.forEachNode((key, thing) => {
    if (!seen.graph.hasNode(key)) return
    thing.x = seen.graph.getNodeAttribute(key, 'x')
    thing.y = seen.graph.getNodeAttribute(key, 'y')
  })
  const lines = lastOf(linesOf(graph, drawing))
  const strength = strengthOf(lines.size) * faded
  const eye = eyeOn(page, inSight(seen.eye, frame), graph)

  const stripes = drawStripes(pen, eye, ground, ink, setter, told.bandName)
  const visible = [...lines.values()].filter(({ hidden }) => !hidden)
  drawInside(pen, eye, visible, { left: 0, top: 0, right: width, bottom: height }, strength)
  const inside = linesInside(lines, told.places)
  const boxes = drawBoxes(pen, eye, ground, ink, setter, told.groundTitle, (block, box) =>
    drawInside(pen, eye, inside.get(block) ?? [], box, strength),
  )
  drawStacks(
    pen,
    eye,
    graph,
    graph.filterNodes((_, { isStack }) => isStack),
    ink,
    faded,
  )
  pen.globalAlpha = faded
  graph.forEachNode((key, thing) => {
    const at = eye.thing(key)
    if (at !== undefined) drawThing(pen, at, thing, ink)
  })
  pen.globalAlpha = 1
  drawAbove(pen, eye, { ...seen, graph, lines, isCrowd: false, titles: [...stripes, ...boxes] }, ink, setter)
}

function lastOf<Result>(work: Generator<undefined, Result>): Result {
  let done = work.next()
  while (done.done !== true) done = work.next()
  return done.value
}

/** What of the picture is in sight; all of it where nothing is. */
function inSight({ width, height, scale, pixel }: Eye, frame: Rect): Rect {
  const { x, y } = pixel(0, 0)
  const left = Math.max(frame.x, -x / scale)
  const top = Math.max(frame.y, -y / scale)
  const right = Math.min(frame.x + frame.width, (width - x) / scale)
  const bottom = Math.min(frame.y + frame.height, (height - y) / scale)
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : frame
}

/** Lines bow a little out of the frame. */
const edge = 8

/** In the middle of the page, as large as it has room for. */
function eyeOn(page: { readonly width: number; readonly height: number }, rect: Rect, graph: DrawnGraph): Eye {
  const scale = Math.min((page.width - 2 * edge) / rect.width, (page.height - 2 * edge) / rect.height)
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }
  return eyeAt({ x: page.width / 2 - middle.x * scale, y: page.height / 2 - middle.y * scale }, scale, page, graph)
}
