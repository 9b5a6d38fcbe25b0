import type { Role } from '@taiseizu/catalogue'
import type { AssignmentRecord } from '../workspace/format'
import { identityOf } from '../workspace/identity'
import type { Assignment, Contract, Scope, Task, Unit } from './records'

/** What an assignment refers to, by id. Each throws where there is no such thing. */
export interface Referred {
  unit(id: string): Unit
  task(id: string): Task
  scope(id: string): Scope
  contract(id: string): Contract
}

/** Its id is made when somebody asks for it: of a million few are ever named. */
class CompiledAssignment implements Assignment {
  readonly type = 'assignment'
  readonly record: AssignmentRecord
  readonly unit: Unit
  readonly role: Role
  readonly mode: Assignment['mode']
  readonly task: Task | undefined
  readonly field: Assignment['field']
  readonly scope: Scope | undefined
  readonly contract: Contract | undefined
  readonly isInside: boolean

  constructor(record: AssignmentRecord, referred: Referred) {
    const { task, field, scope, contract } = record
    this.record = record
    this.unit = referred.unit(record.unit)
    this.role = record.role
    this.mode = this.unit.isProvider ? 'outsourced' : (record.mode ?? 'in-house')
    this.task = task === undefined ? undefined : referred.task(task)
    const aimed = this.task?.field ?? field
    if (aimed === undefined)
      throw new Error('an assignment names neither task nor field; the reader should have said so')
    this.field = aimed
    this.scope = scope === undefined ? undefined : referred.scope(scope)
    this.contract = contract === undefined ? undefined : referred.contract(contract)
    this.isInside = this.mode === 'in-house'
  }

  get id(): string {
    return identityOf('assignments', this.record)
  }
}

const roleOrder: Readonly<Record<Role, number>> = { A: 0, C: 1, I: 2, R: 3, S: 4 }

/**
 * Compiles assignments, in an order that does not depend on the file's: by task or field, by scope (those without come first), by unit, by role.
 *
 * @param fieldOrder the place of each field. Cost: linear in the assignments but for those of one unit's neighbours in one cell.
 */
export function compileAssignments(
  records: readonly AssignmentRecord[],
  referred: Referred,
  counts: { readonly tasks: number; readonly scopes: number; readonly fields: ReadonlyMap<string, number> },
): readonly Assignment[] {
  const width = counts.scopes + 1
  const compiled = records.map((record) => new CompiledAssignment(record, referred))
  const cellOf = ({ task, field, scope }: Assignment): number => {
    const aim = task === undefined ? counts.tasks + (counts.fields.get(field) ?? 0) : task.index
    return aim * width + (scope === undefined ? 0 : scope.index + 1)
  }
  const sorted = inCells(compiled, cellOf, (counts.tasks + counts.fields.size) * width)
  for (const assignment of sorted) (assignment.contract?.assignments as Assignment[] | undefined)?.push(assignment)
  return sorted
}

/** Sorts by cell in linear time, then the few of each cell by unit and role. */
function inCells(
  items: readonly Assignment[],
  cellOf: (item: Assignment) => number,
  cells: number,
): readonly Assignment[] {
  const starts = new Int32Array(cells + 1)
  const cellOfItem = new Int32Array(items.length)
  for (const [index, item] of items.entries()) {
    const cell = cellOf(item)
    cellOfItem[index] = cell
    starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
  }
  for (let cell = 0; cell < cells; cell += 1) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0)
  const next = starts.slice()
  const sorted: Assignment[] = Array.from({ length: items.length })
  for (const [index, item] of items.entries()) {
    const cell = cellOfItem[index] ?? 0
    const at = next[cell] ?? 0
    next[cell] = at + 1
    // Insertion: a cell holds a handful.
    let place = at
    for (
      let before = sorted[place - 1];
      place > (starts[cell] ?? 0) && before !== undefined && comesBefore(item, before);
    ) {
      sorted[place] = before
      place -= 1
      before = sorted[place - 1]
    }
    sorted[place] = item
  }
  return sorted
}

const comesBefore = (a: Assignment, b: Assignment): boolean =>
  a.unit === b.unit ? roleOrder[a.role] < roleOrder[b.role] : a.unit.id < b.unit.id
