import type { RecordDifference } from '@taiseizu/core'

/** A record that differs, and in which keys; `null` for nothing. */
export const recordAsJson = ({ collection, identity, kind, isMoved, keys }: RecordDifference) => ({
  collection,
  identity,
  kind: isMoved ? 'moved' : kind,
  keys: keys.map(({ at, before, after }) => ({ key: at.join('.'), before: before ?? null, after: after ?? null })),
})
