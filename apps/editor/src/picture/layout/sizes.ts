/** The measures of the picture, in its own units: pixels at zoom 1, scaled to the page in print. */
import type { Language } from '@taiseizu/catalogue'
import type { Rank } from '../model/model'

export const sizes = {
  /** Between boxes side by side, and between a box's edge and what is in it. */
  gap: 8,
  pad: 8,
  /** Between the divisions and the bands. */
  pageGap: 12,
  chipGap: 4,
  sectionGap: 6,
  chipText: 11,
  chipPadX: 5,
  chipPadY: 3,
  caption: 10,
  /** The bar that says A or R. */
  roleBar: { A: 15, R: 15, AR: 24, S: 15 },
  sign: 15,
  badge: 16,
  mark: 12,
  /** The sign that opens and closes a box. */
  twisty: 12,
  /** A chip is no wider than this: a long bar reads badly. */
  chipMost: 340,
  narrowestBox: 96,
} as const

const nameSizes: Readonly<Record<Rank, number>> = {
  executive: 13,
  collegial: 13,
  division: 14,
  inner: 12,
  provider: 12,
}
export const nameSizeOf = (rank: Rank): number => nameSizes[rank]

/** Close to the house's line heights, a little tighter: these are labels of one to three lines. */
export const leadingOf = (language: Language): number => (language === 'ja' ? 1.35 : 1.25)
