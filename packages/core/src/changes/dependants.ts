/** What an edit of a variant is to those that are based on it. */
import { type Variant, chainOf, resolveVariant } from '../variants/resolve'
import type { VariantRecord, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { type Change, applyChanges } from './change'
import { type DesignEdit, changesFor } from './design'
import { RecordsOf } from './own-entries'

/** The variant and all that are based on it, each after its base. */
function withDependants(workspace: Workspace, variantId: string): readonly VariantRecord[] {
  const found = new Set(workspace.variants.filter((variant) => variant.id === variantId))
  if (found.size === 0) throw new Error(`there is no variant "${variantId}" to edit`)
  for (const base of found)
    for (const variant of workspace.variants) if (variant.basedOn === base.id) found.add(variant)
  return [...found]
}

/**
 * The changes that edit a variant and all that are based on it, each by its own lights; where one is not edited in what its base is, it stays
 * there what it was.
 *
 * @param editsOf what is to be edited in a variant: as it was before, and with those on which it is based as they have become.
 */
export function changesWithDependants(
  workspace: Workspace,
  variantId: string,
  editsOf: (variant: VariantRecord, before: Variant, current: Workspace) => readonly DesignEdit[],
): readonly Change[] {
  const changes: Change[] = []
  const editsIn = new Map<string, readonly DesignEdit[]>()
  let current = workspace
  for (const variant of withDependants(workspace, variantId)) {
    const before = resolveVariant(workspace, variant.id)
    const own = editsOf(variant, before, current)
    const known = new RecordsOf(chainOf(workspace, variant.id))
    const edits = [...own, ...settled(known, editsIn.get(variant.basedOn ?? '') ?? [], own)]
    editsIn.set(variant.id, edits)
    const made = changesFor(current, variant.id, edits)
    current = applyChanges(current, made).workspace
    changes.push(...made)
  }
  return changes
}

/** What the base was edited in and this variant is not: here it is to stay what it was, whatever the base has become. */
function settled(
  before: RecordsOf,
  baseEdits: readonly DesignEdit[],
  ownEdits: readonly DesignEdit[],
): readonly DesignEdit[] {
  const keyOf = ({ collection }: DesignEdit, identity: string) => `${collection}/${identity}`
  const own = new Set(ownEdits.flatMap((edit) => identitiesIn(edit).map((identity) => keyOf(edit, identity))))
  return baseEdits.flatMap((edit) =>
    identitiesIn(edit).flatMap((identity): readonly DesignEdit[] => {
      if (own.has(keyOf(edit, identity))) return []
      const { collection } = edit
      const record = before.get(collection, identity)
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
