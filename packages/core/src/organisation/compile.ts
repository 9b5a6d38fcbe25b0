/** Makes an organisation of a resolved variant. */
import { Tracker } from '../tracking/tracker'
import { type Variant, recordsOf, resolveVariant } from '../variants/resolve'
import type {
  AssignmentRecord,
  CollectionName,
  ContractRecord,
  ExclusionRecord,
  GrantRecord,
  LinkRecord,
  PostRecord,
  RecordOf,
  ScopeRecord,
  UnitRecord,
  Workspace,
} from '../workspace/format'
import { dropColumns, keptColumns } from '../workspace/columns'
import { everything, identityOf } from '../workspace/identity'
import { byCodeUnits, orderedBy } from '../workspace/order'
import { CompiledAssignment } from './assignment'
import { CompiledContract } from './contract'
import { CompiledGrant } from './grant'
import { fieldPlaces, inserted, rolesInOrder } from './order'
import { CompiledOrganisation, type Organisation } from './organisation'
import type { Exclusion, Link, Post, Target, Task, Unit } from './records'
import { CompiledDuty, CompiledScope, type Held, isList, slotOf, slots } from './scope'
import { Listing } from './listing'
import { findHeads, markExecutives, numberHierarchy } from './standing'
import { tasksOf } from './tasks'
import { CompiledUnit } from './unit'

/**
 * Compiles a variant.
 *
 * @param workspace one that the reader accepted: references resolve, parents run in no circle.
 * @param under what the variant is based on, where the caller has that resolved already.
 * @throws where the variant does not exist. Cost: linear in its records and duties, but for sorting those that have ids of their own.
 */
export function compile(
  workspace: Workspace,
  variantId: string,
  tracker: Tracker,
  under?: Variant,
): CompiledOrganisation {
  const variant = resolveVariant(workspace, variantId, under)
  const tasks = tasksOf(recordsOf(variant, 'tasks'))
  const organisation = new CompiledOrganisation({ workspace, variant, tasks, tracker })
  const make = makerOf(organisation)

  addUnits(organisation, inOrderOf(variant, 'units'))
  findHeads(organisation)
  addScopes(organisation, make, inOrderOf(variant, 'scopes'))
  for (const record of inOrderOf(variant, 'contracts')) putContract(organisation, make.contract(record))
  organisation.theContracts = [...organisation.theContractById.values()]
  const assignments = recordsOf(variant, 'assignments')
  const general: CompiledAssignment[] = []
  const listing = new Listing(organisation, assignments.length)
  eachAssignmentOf(assignments, make, (assignment) => {
    const { scope, task, role } = assignment
    if (scope === undefined) general.push(assignment)
    else placeIn(scope, task, role, assignment)
    listing.take(assignment)
  })
  listing.handOut()
  organisation.theGeneralAssignments = general.sort(orderedBy((one) => one.id))
  placeGeneral(organisation)
  for (const record of inOrderOf(variant, 'authority')) {
    const grant = make.grant(record)
    organisation.theGrantById.set(grant.id, grant)
    grant.holder.theGrants = appended(grant.holder.theGrants, grant)
    pushTo(organisation.grantsOver as Map<Target, CompiledGrant[]>, grant.over, grant)
  }
  for (const record of inOrderOf(variant, 'links')) {
    const link = make.link(record)
    organisation.theLinkById.set(link.id, link)
    for (const end of ends(link)) end.theLinks = appended(end.theLinks, link)
    if (link.kind === 'escalates-to') link.from.theEscalations = appended(link.from.theEscalations, link)
  }
  for (const record of inOrderOf(variant, 'exclusions')) {
    const exclusion = make.exclusion(record)
    organisation.theExclusionById.set(exclusion.id, exclusion)
    if (exclusion.takenOverBy !== undefined) exclusion.takenOverBy.theEngagements += 1
    for (const duty of meantBy(organisation, exclusion)) duty.theExclusions = [...(duty.theExclusions ?? []), exclusion]
  }
  for (const record of inOrderOf(variant, 'posts')) {
    const post = make.post(record)
    organisation.thePostById.set(post.id, post)
    for (const holder of placesOf(post)) holder.thePosts = appended(holder.thePosts, post)
  }
  return organisation
}

