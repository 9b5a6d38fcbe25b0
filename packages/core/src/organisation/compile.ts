/** Makes an organisation of a resolved variant. */
import { Tracker } from '../tracking/tracker'
import { type Variant, recordsOf, resolveVariant } from '../variants/resolve'
import type { CollectionName, RecordOf, ScopeRecord, UnitRecord, Workspace } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import { byCodeUnits } from '../workspace/order'
import { addAssignments, eachRowMeantBy } from './assigning'
import type { CompiledContract } from './contract'
import type { CompiledGrant } from './grant'
import { type Maker, ends, makerOf, placesOf } from './maker'
import { CompiledOrganisation, type Organisation } from './organisation'
import type { Target } from './records'
import { CompiledScope } from './scope'
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
  addAssignments(organisation, make, recordsOf(variant, 'assignments'))
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
    const { duties } = organisation.said
    eachRowMeantBy(organisation, exclusion, (row) =>
      duties.setExclusions(row, [...duties.exclusionsOf(row), exclusion]),
    )
  }
  for (const record of inOrderOf(variant, 'posts')) {
    const post = make.post(record)
    organisation.thePostById.set(post.id, post)
    for (const holder of placesOf(post)) holder.thePosts = appended(holder.thePosts, post)
  }
  return organisation
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

export function newUnit(organisation: CompiledOrganisation, record: UnitRecord): CompiledUnit {
  const { unitsBySlot, theUnitById, hierarchy, said, tracker } = organisation
  const unit = new CompiledUnit(record, unitsBySlot.length, hierarchy, said.assignments, tracker)
  unitsBySlot.push(unit)
  theUnitById.set(record.id, unit)
  return unit
}

function addUnits(organisation: CompiledOrganisation, records: readonly UnitRecord[]): void {
  const { theUnitById, hierarchy } = organisation
  hierarchy.growTo(records.length)
  for (const record of records) {
    newUnit(organisation, record)
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
  const { theScopeById, said } = organisation
  said.duties.reserve(records.reduce((sum, { kind }) => sum + organisation.applicableTo(kind).applicable.length, 0))
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
  const { tasks, said, scopesBySlot, tracker } = organisation
  const scope = new CompiledScope(record, scopesBySlot.length, tasks.length, said, tracker)
  scopesBySlot.push(scope)
  layDuties(organisation, scope)
  return scope
}

/** Gives a scope the duties that its kind asks for. */
export function layDuties(organisation: CompiledOrganisation, scope: CompiledScope): void {
  const { applicable, places } = organisation.applicableTo(scope.theRecord?.kind)
  scope.lay(applicable, places)
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
