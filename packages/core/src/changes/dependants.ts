/** What an edit of a variant is to those that are based on it. */
import type { Variant } from '../variants/resolve'
import type { VariantRecord, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import type { DesignEdit } from './design'

/** The variant and all that are based on it, each after its base. */
export function withDependants(workspace: Workspace, variantId: string): readonly VariantRecord[] {
  const found = new Set(workspace.variants.filter((variant) => variant.id === variantId))
  if (found.size === 0) throw new Error(`there is no variant "${variantId}" to edit`)
  for (const base of found)
    for (const variant of workspace.variants) if (variant.basedOn === base.id) found.add(variant)
  return [...found]
}

/** What the base was edited in and this variant is not: here it is to stay what it was, whatever the base has become. */
export function settled(
  before: Variant,
  baseEdits: readonly DesignEdit[],
  ownEdits: readonly DesignEdit[],
): readonly DesignEdit[] {
  const keyOf = ({ collection }: DesignEdit, identity: string) => `${collection}/${identity}`
  const own = new Set(ownEdits.flatMap((edit) => identitiesIn(edit).map((identity) => keyOf(edit, identity))))
  return baseEdits.flatMap((edit) =>
    identitiesIn(edit).flatMap((identity): readonly DesignEdit[] => {
      if (own.has(keyOf(edit, identity))) return []
      const { collection } = edit
      const record = before.collections[collection].get(identity)?.record
      return [record === undefined ? { collection, remove: identity } : ({ collection, record } as DesignEdit)]
    }),
  )
}

/** Of which records an edit speaks: of two where it makes another one of one. */
function identitiesIn(edit: DesignEdit): readonly string[] {
  if ('remove' in edit) return [edit.remove]
  const identity = identityOf(edit.collection, edit.record)
  return edit.was === undefined || edit.was === identity ? [identity] : [edit.was, identity]
}
