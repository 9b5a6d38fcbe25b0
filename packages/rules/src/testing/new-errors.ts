import type { Design } from '@taiseizu/core'
import { check } from '../engine/check'
import type { Finding } from '../engine/findings'
import { rules } from '../rules'

const known = new WeakMap<Design, readonly Finding[]>()

function errorsIn(design: Design): readonly Finding[] {
  const errors =
    known.get(design) ?? check(design, { rules }).findings.filter((finding) => finding.severity === 'error')
  known.set(design, errors)
  return errors
}

/**
 * The keys of errors that a change added. A field that had nobody at all in a scope (COV-03) and now has somebody for one of its duties
 * is told duty by duty (COV-01, COV-02): that is the same fault said more closely.
 */
export function newErrors(before: Design, after: Design): readonly string[] {
  const known = new Set(errorsIn(before).map((finding) => finding.key))
  return errorsIn(after)
    .filter((finding) => !known.has(finding.key))
    .filter(({ rule, found }) => {
      const [duty] = found.subjects
      if (duty?.type !== 'duty' || !['COV-01', 'COV-02'].includes(rule.id)) return true
      return !known.has(`COV-03:field/${duty.field}:scope/${duty.scope.id}`)
    })
    .map((finding) => finding.key)
}
