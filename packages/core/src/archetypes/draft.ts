/** A variant in the making: edits go in, the design as it has become comes out. */
import { type DesignEdit, type Put, overlayOf } from '../changes/design'
import { freeId } from '../changes/free-id'
import { type Design, designOf } from '../design'
import { type Variant, resolveVariant } from '../variants/resolve'
import type { CollectionName, RecordOf, VariantRecord, Workspace } from '../workspace/format'
import { collectionNames } from '../workspace/names'
import { identityOf } from '../workspace/identity'
import type { Remark } from './remark'

export class Draft {
  readonly #workspace: Workspace
  readonly #head: VariantRecord
  readonly #base: Variant
  /** What each record is to be, by collection and identity; the last word counts. */
  readonly #edits = new Map<CollectionName, Map<string, Put['record'] | undefined>>()
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
    return (this.#design = designOf({ ...this.#workspace, variants }, record.id))
  }

  edit(edits: readonly DesignEdit[]): void {
    for (const edit of edits) {
      const known = this.#edits.get(edit.collection) ?? new Map<string, Put['record'] | undefined>()
      this.#edits.set(edit.collection, known)
      if ('remove' in edit) known.set(edit.remove, undefined)
      else known.set(identityOf(edit.collection, edit.record), edit.record)
    }
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
      const list = this.#overlays(name)
      return list.length === 0 ? [] : [[name, list] as const]
    })
    return { ...this.#head, ...Object.fromEntries(lists) }
  }

  #overlays<Name extends CollectionName>(name: Name) {
    return [...(this.#edits.get(name) ?? [])].flatMap(([identity, record]) => {
      const base = this.#base.collections[name].get(identity)?.record
      const overlay = overlayOf(name, base, record as RecordOf<Name> | undefined)
      return overlay === undefined ? [] : [overlay]
    })
  }
}
