/**
 * Edits of a compiled organisation, in place. Whatever changes is said to the tracker; whatever comes or goes is told.
 *
 * An edit names records as they are to be, or that they are to be gone; all of one edit are made together, in an order in which what is named
 * is there. Cost: what the records have to do with, but for units, whose order is numbered anew where one moves, comes or goes.
 */
import type { CollectionName, RecordOf, UnitRecord } from '../workspace/format'
import { byCodeUnits } from '../workspace/order'
import type { CompiledAssignment } from './assignment'
import {
  type CompiledExclusion,
  type CompiledLink,
  type CompiledPost,
  type Maker,
  ends,
  engagedBy,
  layDuties,
  makerOf,
  meantBy,
  membersOf,
  newScope,
  placeGeneral,
  placeIn,
  placesOf,
} from './compile'
import type { CompiledContract } from './contract'
import { layersOf } from './defaults'
import type { CompiledGrant } from './grant'
import { inOrder, insertInto, inserted, without } from './order'
import type { CompiledOrganisation } from './organisation'
import type { Contract, Exclusion, Grant, Link, Target, Unit } from './records'
import { type CompiledDuty, type CompiledScope, type Held, fieldPlaces, isList, slotOf, slots } from './scope'
import { findHeads, markExecutives, numberHierarchy } from './standing'
import { CompiledUnit } from './unit'

/** Records by their identity, as they are to be; `null` where one is to be gone. */
export type Edits = { readonly [Name in CollectionName]?: ReadonlyMap<string, RecordOf<Name> | null> }

/** Something that came into the organisation or left it. What only changed is neither; grants, links, exclusions and assignments are replaced. */
export type Inhabitant = Unit | CompiledScope | Contract | Grant | Link | Exclusion | CompiledAssignment

export interface Moves {
  readonly came: readonly Inhabitant[]
  readonly left: readonly Inhabitant[]
}

/**
 * Makes the edits.
 * @returns what came and left; `undefined` where it is not for this organisation to say (tasks are its axes; something that is referred to would
 *   go): then it is half edited, and is to be compiled anew.
 * @throws where a record names what does not exist.
 */
