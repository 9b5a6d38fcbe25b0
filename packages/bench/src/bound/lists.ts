/* oxlint-disable typescript/no-non-null-assertion -- A place in a flat array that is asked for is there; a default would be a branch in the innermost loop. */
/** Many small lists in two arrays (compressed sparse rows): the items of list `n` stand from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
  readonly starts: Int32Array
  readonly items: Int32Array
}

/**
 * @param listOf the list of each item; below 0 for an item that belongs in none.
 * @param value what stands in the list for an item.
 */
export function listsOf(count: number, listOf: Int32Array, value: (item: number) => number): Lists {
  const starts = new Int32Array(count + 1)
  for (let item = 0; item < listOf.length; item += 1) {
    const list = listOf[item]!
    if (list >= 0) starts[list + 1]! += 1
  }
  for (let list = 0; list < count; list += 1) starts[list + 1]! += starts[list]!
  const items = new Int32Array(starts[count]!)
  const next = starts.slice(0, count)
  for (let item = 0; item < listOf.length; item += 1) {
    const list = listOf[item]!
    if (list < 0) continue
    items[next[list]!] = value(item)
    next[list]! += 1
  }
  return { starts, items }
}
