import type { CollectionName, EntryOf, VariantRecord } from './format'

/** A variant's own entries of a collection; none where the file does not give it. */
export const entriesOf = <Name extends CollectionName>(
  variant: VariantRecord,
  collection: Name,
): readonly EntryOf<Name>[] => (variant as { readonly [Key in Name]?: readonly EntryOf<Name>[] })[collection] ?? []
