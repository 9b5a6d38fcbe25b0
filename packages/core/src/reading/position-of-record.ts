import type { Variant } from '../variants/resolve'
import type { CollectionName, Workspace } from '../workspace/format'
import { positionsOf } from '../workspace/position'
import type { Path, Position } from '../workspace/problems'
import { type WorkspaceSource, treeOf } from '../workspace/source'
import { type SourceNode, offsetAt } from '../workspace/syntax/tree'

interface Located {
  readonly root: SourceNode
  readonly positionAt: (offset: number) => Position
}
const located = new WeakMap<WorkspaceSource, Located>()

/**
 * Where a record of a resolved variant stands in the file: the entry that had the last word on it.
 *
 * @param workspace as it was read from `source`, without edits.
 * @returns `undefined` where the variant has no such record. Cost: the text is read once for each source.
 */
export function positionOfRecord(
  source: WorkspaceSource,
  workspace: Workspace,
  variant: Variant,
  collection: CollectionName,
  identity: string,
): Position | undefined {
  const misaimed = variant.misaimed.find((one) => one.collection === collection && one.identity === identity)?.origin
  const origin = variant.collections[collection].get(identity)?.origins.at(-1) ?? misaimed
  if (origin === undefined) return undefined
  const index = workspace.variants.findIndex((one) => one.id === origin.variant)
  return positionIn(source, ['variants', index, collection, origin.index])
}

/** Where the value at a path stands in the file, or what of the way to it there is. Cost: the text is read once for each source. */
export function positionIn(source: WorkspaceSource, path: Path): Position {
  const { root, positionAt } = locate(source)
  return positionAt(offsetAt(root, path, 'value'))
}

function locate(source: WorkspaceSource): Located {
  const known = located.get(source)
  if (known !== undefined) return known
  const made = { root: treeOf(source), positionAt: positionsOf(source.text) }
  located.set(source, made)
  return made
}
