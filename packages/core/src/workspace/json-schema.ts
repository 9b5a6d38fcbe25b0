import * as catalogue from '@taiseizu/catalogue'
import type { Language, Term } from '@taiseizu/catalogue'
import { z } from 'zod'
import { descriptions, otherDescriptions } from './descriptions'
import { id, text } from './format'
import { collectionNames, formatName } from './names'
import { overlaySchemas, recordSchemas, workspaceSchema } from './schema'

type JsonSchema = z.core.JSONSchema.JSONSchema
type Meaning = (key: string) => catalogue.Text | undefined

/**
 * The JSON Schema (draft 2020-12) of a workspace file, from the definition that the reader uses: with it an editor
 * completes and checks YAML and JSON while one types. What needs more than one record to judge is left to the reader.
 *
 * @param language of title and descriptions.
 */
export function workspaceJsonSchema(language: Language = 'en'): object {
  const named = z.registry<{ id: string }>()
  named.add(text, { id: 'text' })
  named.add(id, { id: 'id' })
  for (const name of collectionNames) {
    named.add(recordSchemas[name], { id: name })
    named.add(overlaySchemas[name], { id: `${name}-overlay` })
  }
  const schema: JsonSchema = z.toJSONSchema(workspaceSchema, { metadata: named })
  describeAll(schema, language)
  addConditions(schema)
  const title = language === 'ja' ? `Taiseizu ワークスペース（${formatName}）` : `Taiseizu workspace (${formatName})`
  return { title, ...schema }
}

/** What stands between keys of one record, which zod does not say. */
function addConditions(schema: JsonSchema): void {
  for (const name of ['assignments', 'exclusions'])
    for (const record of [schema.$defs?.[name], schema.$defs?.[`${name}-overlay`]])
      if (record !== undefined) record.oneOf = [{ required: ['task'] }, { required: ['field'] }]
  for (const inLanguages of inner(schema.$defs?.['text']?.anyOf))
    if (inLanguages.properties !== undefined) inLanguages.minProperties = 1
  const variant = itemsOf(schema.properties?.['variants'])
  const [root, based] = inner(variant?.anyOf)
  if (variant === undefined || root === undefined || based === undefined) return
  // Rather than "one of the two", which no editor can complete.
  delete variant.anyOf
  variant.if = { required: ['basedOn'] }
  // oxlint-disable-next-line unicorn/no-thenable -- JSON Schema's own word
  variant.then = based
  variant.else = root
}

function describeAll(schema: JsonSchema, language: Language): void {
  const beneath =
    (prefix: string): Meaning =>
    (key) =>
      otherDescriptions[prefix + key]
  const properties = schema.properties ?? {}
  describe(schema, beneath(''), language)
  describe(properties['organisation'], beneath('organisation.'), language)
  describe(asSchema(asSchema(properties['organisation'])?.properties?.['profile']), beneath('profile.'), language)
  describe(itemsOf(properties['exceptions']), beneath('exceptions.'), language)
  for (const variant of inner(itemsOf(properties['variants'])?.anyOf)) describe(variant, beneath('variants.'), language)
  for (const name of collectionNames) {
    const own: Readonly<Record<string, catalogue.Text>> = descriptions[name]
    for (const record of [schema.$defs?.[name], schema.$defs?.[`${name}-overlay`]])
      describe(record, (key) => own[key] ?? otherDescriptions[key], language)
  }
}

/** Says of each key what it means, and what each value means that it can have. */
function describe(schema: unknown, meaning: Meaning, language: Language): void {
  for (const [key, property] of Object.entries(asSchema(schema)?.properties ?? {})) {
    const json = asSchema(property)
    if (json === undefined) continue
    const values = namesOf(valuesOf(json)).map((term) => `- ${term.id}: ${term.name[language]}`)
    const lines = [meaning(key)?.[language], ...values].filter((line) => line !== undefined)
    if (lines.length > 0) json.description = lines.join('\n')
  }
}

/** The values that are allowed, by themselves, in a list, or beside `null`. */
const valuesOf = (json: JsonSchema): readonly unknown[] =>
  json.enum ?? (json.items === undefined ? inner(json.anyOf).flatMap(valuesOf) : valuesOf(itemsOf(json) ?? {}))

/** The catalogue's names for the values of an enumeration. */
function namesOf(values: readonly unknown[]): readonly Term[] {
  if (values.length === 0) return []
  const lists = Object.values<unknown>(catalogue).filter(isTerms)
  return lists.find((list) => list.length === values.length && list.every((term) => values.includes(term.id))) ?? []
}
const isTerms = (value: unknown): value is readonly Term[] =>
  Array.isArray(value) &&
  value.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one && 'name' in one)

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const asSchema = (value: unknown): JsonSchema | undefined => (isSchema(value) ? value : undefined)
const inner = (values: readonly unknown[] | undefined): readonly JsonSchema[] => (values ?? []).filter(isSchema)
const itemsOf = (value: unknown): JsonSchema | undefined => asSchema(asSchema(value)?.items)
