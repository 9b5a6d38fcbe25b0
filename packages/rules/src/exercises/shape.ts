/** Whether the exercise's own part has the shape of one: what zod reports, as problems of a file. */
import { type Expected, type Found, type ProblemFault, nearestFinder } from './problem'
import { z } from 'zod'
import { exercisePart } from './format'

type Issue = z.core.$ZodIssue
type Path = readonly (string | number)[]

/** Everything in which a value departs from the format; paths lead from the value. */
export function shapeFaults(value: unknown): readonly ProblemFault[] {
  const { error } = exercisePart.safeParse(value)
  return (error?.issues ?? []).flatMap((issue) => faultsOf(issue, pathOf(issue), value))
}

const nearest = nearestFinder()
const pathOf = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'number' ? step : String(step)))

function faultsOf(issue: Issue, path: Path, root: unknown): readonly ProblemFault[] {
  const value = at(root, path)
  if (value === undefined) return [{ code: 'key-missing', path, found: String(path.at(-1) ?? '') }]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(exercisePart, path)
      return issue.keys.map((key) => ({
        code: 'key-unknown',
        path: [...path, key],
        on: 'key',
        found: key,
        expected: { is: 'one-of', values: known },
        nearest: nearest(key, known),
      }))
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return [
        {
          code: 'value-unknown',
          path,
          found: foundIn(value),
          expected: { is: 'one-of', values },
          nearest: nearest(value, values),
        },
      ]
    }
    case 'too_big':
      return [
        {
          code: tooBig(issue.origin),
          path,
          ...ofNumber(value),
          expected: { is: 'at-most', limit: Number(issue.maximum) },
        },
      ]
    case 'too_small':
      return [tooSmall(issue, path, value)]
    case 'invalid_union':
    case 'custom':
      return ofText(value, path)
    default:
      return [{ code: 'type-wrong', path, found: foundIn(value), expected: expectedType(issue) }]
  }
}

/** The only choice of the format is a text: one string, or one for each language. */
function ofText(value: unknown, path: Path): readonly ProblemFault[] {
  const aText: Expected = { is: 'advice', advice: 'a-text' }
  if (typeof value === 'string') return [{ code: value === '' ? 'text-empty' : 'text-too-long', path, expected: aText }]
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ code: 'type-wrong', path, found: foundIn(value), expected: { is: 'type', types: ['text'] } }]
  const unknown = Object.keys(value).filter((key) => key !== 'ja' && key !== 'en')
  if (unknown.length > 0)
    return unknown.map((key) => ({
      code: 'key-unknown',
      path: [...path, key],
      on: 'key',
      found: key,
      expected: { is: 'one-of', values: ['ja', 'en'] },
    }))
  const wrong = Object.entries(value).flatMap(([key, one]: [string, unknown]) => ofOneText(one, [...path, key], aText))
  return wrong.length > 0 ? wrong : [{ code: 'text-empty', path, expected: aText }]
}

const ofOneText = (value: unknown, path: Path, expected: Expected): readonly ProblemFault[] => {
  if (typeof value !== 'string')
    return [{ code: 'type-wrong', path, found: foundIn(value), expected: { is: 'type', types: ['text'] } }]
  if (value === '') return [{ code: 'text-empty', path, expected }]
  return value.length > 10_000 ? [{ code: 'text-too-long', path, expected }] : []
}

const tooBig = (origin: string) =>
  origin === 'string' ? 'text-too-long' : origin === 'array' ? 'list-too-long' : 'number-out-of-range'

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path, value: unknown): ProblemFault {
  if (issue.origin === 'string') return { code: 'text-empty', path, expected: { is: 'advice', advice: 'a-text' } }
  if (issue.origin === 'array') return { code: 'list-empty', path, expected: { is: 'advice', advice: 'at-least-one' } }
  return {
    code: 'number-out-of-range',
    path,
    ...ofNumber(value),
    expected: { is: 'at-least', limit: Number(issue.minimum) },
  }
}

const ofNumber = (value: unknown): { readonly found?: Found } => (typeof value === 'number' ? { found: value } : {})

function expectedType(issue: Issue): Expected {
  const types = { string: 'text', int: 'whole-number', number: 'number', boolean: 'boolean', array: 'list' } as const
  const wanted = issue.code === 'invalid_type' ? issue.expected : 'object'
  const known = Object.entries(types).find(([name]) => name === wanted)?.[1]
  return { is: 'type', types: [known ?? 'map'] }
}

/** A value as it can be shown: maps and lists by their type alone. */
export function foundIn(value: unknown): Found {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return { type: 'list' }
  return value === null || value === undefined ? null : { type: 'map' }
}

function at(root: unknown, path: Path): unknown {
  let current = root
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined
    current = Reflect.get(current, step)
  }
  return current
}

/** The keys that the map at a path may have. */
function keysAt(schema: unknown, path: Path): readonly string[] {
  if (schema instanceof z.ZodExactOptional) return keysAt(schema.unwrap(), path)
  const [step, ...rest] = path
  if (schema instanceof z.ZodObject)
    return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest)
  return schema instanceof z.ZodArray && step !== undefined ? keysAt(schema.element, rest) : []
}
