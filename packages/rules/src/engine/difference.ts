/** What an edit made of the findings. */
import type { FindingList } from './finding-list'
import type { Finding } from './findings'

/** One that says something else than before has gone and come. */
export interface Difference {
  readonly came: readonly Finding[]
  readonly gone: readonly Finding[]
}

/** What came and what went, without that which says the same as before. */
export function difference(before: ReadonlyMap<string, Finding | undefined>, list: FindingList): Difference {
  const came: Finding[] = []
  const gone: Finding[] = []
  for (const [key, then] of before) {
    const now = list.get(key)
    if (now !== undefined && then !== undefined && isSame(now, then)) continue
    if (now !== undefined) came.push(now)
    if (then !== undefined) gone.push(then)
  }
  return { came, gone }
}

function isSame(one: Finding, other: Finding): boolean {
  return (
    one.severity === other.severity &&
    one.exception === other.exception &&
    one.found.as === other.found.as &&
    isSameSaid(one.found.says ?? {}, other.found.says ?? {})
  )
}

const isSameSaid = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean =>
  Object.keys({ ...one, ...other }).every((name) => {
    const [a, b] = [one[name], other[name]]
    return (
      a === b ||
      (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, at) => item === b[at]))
    )
  })
