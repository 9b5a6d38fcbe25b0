type Rgb = readonly [number, number, number]

const known = new Map<string, Rgb>()

/** `#rrggbb`, or `#rgb` as builders shorten it, as three numbers from 0 to 1: as the graphics card wants colours. */
export function rgbOf(colour: string): Rgb {
  const found = known.get(colour)
  if (found !== undefined) return found
  const digits = colour.slice(1)
  const number = Number.parseInt(digits.length === 3 ? digits.replaceAll(/./gu, '$&$&') : digits, 16)
  const rgb = [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255] as const
  known.set(colour, rgb)
  return rgb
}