/**
 * Makes each assignment. Where the reader has told the texts of a list apart, each of them is looked up once, and not for each record; and what
 * says nothing else is made without a look at the record.
 */
function eachAssignmentOf(
  records: readonly AssignmentRecord[],
  make: Maker,
  call: (assignment: CompiledAssignment) => void,
): void {
  const columns = keptColumns(records)
  const [aims, places, holders, roles] = columns?.parts ?? []
  if (
    columns === undefined ||
    aims === undefined ||
    places === undefined ||
    holders === undefined ||
    roles === undefined
  ) {
    for (const record of records) call(make.assignment(record))
    return
  }
  dropColumns(records)
  const tasks = aims.texts.map(make.anyTask)
  const scopes = places.texts.map((text) => (text === everything ? undefined : make.scope(text)))
  const units = holders.texts.map(make.unit)
  const rolesHeld = roles.texts.map((text) => rolesInOrder.find((role) => role === text))
  for (let row = 0; row < records.length; row += 1) {
    const record = records[row] as AssignmentRecord
    const isMore = columns.saysMore[row] === 1
    const task = tasks[aims.numbers[row] ?? 0]
    const unit = units[holders.numbers[row] ?? 0] ?? make.unit(record.unit)
    const role = rolesHeld[roles.numbers[row] ?? 0] ?? record.role
    const contract = isMore && record.contract !== undefined ? make.contractOf(record.contract) : undefined
    const isGivenAway = isMore && record.mode === 'outsourced'
    call(new CompiledAssignment(record, unit, task, scopes[places.numbers[row] ?? 0], contract, role, isGivenAway))
  }
}

/** A variant compiled, of which nothing is to be edited or remembered. */
export const organisationOf = (workspace: Workspace, variantId: string): Organisation =>
  compile(workspace, variantId, new Tracker())

/** The records of a collection in the order of their identities. */
const inOrderOf = <Name extends CollectionName>(variant: Variant, name: Name): readonly RecordOf<Name>[] =>
  recordsOf(variant, name)
    .map((record) => ({ record, id: identityOf(name, record) }))
    .sort((a, b) => byCodeUnits(a.id, b.id))
    .map(({ record }) => record)

/** The lists that many share while they are empty are replaced, the others written to. */
const appended = <Item>(list: Item[], item: Item): Item[] => {
  if (list.length === 0) return [item]
  list.push(item)
  return list
}

function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** Links with the units at their ends, compiled. */
export interface CompiledLink extends Link {
  readonly from: CompiledUnit
  readonly to: CompiledUnit
}

export interface CompiledExclusion extends Exclusion {
  readonly scope: CompiledScope | undefined
  readonly takenOverBy: CompiledUnit | undefined
}

export interface CompiledPost extends Post {
  readonly unit: CompiledUnit
  readonly concurrentWith: readonly CompiledUnit[]
}

export const ends = ({ from, to }: CompiledLink): readonly CompiledUnit[] => (from === to ? [from] : [from, to])
export const placesOf = ({ unit, concurrentWith }: CompiledPost): readonly CompiledUnit[] => [
  ...new Set([unit, ...concurrentWith]),
]

/** Makes one record refer to others; throws where what it names does not exist. */
export type Maker = ReturnType<typeof makerOf>

