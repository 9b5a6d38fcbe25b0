/**
 * All assignments of an organisation in columns of numbers, a row for each. There may be a million, and most of them nobody ever looks at by
 * themselves: an object is made of one when somebody does, and stays the same from then on.
 */
import type { AssignmentRecord } from '../workspace/format'
import { byCodeUnits } from '../workspace/order'
import { CompiledAssignment } from './assignment'
import type { CompiledContract } from './contract'
import type { Held } from './duty-rows'
import { grown } from './grown'
import { fieldPlaces, inOrder, rolePlaces, rolesInOrder } from './order'
import type { CompiledOrganisation } from './organisation'
import type { CompiledScope } from './scope'
import type { CompiledUnit } from './unit'

/** What an assignment says, in numbers. */
interface Numbers {
  /** The task's number; those of fields come after those of tasks, in the guide's order. */
  readonly aim: number
  /** The scope's slot; -1 where it names none. */
  readonly scope: number
  /** The unit's slot. */
  readonly unit: number
  /** Its place among `rolesInOrder`. */
  readonly role: number
  /** Whether its record says that others do it. */
  readonly isGivenAway: boolean
  readonly isContracted: boolean
}

const roleBits = 7
const givenAway = 8
const contracted = 16

export class AssignmentRows {
  private readonly organisation: CompiledOrganisation
  /** Those that were there when the organisation was compiled; whatever came later is kept as an object alone. */
  private records: readonly AssignmentRecord[] = []
  private aims = new Int32Array(0)
  private scopes = new Int32Array(0)
  private units = new Int32Array(0)
  private flags = new Uint8Array(0)
  private made: (CompiledAssignment | undefined)[] = []
  private end = 0
  /** Rows of what came and went: to be given to others. */
  private readonly free: number[] = []
  /** The rows of each unit, as they were compiled: one unit's after the other's, by slot, and where they begin. */
  private rowsByUnit = new Int32Array(0)
  private starts = new Int32Array(0)
  /** Where each scope stands among all, by slot; as of a list of them. */
  private ranks = new Int32Array(0)
  private ranked: readonly CompiledScope[] | undefined

  constructor(organisation: CompiledOrganisation) {
    this.organisation = organisation
  }

  /** Room for all that is compiled; their rows are their places. */
  begin(records: readonly AssignmentRecord[]): void {
    this.records = records
    this.end = records.length
    this.growTo(this.end)
  }
  put(row: number, { aim, scope, unit, role, isGivenAway, isContracted }: Numbers): void {
    this.aims[row] = aim
    this.scopes[row] = scope
    this.units[row] = unit
    this.flags[row] = role | (isGivenAway ? givenAway : 0) | (isContracted ? contracted : 0)
  }

  /** All that is compiled has been put. Cost: linear. */
  listByUnit(): void {
    const { length } = this.records
    const { unitSlots } = this.organisation
    const ends = new Int32Array(unitSlots + 1)
    for (let row = 0; row < length; row += 1) {
      const at = (this.units[row] ?? 0) + 1
      ends[at] = (ends[at] ?? 0) + 1
    }
    for (let slot = 0; slot < unitSlots; slot += 1) ends[slot + 1] = (ends[slot + 1] ?? 0) + (ends[slot] ?? 0)
    this.starts = ends.slice()
    this.rowsByUnit = new Int32Array(length)
    for (let row = 0; row < length; row += 1) {
      const slot = this.units[row] ?? 0
      const at = ends[slot] ?? 0
      this.rowsByUnit[at] = row
      ends[slot] = at + 1
    }
    this.ranksOfScopes()
  }

  /** Takes up another. @returns its row. */
  add(assignment: CompiledAssignment): number {
    const row = this.free.pop() ?? this.end
    if (row === this.end) {
      this.end += 1
      this.growTo(this.end)
    }
    const { unit, task, field, scope, contract, role, isGivenAway } = assignment
    this.put(row, {
      aim: task?.index ?? this.aimOfField(field),
      scope: scope?.slot ?? -1,
      unit: unit.slot,
      role: rolePlaces[role],
      isGivenAway,
      isContracted: contract !== undefined,
    })
    this.made[row] = assignment
    return row
  }
  /** Nothing may refer to the row any more. */
  remove(row: number): void {
    this.made[row] = undefined
    if (row >= this.records.length) this.free.push(row)
  }

  aimOfField(field: string): number {
    return this.organisation.tasks.length + (fieldPlaces.get(field) ?? 0)
  }

