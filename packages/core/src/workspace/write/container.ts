import type { Edit } from './edits'

/** One item of a list or pair of a map that is to be changed, where it stands. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** What becomes of the items of one container: for each of the old ones, and what comes after it. */
export interface Plan {
  /** `undefined`: it stays. `''`: it goes. Else the text that takes its place. */
  readonly fate: readonly (string | undefined)[]
  /** Texts of new items after the old one of that place; those before the first at `-1`. */
  readonly added: ReadonlyMap<number, readonly string[]>
}

/** The edits that carry out a plan; `undefined` where the text is written in a way that this cannot follow. */
export type Splice = (
  text: string,
  container: Place,
  items: readonly Place[],
  plan: Plan,
) => readonly Edit[] | undefined
