/** How wide a text is, so that boxes can be laid out before anything is drawn. */
import { isFullWidth } from './characters'

export type Weight = 'regular' | 'bold'

export interface Measure {
  /** The width of a text set in one line, in em. Never throws. */
  widthOf(text: string, weight: Weight): number
}

const averageHalfWidth = 0.55

/** The same on every machine: 1 em for a full-width character, 0.55 em for any other. */
export const tableMeasure: Measure = {
  widthOf: (text) => {
    let width = 0
    for (const character of text) width += isFullWidth(character) ? 1 : averageHalfWidth
    return width
  },
}

/** The one thing that is asked of a canvas. */
export interface TextContext {
  font: string
  measureText(text: string): { readonly width: number }
}

/** Large enough that the rounding of a browser's hinting does not add up over a line. */
const sample = 100

/** As the browser will draw it. Measured once for each text and weight. */
export function canvasMeasure(context: TextContext, fontFamily: string): Measure {
  const known = { regular: new Map<string, number>(), bold: new Map<string, number>() }
  return {
    widthOf: (text, weight) => {
      const width = known[weight].get(text)
      if (width !== undefined) return width
      context.font = `${weight === 'bold' ? 600 : 400} ${sample}px ${fontFamily}`
      const measured = context.measureText(text).width / sample
      known[weight].set(text, measured)
      return measured
    },
  }
}
