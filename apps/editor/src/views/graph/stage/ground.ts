/** What is drawn beneath everything. */
import type { Typesetter } from '../../../ui/typesetting/lines'
import type { Ground, Rect } from '../places/place'
import type { Eye } from './eye'
import type { Ink } from './ink'
import type { Box } from './room'

type Pen = CanvasRenderingContext2D
type Band = Extract<Ground, { form: 'band' }>
export type Block = Extract<Ground, { form: 'block' }>

/** Text grows and shrinks with the picture, as far as it stays readable and modest. */
export const textSize = (full: number, scale: number): number => Math.min(full * 1.2, Math.max(10, full * scale))

/** Stripes and rings, beneath the lines. @returns where titles are written, so that names keep off them. */
export function drawStripes(
  pen: Pen,
  eye: Eye,
  ground: readonly Ground[],
  ink: Ink,
  setter: Typesetter,
  nameOf: (band: string) => string,
): readonly Box[] {
  const titles: (Box | undefined)[] = []
  for (const one of ground) {
    if (one.form === 'ring') {
      const { x, y } = eye.pixel(one.x, one.y)
      pen.beginPath()
      pen.ellipse(x, y, one.radius * one.ratio * eye.scale, one.radius * eye.scale, 0, 0, Math.PI * 2)
      pen.strokeStyle = ink.colour('--line')
      pen.lineWidth = 1
      pen.stroke()
    } else if (one.form === 'band') {
      const box = boxOf(eye, one.rect)
      if (isInSight(eye, box)) titles.push(drawBand(pen, eye, one, box, ink, setter, nameOf(one.band)))
    }
  }
  return titles.filter((title) => title !== undefined)
}

/**
 * Boxes over the lines, so that no line runs through what it does not lead to.
 * @param within draws on a box what it holds of the lines.
 * @returns where titles are written, so that names keep off them.
 */
export function drawBoxes(
  pen: Pen,
  eye: Eye,
  ground: readonly Ground[],
  ink: Ink,
  setter: Typesetter,
  titleOf: (ground: Ground) => string,
  within: (block: Block, box: Box) => void,
): readonly Box[] {
  const titles: (Box | undefined)[] = []
  for (const one of ground) {
    if (one.form !== 'block') continue
    const box = boxOf(eye, one.rect)
    if (isInSight(eye, box)) titles.push(drawBlock(pen, eye, one, box, ink, setter, titleOf(one), within))
  }
  return titles.filter((title) => title !== undefined)
}

function boxOf(eye: Eye, { x, y, width, height }: Rect): Box {
  const { x: left, y: top } = eye.pixel(x, y)
  return { left, top, right: left + width * eye.scale, bottom: top + height * eye.scale }
}

const isInSight = ({ width, height }: Eye, { left, top, right, bottom }: Box): boolean =>
  left <= width && top <= height && right >= 0 && bottom >= 0

function plate(pen: Pen, { left, top, right, bottom }: Box, corners: number | number[], fill: string): void {
  pen.beginPath()
  pen.roundRect(left, top, right - left, bottom - top, corners)
  pen.fillStyle = fill
  pen.fill()
}

function drawBand(
  pen: Pen,
  eye: Eye,
  { strip }: Band,
  box: Box,
  ink: Ink,
  setter: Typesetter,
  text: string,
): Box | undefined {
  const corner = Math.min(8, 14 * Math.max(0.4, eye.scale))
  plate(pen, box, corner, ink.colour('--surface-sunken'))
  const size = textSize(12.5, strip === undefined ? 1 : eye.scale)
  const right = strip === undefined ? box.left + 60 : box.left + strip * eye.scale
  pen.font = `700 ${size}px ${ink.font}`
  pen.textBaseline = 'middle'
  if (right < 40) {
    // Whoever has come so near that its beginning is out of sight still reads which layer it is.
    const width = setter.widthOf(text, size, 'bold')
    const title = {
      left: 6,
      top: Math.max(6, box.top + 6),
      right: width + 20,
      bottom: Math.max(6, box.top + 6) + size + 8,
    }
    if (title.bottom > box.bottom) return undefined
    plate(pen, title, 4, ink.colour('--g-strip'))
    pen.fillStyle = ink.colour('--ink-soft')
    pen.textAlign = 'left'
    pen.fillText(text, title.left + 7, (title.top + title.bottom) / 2 + 0.5)
    return title
  }
  pen.fillStyle = ink.colour('--ink-soft')
  if (strip === undefined) {
    const title = {
      left: box.left + 10,
      top: box.top + 6,
      right: box.left + 10 + pen.measureText(text).width,
      bottom: box.top + 10 + size,
    }
    if (box.bottom - box.top < size + 8) return undefined
    pen.textAlign = 'left'
    pen.fillText(text, title.left, title.top + size / 2 + 1)
    return title
  }
  const title = { ...box, right }
  plate(pen, title, [corner, 0, 0, corner], ink.colour('--g-strip'))
  const { lines, torn } = setter.set(text, size, 'bold', right - box.left - 12)
  if (torn || lines.length * size * 1.25 > box.bottom - box.top) return title
  pen.fillStyle = ink.colour('--ink-soft')
  write(pen, lines, 'center', (box.left + right) / 2, (box.top + box.bottom) / 2, size)
  return title
}

function drawBlock(
  pen: Pen,
  eye: Eye,
  block: Block,
  box: Box,
  ink: Ink,
  setter: Typesetter,
  text: string,
  within: (block: Block, box: Box) => void,
): Box | undefined {
  const { isHeaded, titleHeight } = block
  plate(pen, box, Math.min(8, 8 * Math.max(0.4, eye.scale)), ink.colour('--surface-raised'))
  pen.strokeStyle = ink.colour('--line-strong')
  pen.lineWidth = 1
  pen.stroke()
  within(block, box)
  if (isHeaded || text === '') return undefined
  const size = textSize(12, eye.scale)
  const { lines, torn, width } = setter.set(text, size, 'bold', box.right - box.left - 4)
  const high = titleHeight * eye.scale
  // A heading that finds no room is left out, until one comes nearer.
  if (torn || lines.length * size * 1.15 > high + 2) return undefined
  pen.font = `600 ${size}px ${ink.font}`
  pen.fillStyle = ink.colour('--ink-soft')
  const left = box.left + Math.min((box.right - box.left - width) / 2, 10 * Math.min(1, eye.scale))
  pen.textBaseline = 'middle'
  write(pen, lines, 'left', left, box.top + high / 2 + 1, size)
  return { left: left - 2, top: box.top, right: left + width + 2, bottom: box.top + high }
}

function write(pen: Pen, lines: readonly string[], align: 'left' | 'center', x: number, middle: number, size: number) {
  pen.textAlign = align
  const leading = size * 1.2
  for (const [index, line] of lines.entries())
    pen.fillText(line, x, middle + (index - (lines.length - 1) / 2) * leading + 0.5)
}
