/** Lines and signs of overlays and proofs, with what is written at them. */
import type { SubjectReference } from '@taiseizu/rules'
import type { Emphasis, Strand } from './emphasis'
import { type Eye, type Point, controlOf, traceLine } from './eye'
import { reach } from './forms'
import type { Ink } from './ink'
import type { Box, TakenRoom } from './room'

type Pen = CanvasRenderingContext2D

/** How far strands bow, so that they are told from the lines of the picture. */
const bow = 0.14

const strandLooks = {
  authority: { colour: '--g-authority', width: 2.6, dash: [] },
  steps: { colour: '--g-links', width: 2.6, dash: [] },
  missing: { colour: '--error', width: 2.2, dash: [7, 5] },
  contract: { colour: '--g-provider', width: 2.4, dash: [] },
} as const

/** Of many strands each is thinner, so that one is told from another. */
const thinner = (count: number): number => (count > 24 ? 0.5 : count > 6 ? 0.7 : 1)

/** @param count how many are drawn. */
export function drawStrand(pen: Pen, eye: Eye, { from, to, kind }: Strand, count: number, ink: Ink): void {
  const [start, end] = [eye.thing(from), eye.thing(to)]
  if (start === undefined || end === undefined) return
  const look = strandLooks[kind]
  const width = look.width * thinner(count)
  const colour = ink.colour(look.colour)
  if (from === to) {
    pen.beginPath()
    pen.arc(start.x, start.y, start.size * 1.5 + 3, 0, Math.PI * 2)
  } else traceLine(pen, start, end, { course: 0, bend: bow, along: 0.5 })
  pen.setLineDash([])
  pen.strokeStyle = ink.colour('--surface')
  pen.lineWidth = width + (count > 6 ? 2 : 3)
  pen.stroke()
  pen.setLineDash([...look.dash])
  pen.strokeStyle = colour
  pen.lineWidth = width
  pen.stroke()
  pen.setLineDash([])
  const control = controlOf(start, end, bow)
  if (from !== to) drawArrow(pen, control, end, end.size, colour)
}

const fromMiddle = [0.5, 0.38, 0.62, 0.26, 0.74]
const fromBeginning = [0.3, 0.38, 0.22, 0.46, 0.54, 0.62, 0.16, 0.7]

/** What is written at strands: each where there is room along it, or not at all. */
export function drawTexts(pen: Pen, eye: Eye, strands: readonly Strand[], taken: TakenRoom, ink: Ink): void {
  // What is missing is what it is looked at for.
  const inTurn = strands.toSorted((a, b) => Number(b.kind === 'missing') - Number(a.kind === 'missing'))
  for (const { from, to, kind, text } of inTurn) {
    const [start, end] = [eye.thing(from), eye.thing(to)]
    if (text === undefined || start === undefined || end === undefined) continue
    // Near their beginnings strands lie apart that lead to the same end.
    for (const t of strands.length > 3 ? fromBeginning : fromMiddle) {
      const at = along(start, end, t)
      const box = plateAt(pen, at, text, ink)
      const around = { left: box.left - 3, top: box.top - 2, right: box.right + 3, bottom: box.bottom + 2 }
      if (box.left < 0 || box.right > eye.width || !taken.isFree(around)) continue
      taken.take(around)
      drawPlate(pen, at, box, text, ink.colour(strandLooks[kind].colour), ink)
      break
    }
  }
}

/** A point of a strand's bow, from 0 at its beginning to 1 at its end. */
function along(start: Point, end: Point, t: number): Point {
  const control = controlOf(start, end, bow)
  const s = 1 - t
  return {
    x: s * s * start.x + 2 * s * t * control.x + t * t * end.x,
    y: s * s * start.y + 2 * s * t * control.y + t * t * end.y,
  }
}

export function drawArrow(pen: Pen, from: Point, to: Point, size: number, colour: string): void {
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

function plateAt(pen: Pen, at: Point, text: string, ink: Ink): Box {
  pen.font = `600 11px ${ink.font}`
  const half = Math.max(18, pen.measureText(text).width + 10) / 2
  return { left: at.x - half, right: at.x + half, top: at.y - 9, bottom: at.y + 9 }
}

/** A short text on a plate of its own. */
function drawPlate(pen: Pen, at: Point, box: Box, text: string, colour: string, ink: Ink): void {
  pen.beginPath()
  pen.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, 9)
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
  taken: TakenRoom,
  ink: Ink,
): void {
  for (const [key, { kind, text }] of marks) {
    const thing = eye.thing(key)
    if (thing === undefined) continue
    const at = { x: thing.x + thing.size * 0.9 + 6, y: thing.y - thing.size - 11 }
    const box = plateAt(pen, at, text, ink)
    taken.take(box)
    drawPlate(pen, at, box, text, ink.colour(markColours[kind]), ink)
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
    for (let t = 0.06; t < 0.95; t += 0.02) {
      const { x, y } = along(start, end, t)
      if (Math.hypot(x - point.x, y - point.y) < 6) return subject
    }
  }
  return undefined
}
