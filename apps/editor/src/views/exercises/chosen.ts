/** What of an exercise's organisation is looked at: a thing, perhaps with a field on it. */
import { type FieldId, fields } from '@taiseizu/catalogue'
import { type Design, enterpriseId } from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { Place } from '../../picture/layout/find'

export interface Chosen {
  readonly at: SubjectReference
  readonly field?: FieldId
  /** Where on the picture it was chosen; where it was chosen elsewhere, `null`. */
  readonly key: string | null
}

export const whole: SubjectReference = { type: 'scope', id: enterpriseId }

/** A chip stands for the field on its unit; one that lies on no unit for the field in the whole organisation. */
export function chosenAt({ key, subject, within, chip }: Place, design: Design): Chosen {
  if (chip === undefined) return { at: subject, key }
  const field = fields.find(({ id }) => id === chip.field)?.id
  const unit = within?.replace(/^unit\//u, '')
  const at = unit !== undefined && design.unitById.has(unit) ? { type: 'unit' as const, id: unit } : whole
  return { at, key, ...(field === undefined ? {} : { field }) }
}
