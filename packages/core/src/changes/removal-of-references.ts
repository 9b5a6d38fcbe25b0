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

/** A record of a variant. */
export interface Named {
  readonly collection: CollectionName
  readonly identity: string
}

export const identitiesOf = (records: readonly Named[], name: CollectionName): Set<string> =>
  new Set(records.flatMap(({ collection, identity }) => (collection === name ? [identity] : [])))

/** What goes with records: a provider's contracts, and the scopes of a unit above which nobody is left to take them over. */
export function goneWith(collections: Collections, records: readonly Named[]): Gone {
  const units = identitiesOf(records, 'units')
  const scopes = identitiesOf(records, 'scopes')
  const contracts = identitiesOf(records, 'contracts')
  if (units.size > 0) {
    for (const [id, { record }] of collections.contracts) if (units.has(record.provider)) contracts.add(id)
    for (const [id, { record }] of collections.scopes)
      if (units.has(record.owner) && heirOf(collections, units, record.owner) === undefined) scopes.add(id)
  }
  return { units, scopes, contracts, tasks: identitiesOf(records, 'tasks') }
}

/** Who takes the place of a unit that is gone: the nearest above it that is not. */
function heirOf({ units }: Collections, gone: ReadonlySet<string>, unit: string): string | undefined {
  let heir: string | undefined = unit
  while (heir !== undefined && gone.has(heir)) heir = units.get(heir)?.record.parent
  return heir
}

/** How the records of a variant get on without what is gone. */
export function rewriting(collections: Collections, { units, scopes, tasks, contracts }: Gone): Rewriting {
  const isGone = (ids: ReadonlySet<string>, id: string | undefined): boolean => id !== undefined && ids.has(id)

  const withHeirAsParent = (record: UnitRecord): UnitRecord => {
    if (record.parent === undefined || !units.has(record.parent)) return record
    const heir = heirOf(collections, units, record.parent)
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
      const heir = heirOf(collections, units, record.owner)
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