  /** The assignment itself. */
  at(row: number): CompiledAssignment {
    return (this.made[row] ??= this.make(row))
  }
  /** @param held in the order in which they are to be. */
  all(held: Held): readonly CompiledAssignment[] {
    if (held === undefined) return nobody
    return typeof held === 'number' ? [this.at(held)] : held.map((row) => this.at(row))
  }
  unitOf(row: number): CompiledUnit {
    return this.organisation.unitAt(this.units[row] ?? 0)
  }
  /** The slot of its unit. */
  slotOf(row: number): number {
    return this.units[row] ?? 0
  }
  aimAndRoleOf(row: number): readonly [aim: number, role: number] {
    return [this.aims[row] ?? 0, (this.flags[row] ?? 0) & roleBits]
  }
  roleOf(row: number): CompiledAssignment['role'] {
    return rolesInOrder[(this.flags[row] ?? 0) & roleBits] ?? 'R'
  }
  isInside(row: number): boolean {
    return ((this.flags[row] ?? 0) & givenAway) === 0 && !this.unitOf(row).isProvider
  }
  isContracted(row: number): boolean {
    return ((this.flags[row] ?? 0) & contracted) !== 0
  }

  /** The rows of a unit as compiled, in no order. */
  ofUnit(slot: number): Int32Array {
    const first = this.starts[slot] ?? 0
    // One that came later has none.
    return this.rowsByUnit.subarray(first, this.starts[slot + 1] ?? first)
  }

  /** Whether there is such a one among rows. Cost: less than to list them. */
  some(rows: ArrayLike<number>, is: (assignment: CompiledAssignment) => boolean): boolean {
    for (let at = 0; at < rows.length; at += 1) if (is(this.at(rows[at] ?? 0))) return true
    return false
  }

  /** The assignments of rows, in order. */
  inOrder(rows: ArrayLike<number>): CompiledAssignment[] {
    const { length } = rows
    const keys = this.keysOf(rows)
    if (keys === undefined) return Array.from(rows, (row) => this.at(row)).sort(inOrder)
    return Array.from(keys.sort(), (key) => this.at(rows[key % length] ?? 0))
  }

  /**
   * To sort numbers is far cheaper than to compare what they stand for: in each is what its row is sorted by, and where that was.
   * `undefined` where a row came later (its unit's slot does not tell where its id stands), or numbers are not large enough.
   */
  private keysOf(rows: ArrayLike<number>): Float64Array | undefined {
    const { aims, scopes, units, flags } = this
    const { tasks, unitSlots } = this.organisation
    const ranks = this.ranksOfScopes()
    const places = ranks.length + 1
    const { length } = rows
    const mostAims = tasks.length + fieldPlaces.size
    if (mostAims * places * unitSlots * rolesInOrder.length * length > Number.MAX_SAFE_INTEGER) return undefined
    const keys = new Float64Array(length)
    for (let at = 0; at < length; at += 1) {
      const row = rows[at] ?? 0
      if (row >= this.records.length) return undefined
      const scope = scopes[row] ?? -1
      const rank = scope < 0 ? 0 : (ranks[scope] ?? 0) + 1
      const where = ((aims[row] ?? 0) * places + rank) * unitSlots + (units[row] ?? 0)
      keys[at] = (where * rolesInOrder.length + ((flags[row] ?? 0) & roleBits)) * length + at
    }
    return keys
  }
  /** By the ids of their units. */
  readonly byUnit = (one: number, other: number): number =>
    this.units[one] === this.units[other] ? 0 : byCodeUnits(this.unitOf(one).id, this.unitOf(other).id)

  private make(row: number): CompiledAssignment {
    const { organisation } = this
    const record = this.records[row] as AssignmentRecord
    const scope = this.scopes[row] ?? -1
    return new CompiledAssignment(
      record,
      this.unitOf(row),
      organisation.tasks[this.aims[row] ?? -1],
      scope < 0 ? undefined : organisation.scopeAt(scope),
      this.isContracted(row) ? contractOf(record, organisation) : undefined,
      this.roleOf(row),
      ((this.flags[row] ?? 0) & givenAway) !== 0,
    )
  }

  private ranksOfScopes(): Int32Array {
    const { theScopes, scopeSlots } = this.organisation
    if (this.ranked === theScopes) return this.ranks
    this.ranked = theScopes
    this.ranks = new Int32Array(scopeSlots)
    for (const [rank, { slot }] of theScopes.entries()) this.ranks[slot] = rank
    return this.ranks
  }

  private growTo(rows: number): void {
    if (rows <= this.flags.length) return
    this.aims = grown(this.aims, rows)
    this.scopes = grown(this.scopes, rows)
    this.units = grown(this.units, rows)
    this.flags = grown(this.flags, rows)
    this.made.length = this.flags.length
  }
}

const nobody: readonly CompiledAssignment[] = []

const contractOf = ({ contract = '' }: AssignmentRecord, { theContractById }: CompiledOrganisation): CompiledContract =>
  theContractById.get(contract) as CompiledContract
