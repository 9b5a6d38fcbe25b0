import type { FieldId } from '@taiseizu/catalogue'
import { type Design, type Duty, type Scope, sameSet } from '@taiseizu/core'
import { questionAbout } from '../engine/question'

/** Whether nobody holds R or A. */
const isInNoHands = (duty: Duty): boolean => duty.countOf('R') === 0 && duty.countOf('A') === 0

/** The fields of a scope in whose open duties somebody holds R or A. Asked for the few scopes only in which something is in no hands. */
const touchedFields = questionAbout((design, scope: Scope): ReadonlySet<FieldId> => {
  const touched = new Set<FieldId>()
  for (const duty of design.dutiesIn(scope)) if (!isInNoHands(duty)) touched.add(duty.field)
  return touched
}, sameSet)

/** Whether nobody holds R or A in any duty of a field in a scope: told as one (COV-03), not duty by duty. */
export const isUntouched = (design: Design, field: FieldId, scope: Scope): boolean =>
  !touchedFields(design, scope).has(field)
