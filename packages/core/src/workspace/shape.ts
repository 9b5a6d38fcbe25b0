/** Whether a value has the shape of a workspace: keys, types, enumerations, limits of single values. */
import type { z } from 'zod'
import { isMap } from './json-value'
import type { Nearest } from './nearest'
import type { Path, Report } from './problems'
import { fits } from './quick-shape'
import { basedVariant, rootVariant, workspaceFrame } from './schema'
import { reportIssues } from './zod-issues'

/**
 * Reports everything in which a file's value departs from the format.
 * The `format` line itself has been looked at before.
 * @returns whether it was seen at a glance that all is right, half characters included, which are not reported here.
 */
export function checkShape(value: unknown, report: Report, nearest: Nearest): boolean {
  const skipFormat: Report = (fault) => {
    if (fault.path[0] !== 'format') report(fault)
  }
  let isRight = checkAgainst(workspaceFrame, value, [], skipFormat, nearest)
  const variants = isMap(value) ? value['variants'] : undefined
  if (!Array.isArray(variants)) return false
  for (const [index, variant] of variants.entries()) {
    const path = ['variants', index]
    const isVariantRight = isBased(variant, nearest)
      ? checkAgainst(basedVariant, variant, path, report, nearest)
      : checkAgainst(rootVariant, variant, path, withoutBase(report), nearest)
    isRight &&= isVariantRight
  }
  return isRight
}

/**
 * Reports everything in which a value departs from a schema. `path` is where the value stands in the file.
 * @returns whether it was seen at a glance that it does not: see `fits`.
 */
export function checkAgainst(schema: z.ZodType, value: unknown, path: Path, report: Report, nearest: Nearest): boolean {
  if (fits(schema, value)) return true
  const { error } = schema.safeParse(value)
  if (error !== undefined) reportIssues(error.issues, { schema, value, path, report, nearest })
  return false
}

/** A misspelt `basedOn` still says what is meant: else every overlay of the variant would be called incomplete. */
function isBased(variant: unknown, nearest: Nearest): boolean {
  if (!isMap(variant)) return false
  if (Object.hasOwn(variant, 'basedOn')) return true
  const known = Object.keys(rootVariant.shape)
  const unknown = Object.keys(variant).filter((key) => !known.includes(key))
  return unknown.some((key) => nearest(key, [...known, 'basedOn']) === 'basedOn')
}

/** Says of `null` and `remove` that they need a base, rather than that they are no value and no key. */
const withoutBase =
  (report: Report): Report =>
  (fault) => {
    const inRecord = fault.path.length > 4
    if (inRecord && fault.code === 'key-unknown' && fault.path[4] === 'remove')
      report({ code: 'remove-without-base', path: fault.path, on: 'key', expected: leaveOut })
    else if (inRecord && fault.found === null)
      report({ code: 'null-without-base', path: fault.path, found: null, expected: leaveOut })
    else report(fault)
  }
const leaveOut = { is: 'advice', advice: 'leave-it-out' } as const
