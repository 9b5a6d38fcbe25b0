import type { FieldId } from '@taiseizu/catalogue'
import type { Design, Scope } from '@taiseizu/core'
import { perDesign } from '../engine/memo'

/** The fields of each scope in whose open duties somebody holds R or A. */
const touchedFields = perDesign((design) => {
  const touched = new Map<Scope, Set<FieldId>>(design.scopes.map((scope) => [scope, new Set()]))
  for (const duty of design.openDuties) {
    const fields = touched.get(duty.scope)
    if (fields === undefined || fields.has(duty.field)) continue
    if (design.holding(duty, 'R').length > 0 || design.holding(duty, 'A').length > 0) fields.add(duty.field)
  }
  return touched
})

/** Whether nobody holds R or A in any duty of a field in a scope: told as one (COV-03), not duty by duty. */
export const isUntouched = (design: Design, field: FieldId, scope: Scope): boolean =>
  touchedFields(design).get(scope)?.has(field) !== true
