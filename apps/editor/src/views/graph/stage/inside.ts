/** Lines where they lead into boxes: a box covers all lines but those of what stands in it. */
import { forms } from '../model/kinds'
import type { Places } from '../places/place'
import type { DrawnGraph } from './drawn'
import { type Eye, controlOf, traceLine } from './eye'
import { formPaths } from './forms'
import type { Block } from './ground'
import type { Ink } from './ink'
import type { DrawnLine, DrawnLines } from './lines'
import type { Box } from './room'
import { drawArrow } from './strands'

type Pen = CanvasRenderingContext2D

/** Of so many lines each is led on inside the boxes; of more all end at their borders. */
const most = 900

/** The lines of each box. */
export function linesInside(drawn: DrawnLines, { ground, at }: Places): ReadonlyMap<Block, readonly DrawnLine[]> {
  const inside = new Map<Block, DrawnLine[]>()
  if (drawn.size > most) return inside
  const blocks = ground.filter((one) => one.form === 'block')
  if (blocks.length === 0) return inside
  const blockOf = new Map<string, Block>()
  for (const [key, { x, y }] of at) {
    const block = blocks.find(
      ({ rect }) => x >= rect.x && x <= rect.x + rect.width && y >= rect.y && y <= rect.y + rect.height,
    )
    if (block !== undefined) blockOf.set(key, block)
  }
  for (const line of drawn.values())
    for (const block of line.hidden ? [] : new Set([blockOf.get(line.from), blockOf.get(line.to)])) {
      if (block === undefined) continue
      const list = inside.get(block)
      if (list === undefined) inside.set(block, [line])
      else list.push(line)
    }
  return inside
}

/** As wide and as clear as the engine draws them outside. */
export function drawInside(
  pen: Pen,
  eye: Eye,
  lines: readonly DrawnLine[],
  { left, top, right, bottom }: Box,
  strength: number,
): void {
  pen.save()
  pen.beginPath()
  pen.rect(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1)
  pen.clip()
  const wide = Math.min(1.5, Math.max(0.55, Math.sqrt(eye.scale) * 1.15))
  for (const data of lines) {
    const [from, to] = [eye.thing(data.from), eye.thing(data.to)]
    if (from === undefined || to === undefined) continue
    pen.globalAlpha = strength * data.alpha
    pen.strokeStyle = data.colour
    pen.lineWidth = data.size * wide
    pen.setLineDash(data.line === 1 ? [6.8, 4.2] : data.line === 2 ? [2.2, 2.8] : [])
    traceLine(pen, from, to, data)
    pen.stroke()
    if (!data.hasArrow) continue
    pen.setLineDash([])
    drawArrow(pen, controlOf(from, to, data.bend, data.along), to, to.size, data.colour)
  }
  pen.restore()
}

const paths = new Map<string, Path2D>()

/** What is folded looks like a pile. */
export function drawStacks(
  pen: Pen,
  eye: Eye,
  graph: DrawnGraph,
  keys: readonly string[],
  ink: Ink,
  strength: number,
): void {
  pen.globalAlpha = strength
  for (const key of keys) {
    const at = eye.thing(key)
    if (at === undefined || at.size < 3.5) continue
    const { form, color } = graph.getNodeAttributes(key)
    const id = forms[form] ?? 'square'
    const path = paths.get(id) ?? new Path2D(formPaths[id])
    paths.set(id, path)
    for (const step of [2, 1]) {
      pen.save()
      pen.translate(at.x + step * Math.max(2, at.size * 0.24), at.y - step * Math.max(2, at.size * 0.24))
      pen.scale(at.size, at.size)
      pen.fillStyle = ink.colour('--surface-raised')
      pen.fill(path, 'evenodd')
      pen.strokeStyle = color
      pen.lineWidth = 1.2 / at.size
      pen.stroke(path)
      pen.restore()
    }
  }
  pen.globalAlpha = 1
}
