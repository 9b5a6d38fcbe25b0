/** What became of the items of a list or the pairs of a map, in the order of the new one. */
import { collectionNames } from '../names'
import { everything, identityOf } from '../identity'
import type { Path } from '../problems'
import { type JsonMap, isMap, sameJson } from '../json-value'

/** Places in the old and in the new; `keep` is the same item, changed inside perhaps, `replace` another in its place. */
export type Step =
  | { readonly is: 'keep' | 'replace'; readonly old: number; readonly next: number }
  | { readonly is: 'remove'; readonly old: number }
  | { readonly is: 'insert'; readonly next: number }

/** Aligns two lists by what identifies their items. Cost: linear in what changed, but for finding the order that is kept. */
export function alignLists(old: readonly unknown[], next: readonly unknown[], path: Path): readonly Step[] {
  const steps: Step[] = []
  let head = 0
  while (head < old.length && head < next.length && old[head] === next[head]) head += 1
  let tail = 0
  while (tail < old.length - head && tail < next.length - head && old.at(-1 - tail) === next.at(-1 - tail)) tail += 1
  for (let index = 0; index < head; index += 1) steps.push({ is: 'keep', old: index, next: index })
  const places = placesOf(old.slice(head, old.length - tail), path)
  const matches = keysOf(next.slice(head, next.length - tail), path).flatMap((key, index) => {
    const place = places.get(key)
    return place === undefined ? [] : [{ old: place + head, next: index + head }]
  })
  const kept = longestRise(matches)
  steps.push(
    ...between(old, next, [
      { old: head - 1, next: head - 1 },
      ...kept,
      { old: old.length - tail, next: next.length - tail },
    ]),
  )
  for (let index = tail; index > 0; index -= 1)
    steps.push({ is: 'keep', old: old.length - index, next: next.length - index })
  return steps
}

/** Fills the gaps between what is kept: what stands where another stood replaces it. */
function between(old: readonly unknown[], next: readonly unknown[], kept: readonly Match[]): readonly Step[] {
  const steps: Step[] = []
  for (const [index, match] of kept.entries()) {
    const before = kept[index - 1]
    if (before === undefined) continue
    if (index > 1) steps.push({ is: 'keep', ...before })
    steps.push(
      ...gap(range(before.old + 1, match.old), range(before.next + 1, match.next), (o, n) => alike(old[o], next[n])),
    )
  }
  return steps
}
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

function gap(
  olds: readonly number[],
  news: readonly number[],
  isSame: (old: number, next: number) => boolean,
): readonly Step[] {
  return Array.from({ length: Math.max(olds.length, news.length) }, (_, index): Step => {
    const old = olds[index]
    const next = news[index]
    if (old === undefined) return { is: 'insert', next: next ?? 0 }
    if (next === undefined) return { is: 'remove', old }
    return { is: isSame(old, next) ? 'keep' : 'replace', old, next }
  })
}

/** Whether a record was edited rather than exchanged, though what identifies it is another: half of it is as before. */
function alike(a: unknown, b: unknown): boolean {
  if (!isMap(a) || !isMap(b)) return false
  const keys = Object.keys(a)
  const equal = keys.filter((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key])).length
  return equal * 2 >= Math.max(keys.length, Object.keys(b).length)
}

/** Aligns two maps by their keys. The old order stays; a new key comes after the one that precedes it in the new map. */
export function alignMaps(oldKeys: readonly string[], next: JsonMap): readonly Step[] {
  const nextKeys = Object.keys(next)
  const nextPlaces = new Map(nextKeys.map((key, index) => [key, index]))
  const known = new Set(oldKeys)
  const following = new Map<string | undefined, number[]>()
  let anchor: string | undefined
  for (const [index, key] of nextKeys.entries()) {
    if (known.has(key)) anchor = key
    else following.set(anchor, [...(following.get(anchor) ?? []), index])
  }
  const steps: Step[] = []
  let removed: number[] = []
  let inserted = following.get(undefined) ?? []
  const different = () => false
  for (const [old, key] of oldKeys.entries()) {
    const place = nextPlaces.get(key)
    if (place === undefined) removed.push(old)
    else {
      steps.push(...gap(removed, inserted, different), { is: 'keep', old, next: place })
      removed = []
      inserted = following.get(key) ?? []
    }
  }
  return [...steps, ...gap(removed, inserted, different)]
}

interface Match {
  readonly old: number
  readonly next: number
}

/** The longest run of matches that keeps both orders (patience sorting). */
function longestRise(matches: readonly Match[]): readonly Match[] {
  const piles: number[] = []
  const before: (number | undefined)[] = []
  for (const [index, { old }] of matches.entries()) {
    let low = 0
    let high = piles.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((matches[piles[middle] ?? 0]?.old ?? 0) < old) low = middle + 1
      else high = middle
    }
    before[index] = piles[low - 1]
    piles[low] = index
  }
  const result: Match[] = []
  for (let index = piles.at(-1); index !== undefined; index = before[index]) {
    const match = matches[index]
    if (match !== undefined) result.push(match)
  }
  return result.toReversed()
}

function placesOf(items: readonly unknown[], path: Path): ReadonlyMap<string, number> {
  return new Map(keysOf(items, path).map((key, index) => [key, index]))
}

/** What identifies each item of a list; equal ones are told apart by their number. */
function keysOf(items: readonly unknown[], path: Path): readonly string[] {
  const counts = new Map<string, number>()
  return items.map((item) => {
    const key = keyOf(item, path)
    const count = counts.get(key) ?? 0
    counts.set(key, count + 1)
    return count === 0 ? key : `${key}\n${count}`
  })
}

function keyOf(item: unknown, path: Path): string {
  if (!isMap(item)) return JSON.stringify(item)
  const [part, , name] = path
  if (part === 'exceptions') return JSON.stringify([item['key'], item['variant'] ?? everything])
  const collection = path.length === 3 ? collectionNames.find((one) => one === name) : undefined
  if (part === 'variants' && collection !== undefined) return identityOf(collection, item)
  return JSON.stringify(item['id'] ?? item['unit'] ?? item)
}
