/** A field given from one unit to another, or to a unit where nobody did it. */
import { type FieldId, field as fieldWithId } from '@taiseizu/catalogue'
import {
  type Assignment,
  type AssignmentRecord,
  type Design,
  type DesignEdit,
  type Duty,
  type Exclusion,
  type Unit,
  groupBy,
  identityOf,
} from '@taiseizu/core'
import { labelOf } from '@taiseizu/rules'
import { inBoth } from '../messages'
import type { Proposal } from './proposal'
import { namesOf } from './selected-units'
import '../messages/edits'

/** What a unit's chip stands for: who performs and answers; of a provider also who supports. */
const isOnChip = ({ role, unit }: Assignment): boolean =>
  role === 'R' || role === 'A' || (role === 'S' && unit.isProvider)

/**
 * The assignments of a unit in a field go to another unit; with `copy` it keeps them too. In-house work given to a provider is outsourced
 * from then on, under its contract where it has one alone; a provider's work given to a unit of the house is done in-house.
 */
export function reassigned(design: Design, from: Unit, field: FieldId, to: Unit, copy = false): Proposal {
  const names = { field: fieldWithId(field).name, unit: namesOf([from]), target: namesOf([to]) }
  const moving = design.assignmentsOf(from).filter((one) => one.field === field && isOnChip(one))
  if (from === to || moving.length === 0) return { refused: inBoth('edits.refuse.alreadyDoes', names) }
  const known = new Set(design.assignmentsOf(to).map(({ id }) => id))
  const edits = moving.flatMap((assignment): readonly DesignEdit[] => {
    const record = heldBy(design, assignment.record, from, to)
    const isNew = !known.has(identityOf('assignments', record))
    if (copy) return isNew ? [{ collection: 'assignments', record }] : []
    return isNew
      ? [{ collection: 'assignments', record, was: assignment.id }]
      : [{ collection: 'assignments', remove: assignment.id }]
  })
  if (edits.length === 0) return { refused: inBoth('edits.refuse.alreadyDoes', names) }
  return { label: inBoth(copy ? 'edits.step.share' : 'edits.step.reassign', names), edits }
}

function heldBy(design: Design, record: AssignmentRecord, from: Unit, to: Unit): AssignmentRecord {
  if (from.isProvider === to.isProvider && !to.isProvider) return { ...record, unit: to.id }
  const { mode: _mode, contract: _contract, ...rest } = record
  return { ...rest, unit: to.id, ...outside(design, to) }
}

function outside(design: Design, unit: Unit): Pick<AssignmentRecord, 'mode' | 'contract'> {
  if (!unit.isProvider) return {}
  const [only, ...others] = design.contractsWith(unit)
  return {
    mode: 'outsourced',
    ...(only !== undefined && others.length === 0 ? { contract: only.id } : {}),
  }
}

/** A unit no longer has to do with a field; where it is consulted or informed it stays. */
export function takenOff(design: Design, from: Unit, field: FieldId): Proposal {
  const names = { field: fieldWithId(field).name, unit: namesOf([from]) }
  const edits = design
    .assignmentsOf(from)
    .filter((one) => one.field === field && isOnChip(one))
    .map(({ id }): DesignEdit => ({ collection: 'assignments', remove: id }))
  return { label: inBoth('edits.step.takeOff', names), edits }
}

/** What was left out on purpose is to be done again. */
export function included(exclusion: Exclusion): Proposal {
  const field = { ja: labelOf(exclusion, 'ja'), en: labelOf(exclusion, 'en') }
  return {
    label: inBoth('edits.step.include', { field }),
    edits: [{ collection: 'exclusions', remove: exclusion.id }],
  }
}

/** Duties that nobody does are given to a unit: it performs and answers for them, in-house; a provider performs and somebody has still to answer. */
export function assigned(design: Design, duties: readonly Duty[], to: Unit): Proposal {
  const roles = to.isProvider ? (['R'] as const) : (['R', 'A'] as const)
  const known = new Set(design.assignmentsOf(to).map(({ id }) => id))
  const edits = aimsOf(design, duties).flatMap((aim) =>
    roles.flatMap((role): readonly DesignEdit[] => {
      const record: AssignmentRecord = { ...aim, unit: to.id, role, ...outside(design, to) }
      return known.has(identityOf('assignments', record)) ? [] : [{ collection: 'assignments', record }]
    }),
  )
  const [first] = duties
  const fields = [...new Set(duties.map((duty) => duty.field))]
  const field = first === undefined ? { ja: '', en: '' } : fieldWithId(first.field).name
  const what = fields.length === 1 ? field : inBoth('structure.several', { unit: field, more: fields.length - 1 })
  const names = { field: what, target: namesOf([to]) }
  if (edits.length === 0) return { refused: inBoth('edits.refuse.alreadyDoes', { ...names, unit: names.target }) }
  return { label: inBoth(to.isProvider ? 'edits.step.outsource' : 'edits.step.assign', names), edits }
}

type Aim = Pick<AssignmentRecord, 'field' | 'scope'> | Pick<AssignmentRecord, 'task' | 'scope'>

/** By field and scope where nobody does anything of the field there; else task by task, so that nothing given to others is overruled. */
const aimsOf = (design: Design, duties: readonly Duty[]): readonly Aim[] =>
  [...groupBy(duties, (duty) => `${duty.field}@${duty.scope.id}`).values()].flatMap((group): readonly Aim[] => {
    const [first] = group
    if (first === undefined) return []
    const all = design.dutiesIn(first.scope).filter((duty) => duty.field === first.field)
    if (all.length === group.length) return [{ field: first.field, scope: first.scope.id }]
    return group.map(({ task, scope }) => ({ task: task.id, scope: scope.id }))
  })

/** What is left out is taken over by a unit. */
export function takenOverBy(exclusion: Exclusion, unit: Unit): Proposal {
  const names = { field: { ja: labelOf(exclusion, 'ja'), en: labelOf(exclusion, 'en') }, target: namesOf([unit]) }
  if (unit.isProvider) return { refused: inBoth('edits.refuse.takeOverOutside', names) }
  if (exclusion.takenOverBy === unit) return { refused: inBoth('edits.refuse.alreadyTakesOver', names) }
  return {
    label: inBoth('edits.step.takeOver', names),
    edits: [{ collection: 'exclusions', record: { ...exclusion.record, takenOverBy: unit.id } }],
  }
}
