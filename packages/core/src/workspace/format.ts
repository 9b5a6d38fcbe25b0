/**
 * The file format `taiseizu/1`, defined once: reading, the published JSON Schema and the TypeScript types all come from here.
 *
 * What one record cannot say by itself (references, circles, keys that belong to one kind of unit) is in `check/` and `reading/check/`.
 */
// oxlint-disable-next-line import/no-unassigned-import -- it has to come before the first schema is made
import './without-code-generation'
import {
  authorityKinds,
  businessVarieties,
  contractClauses,
  developments,
  exclusionReasons,
  fields,
  groupStructures,
  idsOf,
  industries,
  itDepartments,
  layers,
  linkKinds,
  modes,
  offices,
  ownerships,
  postDuties,
  providerServices,
  roles,
  scopeKinds,
  severities,
  skillLevels,
  unitFunctions,
  unitKinds,
} from '@taiseizu/catalogue'
import { z } from 'zod'
import { limits } from './limits'
import type { CollectionName, formatName } from './names'

export type { CollectionName }

const shortText = z.string().min(1).max(limits.textLength)

/** A text of the user's: one string for both languages, or one for each; at least one of the two. */
export const text = z.union([
  shortText,
  z
    .strictObject({ ja: shortText.exactOptional(), en: shortText.exactOptional() })
    .refine((value) => value.ja !== undefined || value.en !== undefined, { params: { code: 'text-empty' } }),
])
export type TextValue = z.infer<typeof text>

/** An id of the file's own records. `enterprise` and `*` are taken. */
export const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/u)
/** A reference to a record's id; what it refers to is looked up in `reading/check`. */
const reference = z.string().min(1).max(limits.idLength)
const field = z.enum(idsOf(fields))
const tags = z.array(z.string().min(1).max(limits.idLength)).max(limits.listLength)
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(limits.listLength)
const count = z.number().int().min(0).max(limits.number)
/** A real day of the calendar. */
export const day = z.iso.date()
/** JSON that later parts of the product give a meaning to; kept as it stands. */
const json = z.json()

/** Keys and values of each record, the required ones first. */
export const shapes = {
  units: {
    id,
    kind: z.enum(idsOf(unitKinds)),
    name: text,
    parent: reference.exactOptional(),
    functions: list(z.enum(idsOf(unitFunctions))).exactOptional(),
    layers: list(z.enum(idsOf(layers)))
      .min(1)
      .exactOptional(),
    headcount: count.exactOptional(),
    offices: list(z.enum(idsOf(offices))).exactOptional(),
    appointedBy: reference.exactOptional(),
    ownership: z.enum(idsOf(ownerships)).exactOptional(),
    region: shortText.exactOptional(),
    members: list(z.strictObject({ unit: reference, chair: z.boolean().exactOptional() })).exactOptional(),
    services: list(z.enum(idsOf(providerServices))).exactOptional(),
    registered: z.boolean().exactOptional(),
    note: text.exactOptional(),
    tags: tags.exactOptional(),
  },
  scopes: {
    id,
    kind: z.enum(idsOf(scopeKinds)),
    name: text,
    owner: reference,
    development: z.enum(idsOf(developments)).exactOptional(),
    criticality: z.number().int().min(1).max(3).exactOptional(),
    note: text.exactOptional(),
    tags: tags.exactOptional(),
  },
  tasks: {
    id,
    field: field.exactOptional(),
    name: text.exactOptional(),
    applies: z.union([z.enum(['enterprise', 'all']), list(z.enum(idsOf(scopeKinds))).min(1)]),
    requires: list(z.enum(idsOf(authorityKinds))).exactOptional(),
    kind: z.enum(['audit', 'incident', 'permissions']).exactOptional(),
  },
  assignments: {
    unit: reference,
    role: z.enum(idsOf(roles)),
    task: reference.exactOptional(),
    field: field.exactOptional(),
    scope: reference.exactOptional(),
    mode: z.enum(idsOf(modes)).exactOptional(),
    contract: reference.exactOptional(),
    note: text.exactOptional(),
  },
  contracts: {
    id,
    provider: reference,
    name: text.exactOptional(),
    manager: reference.exactOptional(),
    decidedBy: reference.exactOptional(),
    clauses: list(z.enum(idsOf(contractClauses))).exactOptional(),
    until: day.exactOptional(),
    note: text.exactOptional(),
  },
  authority: {
    holder: reference,
    kind: z.enum(idsOf(authorityKinds)),
    over: reference,
    grantedBy: reference.exactOptional(),
    note: text.exactOptional(),
  },
  links: {
    kind: z.enum(idsOf(linkKinds)),
    from: reference,
    to: reference,
    about: list(reference).exactOptional(),
    note: text.exactOptional(),
  },
  exclusions: {
    reason: z.enum(idsOf(exclusionReasons)),
    task: reference.exactOptional(),
    field: field.exactOptional(),
    scope: reference.exactOptional(),
    takenOverBy: reference.exactOptional(),
    note: text.exactOptional(),
  },
  posts: {
    id,
    unit: reference,
    name: text.exactOptional(),
    fte: z.number().min(0).max(limits.number).exactOptional(),
    vacant: z.boolean().exactOptional(),
    duty: z.enum(idsOf(postDuties)).exactOptional(),
    skills: z
      .strictObject({
        securityManagement: z.enum(idsOf(skillLevels)).exactOptional(),
        systemSecurity: z.enum(idsOf(skillLevels)).exactOptional(),
        securityOperation: z.enum(idsOf(skillLevels)).exactOptional(),
      })
      .exactOptional(),
    qualifications: list(reference).exactOptional(),
    training: list(shortText).exactOptional(),
    concurrentWith: list(reference).exactOptional(),
  },
} as const

