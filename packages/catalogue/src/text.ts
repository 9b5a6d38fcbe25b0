/** The languages in which the product speaks; both are first class. */
export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

/** A text of the product in both languages. */
export interface Text {
  readonly ja: string
  readonly en: string
}
