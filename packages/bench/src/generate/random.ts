/**
 * Random numbers that are the same everywhere: mulberry32 (public domain, Tommy Ettinger), a 32-bit state stepped by a constant and mixed.
 * Good enough to scatter faults and choose kinds; of no use where an adversary guesses.
 */
export interface Random {
  /** From 0, below 1. */
  next(): number
  /** A whole number from 0, below the bound. */
  below(bound: number): number
  /** True as often as the share says. */
  chance(share: number): boolean
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item
}

/** The same seed, the same numbers. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
  }
}
