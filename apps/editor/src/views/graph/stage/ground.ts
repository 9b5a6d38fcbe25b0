/** What is drawn beneath everything. */
import type { Ground } from '../places/place'
import type { Eye } from './eye'
import type { Ink } from './ink'
import type { Box } from './room'

type Pen = CanvasRenderingContext2D

/** Stripes, blocks, rings. @returns where titles are written, so that names keep off them. */
export function drawGround(
  pen: Pen,
  eye: Eye,
  ground: readonly Ground[],
  ink: Ink,
  say: { band(id: string): string; title(ground: Ground): string },
): readonly Box[] {
  const titles: Box[] = []
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
    if (fitting === '') continue
    const line = y + (isBand ? Math.max(3, 9 * eye.scale) : Math.max(2, 4 * eye.scale))
    pen.fillText(fitting, left, line)
    titles.push({ left, top: line, right: left + pen.measureText(fitting).width, bottom: line + size })
  }
  return titles
}

/** A block's name may be longer than its block: what stands in it says the rest. */
function shortened(pen: Pen, text: string, room: number): string {
  if (pen.measureText(text).width <= room) return text
  let kept = text
  while (kept.length > 1 && pen.measureText(`${kept}…`).width > room) kept = kept.slice(0, -1)
  return kept.length < 3 ? '' : `${kept}…`
}
