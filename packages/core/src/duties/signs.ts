/**
 * What can be told of duties and assignments at a glance: a bit for each sign. `columns.ts` keeps them, so that whoever looks for something that most
 * do not bear need not look at each.
 */
import type { AssignmentRows } from '../organisation/assignment-rows'
import { type DutyRows, type Held, slots } from '../organisation/duty-rows'
import { rolePlaces } from '../organisation/order'
import { rowsOf } from '../organisation/scope'
import type { CompiledUnit } from '../organisation/unit'

/** What an open duty may bear. Duties that are excluded or relieved bear nothing. */
export const dutySigns = {
  /** Nobody performs it (R). */
  unperformed: 1 << 1,
  /** Nobody answers for it (A). */
  unanswered: 1 << 2,
  /** Nobody performs it, and nobody answers for it. */
  inNoHands: 1 << 3,
  /** Several answer for it. */
  contested: 1 << 4,
  /** It is performed, but by nobody inside: by providers, or units that have it done by others. */
  leftToOutsiders: 1 << 5,
  /** It is performed, but nobody inside performs or supports it. */
  untendedInside: 1 << 6,
  /** A committee or team answers for it. */
  answeredCollegially: 1 << 7,
  /** A committee or team performs it. */
  performedCollegially: 1 << 8,
} as const
export type DutySign = keyof typeof dutySigns

/** What an assignment that names a scope may bear. */
export const assignmentSigns = {
  /** Somebody outside performs or supports by it (R, S), and no contract is named. */
  uncontracted: 1 << 1,
  /** There is no open duty for which it could stand. */
  idle: 1 << 2,
} as const
export type AssignmentSign = keyof typeof assignmentSigns

/** Who alone holds a role in a duty: a unit's slot; or that nobody or several do. */
export const nobody = -1
export const several = -2

/** The duty counts. */
export const open = 1
/** Somebody performs or supports it inside. */
export const inside = 1 << 9

/** What is said of assignments goes with a duty's own signs too: one who performs or supports lacks a contract; one stands for no open duty. */
const uncontracted = 1 << 30
const idle = 1 << 29

/** What an open duty bears of which these hold R, A and S. */
export function signOf(performing: Held, answering: Held, supporting: Held, all: AssignmentRows): number {
  let sign = open
  let isPerformedInside = false
  if (performing === undefined) sign |= dutySigns.unperformed
  else if (typeof performing === 'number') {
    sign |= signOfPerformer(performing, all)
    isPerformedInside = all.isInside(performing)
  } else
    for (const row of performing) {
      sign |= signOfPerformer(row, all)
      isPerformedInside ||= all.isInside(row)
    }
  if (answering === undefined) {
    sign |= dutySigns.unanswered
    if (performing === undefined) sign |= dutySigns.inNoHands
  } else if (typeof answering === 'number') sign |= signOfAnswerer(all.unitOf(answering))
  else {
    sign |= dutySigns.contested
    for (const row of answering) sign |= signOfAnswerer(all.unitOf(row))
  }
  let isTendedInside = isPerformedInside
  if (supporting !== undefined)
    for (const row of rowsOf(supporting))
      if (all.isInside(row)) isTendedInside = true
      else if (!all.isContracted(row)) sign |= uncontracted
  if (isTendedInside) sign |= inside
  if (performing !== undefined && !isPerformedInside)
    sign |= isTendedInside ? dutySigns.leftToOutsiders : dutySigns.leftToOutsiders | dutySigns.untendedInside
  return sign
}

const signOfPerformer = (row: number, all: AssignmentRows): number =>
  (all.unitOf(row).isCollegial ? dutySigns.performedCollegially : 0) |
  (!all.isContracted(row) && !all.isInside(row) ? uncontracted : 0)

const signOfAnswerer = ({ isCollegial }: CompiledUnit): number => (isCollegial ? dutySigns.answeredCollegially : 0)

export function isUncontracted(row: number, all: AssignmentRows): boolean {
  const role = all.roleOf(row)
  return (role === 'R' || role === 'S') && !all.isContracted(row) && !all.isInside(row)
}

/** What a duty bears that does not count: the assignments that name it stand for nothing. */
export function signOfClosed(row: number, duties: DutyRows, all: AssignmentRows): number {
  let sign = 0
  for (let role = 0; role < slots; role += 1) if (!duties.isFree(row, role)) sign |= idle
  for (const role of [rolePlaces.R, rolePlaces.S])
    for (const one of rowsOf(duties.own(row, role))) if (isUncontracted(one, all)) sign |= uncontracted
  return sign
}

/** What assignments bear in a scope, from all that its duties bear. */
export const saidOfDuties = (union: number): number =>
  ((union & idle) === 0 ? 0 : assignmentSigns.idle) | ((union & uncontracted) === 0 ? 0 : assignmentSigns.uncontracted)

/** What assignments of whole fields bear, in a scope with open duties of these fields (a bit for each). */
export function saidOfFields(ofField: readonly Held[], openFields: number, all: AssignmentRows): number {
  let said = 0
  for (let at = 0; at < ofField.length; at += 1) {
    const held = ofField[at]
    if (held === undefined) continue
    if ((openFields & (1 << Math.floor(at / slots))) === 0) said |= assignmentSigns.idle
    for (const row of rowsOf(held)) if (isUncontracted(row, all)) said |= assignmentSigns.uncontracted
  }
  return said
}
