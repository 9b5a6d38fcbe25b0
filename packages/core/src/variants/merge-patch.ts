import { type JsonMap, isMap, sameJson } from '../workspace/json-value'

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
export function patchBetween(from: JsonMap, to: JsonMap): JsonMap | undefined {
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
