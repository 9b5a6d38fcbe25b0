/** Arbitrary whole records: numbers first ("the unit of that number"), then the records that they stand for. */
import {
  type AuthorityKind,
  type ContractClause,
  type FieldId,
  type Role,
  contractClauses,
  exclusionReasons,
  idsOf,
  layers,
  linkKinds,
  modes,
  offices,
  ownerships,
  providerServices,
  scopeKinds,
  unitFunctions,
  unitKinds,
} from '@taiseizu/catalogue'
import fc from 'fast-check'
import type {
  AssignmentRecord,
  CollectionName,
  ContractRecord,
  EntryOf,
  ExclusionRecord,
  GrantRecord,
  LinkRecord,
  PostRecord,
  ScopeRecord,
  TaskRecord,
  UnitRecord,
} from '../workspace/format'
import { type RecordOf } from '../workspace/format'
import { identityOf } from '../workspace/identity'

/** Whole records of every collection. */
export type Records = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] }

/** Ids whose order by code units is that of no dictionary. */
const unitIds = ['a', 'a-1', 'a.b', 'a1', 'b', 'b-', 'b10', 'b2', 'c', 'd']
const scopeIds = ['office', 'line-1', 'line', 'line.1']

const fieldPool = [
  'security-audit',
  'security-supervision',
  'security-monitoring-operation',
  'digital-product-operation',
] as const
const taskPool = [
  'security-audit.audit',
  'security-audit.report-advise',
  'security-supervision.incident-handling',
  'security-supervision.policy-guidelines',
  'security-monitoring-operation.incident-response',
  'digital-product-operation.incident-response',
]
const kindPool = ['direct', 'inspect', 'halt'] as const satisfies readonly AuthorityKind[]
const rolePool = ['R', 'R', 'A', 'A', 'S', 'C', 'I'] as const satisfies readonly Role[]

const nth = fc.nat({ max: 99 })
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values)
const some = <Value>(values: readonly Value[], most = 2) => fc.subarray([...values], { maxLength: most })

const unitSeed = fc.record({
  kind: oneOf([...idsOf(unitKinds), 'officer', 'department', 'committee', 'subsidiary'] as const),
  parent: fc.option(nth, { nil: undefined, freq: 8 }),
  functions: maybe(some(idsOf(unitFunctions))),
  layers: fc.option(fc.subarray([...idsOf(layers)], { minLength: 1 }), { nil: undefined, freq: 2 }),
  offices: some(idsOf(offices)),
  appointedBy: maybe(nth),
  ownership: oneOf([...idsOf(ownerships), 'affiliate'] as const),
  members: fc.array(nth, { maxLength: 3 }),
  chair: maybe(nth),
  services: some(idsOf(providerServices)),
})
const scopeSeed = fc.record({ kind: oneOf(idsOf(scopeKinds)), owner: nth })
const taskSeed = fc.record({
  applies: fc.oneof(
    fc.constant('enterprise' as const),
    fc.constant('all' as const),
    fc.constant(['it', 'ot'] as const),
  ),
  requires: maybe(some(kindPool)),
  kind: maybe(oneOf(['audit', 'incident', 'permissions'] as const)),
})
const contractSeed = fc.record({
  provider: nth,
  manager: maybe(nth),
  decidedBy: maybe(nth),
  clauses: maybe(some<ContractClause>(idsOf(contractClauses))),
})
export const assignmentSeed = fc.record({
  unit: nth,
  role: oneOf(rolePool),
  byTask: fc.boolean(),
  aim: nth,
  scope: maybe(nth),
  mode: maybe(oneOf(idsOf(modes))),
  contract: maybe(nth),
})
export const grantSeed = fc.record({ holder: nth, kind: oneOf(kindPool), over: nth, grantedBy: maybe(nth) })
export const linkSeed = fc.record({ kind: oneOf(idsOf(linkKinds)), from: nth, to: nth, about: maybe(nth) })
const exclusionSeed = fc.record({
  reason: oneOf(idsOf(exclusionReasons)),
  byTask: fc.boolean(),
  aim: nth,
  scope: maybe(nth),
  takenOverBy: maybe(nth),
})
const postSeed = fc.record({ unit: nth, besides: fc.array(nth, { maxLength: 2 }), vacant: maybe(fc.boolean()) })

