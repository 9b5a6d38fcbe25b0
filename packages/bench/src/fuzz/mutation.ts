import type { Random } from '../generate/random'

/** One way of spoiling a text; the same random numbers spoil it the same way. */
export interface Mutation {
  readonly name: string
  readonly apply: (text: string, random: Random) => string
}

/** The text with `put` in place of what stands in `[start, end)`. */
export const spliced = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end)

/** A place in a text, its end included. */
export const placeIn = (text: string, random: Random): number => random.below(text.length + 1)
