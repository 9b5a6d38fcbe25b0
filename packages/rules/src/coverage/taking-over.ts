/** 図表15 and 17: which fields may be left out, for which reason, and who then looks after what they are about. */
import {
  type ExclusionReason,
  type FieldId,
  type NotHandled,
  type UnitFunction,
  field as catalogueField,
} from '@taiseizu/catalogue'
import { type Design, type Scope, type Unit, orderedBy, subsidiaryOf } from '@taiseizu/core'
import { perDesign } from '../engine/memo'
import { fieldNamed } from '../engine/words'

/** Under which circumstances the guide lets a field be left out, if at all. */
export const notHandled = (field: FieldId): NotHandled | null => catalogueField(field).notHandled

const takingFunctions: readonly UnitFunction[] = ['procurement', 'supervision']

/** Whether a unit is one of those that look after what packages bring with them. */
export const buysOrSupervises = (unit: Unit): boolean => takingFunctions.some((name) => unit.functions.includes(name))

/** The units that are R or A in a duty of supervision, operation or monitoring: they call the specialist. */
export const callersOfSpecialists = perDesign((design): ReadonlySet<Unit> => {
  const units = new Set<Unit>()
  for (const field of [fieldNamed.supervision, fieldNamed.operation, fieldNamed.monitoring])
    for (const duty of design.dutiesOfField(field))
      for (const role of ['R', 'A'] as const) for (const { unit } of design.holding(duty, role)) units.add(unit)
  return units
})

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
