/** For which fields a unit answers. */
import type { FieldId } from '@taiseizu/catalogue'
import type { Design, Unit } from '@taiseizu/core'

/** The fields, of those asked for, in some duty of which the unit is A. Cost: constant. */
export const answeredFields = (design: Design, unit: Unit, isMeant: (field: FieldId) => boolean): readonly FieldId[] =>
  design.tally.answeredBy(unit).filter(isMeant)
