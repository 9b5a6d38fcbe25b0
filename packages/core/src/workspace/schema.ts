/** The schemas of whole files, put together from the shapes of `format.ts`. */
import { z } from 'zod'
import {
  type CollectionName,
  assessment,
  exception,
  organisation,
  policies,
  settings,
  shapes,
  variantKeys,
} from './format'
import { collectionNames, formatName } from './names'
import { identityKeys } from './identity'
import { limits } from './limits'

type ByCollection = Readonly<Record<CollectionName, z.ZodType>>
const byCollection = (schema: (name: CollectionName) => z.ZodType): ByCollection => ({
  units: schema('units'),
  scopes: schema('scopes'),
  tasks: schema('tasks'),
  assignments: schema('assignments'),
  contracts: schema('contracts'),
  authority: schema('authority'),
  links: schema('links'),
  exclusions: schema('exclusions'),
  posts: schema('posts'),
})

/** A whole record of each collection. */
export const recordSchemas = byCollection((name) => z.strictObject(shapes[name]))

/** What an overlay may say of a value: all of it anew, parts of a map, or `null` to take it away. */
function patchOf(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional) return patchOf(schema.unwrap())
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map(patchOf))
  if (schema instanceof z.ZodObject)
    return z.strictObject(
      Object.fromEntries(
        Object.entries(schema.shape).map(([key, value]) => [key, patchOf(value).nullable().exactOptional()]),
      ),
    )
  if (schema instanceof z.ZodType) return schema
  throw new Error('the format knows no other schemas')
}

/** A record that is laid over one of the base: what identifies it, and what differs. */
export const overlaySchemas = byCollection((name) => {
  const keys = Object.entries<z.ZodType>(shapes[name]).map(([key, schema]): [string, z.ZodType] =>
    identityKeys[name].includes(key) ? [key, schema] : [key, patchOf(schema).nullable().exactOptional()],
  )
  return z.strictObject({ ...Object.fromEntries(keys), remove: z.literal(true).exactOptional() })
})

const collectionsOf = (schemas: ByCollection) =>
  Object.fromEntries(collectionNames.map((name) => [name, z.array(schemas[name]).max(limits.records).exactOptional()]))

const { basedOn, ...ownKeys } = variantKeys
/** A variant that stands by itself. */
export const rootVariant = z.strictObject({ ...ownKeys, ...collectionsOf(recordSchemas) })
/** A variant that is based on another. */
export const basedVariant = z.strictObject({
  ...variantKeys,
  basedOn: basedOn.unwrap(),
  ...collectionsOf(overlaySchemas),
})

const workspaceOf = (variant: z.ZodType) =>
  z.strictObject({
    format: z.literal(formatName),
    organisation,
    variants: z.array(variant).max(limits.variants),
    assessment: assessment.exactOptional(),
    policies: policies.exactOptional(),
    exceptions: z.array(exception).max(limits.exceptions).exactOptional(),
    settings: settings.exactOptional(),
  })
/** A file but for its variants, which are looked at one by one. */
export const workspaceFrame = workspaceOf(z.unknown())
/** A whole file. */
export const workspaceSchema = workspaceOf(z.union([rootVariant, basedVariant]))
