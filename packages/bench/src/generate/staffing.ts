/** Who does what in a scope: the whole matrix of its duties, as it ought to be. */
import {
  type FieldId,
  type Role,
  type ScopeKind,
  type StandardTask,
  scopeKinds,
  standardTasks,
  task as catalogueTask,
} from '@taiseizu/catalogue'
import type { AssignmentRecord } from '@taiseizu/core'
import type { Place } from './divisions'
import type { Performer } from './house'

/** A role in one duty or, where no task is given, in all duties of a field in the scope. */
export type Cell = AssignmentRecord

export type DutyTask = Pick<StandardTask, 'id' | 'kind'> & { readonly field: FieldId }

const tasksByKind = new Map<ScopeKind, readonly DutyTask[]>(
  scopeKinds.map(({ id: kind }) => [
    kind,
    standardTasks
      .filter(({ applies }) => applies !== 'enterprise' && applies.includes(kind))
      .map((one) => ({ ...one, field: catalogueTask(one.id).field })),
  ]),
)

const fieldByTask = new Map<string, FieldId>([...tasksByKind.values()].flat().map(({ id, field }) => [id, field]))

/** The standard tasks that have a duty in scopes of a kind. */
const tasksIn = (kind: ScopeKind): readonly DutyTask[] => tasksByKind.get(kind) ?? []

interface Holders {
  readonly answers: string
  readonly performs: Performer
  readonly supports?: string
}

const inside = (unit: string): Performer => ({ unit })

/** How a scope is run: what its own people leave to others. */
export interface Manner {
  readonly monitoredOutside: boolean
  readonly developedOutside: boolean
  readonly operatedOutside: boolean
}

export const allInside: Manner = { monitoredOutside: false, developedOutside: false, operatedOutside: false }

function holdersOf({ id, field, kind }: DutyTask, place: Place, manner: Manner): Holders {
  const { house, owner, division, operation, development } = place
  switch (field) {
    case 'security-audit':
    case 'system-audit':
      return { answers: house.audit, performs: inside(house.audit) }
    case 'security-supervision':
      return { answers: house.security, performs: inside(house.security) }
    case 'digital-system-strategy':
    case 'business-domain-planning':
      return { answers: division, performs: inside(owner) }
    case 'vulnerability-assessment-pentest':
      return { answers: house.security, performs: house.assessment, supports: operation }
    case 'security-monitoring-operation':
      if (kind === 'incident') return { answers: owner, performs: inside(operation), supports: place.sirt }
      if (id.endsWith('.products-services')) return { answers: division, performs: inside(operation) }
      return manner.monitoredOutside
        ? { answers: house.security, performs: house.monitoring, supports: operation }
        : { answers: house.security, performs: inside(operation) }
    case 'digital-product-development':
      return manner.developedOutside
        ? { answers: owner, performs: place.developers, supports: development }
        : { answers: owner, performs: inside(development) }
    case 'digital-product-operation':
      if (kind === 'incident') return { answers: owner, performs: inside(operation), supports: place.sirt }
      return manner.operatedOutside && kind === undefined
        ? { answers: owner, performs: place.operators, supports: operation }
        : { answers: owner, performs: inside(operation) }
    case 'business-domain-site':
      return kind === 'incident'
        ? { answers: owner, performs: inside(operation), supports: place.sirt }
        : { answers: owner, performs: inside(operation) }
    default:
      return { answers: owner, performs: inside(development) }
  }
}

export const cell = (task: string, scope: string, { unit, contract }: Performer, role: Role): Cell =>
  contract === undefined ? { task, scope, unit, role } : { task, scope, unit, role, mode: 'outsourced', contract }

/** Every duty of the scope with one A and an R, by task and scope. */
export function staff(scope: string, kind: ScopeKind, place: Place, manner: Manner = allInside): Cell[] {
  const cells: Cell[] = []
  for (const task of tasksIn(kind)) {
    const { answers, performs, supports } = holdersOf(task, place, manner)
    cells.push(cell(task.id, scope, inside(answers), 'A'), cell(task.id, scope, performs, 'R'))
    if (supports !== undefined) cells.push(cell(task.id, scope, inside(supports), 'S'))
  }
  return cells
}

/** The same with the given fields said once for the whole field, where one unit holds the role in all of it. */
export function byField(cells: readonly Cell[], scope: string, fields: ReadonlySet<FieldId>): Cell[] {
  const general = new Map<string, Cell>()
  const kept: Cell[] = []
  for (const one of cells) {
    const field = one.task === undefined ? one.field : fieldByTask.get(one.task)
    if (field === undefined || !fields.has(field) || (one.role !== 'A' && one.role !== 'R')) kept.push(one)
    else general.set(`${field}:${one.role}`, { field, scope, unit: one.unit, role: one.role })
  }
  return [...general.values(), ...kept]
}

/** Who else is told, asked or lends a hand in a scope: as many as wanted, spread over its duties. */
export function* bystanders(scope: string, kind: ScopeKind, place: Place): Generator<Cell, undefined> {
  const { house, division, neighbour } = place
  const others: readonly (readonly [string | undefined, Role])[] = [
    [division, 'I'],
    [house.it, 'C'],
    [neighbour, 'S'],
    [house.csirt, 'I'],
    [house.security, 'C'],
    [house.head, 'I'],
    [house.legal, 'C'],
    [neighbour, 'I'],
    [house.legal, 'I'],
    [house.it, 'I'],
    [house.ciso, 'I'],
    [division, 'C'],
  ]
  for (const [unit, role] of others)
    if (unit !== undefined) for (const { id } of tasksIn(kind)) yield cell(id, scope, inside(unit), role)
  return undefined
}
