/** Who has which assignments: a list for each unit and each contract, in the order of `inOrder`. */
import type { CompiledAssignment } from './assignment'
import { fieldPlaces, rolePlaces, rolesInOrder } from './order'
import type { CompiledOrganisation } from './organisation'

/**
 * Takes up all assignments of an organisation that is being compiled, one by one, and puts them in order by numbers, column by column: to compare
 * a million of them with one another, or to go from each to what it refers to once more, would be dear.
 */
export class Listing {
  private readonly organisation: CompiledOrganisation
  private readonly all: CompiledAssignment[] = []
  /** By assignment, as they come: task or field; scope; unit and role. */
  private readonly aims: Int32Array
  private readonly scopes: Int32Array
  private readonly holders: Int32Array
  /** Whether it is under a contract: few are, and to go to each assignment for that would be dear. */
  private readonly isContracted: Uint8Array
  /** Where each scope stands among all, by slot; `enterprise` is not where its slot is. */
  private readonly ranks: Int32Array

  /** @param count of the assignments. Units and scopes are there already, and have their slots in the order of their ids. */
  constructor(organisation: CompiledOrganisation, count: number) {
    this.organisation = organisation
    this.aims = new Int32Array(count)
    this.scopes = new Int32Array(count)
    this.holders = new Int32Array(count)
    this.isContracted = new Uint8Array(count)
    this.ranks = new Int32Array(organisation.scopeSlots)
    for (const [rank, { slot }] of organisation.theScopes.entries()) this.ranks[slot] = rank
  }

  take(assignment: CompiledAssignment): void {
    const { task, scope, unit, role, contract } = assignment
    const row = this.all.length
    this.all.push(assignment)
    this.aims[row] =
      task === undefined ? this.organisation.tasks.length + (fieldPlaces.get(assignment.field) ?? 0) : task.index
    this.scopes[row] = scope === undefined ? 0 : (this.ranks[scope.slot] ?? 0) + 1
    this.holders[row] = unit.slot * rolesInOrder.length + rolePlaces[role]
    if (contract !== undefined) this.isContracted[row] = 1
  }

  /** Gives each unit and contract its list. Cost: linear. */
  handOut(): void {
    const { all, holders } = this
    const { tasks, theScopes, theUnits, unitSlots } = this.organisation
    let rows: Int32Array = new Int32Array(all.length)
    for (let row = 0; row < rows.length; row += 1) rows[row] = row
    // What weighs least first: each column leaves those that are alike in it as they were.
    rows = sortedBy(holders, unitSlots * rolesInOrder.length, rows)
    rows = sortedBy(this.scopes, theScopes.length + 1, rows)
    rows = sortedBy(this.aims, tasks.length + fieldPlaces.size, rows)
    for (const row of rows) {
      if (this.isContracted[row] === 0) continue
      const one = all[row] as CompiledAssignment
      one.contract?.theAssignments.push(one)
    }
    for (let row = 0; row < rows.length; row += 1) holders[row] = Math.floor((holders[row] ?? 0) / rolesInOrder.length)
    rows = sortedBy(holders, unitSlots, rows)
    const byUnit = [...all]
    for (let at = 0; at < rows.length; at += 1) byUnit[at] = all[rows[at] ?? 0] as CompiledAssignment
    let from = 0
    for (const unit of theUnits) {
      let to = from
      while (to < rows.length && holders[rows[to] ?? 0] === unit.slot) to += 1
      // As long as it has to be and no longer.
      if (to > from) unit.theAssignments = byUnit.slice(from, to)
      from = to
    }
  }
}

/** Rows in the order of their numbers in a column, which are less than `end`; those with the same number as they were. */
function sortedBy(column: Int32Array, end: number, rows: Int32Array): Int32Array {
  const starts = new Int32Array(end + 1)
  for (const number of column) starts[number + 1] = (starts[number + 1] ?? 0) + 1
  for (let number = 0; number < end; number += 1) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const sorted = new Int32Array(rows.length)
  for (const row of rows) {
    const number = column[row] ?? 0
    const at = starts[number] ?? 0
    sorted[at] = row
    starts[number] = at + 1
  }
  return sorted
}
