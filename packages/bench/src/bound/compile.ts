/* oxlint-disable typescript/no-non-null-assertion -- A place in a flat array that is asked for is there; a default would be a branch in the innermost loop. */
/**
 * A variant as flat arrays of numbers, holding what seven rules need and nothing else: what somebody would write by hand who wanted these
 * answers fast and cared for nothing more. It is the yardstick of the engine, not a part of the product.
 */
import { fields, scopeKinds, standardTasks, task as catalogueTask, field as catalogueField } from '@taiseizu/catalogue'
import type { AssignmentRecord, RecordOf, VariantRecord, Workspace } from '@taiseizu/core'
import { type Grants, grantsOf, kindBit } from './authority'
import { type Hierarchy, collegial, hierarchyOf, provider } from './hierarchy'
import { type Lists, listsOf } from './lists'

export const performs = 0
export const answers = 1

export interface Tasks {
  readonly ids: readonly string[]
  readonly field: Uint8Array
  readonly requires: Uint8Array
  readonly isAudit: Uint8Array
  /** The tasks of each kind of scope; of `enterprise` last. */
  readonly byKind: readonly Int32Array[]
}

/** Where a role of a duty may be held: by task in the scope, by task, by field in the scope, by field. */
export interface Slots {
  readonly byTask: number
  readonly byFieldInScope: number
  readonly byField: number
  readonly count: number
}

export interface Bound {
  readonly units: Hierarchy
  readonly tasks: Tasks
  readonly scopeIds: readonly string[]
  readonly scopeKind: Uint8Array
  readonly ownerOf: Int32Array
  readonly slots: Slots
  /** Who performs and who answers: units, shifted by one; the lowest bit says that it is done in-house. */
  readonly holders: Lists
  /** For each slot (of both roles) whether an exclusion stands there. */
  readonly excluded: Uint8Array
  readonly grants: Grants
  /** Where one step leads from a unit. */
  readonly steps: Lists
}

export const fieldIds = fields.map(({ id }) => id)
const fieldNumbers: ReadonlyMap<string, number> = new Map(fieldIds.map((id, number) => [id, number]))
const kindNumbers: ReadonlyMap<string, number> = new Map(scopeKinds.map(({ id }, number) => [id, number]))
const enterpriseKind = scopeKinds.length

/** @param variantId a variant based on no other: laying one over another is no part of the yardstick. */
export function compile(workspace: Workspace, variantId: string): Bound {
  const variant = workspace.variants.find(({ id }) => id === variantId)
  if (variant === undefined || variant.basedOn !== undefined)
    throw new Error(`no variant "${variantId}" that is based on none`)
  const units = hierarchyOf(recordsOf(variant, 'units'))
  const tasks = tasksOf(recordsOf(variant, 'tasks'))
  const scopes = recordsOf(variant, 'scopes')
  const scopeIds = [...scopes.map(({ id }) => id), 'enterprise']
  const scopeNumbers = new Map(scopeIds.map((id, number) => [id, number]))
  const scopeKind = Uint8Array.from([...scopes.map(({ kind }) => kindNumbers.get(kind)!), enterpriseKind])
  const ownerOf = Int32Array.from([...scopes.map(({ owner }) => units.numbers.get(owner)!), units.enterpriseOwner])

  const byTask = scopeIds.length * tasks.ids.length
  const byFieldInScope = byTask + tasks.ids.length
  const byField = byFieldInScope + scopeIds.length * fieldIds.length
  const slots = { byTask, byFieldInScope, byField, count: byField + fieldIds.length }
  const taskNumbers = new Map(tasks.ids.map((id, number) => [id, number]))
  const slotOf = ({ task, field, scope }: Pick<AssignmentRecord, 'task' | 'field' | 'scope'>): number => {
    const place = scope === undefined ? -1 : scopeNumbers.get(scope)!
    if (task === undefined) {
      const number = fieldNumbers.get(field ?? '')!
      return place < 0 ? byField + number : byFieldInScope + place * fieldIds.length + number
    }
    const number = taskNumbers.get(task)!
    return place < 0 ? byTask + number : place * tasks.ids.length + number
  }
  const excluded = new Uint8Array(slots.count)
  for (const exclusion of recordsOf(variant, 'exclusions')) excluded[slotOf(exclusion)] = 1

  const holders = holdersOf(recordsOf(variant, 'assignments'), units, slots.count, slotOf)
  const grants = grantsOf(recordsOf(variant, 'authority'), units, scopeNumbers, ownerOf)
  return {
    units,
    tasks,
    scopeIds,
    scopeKind,
    ownerOf,
    slots,
    holders,
    excluded,
    grants,
    steps: stepsOf(variant, units),
  }
}