export function makerOf(organisation: CompiledOrganisation) {
  const { tracker, theUnitById, theScopeById, theContractById, taskById } = organisation
  const unit = (id: string): CompiledUnit => known(theUnitById.get(id), 'unit', id)
  const maybeUnit = (id: string | undefined) => (id === undefined ? undefined : unit(id))
  const scope = (id: string): CompiledScope => known(theScopeById.get(id), 'scope', id)
  const maybeScope = (id: string | undefined) => (id === undefined ? undefined : scope(id))
  const maybeTask = (id: string | undefined) => (id === undefined ? undefined : known(taskById.get(id), 'task', id))
  const contract = (id: string) => known(theContractById.get(id), 'contract', id)
  const target = (id: string): CompiledUnit | CompiledScope | '*' =>
    id === everything ? everything : (theUnitById.get(id) ?? known(theScopeById.get(id), 'target', id))

  return {
    unit,
    scope,
    maybeUnit,
    /** A field is none. */
    anyTask: (id: string): Task | undefined => taskById.get(id),
    contractOf: contract,
    contract: (record: ContractRecord): CompiledContract => {
      const made = new CompiledContract(record, unit(record.provider), tracker)
      made.theManager = maybeUnit(record.manager)
      made.theDecider = maybeUnit(record.decidedBy)
      return made
    },
    assignment: (record: AssignmentRecord): CompiledAssignment =>
      new CompiledAssignment(
        record,
        unit(record.unit),
        maybeTask(record.task),
        maybeScope(record.scope),
        record.contract === undefined ? undefined : contract(record.contract),
        record.role,
        record.mode === 'outsourced',
      ),
    grant: (record: GrantRecord): CompiledGrant =>
      new CompiledGrant(record, unit(record.holder), target(record.over), maybeUnit(record.grantedBy), organisation),
    link: (record: LinkRecord): CompiledLink => ({
      type: 'link',
      id: identityOf('links', record),
      record,
      kind: record.kind,
      from: unit(record.from),
      to: unit(record.to),
    }),
    exclusion: (record: ExclusionRecord): CompiledExclusion => {
      const task = maybeTask(record.task)
      return {
        type: 'exclusion',
        id: identityOf('exclusions', record),
        record,
        reason: record.reason,
        task,
        field: task?.field ?? known(record.field, 'field', ''),
        scope: maybeScope(record.scope),
        takenOverBy: maybeUnit(record.takenOverBy),
      }
    },
    post: (record: PostRecord): CompiledPost => ({
      type: 'post',
      id: record.id,
      record,
      name: record.name ?? record.id,
      unit: unit(record.unit),
      concurrentWith: (record.concurrentWith ?? []).map(unit),
      fte: record.fte ?? 1,
      vacant: record.vacant ?? false,
    }),
  }
}

function known<Value>(value: Value | undefined, what: string, id: string): Value {
  if (value === undefined) throw new Error(`the ${what} "${id}" does not exist; the reader should have said so`)
  return value
}

function addUnits(organisation: CompiledOrganisation, records: readonly UnitRecord[]): void {
  const { theUnitById, hierarchy, tracker } = organisation
  hierarchy.growTo(records.length)
  for (const record of records) {
    theUnitById.set(record.id, new CompiledUnit(record, organisation.unitSlots, hierarchy, tracker))
    organisation.unitSlots += 1
  }
  const units = [...theUnitById.values()]
  organisation.theUnits = units
  for (const unit of units) {
    const { parent, appointedBy, kind, functions } = unit.theRecord
    unit.theParent = parent === undefined ? undefined : theUnitById.get(parent)
    unit.theAppointer = appointedBy === undefined ? undefined : theUnitById.get(appointedBy)
    unit.theParent?.theChildren.push(unit)
    unit.theMembers = membersOf(organisation, unit.theRecord)
    if (unit.theMembers.length > 0)
      for (const member of new Set(unit.theMembers.map((one) => one.unit))) member.theMemberOf.push(unit)
    pushTo(organisation.kinds as Map<UnitRecord['kind'], CompiledUnit[]>, kind, unit)
    if (functions === undefined) continue
    for (const name of new Set(functions))
      pushTo(organisation.functions as Map<typeof name, CompiledUnit[]>, name, unit)
  }
  markExecutives(units)
  numberHierarchy(units, hierarchy)
}

const noMembers: CompiledUnit['theMembers'] = []

export const membersOf = ({ theUnitById }: CompiledOrganisation, { members }: UnitRecord): CompiledUnit['theMembers'] =>
  members === undefined
    ? noMembers
    : members
        .flatMap(({ unit: id, chair = false }) => {
          const unit = theUnitById.get(id)
          return unit ? [{ unit, chair }] : []
        })
        .sort((a, b) => byCodeUnits(a.unit.id, b.unit.id))

