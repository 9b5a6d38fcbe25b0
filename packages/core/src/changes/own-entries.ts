import type { CollectionName, EntryOf, VariantRecord } from '../workspace/format'
import { entriesOf } from '../workspace/entries'
import { identityOf } from '../workspace/identity'
import type { RecordChange } from './change'

interface List {
  readonly entries: Map<string, EntryOf<CollectionName>>
  /** The identities as they stand in the file; made when somebody asks where one stands. */
  order: string[] | undefined
}

/** A variant's own entries while one change after another is made, of which none is to cost as much as going through all of them. */
export class OwnEntries {
  private readonly variant: VariantRecord
  private readonly lists = new Map<CollectionName, List>()
  /** Near where the next is likely to be asked for. */
  private hint = 0

  constructor(variant: VariantRecord) {
    this.variant = variant
  }

  get<Name extends CollectionName>(collection: Name, identity: string): EntryOf<Name> | undefined {
    return this.listOf(collection).entries.get(identity) as EntryOf<Name> | undefined
  }

  /** Where an entry stands. Cost: nearly none where they are asked for as they stand. */
  placeOf(collection: CollectionName, identity: string): number | undefined {
    const list = this.listOf(collection)
    if (!list.entries.has(identity)) return undefined
    list.order ??= [...list.entries.keys()]
    const near = list.order.indexOf(identity, this.hint)
    const at = near < 0 ? list.order.indexOf(identity) : near
    this.hint = at
    return at
  }

  /** As `applyChanges` would make it. */
  apply({ collection, identity, record, index }: RecordChange): void {
    const { entries, order } = this.listOf(collection)
    if (record === null) {
      const at = order === undefined ? undefined : this.placeOf(collection, identity)
      if (at !== undefined) order?.splice(at, 1)
      entries.delete(identity)
      return
    }
    if (!entries.has(identity)) order?.splice(index ?? order.length, 0, identity)
    entries.set(identity, record)
  }

  private listOf(collection: CollectionName): List {
    const known = this.lists.get(collection)
    if (known !== undefined) return known
    const entries = new Map<string, EntryOf<CollectionName>>()
    for (const entry of entriesOf(this.variant, collection)) {
      const identity = identityOf(collection, entry)
      if (!entries.has(identity)) entries.set(identity, entry)
    }
    const list: List = { entries, order: undefined }
    this.lists.set(collection, list)
    return list
  }
}
