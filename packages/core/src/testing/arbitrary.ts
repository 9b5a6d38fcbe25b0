/**
 * Arbitrary small workspaces that the reader accepts, for laws that hold of every organisation. Only tests import this.
 *
 * Small on purpose: few ids, tasks and kinds of authority, so that records meet: circles of grants, nested affiliates, several
 * assignments for one duty, committees in committees.
 */
import fc from 'fast-check'
import { resolveVariant } from '../variants/resolve'
import type { CollectionName, EntryOf, VariantRecord, Workspace } from '../workspace/format'
import { entriesOf } from '../workspace/entries'
import { collectionNames, formatName } from '../workspace/names'
import { recordsFrom, recordSeeds } from './arbitrary-records'
import { overlaysFrom, overlaySeeds } from './arbitrary-overlays'

/** The variants that an arbitrary workspace may have, each based on the one before; `as-is` is always there. */
export const variantIds = ['as-is', 'to-be', 'later'] as const

/** A valid workspace of one to three variants: `as-is`, `to-be` based on it, `later` based on that. */
export const arbitraryWorkspace = (): fc.Arbitrary<Workspace> =>
  fc
    .record({ asIs: recordSeeds, toBe: fc.option(overlaySeeds), later: fc.option(overlaySeeds) })
    .map(({ asIs, toBe, later }) => {
      let workspace = workspaceWith([{ id: 'as-is', name: 'As is', ...recordsFrom(asIs) }])
      for (const [id, basedOn, seeds] of [
        ['to-be', 'as-is', toBe],
        ['later', 'to-be', later],
      ] as const) {
        if (seeds === null || !workspace.variants.some((variant) => variant.id === basedOn)) continue
        const overlays = overlaysFrom(resolveVariant(workspace, basedOn).collections, seeds)
        workspace = workspaceWith([...workspace.variants, { id, name: id, basedOn, ...overlays }])
      }
      return workspace
    })

const workspaceWith = (variants: readonly VariantRecord[]): Workspace => ({
  format: formatName,
  organisation: { name: 'Sample' },
  variants,
})

/** The same workspace with the records of every collection in another order. */
export const shuffled = (workspace: Workspace): fc.Arbitrary<Workspace> =>
  fc.tuple(...workspace.variants.map(shuffledVariant)).map((variants) => ({ ...workspace, variants }))

const shuffledVariant = (variant: VariantRecord): fc.Arbitrary<VariantRecord> =>
  fc.tuple(...collectionNames.map((name) => shuffledList(entriesOf(variant, name)))).map((lists) => ({
    ...variant,
    ...Object.fromEntries(collectionNames.map((name, at) => [name, lists[at] ?? []])),
  }))

const shuffledList = (entries: readonly EntryOf<CollectionName>[]): fc.Arbitrary<readonly EntryOf<CollectionName>[]> =>
  fc.shuffledSubarray([...entries], { minLength: entries.length })
