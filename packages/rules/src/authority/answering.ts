/** For which fields a unit answers. */
import type { FieldId } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'

/** The fields, of those asked for, in some duty of which the unit is A. Cost: the unit's own assignments. */
export function answeredFields(design: Design, unit: Unit, isMeant: (field: FieldId) => boolean): ReadonlySet<FieldId> {
  const fields = new Set<FieldId>()
  for (const assignment of design.assignmentsOf(unit)) {
    const { role, field } = assignment
    if (role === 'A' && !fields.has(field) && isMeant(field) && design.dutiesOf(assignment).length > 0)
      fields.add(field)
  }
  return fields
}