export function edit(organisation: CompiledOrganisation, edits: Edits): Moves | undefined {
  if (edits.tasks !== undefined) return undefined
  const editor = new Editor(organisation)
  return editor.make(edits) ? { came: [...editor.came], left: [...editor.left] } : undefined
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnits(a.id, b.id)

const entries = <Value>(map: ReadonlyMap<string, Value> | undefined): Iterable<readonly [string, Value]> => map ?? []

class Editor {
  readonly came = new Set<Inhabitant>()
  readonly left = new Set<Inhabitant>()
  private readonly all: CompiledOrganisation
  private readonly maker: Maker
  private hierarchy = false
  private heads = false
  private readonly moved = new Set<CompiledUnit>()
  private readonly ranked = new Set<CompiledUnit>()

  constructor(organisation: CompiledOrganisation) {
    this.all = organisation
    this.maker = makerOf(organisation)
  }

  make(edits: Edits): boolean {
    // Out with what refers to others, then the others, then in again.
    for (const [id] of entries(edits.posts)) this.removePost(id)
    for (const [id] of entries(edits.exclusions)) this.removeExclusion(id)
    for (const [id] of entries(edits.links)) this.removeLink(id)
    for (const [id] of entries(edits.authority)) this.removeGrant(id)
    const replaced = this.findAssignments(edits.assignments)
    for (const one of replaced) this.takeOut(one)
    for (const [id, record] of entries(edits.units)) if (record !== null) this.announce(id, record)
    for (const [id, record] of entries(edits.units)) if (record !== null) this.putUnit(id, record)
    for (const [id, record] of entries(edits.scopes)) if (record !== null) this.putScope(id, record)
    for (const [id, record] of entries(edits.contracts)) if (record !== null) this.putContract(id, record)
    for (const [id, record] of entries(edits.contracts)) if (record === null && !this.removeContract(id)) return false
    for (const [id, record] of entries(edits.scopes)) if (record === null && !this.removeScope(id)) return false
    if (!this.removeUnits(edits.units)) return false
    this.settleHierarchy()
    for (const [, record] of entries(edits.assignments)) if (record !== null) this.putIn(this.maker.assignment(record))
    for (const [, record] of entries(edits.authority)) if (record !== null) this.putGrant(this.maker.grant(record))
    for (const [, record] of entries(edits.links)) if (record !== null) this.putLink(this.maker.link(record))
    for (const [, record] of entries(edits.exclusions)) if (record !== null) this.putExclusion(record)
    for (const [, record] of entries(edits.posts)) if (record !== null) this.putPost(this.maker.post(record))
    return true
  }

  private come(one: Inhabitant): void {
    if (!this.left.delete(one)) this.came.add(one)
  }
  private leave(one: Inhabitant): void {
    if (!this.came.delete(one)) this.left.add(one)
  }

  // Units

  private announce(id: string, record: UnitRecord): void {
    const { all } = this
    if (all.theUnitById.has(id)) return
    const unit = new CompiledUnit(record, all.unitSlots, all.tracker)
    all.unitSlots += 1
    all.theUnitById.set(id, unit)
    all.theUnits = inserted(all.theUnits, unit, byId)
    this.addToIndexes(unit, record)
    this.hierarchy = true
    this.ranked.add(unit)
    all.touch('units')
    this.come(unit)
  }

  private putUnit(id: string, record: UnitRecord): void {
    const { all, maker } = this
    const unit = maker.unit(id)
    const before = unit.theRecord
    if (before !== record) {
      this.removeFromIndexes(unit, before, record)
      unit.theRecord = record
      this.addToIndexes(unit, record)
      if (JSON.stringify(before.name) !== JSON.stringify(record.name) || before.note !== record.note) unit.touch('name')
      if (!isSameButFor(before, record, ['name', 'note', 'parent', 'members'])) {
        unit.touch('own')
        this.hierarchy ||= before.kind !== record.kind || before.ownership !== record.ownership
        this.heads = true
      }
      unit.theLayers = layersOf(record)
      this.ranked.add(unit)
    }
    unit.theAppointer = maker.maybeUnit(record.appointedBy)
    const parent = maker.maybeUnit(record.parent)
    if (parent !== unit.theParent) this.moveUnit(unit, parent)
    const members = membersOf(all, record)
    if (!isSameMembers(unit.theMembers, members)) {
      for (const { unit: member } of unit.theMembers) this.setMemberOf(member, without(member.theMemberOf, unit))
      unit.theMembers = members
      for (const member of new Set(members.map((one) => one.unit)))
        this.setMemberOf(member, inserted(member.theMemberOf, unit, byId))
      unit.touch('members')
    }
  }

  private setMemberOf(unit: CompiledUnit, committees: CompiledUnit[]): void {
    unit.theMemberOf = committees
    unit.touch('memberOf')
  }

  private moveUnit(unit: CompiledUnit, parent: CompiledUnit | undefined): void {
    for (const [one, list] of [
      [unit.theParent, unit.theParent && without(unit.theParent.theChildren, unit)],
      [parent, parent && inserted(parent.theChildren, unit, byId)],
    ] as const) {
      if (one === undefined || list === undefined) continue
      one.theChildren = list
      one.touch('children')
    }
    unit.theParent = parent
    this.moved.add(unit)
    this.hierarchy = true
  }

  private removeUnits(records: Edits['units']): boolean {
    const { all } = this
    const leaving = [...entries(records)].flatMap(([id, record]) => {
      const unit = all.theUnitById.get(id)
      return record === null && unit !== undefined ? [unit] : []
    })
    // One may refer to another that goes as well.
    for (const unit of leaving) {
      if (unit.theParent !== undefined) this.moveUnit(unit, undefined)
      for (const { unit: member } of unit.theMembers) this.setMemberOf(member, without(member.theMemberOf, unit))
      unit.theMembers = []
    }
    if (leaving.some((unit) => isReferredTo(all, unit, leaving))) return false
    for (const unit of leaving) {
      this.removeFromIndexes(unit, unit.theRecord, undefined)
      all.theUnitById.delete(unit.id)
      all.theUnits = without(all.theUnits, unit)
      this.moved.delete(unit)
      this.ranked.delete(unit)
      for (const aspect of ['own', 'position'] as const) unit.touch(aspect)
      this.hierarchy = true
      all.touch('units')
      this.leave(unit)
    }
    return true
  }

  private addToIndexes(unit: CompiledUnit, record: UnitRecord): void {
    const { all } = this
    const kind = all.kinds.get(record.kind) ?? []
    if (!kind.includes(unit)) {
      all.kinds.set(record.kind, inserted(kind, unit, byId))
      all.tracker.touch(all.cellOf(all.cellsOfKind, record.kind))
    }
    for (const name of record.functions ?? []) {
      const known = all.functions.get(name) ?? []
      if (known.includes(unit)) continue
      all.functions.set(name, inserted(known, unit, byId))
      all.tracker.touch(all.cellOf(all.cellsOfFunction, name))
    }
  }

  private removeFromIndexes(unit: CompiledUnit, before: UnitRecord, after: UnitRecord | undefined): void {
    const { all } = this
    if (before.kind !== after?.kind) {
      all.kinds.set(before.kind, without(all.kinds.get(before.kind) ?? [], unit))
      all.tracker.touch(all.cellOf(all.cellsOfKind, before.kind))
    }
    for (const name of before.functions ?? []) {
      if (after?.functions?.includes(name)) continue
      all.functions.set(name, without(all.functions.get(name) ?? [], unit))
      all.tracker.touch(all.cellOf(all.cellsOfFunction, name))
    }
  }

  private settleHierarchy(): void {
    const { all } = this
    if (this.hierarchy) {
      const repositioned = new Set(numberHierarchy(all.theUnits))
      for (const unit of this.moved) addAllUnder(unit, repositioned)
      for (const unit of repositioned) unit.touch('position')
    }
    if (this.hierarchy || this.heads) {
      const owner = all.enterpriseOwner
      findHeads(all)
      if (all.enterpriseOwner !== owner) {
        all.enterprise.theOwner = all.enterpriseOwner
        all.tracker.touch(all.enterprise.cell('own'))
      }
    }
    if (this.ranked.size > 0)
      for (const unit of markExecutives([...this.ranked, ...(all.kinds.get('committee') ?? [])]))
        unit.touch('executive')
  }

  // Scopes

  private putScope(id: string, record: RecordOf<'scopes'>): void {
    const { all, maker } = this
    const known = all.theScopeById.get(id)
    if (known === undefined) {
      const scope = newScope(all, record)
      all.theScopeById.set(id, scope)
      all.theScopes = inserted(all.theScopes, scope, byId)
      all.theDuties = undefined
      this.setOwner(scope, maker.unit(record.owner))
      this.excludeIn(scope)
      all.touch('scopes')
      this.come(scope)
      return
    }
    const before = known.theRecord
    known.theRecord = record
    this.setOwner(known, maker.unit(record.owner))
    if (before?.kind !== record.kind) this.layAnew(known)
    if (JSON.stringify(before?.name) !== JSON.stringify(record.name)) all.tracker.touch(known.cell('name'))
    all.tracker.touch(known.cell('own'))
  }

  private setOwner(scope: CompiledScope, owner: CompiledUnit | undefined): void {
    const before = scope.theOwner
    if (before === owner) return
    if (before !== undefined) {
      before.theScopes = without(before.theScopes, scope)
      before.touch('ownedScopes')
    }
    scope.theOwner = owner
    if (owner === undefined) return
    owner.theScopes = inserted(owner.theScopes, scope, byId)
    owner.touch('ownedScopes')
  }

  /** Another kind has other duties; what was said of them is put where it now counts. */
  private layAnew(scope: CompiledScope): void {
    const { all } = this
    const said = scope.assignments
    const before = scope.theDuties
    scope.ofField = undefined
    scope.astray = undefined
    layDuties(all, scope)
    for (const one of said) placeIn(scope, one.task, one.role, one)
    this.excludeIn(scope)
    all.theDuties = undefined
    for (const duty of [...before, ...scope.theDuties]) all.tracker.touch(scope.dutyCell(duty.task))
    all.tracker.touch(scope.cell('duties'))
    // Whatever stands for all scopes stands for others now.
    all.touch('scopes')
  }

  private excludeIn(scope: CompiledScope): void {
    for (const exclusion of this.all.exclusions as readonly CompiledExclusion[])
      if (exclusion.scope === undefined || exclusion.scope === scope)
        for (const duty of meantBy(this.all, { ...exclusion, scope }))
          duty.theExclusions = [...(duty.theExclusions ?? []), exclusion]
  }

  private removeScope(id: string): boolean {
    const { all } = this
    const scope = all.theScopeById.get(id)
    if (scope === undefined) return true
    if (scope.assignments.length > 0 || (all.grantsOver.get(scope) ?? []).length > 0) return false
    if ((all.exclusions as readonly CompiledExclusion[]).some((exclusion) => exclusion.scope === scope)) return false
    this.setOwner(scope, undefined)
    all.theScopeById.delete(id)
    all.theScopes = without(all.theScopes, scope)
    all.theDuties = undefined
    for (const aspect of ['own', 'duties'] as const) all.tracker.touch(scope.cell(aspect))
    for (const duty of scope.theDuties) all.tracker.touch(scope.dutyCell(duty.task))
    all.touch('scopes')
    this.leave(scope)
    return true
  }

  // Contracts

  private putContract(id: string, record: RecordOf<'contracts'>): void {
    const { all, maker } = this
    const known = all.theContractById.get(id)
    const made = maker.contract(record)
    if (known === undefined) {
      all.theContractById.set(id, made)
      all.theContracts = inserted(all.theContracts, made, byId)
      this.engage(made, 1)
      made.theProvider.theContracts = inserted(made.theProvider.theContracts, made, byId)
      made.theProvider.touch('contracts')
      all.touch('contracts')
      this.come(made)
      return
    }
    this.engage(known, -1)
    if (known.theProvider !== made.theProvider) {
      known.theProvider.theContracts = without<Contract>(known.theProvider.theContracts, known)
      known.theProvider.touch('contracts')
      made.theProvider.theContracts = inserted<Contract>(made.theProvider.theContracts, known, byId)
      made.theProvider.touch('contracts')
    }
    known.theRecord = record
    known.theProvider = made.theProvider
    known.theManager = made.theManager
    known.theDecider = made.theDecider
    this.engage(known, 1)
    all.tracker.touch(known.cells)
  }

  private engage(contract: CompiledContract, by: 1 | -1): void {
    const { theDecider } = contract
    if (theDecider !== undefined) {
      const { theDecisions } = theDecider
      theDecider.theDecisions =
        by === 1 ? inserted<Contract>(theDecisions, contract, byId) : without(theDecisions, contract)
      theDecider.touch('decisions')
    }
    for (const unit of engagedBy(contract)) this.engageUnit(unit, by)
  }

  private engageUnit(unit: CompiledUnit, by: 1 | -1): void {
    unit.theEngagements += by
    if (unit.theEngagements === (by === 1 ? 1 : 0)) unit.touch('engagements')
  }

  private removeContract(id: string): boolean {
    const { all } = this
    const contract = all.theContractById.get(id)
    if (contract === undefined) return true
    if (contract.theAssignments.length > 0) return false
    this.engage(contract, -1)
    const { theProvider } = contract
    theProvider.theContracts = without<Contract>(theProvider.theContracts, contract)
    theProvider.touch('contracts')
    all.theContractById.delete(id)
    all.theContracts = without(all.theContracts, contract)
    all.tracker.touch(contract.cells)
    all.touch('contracts')
    this.leave(contract)
    return true
  }

  // Assignments

  private findAssignments(records: Edits['assignments']): readonly CompiledAssignment[] {
    return [...entries(records)].flatMap(([identity]) => findAssignment(this.all, identity) ?? [])
  }

  private takeOut(assignment: CompiledAssignment): void {
    const { unit, contract, scope, task, role } = assignment
    drop(unit.theAssignments, assignment)
    if (contract !== undefined) drop(contract.theAssignments, assignment)
    if (scope === undefined) this.setGeneral(without(this.all.theGeneralAssignments, assignment))
    else if (task === undefined) {
      const at = (fieldPlaces.get(assignment.field) ?? 0) * slots + slotOf[role]
      if (scope.ofField !== undefined) scope.ofField[at] = holdingNoMore(scope.ofField[at], assignment)
    } else {
      const duty = scope.dutyOf(task)
      if (duty !== undefined) duty.setOwn(role, holdingNoMore(duty.own(role), assignment))
      else scope.astray = without(scope.astray ?? [], assignment)
    }
    this.tellOf(assignment)
    if (scope === undefined) this.leave(assignment)
  }

  private putIn(assignment: CompiledAssignment): void {
    const { unit, contract, scope, task, role } = assignment
    for (const holder of [unit, contract]) {
      if (holder === undefined) continue
      if (holder.isSorted) insertInto(holder.theAssignments, assignment, inOrder)
      else holder.theAssignments.push(assignment)
    }
    if (scope !== undefined) placeIn(scope, task, role, assignment)
    else {
      this.setGeneral(inserted(this.all.theGeneralAssignments, assignment, byId))
      this.come(assignment)
    }
    this.tellOf(assignment)
  }

  private setGeneral(assignments: readonly CompiledAssignment[]): void {
    this.all.theGeneralAssignments = assignments
    placeGeneral(this.all)
  }

  private tellOf(assignment: CompiledAssignment): void {
    const { all } = this
    const { unit, contract, scope, task, role } = assignment
    all.theAssignments = undefined
    all.touch('assignments')
    unit.touch('assignments')
    if (contract !== undefined) all.tracker.touch(contract.cells + 1)
    if (scope !== undefined && task !== undefined) {
      all.tracker.touch(scope.dutyCell(task))
      all.tracker.touch(scope.cell('duties'))
      return
    }
    if (scope !== undefined) all.tracker.touch(scope.cell('duties'))
    for (const duty of meantBy(all, assignment)) if (isOpenTo(duty, assignment, role)) this.touchDuty(duty)
  }

  private touchDuty({ scope, task }: CompiledDuty): void {
    this.all.tracker.touch(scope.dutyCell(task))
    this.all.tracker.touch(scope.cell('duties'))
  }

  // Grants, links, exclusions, posts

  private removeGrant(id: string): void {
    const { all } = this
    const grant = all.theGrantById.get(id)
    if (grant === undefined) return
    all.theGrantById.delete(id)
    all.theGrants = undefined
    grant.holder.theGrants = without(grant.holder.theGrants, grant)
    const over: Target = grant.over
    all.grantsOver.set(over, without(all.grantsOver.get(over) ?? [], grant))
    this.tellOfGrant(grant)
    this.leave(grant)
  }

  private putGrant(grant: CompiledGrant): void {
    const { all } = this
    all.theGrantById.set(grant.id, grant)
    all.theGrants = undefined
    grant.holder.theGrants = inserted(grant.holder.theGrants, grant, byId)
    const over: Target = grant.over
    all.grantsOver.set(over, inserted(all.grantsOver.get(over) ?? [], grant, byId))
    this.tellOfGrant(grant)
    this.come(grant)
  }

  private tellOfGrant({ holder, kind }: CompiledGrant): void {
    holder.touch('grants')
    this.all.tracker.touch(holder.grantsCell(kind))
    this.all.touch('grants')
  }

  private removeLink(id: string): void {
    const link = this.all.theLinkById.get(id) as CompiledLink | undefined
    if (link === undefined) return
    this.all.theLinkById.delete(id)
    for (const end of ends(link)) end.theLinks = without<Link>(end.theLinks, link)
    if (link.kind === 'escalates-to') link.from.theEscalations = without<Link>(link.from.theEscalations, link)
    this.tellOfLink(link)
    this.leave(link)
  }

  private putLink(link: CompiledLink): void {
    this.all.theLinkById.set(link.id, link)
    for (const end of ends(link)) end.theLinks = inserted<Link>(end.theLinks, link, byId)
    if (link.kind === 'escalates-to') link.from.theEscalations = inserted<Link>(link.from.theEscalations, link, byId)
    this.tellOfLink(link)
    this.come(link)
  }

  private tellOfLink(link: CompiledLink): void {
    this.all.theLinks = undefined
    this.all.touch('links')
    for (const end of ends(link)) end.touch('links')
    if (link.kind === 'escalates-to') link.from.touch('escalations')
  }

  private removeExclusion(id: string): void {
    const exclusion = this.all.theExclusionById.get(id) as CompiledExclusion | undefined
    if (exclusion === undefined) return
    this.all.theExclusionById.delete(id)
    this.all.theExclusions = undefined
    if (exclusion.takenOverBy !== undefined) this.engageUnit(exclusion.takenOverBy, -1)
    for (const duty of meantBy(this.all, exclusion)) {
      const left = without<Exclusion>(duty.theExclusions ?? [], exclusion)
      duty.theExclusions = left.length === 0 ? undefined : left
      this.touchDuty(duty)
    }
    this.all.touch('exclusions')
    this.leave(exclusion)
  }

  private putExclusion(record: RecordOf<'exclusions'>): void {
    const exclusion = this.maker.exclusion(record)
    this.all.theExclusionById.set(exclusion.id, exclusion)
    this.all.theExclusions = undefined
    if (exclusion.takenOverBy !== undefined) this.engageUnit(exclusion.takenOverBy, 1)
    for (const duty of meantBy(this.all, exclusion)) {
      duty.theExclusions = inserted<Exclusion>(duty.theExclusions ?? [], exclusion, byId)
      this.touchDuty(duty)
    }
    this.all.touch('exclusions')
    this.come(exclusion)
  }

  private removePost(id: string): void {
    const post = this.all.thePostById.get(id) as CompiledPost | undefined
    if (post === undefined) return
    this.all.thePostById.delete(id)
    for (const unit of placesOf(post)) unit.thePosts = without(unit.thePosts, post)
    this.tellOfPost(post)
  }

  private putPost(post: CompiledPost): void {
    this.all.thePostById.set(post.id, post)
    for (const unit of placesOf(post)) unit.thePosts = inserted(unit.thePosts, post, byId)
    this.tellOfPost(post)
  }

  private tellOfPost(post: CompiledPost): void {
    this.all.thePosts = undefined
    this.all.touch('posts')
    for (const unit of placesOf(post)) unit.touch('posts')
  }
}

/** Whether what is said of a duty for that role can be heard there: nothing more specific takes its place. */
function isOpenTo(duty: CompiledDuty, { task, scope }: CompiledAssignment, role: CompiledAssignment['role']): boolean {
  if (duty.own(role) !== undefined) return false
  if (task !== undefined) return true
  const slot = slotOf[role]
  const { general } = duty.scope
  if (general.ofTask[duty.task.index * slots + slot] !== undefined) return false
  return scope !== undefined || duty.scope.ofField?.[duty.task.fieldPlace * slots + slot] === undefined
}

/** The assignment of an identity. Cost: those who hold the role there. */
function findAssignment(organisation: CompiledOrganisation, identity: string): CompiledAssignment | undefined {
  const [aim = '', unitId = '', role = ''] = identity.split(':')
  const [what = '', where = ''] = aim.split('@')
  const isIt = (one: CompiledAssignment) => one.unit.id === unitId && one.role === role
  if (where === '*') return organisation.theGeneralAssignments.find((one) => isIt(one) && one.id === identity)
  const scope = organisation.theScopeById.get(where)
  const task = organisation.taskById.get(what)
  if (scope === undefined) return undefined
  if (task === undefined) return inField(scope, what, role).find(isIt)
  const duty = scope.dutyOf(task)
  if (duty === undefined) return scope.astray?.find((one) => isIt(one) && one.task === task)
  return heldBy(duty.own(role as CompiledAssignment['role'])).find(isIt)
}

const heldBy = (held: Held): readonly CompiledAssignment[] => (held === undefined ? [] : isList(held) ? held : [held])

const inField = (scope: CompiledScope, field: string, role: string): readonly CompiledAssignment[] =>
  heldBy(scope.ofField?.[(fieldPlaces.get(field) ?? 0) * slots + slotOf[role as CompiledAssignment['role']]])

function holdingNoMore(held: Held, assignment: CompiledAssignment): Held {
  if (held === assignment || held === undefined) return undefined
  if (!isList(held)) return held
  const left = held.filter((one) => one !== assignment)
  return left.length > 1 ? left : left[0]
}

/** From a list that keeps its order or is put in order when it is asked for. */
function drop<Item>(list: Item[], item: Item): void {
  const at = list.indexOf(item)
  if (at >= 0) list.splice(at, 1)
}

function addAllUnder(unit: CompiledUnit, units: Set<CompiledUnit>): void {
  const waiting = [unit]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    units.add(next)
    waiting.push(...next.theChildren)
  }
}

