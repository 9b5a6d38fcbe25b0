import type { Assignment, Design, Duty, Unit } from '@taiseizu/core'

/** The assignments by which a unit performs (R) with its own people. */
export const performingInside = (unit: Unit): readonly Assignment[] =>
  unit.assignmentsWith('R').filter((one) => one.isInside)

/** The open duties in which assignments count, each once. */
export const dutiesOfAll = (assignments: readonly Assignment[], design: Design): readonly Duty[] => [
  ...new Set(assignments.flatMap((one) => design.dutiesOf(one))),
]
