import type { Workspace } from '@taiseizu/core'

type WithIds = 'units' | 'scopes' | 'tasks' | 'contracts' | 'posts'

/**
 * The ids that are taken in any variant: by its id a record is the same from variant to variant, so what is added to one must not be called like
 * something else in another. Units and scopes have their ids together.
 */
export function takenIds({ variants }: Workspace, ...collections: readonly WithIds[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const variant of variants)
    for (const name of collections) for (const { id } of variant[name] ?? []) if (typeof id === 'string') ids.add(id)
  return ids
}