const isSameMembers = (one: CompiledUnit['theMembers'], other: CompiledUnit['theMembers']): boolean =>
  one.length === other.length &&
  one.every(({ unit, chair }, index) => unit === other[index]?.unit && chair === other[index]?.chair)

function isSameButFor(one: UnitRecord, other: UnitRecord, ignored: readonly string[]): boolean {
  const rest = (record: UnitRecord) =>
    JSON.stringify(
      Object.entries(record)
        .filter(([key]) => !ignored.includes(key))
        .toSorted(),
    )
  return rest(one) === rest(other)
}

/** Whether anything that stays names the unit. */
function isReferredTo(
  organisation: CompiledOrganisation,
  unit: CompiledUnit,
  leaving: readonly CompiledUnit[],
): boolean {
  const stays = (one: CompiledUnit) => !leaving.includes(one)
  return (
    unit.theChildren.some(stays) ||
    unit.theMemberOf.some(stays) ||
    unit.theScopes.length > 0 ||
    unit.thePosts.length > 0 ||
    unit.theLinks.length > 0 ||
    unit.theGrants.length > 0 ||
    unit.theContracts.length > 0 ||
    unit.theAssignments.length > 0 ||
    unit.theEngagements > 0 ||
    (organisation.grantsOver.get(unit) ?? []).length > 0 ||
    organisation.theUnits.some((one) => stays(one) && one.theAppointer === unit) ||
    organisation.grants.some((grant) => grant.record.grantedBy === unit.id)
  )
}
