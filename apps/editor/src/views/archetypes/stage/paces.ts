/** How fast things move, by choice: a class follows more slowly than one person. */
export const paces = ['quick', 'steady', 'slow'] as const
export type Pace = (typeof paces)[number]

/** One step, in milliseconds. */
export const stepOf: Readonly<Record<Pace, number>> = { quick: 280, steady: 800, slow: 1800 }

export const nextPace = (pace: Pace): Pace => paces[(paces.indexOf(pace) + 1) % paces.length] ?? 'quick'
