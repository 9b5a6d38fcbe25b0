/** A variant in the making: edits go in, the design as it has become comes out. */
import { applyChanges } from '../changes/change'
import { type DesignEdit, changesFor } from '../changes/design'
import { freeId } from '../changes/free-id'
import { type Design, designOf } from '../design'
import { type VariantRecord, type Workspace, collectionNames } from '../workspace/format'
import type { Remark } from './remark'

export class Draft {
  #workspace: Workspace
  #design: Design | undefined
  readonly #id: string
  /** What had to be done otherwise than asked, and what was decided. */
  readonly remarks: Remark[] = []
  /** What the organisation does not allow: here the archetype is not reached. */
  readonly limits: Remark[] = []
  readonly #taken = new Set<string>()

  constructor(workspace: Workspace, variant: VariantRecord) {
    this.#workspace = applyChanges(workspace, [{ change: 'variant', identity: variant.id, record: variant }]).workspace
    this.#id = variant.id
  }

  /** The design with all edits so far. Cost: compiled anew after an edit. */
  get design(): Design {
    return (this.#design ??= designOf(this.#workspace, this.#id))
  }

  edit(edits: readonly DesignEdit[]): void {
    if (edits.length === 0) return
    this.#workspace = applyChanges(this.#workspace, changesFor(this.#workspace, this.#id, edits)).workspace
    this.#design = undefined
  }

  /** An id for a new unit: the wish, cut to length and numbered where it is taken. */
  freeUnitId(wish: string): string {
    const { unitById, scopeById } = this.design
    const isTaken = (id: string) => unitById.has(id) || scopeById.has(id) || this.#taken.has(id)
    const id = freeId(isTaken, wish)
    this.#taken.add(id)
    return id
  }

  /** The variant as the file is to hold it: only what differs from its base. */
  get record(): VariantRecord {
    const record = this.#workspace.variants.find(({ id }) => id === this.#id)
    if (record === undefined) throw new Error(`the variant "${this.#id}" is gone`)
    const empty = new Set<string>(collectionNames.filter((name) => record[name]?.length === 0))
    return Object.fromEntries(Object.entries(record).filter(([key]) => !empty.has(key))) as VariantRecord
  }
}
