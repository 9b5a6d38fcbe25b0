import type { CollectionName, EntryOf, VariantRecord } from '../workspace/format'
import { entriesOf } from '../workspace/entries'
import { identifiedAs, identityOf } from '../workspace/identity'
import type { RecordChange } from './change'

type Entry = EntryOf<CollectionName>

interface List {
  readonly collection: CollectionName
  /** As the variant has them. */
  readonly entries: readonly Entry[]
  /** Made since, as long as there is no table. */
  readonly changes: RecordChange[]
  /** How often one was looked for. */
  asked: number
  table: Table | undefined
}

/** All entries by identity, with what has been changed since. */
interface Table {
  readonly byIdentity: Map<string, Entry>
  /** The identities as they stand in the file; made when somebody asks where one stands. */
  order: string[] | undefined
}

/** So few entries are looked for one by one: most edits are of one record, and to name all of a large list for that would be dear. */
const few = 4

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
    const list = this.listOf(collection)
    const found = isShort(list) ? lookedFor(list, identity) : this.tableOf(list).byIdentity.get(identity)
    return found as EntryOf<Name> | undefined
  }

  /** Where an entry stands. Cost: nearly none where they are asked for as they stand. */
  placeOf(collection: CollectionName, identity: string): number | undefined {
    const list = this.listOf(collection)
    if (list.changes.length === 0 && isShort(list)) {
      const at = list.entries.findIndex(identifiedAs(collection, identity))
      return at < 0 ? undefined : at
    }
    return this.placeIn(this.tableOf(list), identity)
  }

  /** As `applyChanges` would make it. */
  apply(change: RecordChange): void {
    const list = this.listOf(change.collection)
    if (list.table === undefined) list.changes.push(change)
    else this.applyTo(list.table, change)
  }

  private applyTo(table: Table, { identity, record, index }: RecordChange): void {
    const { byIdentity, order } = table
    if (record === null) {
      const at = order === undefined ? undefined : this.placeIn(table, identity)
      if (at !== undefined) order?.splice(at, 1)
      byIdentity.delete(identity)
      return
    }
    if (!byIdentity.has(identity)) order?.splice(index ?? order.length, 0, identity)
    byIdentity.set(identity, record)
  }

  private placeIn(table: Table, identity: string): number | undefined {
    if (!table.byIdentity.has(identity)) return undefined
    table.order ??= [...table.byIdentity.keys()]
    const near = table.order.indexOf(identity, this.hint)
    const at = near < 0 ? table.order.indexOf(identity) : near
    this.hint = at
    return at
  }

  private tableOf(list: List): Table {
    if (list.table !== undefined) return list.table
    const byIdentity = new Map<string, Entry>()
    for (const entry of list.entries) {
      const identity = identityOf(list.collection, entry)
      if (!byIdentity.has(identity)) byIdentity.set(identity, entry)
    }
    const isPlaced = list.changes.some(({ index }) => index !== undefined)
    list.table = { byIdentity, order: isPlaced ? [...byIdentity.keys()] : undefined }
    for (const change of list.changes) this.applyTo(list.table, change)
    return list.table
  }

  private listOf(collection: CollectionName): List {
    const known = this.lists.get(collection)
    if (known !== undefined) return known
    const entries = entriesOf(this.variant, collection)
    const list: List = { collection, entries, changes: [], asked: 0, table: undefined }
    this.lists.set(collection, list)
    return list
  }
}

const isShort = (list: List): boolean => list.table === undefined && (list.asked += 1) <= few

function lookedFor({ collection, entries, changes }: List, identity: string): Entry | undefined {
  const last = changes.findLast((change) => change.identity === identity)
  return last === undefined ? entries.find(identifiedAs(collection, identity)) : (last.record ?? undefined)
}
