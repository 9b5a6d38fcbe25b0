/** Damage done to what a file says, before it is written: each place gets what belongs to another, or nowhere. */
import { keys, values } from './nasty'
import type { Random } from '../generate/random'

type Key = string | number
type Container = Record<Key, unknown>
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null

interface Place {
  readonly holder: Container
  readonly key: Key
}

function placesIn(value: unknown): readonly Place[] {
  if (!isContainer(value)) return []
  return Object.keys(value).flatMap((key) => [{ holder: value, key }, ...placesIn(value[key])])
}

/** Also where the key is `__proto__`, which to assign would mean something else. */
const put = (holder: Container, key: Key, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}
const wrapped = (value: unknown, levels: number): unknown => (levels <= 0 ? value : [wrapped(value, levels - 1)])
const misspelt = (key: string): string => key.slice(0, -1) + key.slice(-1).toUpperCase()

type Change = (place: Place, all: readonly Place[], random: Random) => void
const changes: Readonly<Record<string, Change>> = {
  'value of any type': ({ holder, key }, _, random) => put(holder, key, structuredClone(random.pick(values))),
  'value of another place': ({ holder, key }, all, random) => {
    const other = random.pick(all)
    put(holder, key, structuredClone(other.holder[other.key]))
  },
  'key lost': ({ holder, key }) => void (Array.isArray(holder) ? holder.splice(Number(key), 1) : delete holder[key]),
  'key added': ({ holder }, _, random) =>
    Array.isArray(holder)
      ? holder.push(structuredClone(random.pick(values)))
      : put(holder, random.pick(keys), structuredClone(random.pick(values))),
  'key misspelt': ({ holder, key }) => {
    const value = holder[key]
    delete holder[key]
    put(holder, misspelt(String(key)), value)
  },
  'record twice': ({ holder }, _, random) => {
    if (Array.isArray(holder) && holder.length > 0) holder.push(structuredClone(random.pick(holder)))
  },
  'wrapped in lists': ({ holder, key }, _, random) =>
    put(holder, key, wrapped(holder[key], random.pick([1, 2, 25, 33, 200]))),
  'long text': ({ holder, key }, _, random) =>
    put(
      holder,
      key,
      random.pick(['x', 'あ', '"', '\n']).repeat(random.pick([201, 10_001, random.chance(0.03) ? 1_000_000 : 300])),
    ),
  'taken away': ({ holder, key }) => put(holder, key, null),
  'list emptied': ({ holder, key }) => put(holder, key, Array.isArray(holder[key]) ? [] : {}),
  'turned round': ({ holder }) => void (Array.isArray(holder) && holder.reverse()),
}
const names = Object.keys(changes)

export interface Spoilt {
  readonly value: unknown
  readonly names: readonly string[]
}

/** A copy of a value with some places changed. */
export function spoiltValue(value: unknown, times: number, random: Random): Spoilt {
  const copy: unknown = structuredClone(value)
  const done: string[] = []
  for (let left = times; left > 0; left -= 1) {
    const all = placesIn(copy)
    if (all.length === 0) break
    const name = random.pick(names)
    changes[name]?.(random.pick(all), all, random)
    done.push(name)
  }
  return { value: copy, names: done }
}
