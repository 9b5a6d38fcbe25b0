/**
 * A schema as a plain yes or no. Nearly every record of nearly every file is right, and to learn that from zod costs
 * several times what reading the file does: it copies every value and keeps count of what might be wrong.
 * What is compiled here is zod's own definition; a part of it that is not known here is asked of zod itself.
 */
import { z } from 'zod'
import { isMap } from './json-value'
import { isWellFormed } from './text-limits'

type Check = (value: unknown) => boolean

const compiled = new WeakMap<z.core.$ZodType, Check>()

/**
 * Whether a value fits a schema, as zod would decide, and holds no half of a character in any text, of which zod says nothing. Only what the
 * schema calls unknown is not looked into.
 * Cost: linear in the value, with a small factor.
 */
export function fits(schema: z.core.$ZodType, value: unknown): boolean {
  let check = compiled.get(schema)
  if (check === undefined) {
    check = compile(schema)
    compiled.set(schema, check)
  }
  return check(value)
}

function compile(schema: z.core.$ZodType): Check {
  const form = formOf(schema)
  const rules = rulesOf(schema)
  if (form === undefined || rules === undefined) return (value) => z.safeParse(schema, value).success && isWhole(value)
  return plainText(schema) ?? rules.reduce((before, rule) => (value) => before(value) && rule(value), form)
}

/** A text of which nothing but its length is asked, as most are: in one go. */
function plainText({ _zod: { def } }: z.core.$ZodType): Check | undefined {
  if (def.type !== 'string' || 'check' in def) return undefined
  let [least, most] = [0, Infinity]
  for (const { _zod } of def.checks ?? []) {
    const { check, minimum, maximum }: Readonly<Record<string, unknown>> = { ..._zod.def }
    if (check === 'min_length' && typeof minimum === 'number') least = Math.max(least, minimum)
    else if (check === 'max_length' && typeof maximum === 'number') most = Math.min(most, maximum)
    else return undefined
  }
  return (value) => typeof value === 'string' && value.length >= least && value.length <= most && isWellFormed(value)
}

function formOf(schema: z.core.$ZodType): Check | undefined {
  if (schema instanceof z.ZodObject) return objectForm(schema)
  if (schema instanceof z.ZodArray) {
    const item = compile(schema.element)
    return (value) => {
      if (!Array.isArray(value)) return false
      for (let at = 0; at < value.length; at += 1) if (!item(value[at])) return false
      return true
    }
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.map(compile)
    return (value) => options.some((option) => option(value))
  }
  if (schema instanceof z.ZodEnum) {
    const values = new Set<unknown>(schema.options)
    return (value) => values.has(value)
  }
  if (schema instanceof z.ZodLiteral) return (value) => schema.values.has(value as z.core.util.Literal)
  // The keys of a map see to whether an optional value is there at all.
  if (schema instanceof z.ZodExactOptional) return compile(schema.unwrap())
  if (schema instanceof z.ZodNullable) {
    const inner = compile(schema.unwrap())
    return (value) => value === null || inner(value)
  }
  if (schema instanceof z.ZodString || schema instanceof z.ZodISODate)
    return (value) => typeof value === 'string' && isWellFormed(value)
  if (schema instanceof z.ZodNumber) return Number.isFinite
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean'
  return schema instanceof z.ZodUnknown ? () => true : undefined
}

/** Whether there is no half of a character in any text of a value, keys included. */
function isWhole(value: unknown): boolean {
  if (typeof value === 'string') return isWellFormed(value)
  if (Array.isArray(value)) return value.every(isWhole)
  return !isMap(value) || Object.entries(value).every(([key, inner]) => isWellFormed(key) && isWhole(inner))
}

/** Where records of a kind follow one another they mostly have the same keys in the same order: each is first looked for where it was. */
function objectForm(schema: z.ZodObject): Check | undefined {
  if (!(schema.def.catchall instanceof z.ZodNever)) return undefined
  const values = Object.entries<z.core.$ZodType>(schema.shape)
  const isRequired = (value: z.core.$ZodType) => !(value instanceof z.ZodExactOptional)
  const checks = new Map(values.map(([key, value]) => [key, { fitsKey: compile(value), required: isRequired(value) }]))
  const required = values.filter(([, value]) => isRequired(value)).length
  const lastKeys: string[] = []
  const lastChecks: { fitsKey: Check; required: boolean }[] = []
  return (value) => {
    if (!isMap(value)) return false
    let found = 0
    let at = 0
    for (const key in value) {
      let check = lastKeys[at] === key ? lastChecks[at] : undefined
      if (check === undefined) {
        check = checks.get(key)
        if (check === undefined) return false
        lastKeys[at] = key
        lastChecks[at] = check
      }
      if (!check.fitsKey(value[key])) return false
      if (check.required) found += 1
      at += 1
    }
    return found === required
  }
}

/** The limits of a value beyond its form; `undefined` where there is one that only zod knows. */
function rulesOf(schema: z.core.$ZodType): readonly Check[] | undefined {
  const { def } = schema._zod
  const rules: Check[] = []
  for (const { _zod } of [...(isCheck(schema) ? [schema] : []), ...(def.checks ?? [])]) {
    const rule = ruleOf(_zod.def)
    if (rule === undefined) return undefined
    rules.push(rule)
  }
  return rules
}

/** A format of text, like a day, is its own limit. */
const isCheck = (schema: z.core.$ZodType): schema is z.core.$ZodType & z.core.$ZodCheck => 'check' in schema._zod.def

function ruleOf(def: z.core.$ZodCheckDef): Check | undefined {
  const facts: Readonly<Record<string, unknown>> = { ...def }
  const { minimum, maximum, pattern, value: bound, inclusive, format, fn } = facts
  const length = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0)
  if (def.check === 'min_length' && typeof minimum === 'number') return (value) => length(value) >= minimum
  if (def.check === 'max_length' && typeof maximum === 'number') return (value) => length(value) <= maximum
  if (def.check === 'string_format' && pattern instanceof RegExp && !pattern.global)
    return (value) => pattern.test(String(value))
  if (def.check === 'custom' && typeof fn === 'function') return (value) => Boolean(fn(value))
  if (def.check === 'number_format' && format === 'safeint') return Number.isSafeInteger
  if (def.check === 'greater_than' && inclusive === true && typeof bound === 'number')
    return (value) => Number(value) >= bound
  if (def.check === 'less_than' && inclusive === true && typeof bound === 'number')
    return (value) => Number(value) <= bound
  return undefined
}
