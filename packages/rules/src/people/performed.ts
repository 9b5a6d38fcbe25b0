import type { Design, Duty, Unit } from '@taiseizu/core'

/** The open duties that a unit performs (R) with its own people, each once. */
export const performedInside = (unit: Unit, design: Design): readonly Duty[] => [
  ...new Set(
    design
      .assignmentsOf(unit)
      .filter((one) => one.role === 'R' && one.isInside)
      .flatMap((one) => design.dutiesOf(one)),
  ),
]
