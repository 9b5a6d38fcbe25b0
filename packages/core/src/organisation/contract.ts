import type { Cell, Tracker } from '../tracking/tracker'
import type { ContractRecord } from '../workspace/format'
import type { CompiledAssignment } from './assignment'
import type { AssignmentRows } from './assignment-rows'
import type { Contract } from './records'
import type { CompiledUnit } from './unit'

const contractAspects = { own: 0, assignments: 1 } as const

/** A contract as compiled; see {@link CompiledUnit} for who writes what. */
export class CompiledContract implements Contract {
  readonly type = 'contract'
  readonly id: string
  readonly tracker: Tracker
  readonly cells: Cell
  theRecord: ContractRecord
  theProvider: CompiledUnit
  theManager: CompiledUnit | undefined
  theDecider: CompiledUnit | undefined
  /** The rows of what was compiled, until somebody asks for the assignments themselves. */
  rows: number[] = []
  private listed: CompiledAssignment[] | undefined
  private readonly all: AssignmentRows

  constructor(record: ContractRecord, provider: CompiledUnit, all: AssignmentRows, tracker: Tracker) {
    this.all = all
    this.id = record.id
    this.tracker = tracker
    this.cells = tracker.newCells(2)
    this.theRecord = record
    this.theProvider = provider
  }

  get theAssignments(): CompiledAssignment[] {
    return (this.listed ??= this.all.inOrder(this.rows))
  }

  private get own(): ContractRecord {
    this.tracker.read(this.cells)
    return this.theRecord
  }

  get record(): ContractRecord {
    return this.own
  }
  get name(): Contract['name'] {
    return this.own.name ?? this.id
  }
  get provider(): CompiledUnit {
    this.tracker.read(this.cells)
    return this.theProvider
  }
  get manager(): CompiledUnit | undefined {
    this.tracker.read(this.cells)
    return this.theManager
  }
  get decidedBy(): CompiledUnit | undefined {
    this.tracker.read(this.cells)
    return this.theDecider
  }
  get clauses(): Contract['clauses'] {
    return this.own.clauses ?? noClauses
  }
  get assignments(): readonly CompiledAssignment[] {
    this.tracker.read(this.cells + contractAspects.assignments)
    return this.theAssignments
  }
  someAssignment(is: (assignment: CompiledAssignment) => boolean): boolean {
    this.tracker.read(this.cells + contractAspects.assignments)
    return this.listed?.some(is) ?? this.all.some(this.rows, is)
  }
}

const noClauses: Contract['clauses'] = []
