/**
 * Edits as data. A change says what one record is to be; its inverse says what it was. So every edit can be undone, sent,
 * stored and shown, and a rule's fix is nothing else than a list of changes.
 */
import type { CollectionName, EntryOf, ExceptionRecord, VariantRecord, Workspace } from '../workspace/format'
import { exceptionIdentity } from '../workspace/identity'
import { EditedList, type Put } from './edited-list'
import { OwnEntries } from './own-entries'

/** A record of a variant's own collection becomes `record`; `null` takes it away. */
export interface RecordChange extends Put<EntryOf<CollectionName>> {
  readonly change: 'record'
  readonly variant: string
  readonly collection: CollectionName
}

/** A whole variant becomes `record`; `null` takes it away. */
export interface VariantChange extends Put<VariantRecord> {
  readonly change: 'variant'
}

/** An accepted finding. */
export interface ExceptionChange extends Put<ExceptionRecord> {
  readonly change: 'exception'
}

/** A part of the workspace that is no collection becomes `value`; `undefined` takes it away. */
export type PartChange = {
  readonly [Part in 'organisation' | 'assessment' | 'policies' | 'settings']: {
    readonly change: Part
    readonly value: Workspace[Part] | undefined
  }
}['organisation' | 'assessment' | 'policies' | 'settings']

export type Change = RecordChange | VariantChange | ExceptionChange | PartChange

/** What became of a workspace, and what brings it back. */
export interface Applied {
  readonly workspace: Workspace
  readonly inverse: readonly Change[]
}

/**
 * Applies changes one after the other.
 *
 * @returns the new workspace, which shares with the old all that did not change, and the inverse: applied to the new
 *   workspace it gives a workspace equal to the old one, order of records included.
 * @throws where a change names a variant that is not there: a mistake of the caller's.
 * Cost: linear in the collections touched.
 */
export function applyChanges(workspace: Workspace, changes: readonly Change[]): Applied {
  const edited = new EditedWorkspace(workspace)
  const inverse = changes.map((change) => edited.make(change))
  return { workspace: edited.workspace, inverse: inverse.reverse() }
}

/** A workspace while changes are made; the variants whose records are concerned stay in hand until something else is. */
class EditedWorkspace {
  private settled: Workspace
  private readonly inHand = new Map<string, OwnEntries>()

  constructor(workspace: Workspace) {
    this.settled = workspace
  }

  get workspace(): Workspace {
    if (this.inHand.size > 0) {
      const variants = this.settled.variants.map((variant) => this.inHand.get(variant.id)?.edited ?? variant)
      this.settled = { ...this.settled, variants }
      this.inHand.clear()
    }
    return this.settled
  }

  /** @returns what takes it back. */
  make(change: Change): Change {
    if (change.change === 'record') {
      const { variant, collection } = change
      return { change: 'record', variant, collection, ...this.entriesOf(variant).put(collection, change) }
    }
    const { workspace } = this
    if (change.change === 'variant') {
      const variants = new EditedList(workspace.variants, ({ id }) => id)
      const back = variants.put(change)
      this.settled = { ...workspace, variants: variants.list ?? [] }
      return { change: 'variant', ...back }
    }
    if (change.change === 'exception') {
      const exceptions = new EditedList(workspace.exceptions, exceptionIdentity)
      const back = exceptions.put(change)
      this.settled = withPart(workspace, 'exceptions', exceptions.list)
      return { change: 'exception', ...back }
    }
    this.settled = withPart(workspace, change.change, change.value)
    return { change: change.change, value: workspace[change.change] } as PartChange
  }

  private entriesOf(id: string): OwnEntries {
    const known = this.inHand.get(id)
    if (known !== undefined) return known
    const variant = this.settled.variants.find((one) => one.id === id)
    if (variant === undefined) throw new Error(`there is no variant "${id}" to change`)
    const entries = new OwnEntries(variant)
    this.inHand.set(id, entries)
    return entries
  }
}

/** An empty list that was not in the file before stays out of it. */
function withPart<Part extends 'organisation' | 'assessment' | 'policies' | 'settings' | 'exceptions'>(
  workspace: Workspace,
  part: Part,
  value: Workspace[Part] | undefined,
): Workspace {
  const absent = value === undefined || (Array.isArray(value) && value.length === 0 && workspace[part] === undefined)
  if (!absent) return { ...workspace, [part]: value }
  const { [part]: _, ...rest } = workspace
  return rest as Workspace
}