/** The list of an organisation's scopes with its own among them. */
function addScopes(organisation: CompiledOrganisation, { unit }: Maker, records: readonly ScopeRecord[]): void {
  const { theScopeById } = organisation
  const enterprise = newScope(organisation, undefined)
  const all = [...records.map((record) => newScope(organisation, record)), enterprise]
  organisation.theScopes = all.sort((a, b) => byCodeUnits(a.id, b.id))
  for (const scope of organisation.theScopes) theScopeById.set(scope.id, scope)
  for (const scope of organisation.theScopes) {
    const { theRecord } = scope
    if (theRecord === undefined) continue
    const owner = unit(theRecord.owner)
    scope.theOwner = owner
    owner.theScopes = appended(owner.theScopes, scope)
  }
  enterprise.theOwner = organisation.enterpriseOwner
}

export function newScope(organisation: CompiledOrganisation, record: ScopeRecord | undefined): CompiledScope {
  const { tasks, general, tracker } = organisation
  const scope = new CompiledScope(record, organisation.scopeSlots, tasks.length, general, tracker)
  organisation.scopeSlots += 1
  layDuties(organisation, scope)
  return scope
}

/** Gives a scope the duties that its kind asks for. */
export function layDuties(organisation: CompiledOrganisation, scope: CompiledScope): void {
  const { applicable, places } = organisation.applicableTo(scope.theRecord?.kind)
  scope.places = places
  scope.theDuties = applicable.map((task) => new CompiledDuty(task, scope))
}

function putContract(organisation: CompiledOrganisation, contract: CompiledContract): void {
  organisation.theContractById.set(contract.id, contract)
  contract.theProvider.theContracts = appended(contract.theProvider.theContracts, contract)
  const { theDecider } = contract
  if (theDecider !== undefined) theDecider.theDecisions = appended(theDecider.theDecisions, contract)
  for (const unit of engagedBy(contract)) unit.theEngagements += 1
}

export const engagedBy = ({ theProvider, theManager, theDecider }: CompiledContract): readonly CompiledUnit[] =>
  [theProvider, theManager, theDecider].filter((unit) => unit !== undefined)

/** Puts an assignment where it counts: in its duty, or among what is said for a whole field of its scope. What names no scope is put elsewhere. */
export function placeIn(
  scope: CompiledScope,
  task: Task | undefined,
  role: CompiledAssignment['role'],
  assignment: CompiledAssignment,
): void {
  if (task === undefined) {
    const at = (fieldPlaces.get(assignment.field) ?? 0) * slots + slotOf[role]
    scope.ofField ??= Array.from<Held>({ length: fieldPlaces.size * slots })
    scope.ofField[at] = holdingToo(scope.ofField[at], assignment)
    return
  }
  const duty = scope.dutyOf(task)
  if (duty === undefined) scope.astray = [...(scope.astray ?? []), assignment]
  else duty.setOwn(role, holdingToo(duty.own(role), assignment))
}

/** By the ids of their units. */
function holdingToo(held: Held, assignment: CompiledAssignment): Held {
  if (held === undefined) return assignment
  return inserted(isList(held) ? held : [held], assignment, byUnit)
}
const byUnit = (a: { readonly unit: Unit }, b: { readonly unit: Unit }): number => byCodeUnits(a.unit.id, b.unit.id)

/** Tables of what names no scope. */
export function placeGeneral({ general, theGeneralAssignments }: CompiledOrganisation): void {
  general.ofTask.fill(undefined)
  general.ofField.fill(undefined)
  for (const assignment of theGeneralAssignments) {
    const { task, field, role } = assignment
    const table = task === undefined ? general.ofField : general.ofTask
    const at = (task === undefined ? (fieldPlaces.get(field) ?? 0) : task.index) * slots + slotOf[role]
    table[at] = holdingToo(table[at], assignment)
  }
}

/** All duties that something said by task or field, with or without a scope, speaks of. Not noted. */
export function meantBy(
  organisation: CompiledOrganisation,
  { task, field, scope }: Pick<CompiledExclusion, 'task' | 'field' | 'scope'>,
): readonly CompiledDuty[] {
  const tasks = task === undefined ? organisation.tasksOfField(field) : [task]
  const meant: CompiledDuty[] = []
  for (const one of tasks)
    for (const place of scope === undefined ? organisation.theScopes : [scope]) {
      const duty = place.dutyOf(one)
      if (duty !== undefined) meant.push(duty)
    }
  return meant
}
