import { type Change, type TextValue, type VariantRecord, type Workspace, contentsOf, groupBy } from '@taiseizu/core'
import { type Small, type Values, keyOf, nameIn } from './only-changed'

/** What a variant says of the records that are meant, by collection and identity. */
export interface Told {
  readonly basedOn: string | undefined
  readonly about: readonly [TextValue, TextValue | undefined]
  readonly entries: ReadonlyMap<string, Values>
}

/** What the variants say at one moment of the history. It is gone back in step by step, and each costs as much as it changed. */
export class Moment {
  readonly #variants: Map<string, Told & { readonly entries: Map<string, Values> }>
  readonly #workspace: Workspace
  readonly #small: Small

  constructor(small: Small) {
    const { workspace } = small
    this.#workspace = workspace
    this.#small = small
    this.#variants = new Map(workspace.variants.map((variant) => [variant.id, this.#told(variant)]))
  }

  variant(id: string): Told | undefined {
    return this.#variants.get(id)
  }

  entriesOf(id: string): ReadonlyMap<string, Values> {
    return new Map(this.#variants.get(id)?.entries)
  }

  entryOf(id: string, key: string): Values | undefined {
    return this.#variants.get(id)?.entries.get(key)
  }

  /** What the base of a variant says of some records. */
  basesOf(id: string, keys: readonly string[]): ReadonlyMap<string, Values> {
    const base = this.#variants.get(id)?.basedOn
    if (base === undefined || keys.length === 0) return new Map()
    const variants = this.#under(id).map((one): VariantRecord => {
      const { basedOn, entries } = one
      const lists = groupBy(
        keys.filter((key) => entries.has(key)),
        (key) => nameIn(key).collection,
      )
      return {
        id: one.id,
        name: one.id,
        ...(basedOn === undefined ? {} : { basedOn }),
        ...Object.fromEntries([...lists].map(([name, list]) => [name, list.map((key) => entries.get(key))])),
      }
    })
    const contents = contentsOf({ ...this.#workspace, variants }, base)
    return new Map(
      keys.flatMap((key): readonly (readonly [string, Values])[] => {
        const { collection, identity } = nameIn(key)
        const record = contents[collection].get(identity)
        return record === undefined ? [] : [[key, { ...record }]]
      }),
    )
  }

  /** Whether a change of another variant can have changed what the base says. */
  isUnder(id: string, other: string): boolean {
    return this.#under(id).some((one) => one.id === other)
  }

  #under(id: string): readonly (Told & { readonly id: string })[] {
    const found: (Told & { readonly id: string })[] = []
    for (let next = this.#variants.get(id)?.basedOn; next !== undefined; next = this.#variants.get(next)?.basedOn) {
      const told = this.#variants.get(next)
      if (told === undefined) break
      found.push({ id: next, ...told })
    }
    return found
  }

  /** To before a step. @param inverse what takes that back. */
  goBack(inverse: readonly Change[]): void {
    for (const change of inverse) {
      if (change.change === 'variant') {
        if (change.record === null) this.#variants.delete(change.identity)
        else this.#variants.set(change.identity, this.#told(change.record))
      } else if (change.change === 'record' && this.#small.isMeant(change.collection, change.identity)) {
        const entries = this.#variants.get(change.variant)?.entries
        const key = keyOf(change.collection, change.identity)
        if (change.record === null) entries?.delete(key)
        else entries?.set(key, { ...change.record })
      }
    }
  }

  #told(variant: VariantRecord) {
    const entries = this.#small.entriesOf(variant)
    return { basedOn: variant.basedOn, about: [variant.name, variant.note] as const, entries: new Map(entries) }
  }
}
