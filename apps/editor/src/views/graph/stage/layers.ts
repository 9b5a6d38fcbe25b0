/** What stands out, drawn anew above the faded picture. */
import { forms } from '../model/kinds'
import type { DrawnGraph, DrawnThing } from './drawn'
import type { Emphasis } from './emphasis'
import { type Eye, type Point, controlOf, traceLine } from './eye'
import { formPaths } from './forms'
import type { Ink } from './ink'
import type { DrawnLines } from './lines'
import { bodyOf, drawRing } from './rings'
import { drawArrow, drawStrand } from './strands'

type Pen = CanvasRenderingContext2D

const paths = new Map<string, Path2D>()
function pathOf(form: number): Path2D {
  const id = forms[form] ?? 'square'
  const path = paths.get(id) ?? new Path2D(formPaths[id])
  paths.set(id, path)
  return path
}

export function drawEmphasis(
  pen: Pen,
  eye: Eye,
  graph: DrawnGraph,
  lines: DrawnLines,
  { clear, relations, strands }: Emphasis,
  ink: Ink,
): void {
  for (const key of relations) {
    const data = lines.get(key)
    if (data === undefined) continue
    const [from, to] = [eye.thing(data.from), eye.thing(data.to)]
    if (from === undefined || to === undefined) continue
    pen.strokeStyle = data.colour
    pen.lineWidth = Math.max(1.6, data.size * 1.4)
    pen.setLineDash(data.line === 1 ? [7, 4] : data.line === 2 ? [2, 3] : [])
    traceLine(pen, from, to, data)
    pen.stroke()
    pen.setLineDash([])
    if (data.hasArrow) drawArrow(pen, controlOf(from, to, data.bend, data.along), to, to.size, data.colour)
  }
  for (const strand of strands) drawStrand(pen, eye, strand, strands.length, ink)
  if (clear === null) return
  for (const key of clear) {
    const at = eye.thing(key)
    if (at !== undefined) drawThing(pen, at, graph.getNodeAttributes(key), ink)
  }
}

/** A thing as the graphics card draws it. */
export function drawThing(pen: Pen, at: Point & { readonly size: number }, data: DrawnThing, ink: Ink): void {
  pen.save()
  pen.translate(at.x, at.y)
  if (data.ring !== null) drawRing(pen, data.ring, at.size, ink)
  pen.scale(at.size * bodyOf(data), at.size * bodyOf(data))
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
