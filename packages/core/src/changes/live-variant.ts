/** A variant whose records are edited: after a change of the workspace, what of it as resolved is another. */
import type { Change } from './change'
import type { CollectionName, EntryOf, RecordOf, VariantRecord, Workspace } from '../workspace/format'
import { entriesOf } from '../workspace/entries'
import { identityOf } from '../workspace/identity'
import { type Misaimed, type Resolved, type Variant, chainOf, foldEntries, resolveVariant } from '../variants/resolve'

/** By collection, the records that are to be others; `null` where one is to be gone. */
export type ResolvedEdits = { [Name in CollectionName]?: Map<string, RecordOf<Name> | null> }

type Entries = Map<string, EntryOf<CollectionName>>

export class LiveVariant implements Variant {
  readonly id: string
  private readonly current: () => Workspace
  /** The ids of the variants from the one that is based on none to this one. */
  private readonly chain: readonly string[]
  /** Own entries by identity, of each variant and collection of the chain; made when first needed, then kept up to date. */
  private readonly entries = new Map<string, Entries>()
  private readonly misaims: Map<string, Misaimed> | undefined
  private resolved: { readonly workspace: Workspace; readonly variant: Variant } | undefined

  /** @param current the workspace as it is when it is asked for. */
  constructor(current: () => Workspace, id: string) {
    this.id = id
    this.current = current
    const chain = chainOf(current(), id)
    this.chain = chain.map((variant) => variant.id)
    if (chain.length > 1) this.misaims = new Map(resolveVariant(current(), id).misaimed.map((one) => [keyOf(one), one]))
  }

  get record(): VariantRecord {
    return this.current().variants.find(({ id }) => id === this.id) as VariantRecord
  }
  get collections(): { readonly [Name in CollectionName]: ReadonlyMap<string, Resolved<Name>> } {
    return this.whole.collections
  }
  get misaimed(): readonly Misaimed[] {
    return this.misaims === undefined ? [] : [...this.misaims.values()]
  }

  asTheyStand<Name extends CollectionName>(name: Name): readonly RecordOf<Name>[] | undefined {
    return this.whole.asTheyStand(name)
  }

  private get whole(): Variant {
    const workspace = this.current()
    if (this.resolved?.workspace !== workspace)
      this.resolved = { workspace, variant: resolveVariant(workspace, this.id) }
    return this.resolved.variant
  }

  /**
   * What changes of the workspace make of this variant; `undefined` where it has to be resolved anew: one of its chain is another variant.
   * To be asked before the workspace is the changed one.
   * Cost: the changes; the first time also the entries of the collections concerned, of a variant that is based on another.
   */
  editsFor(changes: readonly Change[]): ResolvedEdits | undefined {
    const edits: ResolvedEdits = {}
    for (const change of changes) {
      if (change.change === 'variant' && this.chain.includes(change.identity)) return undefined
      if (change.change !== 'record' || !this.chain.includes(change.variant)) continue
      const { collection, record } = change
      const identity = record === null ? change.identity : identityOf(collection, record)
      const identities = identity === change.identity ? [identity] : [change.identity, identity]
      if (this.chain.length > 1) {
        const own = this.entriesOf(change.variant, collection)
        own.delete(change.identity)
        if (record !== null) own.set(identity, record)
      }
      const known = (edits[collection] ??= new Map()) as Map<string, RecordOf<CollectionName> | null>
      for (const one of identities)
        known.set(
          one,
          this.chain.length === 1
            ? one === identity
              ? (record as RecordOf<CollectionName> | null)
              : null
            : this.resolve(collection, one),
        )
    }
    return edits
  }

  /** One record with all that lies over it; and whether this variant's own entry for it is aimed at nothing. */
  private resolve(collection: CollectionName, identity: string): RecordOf<CollectionName> | null {
    const layers = this.chain.map((id) => this.entriesOf(id, collection).get(identity))
    const { record, isMisaimed } = foldEntries(collection, layers)
    const key = `${collection}/${identity}`
    if (isMisaimed) this.misaims?.set(key, this.misaimedAt(collection, identity))
    else this.misaims?.delete(key)
    return record
  }

  private misaimedAt(collection: CollectionName, identity: string): Misaimed {
    const { id, current } = this
    const place = () =>
      entriesOf(current().variants.find((one) => one.id === id) as VariantRecord, collection).findIndex(
        (entry) => identityOf(collection, entry) === identity,
      )
    return {
      collection,
      identity,
      origin: {
        variant: id,
        get index() {
          return place()
        },
      },
    }
  }

  private entriesOf(variantId: string, collection: CollectionName): Entries {
    const key = `${variantId}/${collection}`
    const known = this.entries.get(key)
    if (known !== undefined) return known
    const variant = this.current().variants.find(({ id }) => id === variantId) as VariantRecord
    const entries: Entries = new Map(
      entriesOf(variant, collection).map((entry) => [identityOf(collection, entry), entry]),
    )
    this.entries.set(key, entries)
    return entries
  }
}

const keyOf = ({ collection, identity }: Misaimed): string => `${collection}/${identity}`
