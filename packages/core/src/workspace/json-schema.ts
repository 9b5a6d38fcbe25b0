import * as catalogue from '@taiseizu/catalogue'
import type { Language, Term } from '@taiseizu/catalogue'
import { z } from 'zod'
import { descriptions, otherDescriptions } from './descriptions'
import { collectionNames, exception, formatName, id, organisation, text } from './format'
import { basedVariant, overlaySchemas, recordSchemas, rootVariant, workspaceSchema } from './schema'

type JsonSchema = z.core.JSONSchema.JSONSchema

/**
 * The JSON Schema (draft 2020-12) of a workspace file, from the definition that the reader uses: with it an editor
 * completes and checks YAML and JSON while one types. What needs more than one record to judge is left to the reader.
 *
 * @param language of titles and descriptions.
 */
export function workspaceJsonSchema(language: Language = 'en'): object {
  const named = z.registry<{ id: string }>()
  named.add(text, { id: 'text' })
  named.add(id, { id: 'id' })
  for (const name of collectionNames) {
    named.add(recordSchemas[name], { id: name })
    named.add(overlaySchemas[name], { id: `${name}-overlay` })
  }
  const schema = z.toJSONSchema(workspaceSchema, {
    metadata: named,
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema, jsonSchema, language),
  })
  return {
    ...schema,
    title: language === 'ja' ? `Taiseizu ワークスペース（${formatName}）` : `Taiseizu workspace (${formatName})`,
  }
}

/** Adds what zod does not know: descriptions, and the few conditions that stand between keys of one record. */
function complete(schema: z.core.$ZodType, json: JsonSchema, language: Language): void {
  const texts = descriptionsFor(schema, language)
  for (const [key, property] of Object.entries(json.properties ?? {}))
    if (typeof property === 'object') describe(property, texts(key), language)
  if (schema instanceof z.ZodObject && 'ja' in schema.shape) json.minProperties = 1
  if (collectionNames.some((name) => isTaskOrField(name) && (schema === recordSchemas[name] || schema === overlaySchemas[name])))
    json.oneOf = [{ required: ['task'] }, { required: ['field'] }]
  const [root, based] = json.anyOf ?? []
  if (schema === variantUnion && root !== undefined && based !== undefined) {
    delete json.anyOf
    Object.assign(json, { if: { required: ['basedOn'] }, then: based, else: root })
  }
}
const isTaskOrField = (name: string): boolean => name === 'assignments' || name === 'exclusions'
const variantUnion = workspaceSchema.shape.variants.element

function descriptionsFor(schema: z.core.$ZodType, language: Language): (key: string) => string | undefined {
  const name = collectionNames.find((one) => schema === recordSchemas[one] || schema === overlaySchemas[one])
  if (name !== undefined) {
    const own: Readonly<Record<string, catalogue.Text>> = descriptions[name]
    return (key) => (own[key] ?? otherDescriptions[key])?.[language]
  }
  const prefix =
    schema === workspaceSchema
      ? ''
      : schema === organisation
        ? 'organisation.'
        : schema === exception
          ? 'exceptions.'
          : schema === rootVariant || schema === basedVariant
            ? 'variants.'
            : undefined
  return (key) => (prefix === undefined ? undefined : otherDescriptions[prefix + key]?.[language])
}

/** The meaning of the key, and of each value that it can have. */
function describe(json: JsonSchema, meaning: string | undefined, language: Language): void {
  const inner = typeof json.items === 'object' && !Array.isArray(json.items) ? json.items : json
  const values = namesOf(inner.enum ?? inner.anyOf?.flatMap((one) => (typeof one === 'object' ? (one.enum ?? []) : [])) ?? [])
  const lines = values.map(({ id: value, name }) => `- ${value}: ${name[language]}`)
  const description = [...(meaning === undefined ? [] : [meaning]), ...lines].join('\n')
  if (description !== '') json.description = description
}

/** The catalogue's names for the values of an enumeration. */
function namesOf(values: readonly unknown[]): readonly Term[] {
  if (values.length === 0) return []
  const lists = Object.values<unknown>(catalogue).filter(isTerms)
  return lists.find((list) => list.length === values.length && list.every((term) => values.includes(term.id))) ?? []
}

const isTerms = (value: unknown): value is readonly Term[] =>
  Array.isArray(value) && value.every((one: unknown) => typeof one === 'object' && one !== null && 'id' in one && 'name' in one)
