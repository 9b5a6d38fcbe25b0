/** What the view shows: the kinds of things and of relations, each with its looks. Colours are custom properties of `graph.css`. */
import { type Text, type UnitKind, linkKinds, roles, unitKinds } from '@taiseizu/catalogue'
import type { MessageKey } from '../../../messages'

/** Outlines; each can be told from the others without its colour. */
export const forms = [
  'square',
  'circle',
  'diamond',
  'hexagon',
  'pill',
  'octagon',
  'double',
  'sheet',
  'house',
  'triangle',
] as const
export type Form = (typeof forms)[number]

export type ThingKind = UnitKind | 'scope' | 'field' | 'task' | 'contract' | 'post'

export interface ThingLook {
  readonly id: ThingKind
  readonly form: Form
  readonly colour: string
  /** Empty inside: the outline alone is coloured. */
  readonly isHollow: boolean
  /** Half of its width at full size, in pixels. */
  readonly size: number
  /** The larger, the sooner its name is shown. */
  readonly rank: number
  readonly isShownAtFirst: boolean
}

const look = (
  id: ThingKind,
  form: Form,
  colour: string,
  size: number,
  rank: number,
  more: { readonly hollow?: true; readonly later?: true } = {},
): ThingLook => ({
  id,
  form,
  colour: `--g-${colour}`,
  isHollow: more.hollow ?? false,
  size,
  rank,
  isShownAtFirst: more.later === undefined,
})

export const thingLooks: readonly ThingLook[] = [
  look('board', 'pill', 'executive', 17, 100),
  look('officer', 'pill', 'executive', 14, 80),
  look('department', 'square', 'unit', 11.5, 50),
  look('section', 'square', 'unit', 10, 20, { hollow: true }),
  look('committee', 'octagon', 'collegial', 13, 60),
  look('team', 'octagon', 'collegial', 12, 40, { hollow: true }),
  look('subsidiary', 'double', 'subsidiary', 15, 70),
  look('site', 'house', 'unit', 12, 45),
  look('provider', 'hexagon', 'provider', 13, 48),
  look('scope', 'diamond', 'scope', 12, 30),
  look('field', 'circle', 'field', 14, 65, { later: true }),
  look('task', 'circle', 'field', 7, 8, { hollow: true, later: true }),
  look('contract', 'sheet', 'provider', 10, 25, { later: true }),
  look('post', 'triangle', 'post', 8, 6, { hollow: true, later: true }),
]

const lookById = new Map(thingLooks.map((one) => [one.id, one]))
export const lookOf = (kind: ThingKind): ThingLook => {
  const known = lookById.get(kind)
  if (known === undefined) throw new Error(`no look for ${kind}`)
  return known
}

/** Catalogue terms say themselves; the rest is said by messages. */
export type Said = Text | MessageKey

const unitNames = new Map<string, Text>(unitKinds.map(({ id, name }) => [id, name]))
const otherThings = {
  scope: 'graph.scope',
  field: 'graph.field',
  task: 'graph.task',
  contract: 'graph.contract',
  post: 'graph.post',
} as const
export const nameOfKind = (kind: ThingKind): Said =>
  kind in otherThings ? otherThings[kind as keyof typeof otherThings] : (unitNames.get(kind) ?? (kind as never))

export const relationKinds = [
  'belongs-to',
  'owns',
  'member',
  'escalates-to',
  'coordinates-with',
  'reports-to',
  'advises',
  'role-A',
  'role-R',
  'role-S',
  'role-C',
  'role-I',
  'grant',
  'contract',
  'appointed-by',
  'takes-over',
  'of-field',
  'post-of',
] as const
export type RelationKind = (typeof relationKinds)[number]

export interface RelationLook {
  readonly colour: string
  readonly width: number
  readonly line: 'solid' | 'dashed' | 'dotted'
  readonly hasArrow: boolean
  readonly isShownAtFirst: boolean
}

const line = (
  colour: string,
  width: number,
  style: RelationLook['line'],
  hasArrow: boolean,
  isShownAtFirst = false,
): RelationLook => ({ colour: `--g-${colour}`, width, line: style, hasArrow, isShownAtFirst })

export const relationLooks: Readonly<Record<RelationKind, RelationLook>> = {
  'belongs-to': line('hierarchy', 1.4, 'solid', false, true),
  owns: line('scope', 1.2, 'solid', false, true),
  member: line('collegial', 1.2, 'dotted', false, true),
  'escalates-to': line('links', 1.6, 'solid', true, true),
  'coordinates-with': line('links', 1.3, 'dashed', false, true),
  'reports-to': line('hierarchy', 1.4, 'dashed', true, true),
  advises: line('links', 1.2, 'dotted', true, true),
  'role-A': line('role-a', 1.7, 'solid', true),
  'role-R': line('role-r', 1.3, 'solid', true),
  'role-S': line('role-r', 1.1, 'dashed', true),
  'role-C': line('role-r', 1.1, 'dotted', true),
  'role-I': line('role-i', 1, 'dotted', true),
  grant: line('authority', 1.5, 'solid', true),
  contract: line('provider', 1.4, 'dashed', false, true),
  'appointed-by': line('executive', 1.1, 'dashed', true),
  'takes-over': line('scope', 1.3, 'dashed', true),
  'of-field': line('field', 1, 'solid', false, true),
  'post-of': line('post', 1, 'solid', false, true),
}

const termNames = new Map<string, Text>([
  ...linkKinds.map(({ id, name }) => [id as string, name] as const),
  ...roles.map(({ id, name }) => [`role-${id}`, name] as const),
])
const otherRelations = {
  'belongs-to': 'graph.belongsTo',
  owns: 'graph.owns',
  member: 'graph.member',
  grant: 'graph.grant',
  contract: 'graph.contracted',
  'appointed-by': 'graph.appointedBy',
  'takes-over': 'graph.takesOver',
  'of-field': 'graph.ofField',
  'post-of': 'graph.postOf',
} as const satisfies Partial<Record<RelationKind, MessageKey>>

export const nameOfRelation = (kind: RelationKind): Said =>
  termNames.get(kind) ?? otherRelations[kind as keyof typeof otherRelations]

/** What is on the screen before anybody has chosen: who belongs where, what is protected, who is outside. */
export const shownAtFirst = {
  things: new Set(thingLooks.filter((one) => one.isShownAtFirst).map(({ id }) => id)) as ReadonlySet<ThingKind>,
  relations: new Set(relationKinds.filter((kind) => relationLooks[kind].isShownAtFirst)) as ReadonlySet<RelationKind>,
}
