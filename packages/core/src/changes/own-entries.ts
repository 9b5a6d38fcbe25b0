import { chainOf, foldEntries } from '../variants/resolve'
import { entriesOf } from '../workspace/entries'
import type { CollectionName, EntryOf, RecordOf, VariantRecord, Workspace } from '../workspace/format'
import { identifiedAs, identityOf } from '../workspace/identity'
import { EditedList, type Put } from './edited-list'

type Entry = EntryOf<CollectionName>

/** A variant's own entries while one change after another is made, of which none is to cost as much as going through all of them. */
export class OwnEntries {
  private readonly variant: VariantRecord
  private readonly lists = new Map<CollectionName, EditedList<Entry>>()

  constructor(variant: VariantRecord) {
    this.variant = variant
  }

  get<Name extends CollectionName>(collection: Name, identity: string): EntryOf<Name> | undefined {
    return this.listOf(collection).get(identity) as EntryOf<Name> | undefined
  }

  /** Where an entry stands. */
  placeOf(collection: CollectionName, identity: string): number | undefined {
    const at = this.listOf(collection).placeOf(identity)
    return at < 0 ? undefined : at
  }

  /** @returns what takes it back. */
  put(collection: CollectionName, put: Put<Entry>): Put<Entry> {
    return this.listOf(collection).put(put)
  }

  /** The variant with what was put into it. */
  get edited(): VariantRecord {
    let edited = this.variant
    for (const [collection, { list }] of this.lists) {
      const { [collection]: _, ...rest } = edited
      edited = list === undefined ? rest : { ...edited, [collection]: list }
    }
    return edited
  }

  private listOf(collection: CollectionName): EditedList<Entry> {
    const { variant } = this
    const list =
      this.lists.get(collection) ??
      new EditedList<Entry>(
        variant[collection] === undefined ? undefined : entriesOf(variant, collection),
        (entry) => identityOf(collection, entry),
        (identity) => identifiedAs(collection, identity),
      )
    this.lists.set(collection, list)
    return list
  }
}

/** Records of a variant as resolved, asked for one by one: none is laid over another but those. */
export class RecordsOf {
  private readonly layers: readonly OwnEntries[]

  /** @param chain as `chainOf` tells it. */
  constructor(chain: readonly VariantRecord[]) {
    this.layers = chain.map((variant) => new OwnEntries(variant))
  }

  get<Name extends CollectionName>(collection: Name, identity: string): RecordOf<Name> | undefined {
    const said = this.layers.map((layer) => layer.get(collection, identity))
    return foldEntries(collection, said).record ?? undefined
  }
}

/** A record of the variant as resolved, or `undefined`. */
export const recordIn = <Name extends CollectionName>(
  workspace: Workspace,
  variant: string,
  collection: Name,
  identity: string,
): RecordOf<Name> | undefined => new RecordsOf(chainOf(workspace, variant)).get(collection, identity)
