/** Units: their records, their place in the hierarchy, and what follows from it. */
import type { UnitRecord } from '../../workspace/format'
import { membersOf, newUnit } from '../compile'
import { inserted, without } from '../order'
import type { CompiledOrganisation } from '../organisation'
import { findHeads, markExecutives, moveInWalk, numberHierarchy, walkOf } from '../standing'
import type { CompiledUnit } from '../unit'
import { type Editing, type Records, byId } from './editing'

export function announce(e: Editing, id: string, record: UnitRecord): void {
  const { all } = e
  if (all.theUnitById.has(id)) return
  all.hierarchy.growTo(all.unitSlots + 1)
  const unit = newUnit(all, record)
  all.theUnits = inserted(all.theUnits, unit, byId)
  addToIndexes(e, unit, record)
  e.hierarchy = true
  e.isMoveOnly = false
  e.ranked.add(unit)
  all.touch('units')
  e.come(unit)
}

export function putUnit(e: Editing, id: string, record: UnitRecord): void {
  const { all, maker } = e
  const unit = maker.unit(id)
  const before = unit.theRecord
  if (before !== record) {
    removeFromIndexes(e, unit, before, record)
    unit.take(record)
    addToIndexes(e, unit, record)
    if (JSON.stringify(before.name) !== JSON.stringify(record.name) || before.note !== record.note) unit.touch('name')
    if (!isSameButFor(before, record, ['name', 'note', 'parent', 'members'])) {
      unit.touch('own')
      if (before.kind !== record.kind || before.ownership !== record.ownership) {
        e.hierarchy = true
        e.isMoveOnly = false
      }
      e.heads = true
    }
    e.ranked.add(unit)
  }
  unit.theAppointer = maker.maybeUnit(record.appointedBy)
  const parent = maker.maybeUnit(record.parent)
  if (parent !== unit.theParent) moveUnit(e, unit, parent)
  const members = membersOf(all, record)
  if (!isSameMembers(unit.theMembers, members)) {
    for (const { unit: member } of unit.theMembers) setMemberOf(member, without(member.theMemberOf, unit))
    unit.theMembers = members
    for (const member of new Set(members.map((one) => one.unit)))
      setMemberOf(member, inserted(member.theMemberOf, unit, byId))
    unit.touch('members')
  }
}

function setMemberOf(unit: CompiledUnit, committees: CompiledUnit[]): void {
  unit.theMemberOf = committees
  unit.touch('memberOf')
}

function moveUnit(e: Editing, unit: CompiledUnit, parent: CompiledUnit | undefined): void {
  for (const [one, list] of [
    [unit.theParent, unit.theParent && without(unit.theParent.theChildren, unit)],
    [parent, parent && inserted(parent.theChildren, unit, byId)],
  ] as const) {
    if (one === undefined || list === undefined) continue
    one.theChildren = list
    one.touch('children')
  }
  if (!e.moved.has(unit)) e.moved.set(unit, unit.theParent)
  unit.theParent = parent
  e.hierarchy = true
}

export function removeUnits(e: Editing, records: Records<'units'>): boolean {
  const { all } = e
  const leaving = [...(records ?? [])].flatMap(([id, record]) => {
    const unit = all.theUnitById.get(id)
    return record === null && unit !== undefined ? [unit] : []
  })
  // One may refer to another that goes as well.
  for (const unit of leaving) {
    if (unit.theParent !== undefined) moveUnit(e, unit, undefined)
    for (const { unit: member } of unit.theMembers) setMemberOf(member, without(member.theMemberOf, unit))
    unit.theMembers = []
  }
  if (leaving.some((unit) => isReferredTo(all, unit, leaving))) return false
  for (const unit of leaving) {
    removeFromIndexes(e, unit, unit.theRecord, undefined)
    all.theUnitById.delete(unit.id)
    all.theUnits = without(all.theUnits, unit)
    e.moved.delete(unit)
    e.ranked.delete(unit)
    for (const aspect of ['own', 'position'] as const) unit.touch(aspect)
    e.hierarchy = true
    e.isMoveOnly = false
    all.touch('units')
    e.leave(unit)
  }
  return true
}

function addToIndexes(e: Editing, unit: CompiledUnit, record: UnitRecord): void {
  const { all } = e
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

function removeFromIndexes(e: Editing, unit: CompiledUnit, before: UnitRecord, after: UnitRecord | undefined): void {
  const { all } = e
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

export function settleHierarchy(e: Editing): void {
  const { all } = e
  const isMovedWithin = e.hierarchy && movedWithin(e)
  if (e.hierarchy && !isMovedWithin) {
    all.theWalk = undefined
    const repositioned = new Set(numberHierarchy(all.theUnits, all.hierarchy))
    for (const unit of e.moved.keys()) addAllUnder(unit, repositioned)
    for (const unit of repositioned) unit.touch('position')
  }
  if (e.hierarchy || e.heads) {
    const owner = all.enterpriseOwner
    findHeads(all, isMovedWithin && !e.heads)
    if (all.enterpriseOwner !== owner) {
      all.enterprise.theOwner = all.enterpriseOwner
      all.tracker.touch(all.enterprise.cell('own'))
    }
  }
  if (e.ranked.size > 0)
    for (const unit of markExecutives([...e.ranked, ...(all.kinds.get('committee') ?? [])])) unit.touch('executive')
}

/**
 * By far the most frequent: one unit is moved, with all below it, under the same head, and nothing else. Only what stood between is numbered
 * anew.
 * @returns whether that was all.
 */
function movedWithin({ all, moved, isMoveOnly }: Editing): boolean {
  const [first] = moved
  if (!isMoveOnly || moved.size > 1 || first === undefined) return false
  const [unit, from] = first
  const to = unit.theParent
  if (from === undefined || to === undefined || headOf(from) !== headOf(to, unit)) return false
  all.theWalk ??= walkOf(all.theUnits)
  for (const one of moveInWalk(all.theWalk, all.hierarchy, { unit, from, to })) one.touch('position')
  return true
}

/** The last above a unit; `undefined` where another stands above it that must not. */
function headOf(unit: CompiledUnit, but?: CompiledUnit): CompiledUnit | undefined {
  let head: CompiledUnit | undefined
  for (let next: CompiledUnit | undefined = unit; next !== undefined; next = next.theParent) {
    if (next === but) return undefined
    head = next
  }
  return head
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
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
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
