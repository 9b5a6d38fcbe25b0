/** Where records name one another, and what becomes of a record when one that it names is gone. */
import type { Variant } from '../variants/resolve'
import type { CollectionName, RecordOf, UnitRecord } from '../workspace/format'

type Collections = Variant['collections']

/** The ids that are gone: of what was removed, and of what cannot be without it. */
export interface Gone {
  readonly units: ReadonlySet<string>
  readonly scopes: ReadonlySet<string>
  readonly tasks: ReadonlySet<string>
  readonly contracts: ReadonlySet<string>
}

/** What becomes of each record: the same value where nothing does, `undefined` where it goes too. */
export type Rewriting = {
  readonly [Name in CollectionName]: (record: RecordOf<Name>) => RecordOf<Name> | undefined
}

/** What goes with a record: a provider's contracts, and the scopes of a unit that has no parent to take them over. */
export function goneWith(collections: Collections, collection: CollectionName, identity: string): Gone {
  const only = (name: CollectionName) => new Set(collection === name ? [identity] : [])
  const gone = { units: only('units'), scopes: only('scopes'), tasks: only('tasks'), contracts: only('contracts') }
  if (collection !== 'units') return gone
  for (const [id, { record }] of collections.contracts) if (record.provider === identity) gone.contracts.add(id)
  if (collections.units.get(identity)?.record.parent === undefined)
    for (const [id, { record }] of collections.scopes) if (record.owner === identity) gone.scopes.add(id)
  return gone
}

/** How the records of a variant get on without what is gone. */
export function rewriting(collections: Collections, { units, scopes, tasks, contracts }: Gone): Rewriting {
  const isGone = (ids: ReadonlySet<string>, id: string | undefined): boolean => id !== undefined && ids.has(id)
  /** Who takes the place of a unit that is gone: its parent. */
  const heirOf = (unit: string): string | undefined => collections.units.get(unit)?.record.parent

  const withHeirAsParent = (record: UnitRecord): UnitRecord => {
    if (record.parent === undefined || !units.has(record.parent)) return record
    const heir = heirOf(record.parent)
    return heir === undefined ? without(record, 'parent') : { ...record, parent: heir }
  }

  return {
    units: (record) => {
      if (units.has(record.id)) return undefined
      const moved = withHeirAsParent(record)
      const appointed = isGone(units, moved.appointedBy) ? without(moved, 'appointedBy') : moved
      return filtered(appointed, 'members', appointed.members, ({ unit }) => !units.has(unit))
    },
    scopes: (record) => {
      if (scopes.has(record.id)) return undefined
      if (!units.has(record.owner)) return record
      const heir = heirOf(record.owner)
      return heir === undefined ? undefined : { ...record, owner: heir }
    },
    tasks: (record) => (tasks.has(record.id) ? undefined : record),
    assignments: (record) => {
      if (units.has(record.unit) || isGone(scopes, record.scope) || isGone(tasks, record.task)) return undefined
      return isGone(contracts, record.contract) ? without(record, 'contract') : record
    },
    contracts: (record) => {
      if (contracts.has(record.id)) return undefined
      const managed = isGone(units, record.manager) ? without(record, 'manager') : record
      return isGone(units, managed.decidedBy) ? without(managed, 'decidedBy') : managed
    },
    authority: (record) => {
      if (units.has(record.holder) || units.has(record.over) || scopes.has(record.over)) return undefined
      return isGone(units, record.grantedBy) ? without(record, 'grantedBy') : record
    },
    links: (record) => {
      if (units.has(record.from) || units.has(record.to)) return undefined
      return filtered(record, 'about', record.about, (aim) => !tasks.has(aim))
    },
    exclusions: (record) => {
      if (isGone(scopes, record.scope) || isGone(tasks, record.task)) return undefined
      return isGone(units, record.takenOverBy) ? without(record, 'takenOverBy') : record
    },
    posts: (record) => {
      if (units.has(record.unit)) return undefined
      return filtered(record, 'concurrentWith', record.concurrentWith, (id) => !units.has(id))
    },
  }
}

type OptionalKey<Value> = {
  [Key in keyof Value]-?: Partial<Pick<Value, Key>> extends Pick<Value, Key> ? Key : never
}[keyof Value]

/** The record without a key that it need not have. */
function without<Value extends object>(record: Value, key: OptionalKey<Value>): Value {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)) as Value
}

/** The record with fewer items in a list; without the list where none is left. The same record where all stay. */
function filtered<Value extends object, Item>(
  record: Value,
  key: OptionalKey<Value>,
  items: readonly Item[] = [],
  stays: (item: Item) => boolean,
): Value {
  const left = items.filter(stays)
  if (left.length === items.length) return record
  return left.length === 0 ? without(record, key) : { ...record, [key]: left }
}
