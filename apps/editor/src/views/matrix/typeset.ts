/** Texts of the table broken into lines before anything is drawn: rows and headings are as large as their words need. */
import { type Typesetter, typesetter } from '../../ui/typesetting/lines'
import { canvasMeasure, tableMeasure } from '../../ui/typesetting/measure'
import type { Band } from './columns'

let inBrowser: Typesetter | undefined

/** As the table's font will be drawn. */
export function browserTypesetter(): Typesetter {
  if (inBrowser !== undefined) return inBrowser
  const context = document.createElement('canvas').getContext('2d')
  inBrowser = typesetter(
    context === null ? tableMeasure : canvasMeasure(context, getComputedStyle(document.body).fontFamily),
  )
  return inBrowser
}

export const sizes = {
  text: 12.5,
  leading: 17,
  small: 11.5,
  smallLeading: 14,
  tiny: 10,
  padding: 4,
  least: 30,
} as const

/** Lines one under the other, for `white-space: pre`. */
export const inLines = (setter: Typesetter, text: string, room: number, size: number = sizes.text): readonly string[] =>
  setter.set(text, size, 'regular', room).lines

export const heightOf = (lines: number): number => Math.max(sizes.least, lines * sizes.leading + 2 * sizes.padding)

const heights = [64, 84, 104, 124, 148, 172, 196]
/** On a low screen the headings leave room for the rows. */
const heightsWhereLow = heights.slice(0, 3)

/** The least height at which all names, set vertically, take two lines at most; the greatest there is where none is enough. */
export function headHeightFor(setter: Typesetter, names: readonly string[], isLow: boolean): number {
  const fits = (height: number) => names.every((name) => !upright(setter, name, height).isSmall)
  const allowed = isLow ? heightsWhereLow : heights
  return allowed.find(fits) ?? allowed.at(-1) ?? 196
}

/** A column's name set vertically: in small letters where it takes more than the two lines that there is room for. */
export function upright(
  setter: Typesetter,
  name: string,
  height: number,
): { readonly lines: readonly string[]; readonly isSmall: boolean } {
  const { lines, torn } = setter.set(name, sizes.text, 'regular', height - 12)
  if (lines.length <= 2 && !torn) return { lines, isSmall: false }
  return { lines: setter.set(name, sizes.tiny, 'regular', height - 10).lines, isSmall: true }
}

/** A band's name in two lines at most; `null` where it does not fit: its columns speak for themselves then. */
export function bandLines(
  setter: Typesetter,
  name: string,
  { count }: Band,
  columnWidth: number,
): readonly string[] | null {
  const { lines, torn } = setter.set(name, sizes.small, 'bold', count * columnWidth - 8)
  return lines.length <= 2 && !torn ? lines : null
}
