/** What a pen needs to know of the page's looks: a canvas knows no CSS. */
export interface Ink {
  readonly font: string
  /** The colour of a custom property, as it is now. */
  colour(property: string): string
}

export interface ChangingInk extends Ink {
  /** The colours have changed. */
  forget(): void
}

export function inkOf(holder: HTMLElement): ChangingInk {
  const known = new Map<string, string>()
  return {
    font: getComputedStyle(holder).fontFamily,
    colour: (property) => {
      const value = known.get(property) ?? getComputedStyle(holder).getPropertyValue(property).trim()
      known.set(property, value)
      return value
    },
    forget: () => known.clear(),
  }
}
