/** How many comparisons of words one reading may spend on suggestions: a file full of mistakes is still read in linear time. */
const comparisonsPerReading = 300_000

/** Finds, for one reading, the valid value that a misspelt one was probably meant to be. */
export type Nearest = (found: unknown, candidates: Iterable<string>) => string | undefined

export function nearestFinder(): Nearest {
  let left = comparisonsPerReading
  return (found, candidates) => {
    if (typeof found !== 'string' || left <= 0) return undefined
    const word = plain(found)
    if (word === '') return undefined
    let best: string | undefined
    let distance = Math.min(word.length - 1, Math.max(1, Math.floor(word.length / 3))) + 1
    for (const candidate of candidates) {
      left -= 1
      if (left < 0) return best
      const next = editDistance(word, plain(candidate), distance)
      if (next >= distance) continue
      best = candidate
      distance = next
      if (next === 0) break
    }
    return best
  }
}

/** `Based-On`, `based_on` and `basedOn` are the same word to whoever types it. */
const plain = (word: string): string => word.slice(0, 80).replaceAll(/[-_ ]/g, '').toLowerCase()

/** Damerau-Levenshtein distance (a swap of neighbours counts once); `limit` or more as soon as it cannot be less. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (last[column] ?? limit) + 1,
        (current[column - 1] ?? limit) + 1,
        (last[column - 1] ?? limit) + (same ? 0 : 1),
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (beforeLast[column - 2] ?? limit) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least >= limit) return limit
    beforeLast = last
    last = current
  }
  return last[b.length] ?? limit
}
