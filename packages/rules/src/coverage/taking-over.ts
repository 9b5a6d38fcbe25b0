/** 図表15 and 17: which fields may be left out, for which reason, and who then looks after what they are about. */
import {
  type ExclusionReason,
  type FieldId,
  type NotHandled,
  type UnitFunction,
  field as catalogueField,
} from '@taiseizu/catalogue'
import { type Design, type Scope, type Unit, orderedBy, subsidiaryOf } from '@taiseizu/core'
import { fieldNamed } from '../engine/words'

/** Under which circumstances the guide lets a field be left out, if at all. */
export const notHandled = (field: FieldId): NotHandled | null => catalogueField(field).notHandled

const takingFunctions: readonly UnitFunction[] = ['procurement', 'supervision']

/** Whether a unit is one of those that look after what packages bring with them. */
export const buysOrSupervises = (unit: Unit): boolean => takingFunctions.some((name) => unit.functions.includes(name))

const callingFields = [fieldNamed.supervision, fieldNamed.operation, fieldNamed.monitoring]

/** Whether a unit is R or A in a duty of supervision, operation or monitoring: such units call the specialist. */
export const callsSpecialists = ({ tally }: Design, unit: Unit): boolean =>
  callingFields.some((field) => tally.performs(unit, field) || tally.answers(unit, field))

/** All who do. */
const callersOfSpecialists = ({ tally }: Design): ReadonlySet<Unit> =>
  new Set(callingFields.flatMap((field) => [...tally.performersOf(field), ...tally.answerersOf(field)]))

/** Who in-house could take over what is excluded for a reason: those of the scope's company first, then of no group company. */
export function takersFor(design: Design, reason: ExclusionReason, scope: Scope | undefined): readonly Unit[] {
  const able = {
    'packages-only': () => design.units.filter(buysOrSupervises),
    'specialist-contracted-when-needed': () => [...callersOfSpecialists(design)],
    'not-applicable': () => [],
  }
  const owner = (scope ?? design.enterprise).owner
  const home = owner && subsidiaryOf(owner)
  const rank = (unit: Unit) => (subsidiaryOf(unit) === home ? 0 : 1)
  return able[reason]()
    .filter((unit) => !unit.isProvider && (rank(unit) === 0 || subsidiaryOf(unit) === undefined))
    .toSorted((a, b) => rank(a) - rank(b) || orderedBy((unit: Unit) => unit.id)(a, b))
}
