import type { Design, Duty, Field, Unit } from '@taiseizu/core'

/** Who answers (A) in a field, and for which of its open duties. Cost: linear in these. */
export function answeringIn(design: Design, field: Field): ReadonlyMap<Unit, readonly Duty[]> {
  const answering = new Map<Unit, Duty[]>()
  for (const duty of design.dutiesOfField(field.id))
    for (const { unit } of design.holding(duty, 'A')) {
      const duties = answering.get(unit)
      if (duties === undefined) answering.set(unit, [duty])
      else duties.push(duty)
    }
  return answering
}
