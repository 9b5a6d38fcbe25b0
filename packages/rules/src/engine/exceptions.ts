import type { ExceptionRecord } from '@taiseizu/core'

/** Whether an exception speaks of a variant: the one that it names, or any. */
export const applies = (exception: ExceptionRecord, variantId: string): boolean =>
  exception.variant === undefined || exception.variant === variantId

/** The day itself still counts; without a day of the check nothing expires. */
export const isExpired = (exception: ExceptionRecord, today: string | undefined): boolean =>
  exception.until !== undefined && today !== undefined && exception.until < today

/** One that nobody approved, or that has expired, does not hold. */
const holds = (exception: ExceptionRecord, today: string | undefined): boolean =>
  exception.approvedBy !== undefined && !isExpired(exception, today)

/** The exception that holds for a finding; one for this variant goes before one for all. */
export function holdingException(
  exceptions: readonly ExceptionRecord[],
  key: string,
  variantId: string,
  today: string | undefined,
): ExceptionRecord | null {
  const fitting = exceptions.filter((one) => one.key === key && applies(one, variantId) && holds(one, today))
  return fitting.find((one) => one.variant !== undefined) ?? fitting[0] ?? null
}
