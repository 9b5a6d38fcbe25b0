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

/** Draws in the colours of paper, which is white whatever the screen is: before the browser prints, the page still has those of the screen. */
export function onWhite(holder: HTMLElement, draw: (ink: Ink) => void): void {
  const { dataset } = document.documentElement
  const { theme } = dataset
  const ink = inkOf(holder)
  dataset['theme'] = 'light'
  try {
    draw({ ...ink, colour: (property) => (white.has(property) ? '#ffffff' : ink.colour(property)) })
  } finally {
    if (theme === undefined) delete dataset['theme']
    else dataset['theme'] = theme
  }
}

const white: ReadonlySet<string> = new Set(['--surface', '--g-halo'])
