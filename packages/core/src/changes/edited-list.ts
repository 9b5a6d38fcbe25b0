/** One entry of a list becomes `record`; `null` takes it away. */
export interface Put<Item> {
  readonly identity: string
  readonly record: Item | null
  /** Where a new one goes; at the end where not given. A known one keeps its place. */
  readonly index?: number
  /** With a removal: the list came with this entry, and goes when nothing else is left in it. */
  readonly withList?: true
}

/** From so many on it pays to write down once who is in the list, and not to look through it for each. */
const many = 40

/**
 * A copy of a list while entries are put into it or taken away; of two of one identity the first is meant.
 * Cost: of the first few that are asked for the length of the list each; of all that follow once that, and moving up what stands behind.
 */
export class EditedList<Item extends object> {
  private readonly items: Item[]
  private isThere: boolean
  private readonly identityOf: (item: Item) => string
  private readonly identifiedAs: (identity: string) => (item: Item) => boolean
  private asked = 0
  /** By identity; not while few are asked for, nor where two have the same. */
  private known: Map<string, Item> | undefined
  /** Where the last one was: the next is mostly beside it. */
  private near = 0

  /** @param list `undefined` where there is none. */
  constructor(
    list: readonly Item[] | undefined,
    identityOf: (item: Item) => string,
    identifiedAs = (identity: string) => (item: Item) => identityOf(item) === identity,
  ) {
    this.items = [...(list ?? [])]
    this.isThere = list !== undefined
    this.identityOf = identityOf
    this.identifiedAs = identifiedAs
  }

  /** The list as it has become; no longer to be edited then. */
  get list(): readonly Item[] | undefined {
    return this.isThere ? this.items : undefined
  }

  get(identity: string): Item | undefined {
    const known = this.named()
    return known === undefined ? this.items.find(this.identifiedAs(identity)) : known.get(identity)
  }

  /** @returns what puts the list back as it was, or away where there was none. */
  put({ identity, record, index, withList }: Put<Item>): Put<Item> {
    const { items, isThere } = this
    const at = this.placeOf(identity)
    const before = items[at]
    if (before === undefined) {
      if (record === null) return { identity, record: null }
      items.splice(index ?? items.length, 0, record)
      this.isThere = true
      this.remember(record)
      return { identity: this.identityOf(record), record: null, ...(!isThere && { withList: true }) }
    }
    this.known?.delete(identity)
    if (record === null) {
      items.splice(at, 1)
      if (withList && items.length === 0) this.isThere = false
      return { identity, record: before, index: at }
    }
    items[at] = record
    this.remember(record)
    return { identity: this.identityOf(record), record: before }
  }

  /** Where the one of an identity stands; -1 where there is none. */
  placeOf(identity: string): number {
    const known = this.named()
    if (known === undefined) return this.items.findIndex(this.identifiedAs(identity))
    const item = known.get(identity)
    if (item === undefined) return -1
    const at = this.items.indexOf(item, Math.max(0, this.near - 1))
    return (this.near = at === -1 ? this.items.indexOf(item) : at)
  }

  /** To be asked whenever one is looked for. */
  private named(): ReadonlyMap<string, Item> | undefined {
    this.asked += 1
    if (this.asked === many) {
      const known = new Map(this.items.map((item) => [this.identityOf(item), item]))
      if (known.size === this.items.length) this.known = known
    }
    return this.known
  }

  private remember(item: Item): void {
    const identity = this.identityOf(item)
    if (this.known?.has(identity)) this.known = undefined
    else this.known?.set(identity, item)
  }
}
