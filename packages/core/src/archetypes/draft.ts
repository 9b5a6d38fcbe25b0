/** A variant in the making: edits go in, the design as it has become comes out. */
import { type DesignEdit, overlayOf } from '../changes/design'
import { freeId } from '../changes/free-id'
import { type Design, designOf } from '../design'
import { type Variant, resolveVariant } from '../variants/resolve'
import type { CollectionName, EntryOf, RecordOf, VariantRecord, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { identityOf } from '../workspace/identity'
import type { Remark } from './remark'

export class Draft {
  readonly #workspace: Workspace
  readonly #head: VariantRecord
  readonly #base: Variant
  /** By collection and identity, what is to be said so that a record becomes what it is to be, if anything; the last word counts. */
  readonly #overlays = new Map<CollectionName, Map<string, EntryOf<CollectionName> | undefined>>()
  #design: Design | undefined
  /** What was set up. */
  readonly remarks: Remark[] = []
  /** What the organisation does not allow: here the archetype is not reached. */
  readonly limits: Remark[] = []

  constructor(workspace: Workspace, base: string, head: VariantRecord) {
    this.#workspace = workspace
    this.#head = { ...head, basedOn: base }
    this.#base = resolveVariant(workspace, base)
  }

  /** The design with all edits so far. Cost: compiled anew after an edit. */
  get design(): Design {
    if (this.#design !== undefined) return this.#design
    const { record } = this
    const variants = [...this.#workspace.variants, record]
    return (this.#design = designOf({ ...this.#workspace, variants }, record.id, this.#base))
  }

  edit(edits: readonly DesignEdit[]): void {
    for (const edit of edits)
      if ('remove' in edit) this.#put(edit.collection, edit.remove, undefined)
      else this.#put(edit.collection, identityOf(edit.collection, edit.record), edit.record)
    if (edits.length > 0) this.#design = undefined
  }

  /** An id for a new unit: the wish, numbered where it is taken, `besides` by others that are about to be added. */
  freeUnitId(wish: string, besides: ReadonlySet<string> = new Set()): string {
    const { unitById, scopeById } = this.design
    return freeId((id) => unitById.has(id) || scopeById.has(id) || besides.has(id), wish)
  }

  /** The variant as the file is to hold it: only what differs from its base. Cost: linear in the edits. */
  get record(): VariantRecord {
    const lists = collectionNames.flatMap((name) => {
      const list = [...(this.#overlays.get(name)?.values() ?? [])].filter((overlay) => overlay !== undefined)
      return list.length === 0 ? [] : [[name, list] as const]
    })
    return { ...this.#head, ...Object.fromEntries(lists) }
  }

  #put<Name extends CollectionName>(name: Name, identity: string, record: RecordOf<Name> | undefined): void {
    const base = this.#base.collections[name].get(identity)?.record
    const known = this.#overlays.get(name) ?? new Map<string, EntryOf<CollectionName> | undefined>()
    this.#overlays.set(name, known)
    known.set(identity, overlayOf(name, base, record))
  }
}
