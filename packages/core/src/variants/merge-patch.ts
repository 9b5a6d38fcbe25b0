type Json = Readonly<Record<string, unknown>>

const isMap = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** JSON Merge Patch (RFC 7396): maps are merged key by key, `null` takes a key away, all else replaces. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isMap(patch)) return patch
  const result = new Map(isMap(target) ? Object.entries(target) : [])
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) result.delete(key)
    else result.set(key, mergePatch(result.get(key), value))
  }
  return Object.fromEntries(result)
}

/** The smallest merge patch that makes `to` of `from`; `undefined` where there is nothing to change. */
export function patchBetween(from: Json, to: Json): Json | undefined {
  const result = new Map<string, unknown>()
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) result.set(key, null)
  for (const [key, value] of Object.entries(to)) {
    const before = Object.hasOwn(from, key) ? from[key] : undefined
    if (isMap(before) && isMap(value)) {
      const inner = patchBetween(before, value)
      if (inner !== undefined) result.set(key, inner)
    } else if (!sameJson(before, value)) result.set(key, value)
  }
  return result.size === 0 ? undefined : Object.fromEntries(result)
}

/** Whether two JSON values say the same; the order of keys says nothing. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isMap(a) || !isMap(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}
