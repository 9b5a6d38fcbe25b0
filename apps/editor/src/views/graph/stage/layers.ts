/** What is drawn with pens beneath and above the engine's picture. */
import type { SubjectReference } from '@taiseizu/rules'
import { forms } from '../model/kinds'
import type { Ground } from '../places/place'
import type { DrawnGraph, DrawnThing } from './drawn'
import type { Emphasis, Strand } from './emphasis'
import { type Eye, type Point, controlOf, traceLine } from './eye'
import { formPaths, reach } from './forms'

export interface Ink {
  readonly font: string
  colour(property: string): string
}

type Pen = CanvasRenderingContext2D

/** Stripes, blocks with their titles, rings. */
export function drawGround(
  pen: Pen,
  eye: Eye,
  ground: readonly Ground[],
  ink: Ink,
  say: { band(id: string): string; title(ground: Ground): string },
): void {
  for (const one of ground) {
    if (one.form === 'ring') {
      const { x, y } = eye.pixel(one.x, one.y)
      pen.beginPath()
      pen.arc(x, y, one.radius * eye.scale, 0, Math.PI * 2)
      pen.strokeStyle = ink.colour('--line')
      pen.lineWidth = 1
      pen.stroke()
      continue
    }
    const { x, y } = eye.pixel(one.rect.x, one.rect.y)
    const [width, height] = [one.rect.width * eye.scale, one.rect.height * eye.scale]
    if (x > eye.width || y > eye.height || x + width < 0 || y + height < 0) continue
    const isBand = one.form === 'band'
    pen.beginPath()
    pen.roundRect(x, y, width, height, Math.min(10, (isBand ? 14 : 8) * Math.max(0.4, eye.scale)))
    pen.fillStyle = ink.colour(isBand ? '--surface-sunken' : '--surface-raised')
    pen.fill()
    if (!isBand) {
      pen.strokeStyle = ink.colour('--line')
      pen.lineWidth = 1
      pen.stroke()
    }
    const size = isBand ? Math.min(15, Math.max(11, 15 * eye.scale)) : Math.min(13, Math.max(9.5, 13 * eye.scale))
    const room = Math.max(0, width - 12)
    // A title that finds no room is left out, until one comes nearer.
    if (height < size + 4) continue
    pen.font = `${isBand ? 700 : 600} ${size}px ${ink.font}`
    pen.textBaseline = 'top'
    pen.textAlign = 'left'
    pen.fillStyle = ink.colour(isBand ? '--ink-soft' : '--ink')
    const text = isBand ? say.band(one.band) : say.title(one)
    const fitting = isBand ? text : shortened(pen, text, room)
    const left = Math.max(x + (isBand ? 10 : 7), Math.min(isBand ? 10 : 7, x + width - 60))
    if (fitting !== '')
      pen.fillText(fitting, left, y + (isBand ? Math.max(3, 9 * eye.scale) : Math.max(2, 4 * eye.scale)))
  }
}

/** A block's name may be longer than its block: what stands in it says the rest. */
function shortened(pen: Pen, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text
  let kept = text
  while (kept.length > 1 && pen.measureText(`${kept}…`).width > room) kept = kept.slice(0, -1)
  return kept.length < 3 ? '' : `${kept}…`
}

const paths = new Map<string, Path2D>()
function pathOf(form: number): Path2D {
  const id = forms[form] ?? 'square'
  const path = paths.get(id) ?? new Path2D(formPaths[id])
  paths.set(id, path)
  return path
}

/** What stands out, drawn anew above the faded picture. */
export function drawEmphasis(
  pen: Pen,
  eye: Eye,
  graph: DrawnGraph,
  { clear, relations, strands }: Emphasis,
  ink: Ink,
): void {
  for (const key of relations) {
    if (!graph.hasEdge(key)) continue
    const [from, to] = graph.extremities(key).map((end) => eye.thing(end))
    const data = graph.getEdgeAttributes(key)
    if (from === undefined || to === undefined) continue
    pen.strokeStyle = data.color
    pen.lineWidth = Math.max(1.6, data.size * 1.4)
    pen.setLineDash(data.line === 1 ? [7, 4] : data.line === 2 ? [2, 3] : [])
    traceLine(pen, from, to, data)
    pen.stroke()
    pen.setLineDash([])
    if (data.hasArrow) drawArrow(pen, controlOf(from, to, data.bend), to, to.size, data.color)
  }
  for (const strand of strands) drawStrand(pen, eye, strand, ink)
  if (clear === null) return
  for (const key of clear) {
    const at = eye.thing(key)
    if (at !== undefined) drawThing(pen, at, graph.getNodeAttributes(key), ink)
  }
}