type Shape<Name extends CollectionName> = Readonly<z.infer<z.ZodObject<(typeof shapes)[Name], z.core.$strict>>>
export type UnitRecord = Shape<'units'>
export type ScopeRecord = Shape<'scopes'>
export type TaskRecord = Shape<'tasks'>
export type AssignmentRecord = Shape<'assignments'>
export type ContractRecord = Shape<'contracts'>
export type GrantRecord = Shape<'authority'>
export type LinkRecord = Shape<'links'>
export type ExclusionRecord = Shape<'exclusions'>
export type PostRecord = Shape<'posts'>

interface Records {
  readonly units: UnitRecord
  readonly scopes: ScopeRecord
  readonly tasks: TaskRecord
  readonly assignments: AssignmentRecord
  readonly contracts: ContractRecord
  readonly authority: GrantRecord
  readonly links: LinkRecord
  readonly exclusions: ExclusionRecord
  readonly posts: PostRecord
}
/** A whole record of a collection, as it stands in a file. */
export type RecordOf<Name extends CollectionName> = Records[Name]

/** What an overlay says of a value: all of it anew, or parts of a map; `null` takes a part away (RFC 7396). */
type PatchOf<Value> = Value extends string | number | boolean | readonly unknown[]
  ? Value
  : { readonly [Key in keyof Value]?: PatchOf<Value[Key]> | null }
/** A record in a variant that is based on another: whole, or only the keys that differ (`null` takes a key away), or `remove: true`. */
export type OverlayOf<Name extends CollectionName> = {
  readonly [Key in keyof RecordOf<Name>]?: PatchOf<RecordOf<Name>[Key]> | null
} & { readonly remove?: true }
/** What a collection of a variant holds. Only variants with `basedOn` hold overlays. */
export type EntryOf<Name extends CollectionName> = RecordOf<Name> | OverlayOf<Name>

export type VariantRecord = {
  readonly id: string
  readonly name: TextValue
  readonly basedOn?: string
  readonly note?: TextValue
} & { readonly [Name in CollectionName]?: readonly EntryOf<Name>[] }

export const variantKeys = { id, name: text, basedOn: reference.exactOptional(), note: text.exactOptional() } as const

export const organisation = z.strictObject({
  name: text,
  profile: z
    .strictObject({
      industry: z.enum(idsOf(industries)).exactOptional(),
      employees: count.exactOptional(),
      businessVariety: z.enum(idsOf(businessVarieties)).exactOptional(),
      groupCompanies: z.enum(idsOf(groupStructures)).exactOptional(),
      overseas: z.boolean().exactOptional(),
      region: shortText.exactOptional(),
      itSubsidiary: z.boolean().exactOptional(),
      itDepartment: z.enum(idsOf(itDepartments)).exactOptional(),
      criticalInfrastructure: z.boolean().exactOptional(),
    })
    .exactOptional(),
  note: text.exactOptional(),
})
export type OrganisationRecord = Readonly<z.infer<typeof organisation>>

export const exception = z.strictObject({
  rule: reference,
  key: shortText,
  reason: text,
  approvedBy: text.exactOptional(),
  until: day.exactOptional(),
  variant: reference.exactOptional(),
})
export type ExceptionRecord = Readonly<z.infer<typeof exception>>

export const settings = z.strictObject({
  rules: z.record(z.string().max(limits.idLength), z.enum([...idsOf(severities), 'off'])).exactOptional(),
})
export type SettingsRecord = Readonly<z.infer<typeof settings>>

export const assessment = z.record(z.string().max(limits.textLength), json)
export const policies = z.array(z.record(z.string().max(limits.textLength), json)).max(limits.policies)

/** One file: an organisation's profile and its variants. A value of this type has passed every check of the reader. */
export interface Workspace {
  readonly format: typeof formatName
  readonly organisation: OrganisationRecord
  readonly variants: readonly VariantRecord[]
  readonly assessment?: Readonly<z.infer<typeof assessment>>
  readonly policies?: Readonly<z.infer<typeof policies>>
  readonly exceptions?: readonly ExceptionRecord[]
  readonly settings?: SettingsRecord
}
