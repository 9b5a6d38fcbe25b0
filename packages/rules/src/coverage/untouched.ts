import type { FieldId } from '@taiseizu/catalogue'
import type { Design, Duty, Scope } from '@taiseizu/core'
import { perDesign } from '../engine/memo'

/** Whether nobody holds R or A. */
export const isInNoHands = (design: Design, duty: Duty): boolean =>
  design.holding(duty, 'R').length === 0 && design.holding(duty, 'A').length === 0

const touchedByScope = perDesign(() => new Map<Scope, ReadonlySet<FieldId>>())

/** The fields of a scope in whose open duties somebody holds R or A. Asked for the few scopes only in which something is in no hands. */
function touchedFields(design: Design, scope: Scope): ReadonlySet<FieldId> {
  const known = touchedByScope(design).get(scope)
  if (known !== undefined) return known
  const touched = new Set<FieldId>()
  for (const duty of design.dutiesIn(scope)) if (!isInNoHands(design, duty)) touched.add(duty.field)
  touchedByScope(design).set(scope, touched)
  return touched
}

/** Whether nobody holds R or A in any duty of a field in a scope: told as one (COV-03), not duty by duty. */
export const isUntouched = (design: Design, field: FieldId, scope: Scope): boolean =>
  !touchedFields(design, scope).has(field)