/** Only variants with a base hold anything but whole records. */
const recordsOf = <Name extends 'units' | 'scopes' | 'tasks' | 'assignments' | 'authority' | 'links' | 'exclusions'>(
  variant: VariantRecord,
  name: Name,
): readonly RecordOf<Name>[] => (variant[name] ?? []) as readonly RecordOf<Name>[]

function tasksOf(own: readonly RecordOf<'tasks'>[]): Tasks {
  const all = [
    ...standardTasks.map((one) => ({ ...one, field: catalogueTask(one.id).field as string })),
    ...own.map((one) => ({ ...one, field: one.field ?? one.id.slice(0, one.id.indexOf('.')) })),
  ]
  const every = scopeKinds.map(({ id }) => id)
  const kinds = all.map(({ applies }) =>
    applies === 'enterprise'
      ? [enterpriseKind]
      : (applies === 'all' ? every : applies).map((kind) => kindNumbers.get(kind)!),
  )
  return {
    ids: all.map(({ id }) => id),
    field: Uint8Array.from(all, ({ field }) => fieldNumbers.get(field)!),
    requires: Uint8Array.from(all, ({ requires = [] }) =>
      requires.reduce((bits, kind) => bits | kindBit.get(kind)!, 0),
    ),
    isAudit: Uint8Array.from(all, ({ kind }) => Number(kind === 'audit')),
    byKind: Array.from({ length: enterpriseKind + 1 }, (_, kind) =>
      Int32Array.from(kinds.flatMap((own, task) => (own.includes(kind) ? [task] : []))),
    ),
  }
}

function holdersOf(
  assignments: readonly AssignmentRecord[],
  units: Hierarchy,
  slots: number,
  slotOf: (assignment: AssignmentRecord) => number,
): Lists {
  const listOf = new Int32Array(assignments.length)
  const value = new Int32Array(assignments.length)
  for (let index = 0; index < assignments.length; index += 1) {
    const assignment = assignments[index]!
    const { role, unit, mode } = assignment
    if (role !== 'R' && role !== 'A') {
      listOf[index] = -1
      continue
    }
    const number = units.numbers.get(unit)!
    const isInside = mode !== 'outsourced' && !(units.flags[number]! & provider)
    listOf[index] = slotOf(assignment) * 2 + (role === 'R' ? performs : answers)
    value[index] = number * 2 + Number(isInside)
  }
  return listsOf(slots * 2, listOf, (index) => value[index]!)
}

function stepsOf(variant: VariantRecord, units: Hierarchy): Lists {
  const from: number[] = []
  const to: number[] = []
  for (const [unit, { members = [] }] of recordsOf(variant, 'units').entries()) {
    if (units.parent[unit]! >= 0) {
      from.push(unit)
      to.push(units.parent[unit]!)
    }
    if (units.flags[unit]! & collegial)
      for (const member of members) {
        if (member.chair !== true) continue
        from.push(unit)
        to.push(units.numbers.get(member.unit)!)
      }
  }
  for (const link of recordsOf(variant, 'links')) {
    if (link.kind !== 'escalates-to') continue
    from.push(units.numbers.get(link.from)!)
    to.push(units.numbers.get(link.to)!)
  }
  return listsOf(units.ids.length, Int32Array.from(from), (step) => to[step]!)
}

const bitsOf = (wanted: (mark: string) => boolean): Uint8Array =>
  Uint8Array.from(fieldIds, (id) => Number(wanted(catalogueField(id).sourcing)))

/** Fields by their mark in 図表17. */
export const isSupported = bitsOf((mark) => mark === 'in-house-with-specialist-support')
export const isKept = bitsOf((mark) => mark === 'must-in-house' || mark === 'in-house-with-specialist-support')
export const isAuditField = bitsOf((mark) => mark === 'audit-either')
