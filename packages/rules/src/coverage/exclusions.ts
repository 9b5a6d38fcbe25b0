/** What an exclusion takes out, and edits that take it back without leaving a hole. */
import { type Design, type DesignEdit, type Duty, type Exclusion, type Scope, groupBy, orderedBy } from '@taiseizu/core'
import { put, remove } from '../engine/fixes'
import { isMarked } from '../engine/words'
import { couldAnswer, mayAnswer, mayPerform, presentFor } from './fitting'
import { entitle } from './entitling'
import { answerWith, staffings } from './staffing'

/** The scopes in which an exclusion has something to exclude, by id. */
export const scopesOf = (design: Design, exclusion: Exclusion): readonly Scope[] =>
  [...new Set(design.holdings.meantBy(exclusion).map((duty) => duty.scope))].toSorted(orderedBy((scope) => scope.id))

/** Whether a scope's software is developed for it, so that nothing about development can be left out there. */
export const isDevelopedFor = ({ development }: Scope): boolean =>
  development === 'in-house' || development === 'outsourced'

/**
 * The edits that drop an exclusion, or limit it to some of its scopes, and staff what nobody would have then; `undefined` where nobody can be
 * found for it.
 */
export function reopen(
  design: Design,
  exclusion: Exclusion,
  kept: readonly Scope[] = [],
): readonly DesignEdit[] | undefined {
  const edits: DesignEdit[] = [remove('exclusions', exclusion.id)]
  for (const scope of kept) {
    const record = { ...exclusion.record, scope: scope.id }
    const already = design.exclusions.some((one) => one.id === `${record.task ?? record.field}@${scope.id}`)
    if (!already) edits.push(put('exclusions', record))
  }
  const reopened = design.holdings
    .meantBy(exclusion)
    .filter(
      (duty) => !kept.includes(duty.scope) && design.coverage.exclusionsOf(duty).every((one) => one === exclusion),
    )
  if (reopened.some((duty) => isInWrongHands(design, duty))) return undefined
  for (const duties of groupBy(reopened, (duty) => duty.scope).values()) {
    const staffed = staffReopened(design, exclusion, duties)
    if (staffed === undefined) return undefined
    edits.push(...staffed)
  }
  return edits
}

/** Whether a duty would come back into hands in which the guide does not want it: that has to be settled first. */
function isInWrongHands(design: Design, duty: Duty): boolean {
  const [performing, answering] = [design.holding(duty, 'R'), design.holding(duty, 'A')]
  return (
    answering.length > 1 ||
    answering.some(({ unit }) => !mayAnswer(design, duty, unit)) ||
    (performing.length > 0 && !performing.some((one) => one.isInside)) ||
    performing.some(({ unit }) => !(unit.isProvider ? mayBeOutside(duty) : mayPerform(design, duty, unit)))
  )
}

const mayBeOutside = ({ field }: Duty): boolean => !isMarked(field, 'must-in-house', 'in-house-with-specialist-support')

/** Everybody who is missing in duties of one field in one scope; one assignment for all where nobody has anything. */
function staffReopened(
  design: Design,
  exclusion: Exclusion,
  duties: readonly Duty[],
): readonly DesignEdit[] | undefined {
  const isEmpty = (duty: Duty) => design.unitsWith(duty, 'R', 'A').length === 0
  if (exclusion.task === undefined && duties.every(isEmpty))
    return staffings(design, duties).find(({ answerer }) => answerer !== undefined)?.edits
  const edits: DesignEdit[] = []
  for (const duty of duties) {
    const missing = staffOne(design, duty)
    if (missing === undefined) return undefined
    edits.push(...missing)
  }
  return edits
}

function staffOne(design: Design, duty: Duty): readonly DesignEdit[] | undefined {
  const edits: DesignEdit[] = []
  if (design.holding(duty, 'R').length === 0) {
    const performer = presentFor(design, duty.field, duty.scope).find((unit) => mayPerform(design, duty, unit))
    if (performer === undefined) return undefined
    edits.push(put('assignments', { task: duty.task.id, scope: duty.scope.id, unit: performer.id, role: 'R' }))
  }
  if (design.holding(duty, 'A').length === 0) {
    const answer = couldAnswer(design, [duty])
      .map((unit) => answerWith(design, duty, unit))
      .find((one) => one !== undefined)
    if (answer === undefined) return undefined
    edits.push(...answer.edits)
  } else
    for (const unit of design.unitsWith(duty, 'A')) {
      const entitlement = entitle(design, unit, [duty])
      if (entitlement === undefined) return undefined
      edits.push(...entitlement.edits)
    }
  return edits
}
