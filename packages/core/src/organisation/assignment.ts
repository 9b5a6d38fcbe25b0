import type { FieldId, Mode, Role } from '@taiseizu/catalogue'
import type { AssignmentRecord } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import type { CompiledContract } from './contract'
import type { Assignment, Task } from './records'
import type { CompiledScope } from './scope'
import type { CompiledUnit } from './unit'

/** An assignment as compiled. It never changes: another takes its place. */
export class CompiledAssignment implements Assignment {
  readonly record: AssignmentRecord
  readonly unit: CompiledUnit
  readonly task: Task | undefined
  readonly scope: CompiledScope | undefined
  readonly contract: CompiledContract | undefined
  readonly role: Role
  /** Whether the record says that others do it. */
  readonly isGivenAway: boolean

  constructor(
    record: AssignmentRecord,
    unit: CompiledUnit,
    task: Task | undefined,
    scope: CompiledScope | undefined,
    contract: CompiledContract | undefined,
    role: Role,
    isGivenAway: boolean,
  ) {
    this.record = record
    this.unit = unit
    this.task = task
    this.scope = scope
    this.contract = contract
    this.role = role
    this.isGivenAway = isGivenAway
    if (task === undefined && record.field === undefined)
      throw new Error('an assignment names neither task nor field; the reader should have said so')
  }

  get type(): 'assignment' {
    return 'assignment'
  }
  get id(): string {
    return identityOf('assignments', this.record)
  }
  get field(): FieldId {
    return this.task?.field ?? (this.record.field as FieldId)
  }
  get mode(): Mode {
    return this.isGivenAway || this.unit.isProvider ? 'outsourced' : 'in-house'
  }
  get isInside(): boolean {
    return !this.isGivenAway && !this.unit.isProvider
  }
}