export const recordSeeds = fc.record({
  ids: fc.shuffledSubarray(unitIds, { minLength: unitIds.length }),
  units: fc.array(unitSeed, { maxLength: 9, size: 'max' }),
  scopes: fc.array(scopeSeed, { maxLength: scopeIds.length }),
  tasks: fc.array(taskSeed, { maxLength: 2 }),
  contracts: fc.array(contractSeed, { maxLength: 2 }),
  assignments: fc.array(assignmentSeed, { maxLength: 12, size: 'max' }),
  authority: fc.array(grantSeed, { maxLength: 8, size: 'max' }),
  links: fc.array(linkSeed, { maxLength: 4 }),
  exclusions: fc.array(exclusionSeed, { maxLength: 2 }),
  posts: fc.array(postSeed, { maxLength: 2 }),
})
type Seed<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never
export type RecordSeeds = Seed<typeof recordSeeds>

/** The item of that number, counting round and round; `undefined` of an empty list. */
export const pick = <Item>(items: readonly Item[], at: number | undefined): Item | undefined =>
  at === undefined ? undefined : items[at % items.length]

/** Leaves out what is `undefined`: the file knows no such value. */
const given = <Value extends object>(record: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Value

/** Each identity once: the first. */
export const eachOnce = <Name extends CollectionName, Entry extends EntryOf<Name>>(
  name: Name,
  entries: readonly Entry[],
): Entry[] => [...new Map(entries.toReversed().map((entry) => [identityOf(name, entry), entry])).values()].toReversed()

/** Among what there is, references are picked. */
export interface Known {
  readonly units: readonly UnitRecord[]
  readonly scopes: readonly string[]
  readonly tasks: readonly string[]
  readonly contracts: readonly ContractRecord[]
}

export function recordsFrom(seeds: RecordSeeds): Records {
  const units = unitsFrom(seeds)
  const unit = (at: number | undefined) => pick(units, at)?.id
  const providers = units.filter(({ kind }) => kind === 'provider')
  const scopes = seeds.scopes.flatMap(({ kind, owner }, at): readonly ScopeRecord[] => {
    const [id, holder] = [scopeIds[at], unit(owner)]
    return id === undefined || holder === undefined ? [] : [{ id, kind, name: id, owner: holder }]
  })
  const tasks = seeds.tasks.map(({ applies, requires, kind }, at): TaskRecord => {
    const asked = { applies: typeof applies === 'string' ? applies : [...applies], requires, kind }
    // The first is new; the second is one that the catalogue knows and the standard set has not.
    return at === 0
      ? given<TaskRecord>({ id: 'own.task', field: 'security-supervision', name: 'Own', ...asked })
      : given<TaskRecord>({
          id: 'digital-product-operation.security-tools',
          field: undefined,
          name: undefined,
          ...asked,
        })
  })
  const contracts = seeds.contracts.flatMap(
    ({ provider, manager, decidedBy, clauses }, at): readonly ContractRecord[] => {
      const by = pick(providers, provider)?.id
      const [managing, deciding] = [unit(manager), unit(decidedBy)]
      const none = { name: undefined, until: undefined, note: undefined }
      return by === undefined
        ? []
        : [
            given<ContractRecord>({
              id: `c-${at}`,
              provider: by,
              manager: managing,
              decidedBy: deciding,
              clauses,
              ...none,
            }),
          ]
    },
  )
  const known: Known = {
    units,
    scopes: [...scopes.map(({ id }) => id), 'enterprise'],
    tasks: [...taskPool, ...tasks.map(({ id }) => id)],
    contracts,
  }
  return {
    units,
    scopes,
    tasks,
    contracts,
    assignments: eachOnce(
      'assignments',
      seeds.assignments.flatMap((seed) => assignmentFrom(seed, known)),
    ),
    authority: eachOnce(
      'authority',
      seeds.authority.flatMap((seed) => grantFrom(seed, known)),
    ),
    links: eachOnce(
      'links',
      seeds.links.flatMap((seed) => linkFrom(seed, known)),
    ),
    exclusions: eachOnce(
      'exclusions',
      seeds.exclusions.map((seed) => exclusionFrom(seed, known)),
    ),
    posts: seeds.posts.flatMap(({ unit: at, besides, vacant }, number): readonly PostRecord[] => {
      const holder = unit(at)
      const more = besides.flatMap((one) => unit(one) ?? [])
      return holder === undefined
        ? []
        : [{ id: `p-${number}`, unit: holder, concurrentWith: more, ...(vacant === undefined ? {} : { vacant }) }]
    }),
  }
}

function unitsFrom({ ids, units: seeds }: RecordSeeds): readonly UnitRecord[] {
  const named = seeds.map((seed, at) => ({ ...seed, id: ids[at] ?? `unit-${at}` }))
  return named.map((seed, at): UnitRecord => {
    const { id, kind } = seed
    if (kind === 'provider') return { id, kind, name: id, services: seed.services }
    // A parent stands earlier, so parents run in no circle; the ids are in any order.
    const parent = pick(
      named.slice(0, at).filter((one) => one.kind !== 'provider'),
      seed.parent,
    )?.id
    const record = { id, kind, name: id, ...(parent === undefined ? {} : { parent }) }
    const common = {
      ...record,
      ...(seed.functions === undefined ? {} : { functions: seed.functions }),
      ...(seed.layers === undefined ? {} : { layers: seed.layers }),
    }
    if (kind === 'officer') {
      const appointedBy = pick(named, seed.appointedBy)?.id
      return { ...common, offices: seed.offices, ...(appointedBy === undefined ? {} : { appointedBy }) }
    }
    if (kind === 'subsidiary') return { ...common, ownership: seed.ownership }
    if (kind !== 'committee' && kind !== 'team') return common
    const members = [...new Set(seed.members.flatMap((one) => pick(named, one)?.id ?? []))]
    const chair = pick(members, seed.chair)
    return { ...common, members: members.map((unit) => (unit === chair ? { unit, chair: true } : { unit })) }
  })
}

const aimFrom = (
  { byTask, aim }: { readonly byTask: boolean; readonly aim: number },
  { tasks }: Known,
): { readonly task: string } | { readonly field: FieldId } =>
  byTask ? { task: pick(tasks, aim) ?? taskPool[0] ?? '' } : { field: pick(fieldPool, aim) ?? fieldPool[0] }

export function assignmentFrom(seed: Seed<typeof assignmentSeed>, known: Known): readonly AssignmentRecord[] {
  const unit = pick(known.units, seed.unit)
  if (unit === undefined) return []
  const outside = unit.kind === 'provider'
  const scope = pick(known.scopes, seed.scope)
  const contract = pick(
    known.contracts.filter(({ provider }) => !outside || provider === unit.id),
    seed.contract,
  )?.id
  const mode = outside ? 'outsourced' : seed.mode
  return [
    {
      ...aimFrom(seed, known),
      unit: unit.id,
      role: seed.role,
      ...(scope === undefined ? {} : { scope }),
      ...(mode === undefined ? {} : { mode }),
      ...(contract === undefined ? {} : { contract }),
    },
  ]
}

export function grantFrom(seed: Seed<typeof grantSeed>, { units, scopes }: Known): readonly GrantRecord[] {
  const holder = pick(units, seed.holder)?.id
  const over = pick([...units.map(({ id }) => id), ...scopes, '*'], seed.over)
  const grantedBy = pick(units, seed.grantedBy)?.id
  if (holder === undefined || over === undefined) return []
  return [{ holder, kind: seed.kind, over, ...(grantedBy === undefined ? {} : { grantedBy }) }]
}

export function linkFrom(seed: Seed<typeof linkSeed>, { units, tasks }: Known): readonly LinkRecord[] {
  const [from, to] = [pick(units, seed.from)?.id, pick(units, seed.to)?.id]
  const about = pick([...tasks, ...fieldPool], seed.about)
  if (from === undefined || to === undefined || from === to) return []
  return [{ kind: seed.kind, from, to, ...(about === undefined ? {} : { about: [about] }) }]
}

function exclusionFrom(seed: Seed<typeof exclusionSeed>, known: Known): ExclusionRecord {
  const scope = pick(known.scopes, seed.scope)
  const takenOverBy = pick(known.units, seed.takenOverBy)?.id
  return {
    ...aimFrom(seed, known),
    reason: seed.reason,
    note: 'as it is',
    ...(scope === undefined ? {} : { scope }),
    ...(takenOverBy === undefined ? {} : { takenOverBy }),
  }
}
