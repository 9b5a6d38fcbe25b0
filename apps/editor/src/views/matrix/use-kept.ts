/** What is worked out anew with every edit, and is mostly the same: then nothing that depends on it has to be drawn again. */
import { useState } from 'react'

/** The same list as before where the same things are in it in the same order. */
export function useKept<Item>(list: readonly Item[]): readonly Item[] {
  const [kept, keep] = useState(list)
  if (kept === list || (kept.length === list.length && kept.every((item, index) => item === list[index]))) return kept
  keep(list)
  return list
}

/** The same map as before where the same things are in it. */
export function useKeptMap<Key, Value>(map: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  const [kept, keep] = useState(map)
  if (kept === map || (kept.size === map.size && [...map].every(([key, value]) => kept.get(key) === value))) return kept
  keep(map)
  return map
}
