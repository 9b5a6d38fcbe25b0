import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shapes } from './format'
import { collectionNames } from './names'
import { workspaceJsonSchema } from './json-schema'

interface Json {
  readonly [key: string]: Json | string | undefined
}
/** What stands at a path of the schema. */
const at = (path: string, language: 'ja' | 'en' = 'en'): unknown =>
  path.split('/').reduce<unknown>((json, key) => (json as Json)[key], workspaceJsonSchema(language))

describe('the JSON Schema', () => {
  test('is of draft 2020-12 and says what it is of', () => {
    expect(workspaceJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Taiseizu workspace (taiseizu/1)',
    })
  })

  test('describes every key of every record in both languages', () => {
    for (const language of ['ja', 'en'] as const)
      for (const name of collectionNames)
        for (const key of Object.keys(shapes[name])) {
          expect(at(`$defs/${name}/properties/${key}/description`, language)).toMatch(/\S/u)
          expect(at(`$defs/${name}-overlay/properties/${key}/description`, language)).toMatch(/\S/u)
        }
  })

  test('names the values of an enumeration as the catalogue does', () => {
    expect(at('$defs/units/properties/kind/description', 'ja')).toContain('- site: 事業所・工場')
    expect(at('$defs/units/properties/functions/description')).toContain('- internal-audit: Internal audit')
  })

  test('asks for a whole record where a variant stands by itself, and for what identifies it where it is based on another', () => {
    expect(at('properties/variants/items/if')).toEqual({ required: ['basedOn'] })
    expect(at('properties/variants/items/else/properties/units/items/$ref')).toBe('#/$defs/units')
    expect(at('properties/variants/items/then/properties/units/items/$ref')).toBe('#/$defs/units-overlay')
    expect(at('$defs/units/required')).toEqual(['id', 'kind', 'name'])
    expect(at('$defs/units-overlay/required')).toEqual(['id'])
  })

  test('wants one of task and field', () => {
    expect(at('$defs/assignments/oneOf')).toEqual([{ required: ['task'] }, { required: ['field'] }])
  })

  test('takes a right file and refuses a wrong one', () => {
    const schema = readBack()
    const unit = { id: 'it', kind: 'department', name: { ja: '情報' } }
    const right = {
      format: 'taiseizu/1',
      organisation: { name: '見本' },
      variants: [{ id: 'a', name: 'A', units: [unit] }],
    }
    const withUnit = (more: object) => ({ ...right, variants: [{ id: 'a', name: 'A', units: [{ ...unit, ...more }] }] })
    expect(schema.safeParse(right).success).toBe(true)
    expect(schema.safeParse(withUnit({ kind: 'sites' })).success).toBe(false)
    expect(schema.safeParse(withUnit({ parnet: 'ceo' })).success).toBe(false)
    expect(schema.safeParse({ ...right, organisation: {} }).success).toBe(false)
  })
})

/** The schema read by another reader than the one that it was made from: zod, but for the condition, which it does not know. */
function readBack() {
  const schema = workspaceJsonSchema() as {
    properties: { variants: { items: { if?: unknown; then?: unknown; else: object } } }
  }
  schema.properties.variants.items = { ...schema.properties.variants.items.else, else: {} }
  delete (schema.properties.variants.items as { else?: unknown }).else
  return z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
}
