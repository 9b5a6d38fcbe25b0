/** From what zod reports to problems of a file. */
import { z } from 'zod'
import { isMap } from './json-value'
import type { Nearest } from './nearest'
import type { Expected, Fault, Found, Path, Report, ValueType } from './problems'

type Issue = z.core.$ZodIssue

export interface IssueContext {
  readonly schema: z.core.$ZodType
  /** What was checked, and where it stands in the file. */
  readonly value: unknown
  readonly path: Path
  readonly report: Report
  readonly nearest: Nearest
}

export function reportIssues(issues: readonly Issue[], context: IssueContext): void {
  for (const issue of issues) {
    const inner = pathOf(issue)
    for (const fault of faultsOf(issue, inner, context))
      context.report({ ...fault, path: [...context.path, ...fault.path] })
  }
}

const pathOf = (issue: Issue): (string | number)[] =>
  issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))

function faultsOf(issue: Issue, path: Path, context: IssueContext): readonly Fault[] {
  const value = at(context.value, path)
  const found = foundIn(value)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = keysAt(context.schema, path)
      const free = keys.filter((key) => !(isMap(value) && Object.hasOwn(value, key)))
      return issue.keys.map((key) => ({
        code: 'key-unknown',
        path: [...path, key],
        on: 'key',
        found: key,
        expected: { is: 'one-of', values: keys },
        nearest: context.nearest(key, free),
      }))
    }
    case 'invalid_type':
      return value === undefined ? [missing(path)] : [{ code: 'type-wrong', path, found, expected: typesOf([issue]) }]
    case 'invalid_value':
      return value === undefined ? [missing(path)] : [unknownValue(path, value, textsOf(issue), context)]
    case 'too_big':
      return [
        {
          code: tooBig(issue.origin),
          path,
          expected: { is: 'at-most', limit: Number(issue.maximum) },
          ...ofNumber(value),
        },
      ]
    case 'too_small':
      return [{ code: tooSmall(issue.origin), path, expected: least(issue), ...ofNumber(value) }]
    case 'invalid_format':
      return issue.format === 'date'
        ? [{ code: 'date-wrong', path, found, expected: { is: 'advice', advice: 'date-form' } }]
        : [{ code: 'id-malformed', path, found, expected: { is: 'advice', advice: 'id-form' }, nearest: asId(value) }]
    case 'invalid_key':
      return [{ code: 'text-too-long', path, on: 'key', expected: { is: 'at-most', limit: keyLimit(issue.issues) } }]
    case 'invalid_union':
      return unionFaults(issue.errors, path, context)
    case 'custom':
      return isMap(value) && Object.keys(value).length > 0
        ? [] // an unknown key is what is wrong, and has been told
        : [{ code: 'text-empty', path, expected: { is: 'advice', advice: 'a-text' } }]
    default:
      return [{ code: 'type-wrong', path, found }]
  }
}

/** Of several alternatives the one that was meant: whose outer form fits; else all of them in one problem. */
function unionFaults(alternatives: readonly (readonly Issue[])[], path: Path, context: IssueContext): readonly Fault[] {
  const value = at(context.value, path)
  if (value === undefined) return [missing(path)]
  const meant = alternatives.find(
    (issues) =>
      issues.every((issue) => issue.path.length > 0 || issue.code !== 'invalid_type') && !issues.some(isOuterValue),
  )
  if (meant !== undefined) return meant.flatMap((issue) => faultsOf(issue, [...path, ...pathOf(issue)], context))
  const outer = alternatives.flat().filter((issue) => issue.path.length === 0)
  const values = outer.flatMap((issue) => (issue.code === 'invalid_value' ? textsOf(issue) : []))
  const types = outer.flatMap((issue) => (issue.code === 'invalid_type' ? [issue] : []))
  const [other] = typesOf(types).types
  if (values.length === 0) return [{ code: 'type-wrong', path, found: foundIn(value), expected: typesOf(types) }]
  const fault = unknownValue(path, value, values, context)
  return [other === undefined ? fault : { ...fault, expected: { is: 'one-of', values, or: other } }]
}
const isOuterValue = (issue: Issue): boolean => issue.code === 'invalid_value' && issue.path.length === 0

const missing = (path: Path): Fault => ({ code: 'key-missing', path, found: String(path.at(-1) ?? '') })

const unknownValue = (path: Path, value: unknown, values: readonly string[], { nearest }: IssueContext): Fault => ({
  code: 'value-unknown',
  path,
  found: foundIn(value),
  expected: { is: 'one-of', values },
  nearest: nearest(value, values),
})

const textsOf = (issue: z.core.$ZodIssueInvalidValue): readonly string[] => issue.values.map(String)

const typeNames: Readonly<Record<string, ValueType>> = {
  string: 'text',
  int: 'whole-number',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  null: 'nothing',
}
const typesOf = (issues: readonly z.core.$ZodIssueInvalidType[]): Expected & { is: 'type' } => ({
  is: 'type',
  types: [...new Set(issues.map((issue) => typeNames[issue.expected] ?? 'map'))],
})

const tooBig = (origin: string) =>
  origin === 'string' ? 'text-too-long' : origin === 'array' ? 'list-too-long' : 'number-out-of-range'
const tooSmall = (origin: string) =>
  origin === 'string' ? 'text-empty' : origin === 'array' ? 'list-empty' : 'number-out-of-range'
const least = (issue: z.core.$ZodIssueTooSmall): Expected =>
  issue.origin === 'string'
    ? { is: 'advice', advice: 'a-text' }
    : issue.origin === 'array'
      ? { is: 'advice', advice: 'at-least-one' }
      : { is: 'at-least', limit: Number(issue.minimum) }
const ofNumber = (value: unknown): { readonly found?: Found } => (typeof value === 'number' ? { found: value } : {})
const keyLimit = (issues: readonly Issue[]): number => {
  const [issue] = issues
  return issue?.code === 'too_big' ? Number(issue.maximum) : 0
}

/** The id that the words of a malformed one make. */
function asId(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const id = value
    .slice(0, 64)
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_/]+/gu, '-')
  return /^[a-z0-9][a-z0-9.-]*$/u.test(id) ? id : undefined
}

/** A value as it can be shown: maps and lists by their type alone. */
export function foundIn(value: unknown): Found {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return { type: 'list' }
  return value === null || value === undefined ? null : { type: 'map' }
}

function at(value: unknown, path: Path): unknown {
  let current = value
  for (const step of path) {
    if (Array.isArray(current)) current = current[Number(step)]
    else if (isMap(current) && Object.hasOwn(current, step)) current = current[step]
    else return undefined
  }
  return current
}

/** The keys that the map at a path may have. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable)
    return keysAt(schema.unwrap(), path)
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path))
  const [step, ...rest] = path
  if (schema instanceof z.ZodObject) {
    if (step === undefined) return Object.keys(schema.shape)
    const inner: unknown = schema.shape[step]
    return inner instanceof z.ZodType ? keysAt(inner, rest) : []
  }
  return schema instanceof z.ZodArray && step !== undefined ? keysAt(schema.element, rest) : []
}
