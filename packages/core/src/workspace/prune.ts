import type { Fault, Path } from './problems'

/** Problems of a value after which nothing can be said of it any more. The others leave a value that can still be referred to. */
const unusable: ReadonlySet<string> = new Set([
  'type-wrong',
  'value-unknown',
  'null-without-base',
  'date-wrong',
  'text-empty',
  'list-empty',
])

/**
 * Takes out of a value, in place, what has been found faulty, so that the rest can be checked in the same reading. What
 * is left is typed only in so far as it is there: the value is never handed out.
 */
export function prune(root: unknown, faults: readonly Fault[]): Pruned {
  const touched = new Set<string>()
  const ids = new Set<unknown>()
  for (const { code, path } of faults) {
    ids.add(child(path.slice(0, 4).reduce(child, root), 'id'))
    touched.add(entryOf(path))
    if (unusable.has(code)) takeOut(root, path)
  }
  return { has: (path) => touched.has(entryOf(path)), hasId: (id) => ids.has(id) }
}

/** The entries in which something was faulty, by the path to them or into them. */
export interface Pruned {
  readonly has: (path: Path) => boolean
  readonly hasId: (id: string) => boolean
}
const entryOf = (path: Path): string => path.slice(0, 4).join('/')

function takeOut(root: unknown, path: Path): void {
  const holder = path.slice(0, -1).reduce(child, root)
  const last = path.at(-1)
  if (last === undefined || typeof holder !== 'object' || holder === null) return
  // A list keeps its length: the places of the others are what problems are reported at. A record leaves an empty one.
  if (Array.isArray(holder)) holder[Number(last)] = path.length === 2 || path.length === 4 ? {} : undefined
  else Reflect.deleteProperty(holder, last)
}

const child = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : undefined
