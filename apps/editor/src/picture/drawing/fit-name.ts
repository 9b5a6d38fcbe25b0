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

/** As much of a name as fits into one line at a size on the screen, where the whole does not at any: the beginning tells most. */
export function shortName(
  name: string,
  room: number,
  height: number,
  pixels: number,
  { zoom, typesetter }: Pick<Drawing, 'zoom' | 'typesetter'>,
): Fitted | undefined {
  const size = pixels / zoom
  const leading = size * 1.2
  const most = room - typesetter.widthOf('…', size, 'bold')
  if (leading > height || most <= 0) return undefined
  let kept = ''
  for (const character of name) {
    if (typesetter.widthOf(kept + character, size, 'bold') > most) break
    kept += character
  }
  kept = kept.trimEnd()
  if (typesetter.widthOf(kept, 1, 'bold') < leastKept) return undefined
  const line = `${kept}…`
  return { lines: [line], width: typesetter.widthOf(line, size, 'bold'), size, leading }
}

/** Less tells nothing; in ems. */
const leastKept = 1.5
