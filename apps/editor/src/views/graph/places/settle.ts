/** Side by side in a given order, each as near as can be to where it would stand best. */

export interface Settled {
  readonly width: number
  /** Where its middle would stand best. */
  readonly wish: number
}

/**
 * The left sides of things in a row: none upon another, all between 0 and `width` as long as they fit, and together
 * as near to their wishes as the order lets them be (squares of distances). Cost: linear.
 */
export function settled(row: readonly Settled[], width: number, between: number): readonly number[] {
  // With all that lies to the left of each taken away, what is asked for is a row of rising numbers.
  const offsets: number[] = []
  let used = 0
  for (const one of row) {
    offsets.push(used)
    used += one.width + between
  }
  const spare = Math.max(0, width - used + between)
  const pools: { sum: number; count: number }[] = []
  for (const [index, one] of row.entries()) {
    pools.push({ sum: one.wish - one.width / 2 - (offsets[index] ?? 0), count: 1 })
    for (let last = pools.at(-1), before = pools.at(-2); last && before; before = pools.at(-2)) {
      if (before.sum / before.count <= last.sum / last.count) break
      before.sum += last.sum
      before.count += last.count
      pools.pop()
      last = before
    }
  }
  const lefts: number[] = []
  for (const { sum, count } of pools)
    for (let each = 0; each < count; each += 1)
      lefts.push((offsets[lefts.length] ?? 0) + Math.min(spare, Math.max(0, sum / count)))
  return lefts
}
