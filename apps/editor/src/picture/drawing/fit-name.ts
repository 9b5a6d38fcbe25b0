import type { Drawing } from './drawing'

export interface Fitted {
  readonly lines: readonly string[]
  readonly width: number
  readonly size: number
  readonly leading: number
}

/** The largest size on the screen, of these pixels, at which a name fits into so many lines without a torn word. */
export function fitName(
  name: string,
  room: number,
  height: number,
  pixels: readonly number[],
  { zoom, typesetter }: Pick<Drawing, 'zoom' | 'typesetter'>,
  most = Infinity,
): Fitted | undefined {
  for (const one of pixels) {
    const size = one / zoom
    const { lines, torn, width } = typesetter.set(name, size, 'bold', room)
    const leading = size * 1.2
    if (!torn && lines.length <= most && lines.length * leading <= height) return { lines, width, size, leading }
  }
  return undefined
}
