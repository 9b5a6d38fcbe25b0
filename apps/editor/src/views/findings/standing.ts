/** How exceptions stand. */
import type { ExceptionRecord } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import type { MessageKey, MessageParameters } from '../../messages'

/** The exception that a finding is about (STR-07), which cannot be accepted itself. */
export function exceptionIn({ found }: Pick<Finding, 'found'>): ExceptionRecord | undefined {
  const [subject] = found.subjects
  return subject?.type === 'exception' ? subject.record : undefined
}

/** Why an exception does not hold; `null` where it does. */
export function faultOf(
  { approvedBy, until }: ExceptionRecord,
  today: string,
): readonly [MessageKey, MessageParameters?] | null {
  if (until !== undefined && until < today) return ['findings.exception.expired', { until }]
  return approvedBy === undefined ? ['findings.exception.unapproved'] : null
}

/** The exceptions that speak of findings in a variant, by the key of the finding. */
export function exceptionsByKey(
  exceptions: readonly ExceptionRecord[] | undefined,
  variantId: string,
): ReadonlyMap<string, readonly ExceptionRecord[]> {
  const byKey = new Map<string, ExceptionRecord[]>()
  for (const one of exceptions ?? []) {
    if (one.variant !== undefined && one.variant !== variantId) continue
    byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
  }
  return byKey
}