function drawThing(pen: Pen, at: Point & { readonly size: number }, data: DrawnThing, ink: Ink): void {
  pen.save()
  pen.translate(at.x, at.y)
  pen.scale(at.size, at.size)
  const path = pathOf(data.form)
  pen.fillStyle = data.isHollow ? ink.colour('--surface-raised') : data.color
  pen.fill(path, 'evenodd')
  if (data.isHollow) {
    pen.strokeStyle = data.color
    pen.lineWidth = 0.22
    pen.stroke(path)
  }
  pen.restore()
}

const strandLooks = {
  authority: { colour: '--g-authority', width: 2.6, dash: [] },
  steps: { colour: '--g-links', width: 2.6, dash: [] },
  missing: { colour: '--error', width: 2.2, dash: [7, 5] },
  contract: { colour: '--g-provider', width: 2.4, dash: [] },
} as const

function drawStrand(pen: Pen, eye: Eye, { from, to, kind, text }: Strand, ink: Ink): void {
  const [start, end] = [eye.thing(from), eye.thing(to)]
  if (start === undefined || end === undefined) return
  const look = strandLooks[kind]
  const colour = ink.colour(look.colour)
  if (from === to) {
    pen.beginPath()
    pen.arc(start.x, start.y, start.size * 1.5 + 3, 0, Math.PI * 2)
  } else traceLine(pen, start, end, { course: 0, bend: 0.14 })
  pen.setLineDash([])
  pen.strokeStyle = ink.colour('--surface')
  pen.lineWidth = look.width + 3
  pen.stroke()
  pen.setLineDash([...look.dash])
  pen.strokeStyle = colour
  pen.lineWidth = look.width
  pen.stroke()
  pen.setLineDash([])
  const control = controlOf(start, end, 0.14)
  if (from !== to) drawArrow(pen, control, end, end.size, colour)
  if (text === undefined) return
  const middle = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 }
  drawPlate(pen, middle, text, colour, ink)
}

function drawArrow(pen: Pen, from: Point, to: Point, size: number, colour: string): void {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const tip = { x: to.x - Math.cos(angle) * (size * reach + 2), y: to.y - Math.sin(angle) * (size * reach + 2) }
  pen.beginPath()
  pen.moveTo(tip.x, tip.y)
  for (const side of [-1, 1])
    pen.lineTo(tip.x - Math.cos(angle + side * 0.42) * 9, tip.y - Math.sin(angle + side * 0.42) * 9)
  pen.closePath()
  pen.fillStyle = colour
  pen.fill()
}

/** A short text on a plate of its own. */
function drawPlate(pen: Pen, at: Point, text: string, colour: string, ink: Ink): void {
  pen.font = `600 11px ${ink.font}`
  const width = Math.max(18, pen.measureText(text).width + 10)
  pen.beginPath()
  pen.roundRect(at.x - width / 2, at.y - 9, width, 18, 9)
  pen.fillStyle = ink.colour('--surface-raised')
  pen.fill()
  pen.strokeStyle = colour
  pen.lineWidth = 1.5
  pen.stroke()
  pen.fillStyle = colour
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillText(text, at.x, at.y + 0.5)
}

const markColours = { count: '--g-links', missing: '--error', forbidden: '--error', good: '--ok' } as const

/** Signs at things, and the frame about what is selected. */
export function drawMarks(
  pen: Pen,
  eye: Eye,
  marks: Emphasis['marks'],
  framed: readonly { readonly key: string; readonly isFirst: boolean }[],
  ink: Ink,
): void {
  for (const [key, { kind, text }] of marks) {
    const at = eye.thing(key)
    if (at !== undefined)
      drawPlate(
        pen,
        { x: at.x + at.size * 0.9 + 6, y: at.y - at.size * 0.9 - 4 },
        text,
        ink.colour(markColours[kind]),
        ink,
      )
  }
  for (const { key, isFirst } of framed) {
    const at = eye.thing(key)
    if (at === undefined) continue
    pen.beginPath()
    pen.arc(at.x, at.y, at.size * 1.25 + 5, 0, Math.PI * 2)
    pen.strokeStyle = ink.colour('--surface')
    pen.lineWidth = 5
    pen.stroke()
    pen.strokeStyle = ink.colour('--accent')
    pen.lineWidth = isFirst ? 3 : 2
    pen.setLineDash(isFirst ? [] : [4, 3])
    pen.stroke()
    pen.setLineDash([])
  }
}

/** The strand that a point lies on. */
export function strandAt(eye: Eye, strands: readonly Strand[], point: Point): SubjectReference | undefined {
  for (const { from, to, subject } of strands) {
    const [start, end] = [eye.thing(from), eye.thing(to)]
    if (start === undefined || end === undefined || subject === undefined) continue
    const control = controlOf(start, end, 0.14)
    for (let t = 0.06; t < 0.95; t += 0.02) {
      const s = 1 - t
      const x = s * s * start.x + 2 * s * t * control.x + t * t * end.x
      const y = s * s * start.y + 2 * s * t * control.y + t * t * end.y
      if (Math.hypot(x - point.x, y - point.y) < 6) return subject
    }
  }
  return undefined
}
