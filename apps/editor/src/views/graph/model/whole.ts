/** Everything of a design that the view can show: things and the relations between them, as flat as a canvas wants them. */
import { type Role, idsOf, roles } from '@taiseizu/catalogue'
import {
  type Design,
  type TextValue,
  type Unit,
  divisionOf,
  enterpriseId,
  nodeKey,
  subsidiaryOf,
  countBelow,
} from '@taiseizu/core'
import type { SubjectReference } from '@taiseizu/rules'
import type { RelationKind, ThingKind } from './kinds'

export const bandIds = ['executive', 'strategic-management', 'practitioner', 'scope', 'field', 'outside'] as const
export type BandId = (typeof bandIds)[number]

interface Named {
  readonly name: TextValue
}

export interface Thing {
  /** `unit/it`, `scope/office`, …: type and id of what it is. */
  readonly key: string
  readonly kind: ThingKind
  readonly subject: SubjectReference
  /** What it stands for: the same as long as that is. */
  readonly of: Named
  /** As it is called now: what is renamed is called so at once, everything else staying as it is. */
  readonly name: TextValue
  /** The thing that it stands below or with. */
  readonly parent: string | undefined
  readonly band: BandId
  /** The key of the division, group company or field that it is drawn with. */
  readonly group: string | undefined
  /** How many things stand below it. */
  readonly below: number
  /** How many others are folded into it, none where those are seen in other layers; without that it is seen as itself. */
  readonly holds?: number
}

export interface Relation {
  readonly key: string
  readonly kind: RelationKind
  readonly from: string
  readonly to: string
  /** Written, but without effect: a grant by somebody who has nothing to give. */
  readonly isVain: boolean
  /** What is selected by clicking it. */
  readonly subject: SubjectReference
  /** How many relations are seen as this one. */
  readonly count?: number
}

export interface Whole {
  readonly design: Design
  /** In the order of ids within their types. */
  readonly things: ReadonlyMap<string, Thing>
  readonly relations: readonly Relation[]
  /** Who takes part in what, which is much: worked out when it is first asked for. */
  parts(): readonly Relation[]
  /** Of this design, which may have been edited since: how many there are of each kind. */
  counts(design: Design): Counts
}

export interface Counts {
  readonly things: ReadonlyMap<ThingKind, number>
  readonly relations: ReadonlyMap<RelationKind, number>
}

const unitKey = (unit: Unit): string => nodeKey('unit', unit.id)
const postKey = (id: string): string => `post/${id}`

/** The key of what stands for a subject in the picture; of a record that is a line, nothing. */
export const keyOfSubject = ({ type, id }: SubjectReference): string => `${type}/${id}`

const wholes = new WeakMap<Design, Whole>()
/** The one that was made last, as long as nobody asked for its parts: an edit seldom changes what there is and what joins it. */
let last: Whole | null = null

/** Remembered for the design, and the same after an edit that changes names alone. Cost: linear in its records; `parts` in the roles held. */
export function wholeOf(design: Design): Whole {
  const known = wholes.get(design)
  if (known !== undefined) return known
  const things = thingsOf(design)
  const relations = relationsOf(design)
  if (last !== null && isAlike(last, things, relations)) {
    wholes.set(design, last)
    return last
  }
  let parts: readonly Relation[] | undefined
  const whole: Whole = {
    design,
    things,
    relations,
    parts: () => {
      if (last === whole) last = null
      return (parts ??= partsOf(design))
    },
    counts: (now) => ({ things: counted([...things.values()]), relations: relationCounts(now, relations) }),
  }
  wholes.set(design, whole)
  last = whole
  return whole
}

/** Whether the same things stand and lie in the same way, whatever they are called. Those of another check are others. */
function isAlike(before: Whole, things: ReadonlyMap<string, Thing>, relations: readonly Relation[]): boolean {
  if (before.things.size !== things.size || before.relations.length !== relations.length) return false
  for (const [key, thing] of things) {
    const known = before.things.get(key)
    if (
      known === undefined ||
      known.of !== thing.of ||
      known.kind !== thing.kind ||
      known.parent !== thing.parent ||
      known.band !== thing.band ||
      known.group !== thing.group ||
      known.below !== thing.below
    )
      return false
  }
  return relations.every((relation, index) => {
    const known = before.relations[index]
    return (
      known !== undefined &&
      known.key === relation.key &&
      known.kind === relation.kind &&
      known.from === relation.from &&
      known.to === relation.to &&
      known.isVain === relation.isVain
    )
  })
}

function thingsOf(design: Design): ReadonlyMap<string, Thing> {
  const things = new Map<string, Thing>()
  const put = (key: string, kind: ThingKind, subject: SubjectReference, of: Named, more: Partial<Thing>) =>
    things.set(key, {
      key,
      kind,
      subject,
      of,
      get name() {
        return of.name
      },
      parent: undefined,
      band: 'practitioner',
      group: undefined,
      below: 0,
      ...more,
    })
  for (const unit of design.units)
    put(unitKey(unit), unit.kind, { type: 'unit', id: unit.id }, unit, {
      parent: unit.parent && unitKey(unit.parent),
      band: bandOf(unit),
      group: groupOf(unit),
      below: countBelow(unit),
    })
  for (const scope of design.scopes) {
    const { id, owner, isEnterprise } = scope
    put(nodeKey('scope', id), 'scope', { type: 'scope', id }, scope, {
      parent: owner && unitKey(owner),
      band: 'scope',
      group: isEnterprise ? undefined : owner && groupOf(owner),
      below: id === enterpriseId ? 5 : 0,
    })
  }
  for (const field of design.fields) {
    const { id } = field
    put(nodeKey('field', id), 'field', { type: 'field', id }, field, { band: 'field', group: nodeKey('field', id) })
  }
  for (const task of design.tasks) {
    const { id, field } = task
    const parent = nodeKey('field', field)
    put(nodeKey('task', id), 'task', { type: 'task', id }, task, { parent, band: 'field', group: parent })
  }
  for (const contract of design.contracts)
    put(nodeKey('contract', contract.id), 'contract', { type: 'contract', id: contract.id }, contract, {
      parent: unitKey(contract.provider),
      band: 'outside',
    })
  for (const post of design.posts) {
    const { id, unit } = post
    put(postKey(id), 'post', { type: 'post', id }, post, {
      parent: unitKey(unit),
      band: bandOf(unit),
      group: groupOf(unit),
    })
  }
  return things
}

/** A group company has all three layers, and stands in the middle of them. */
const bandOf = ({ isProvider, layers }: Unit): BandId =>
  isProvider ? 'outside' : layers.length === 3 ? 'strategic-management' : (layers[0] ?? 'practitioner')

const groupOf = (unit: Unit): string | undefined => {
  const group = divisionOf(unit) ?? subsidiaryOf(unit)
  return group && unitKey(group)
}

function relationsOf(design: Design): readonly Relation[] {
  const relations: Relation[] = []
  const put = (key: string, kind: RelationKind, from: string, to: string, subject: SubjectReference, isVain = false) =>
    relations.push({ key, kind, from, to, subject, isVain })
  for (const unit of design.units) {
    const self = { type: 'unit', id: unit.id } as const
    if (unit.parent) put(`belongs-to:${unit.id}`, 'belongs-to', unitKey(unit.parent), unitKey(unit), self)
    if (unit.appointedBy) put(`appointed-by:${unit.id}`, 'appointed-by', unitKey(unit.appointedBy), unitKey(unit), self)
    for (const member of new Set(unit.members.map((one) => one.unit)))
      put(`member:${member.id}:${unit.id}`, 'member', unitKey(member), unitKey(unit), self)
  }
  for (const { id, owner } of design.scopes)
    if (owner) put(`owns:${id}`, 'owns', unitKey(owner), nodeKey('scope', id), { type: 'scope', id })
  for (const { id, kind, from, to } of design.links)
    put(`link:${id}`, kind, unitKey(from), unitKey(to), { type: 'link', id })
  for (const grant of design.grants) {
    const { id, holder, over } = grant
    const to = over === '*' ? nodeKey('scope', enterpriseId) : nodeKey(over.type, over.id)
    put(`grant:${id}`, 'grant', unitKey(holder), to, { type: 'grant', id }, !design.authority.isGrounded(grant))
  }
  for (const { id, provider, manager, decidedBy } of design.contracts) {
    const subject = { type: 'contract', id } as const
    if (manager) put(`contract:${id}`, 'contract', unitKey(provider), unitKey(manager), subject)
    put(`provides:${id}`, 'contract', unitKey(provider), nodeKey('contract', id), subject)
    if (manager) put(`manages:${id}`, 'contract', unitKey(manager), nodeKey('contract', id), subject)
    if (decidedBy) put(`decided:${id}`, 'contract', unitKey(decidedBy), nodeKey('contract', id), subject)
  }
  for (const { id, takenOverBy, task, field } of design.exclusions)
    if (takenOverBy) {
      const subject = { type: 'exclusion', id } as const
      put(`takes-over:${id}`, 'takes-over', unitKey(takenOverBy), nodeKey('field', field), subject)
      if (task) put(`takes-over:${id}:task`, 'takes-over', unitKey(takenOverBy), nodeKey('task', task.id), subject)
    }
  for (const { id, field } of design.tasks)
    put(`of-field:${id}`, 'of-field', nodeKey('field', field), nodeKey('task', id), { type: 'task', id })
  for (const { id, unit, concurrentWith } of design.posts)
    for (const one of new Set([unit, ...concurrentWith]))
      put(`post-of:${id}:${one.id}`, 'post-of', unitKey(one), postKey(id), { type: 'post', id })
  return relations
}

const roleOrder = idsOf(roles)
/** The weightiest first: a unit that answers and performs is drawn as answering. */
const weightiest: readonly Role[] = ['A', 'R', 'S', 'C', 'I']

/** A unit's part in a scope, a field, a task: one line each, by its weightiest role there. Asked of the duties themselves: a graph of all of it takes three times as long. */
function partsOf(design: Design): readonly Relation[] {
  const byUnit = new Map<Unit, Map<string, Role>>(design.units.map((unit) => [unit, new Map()]))
  for (const duty of design.openDuties) {
    const targets = [nodeKey('scope', duty.scope.id), nodeKey('field', duty.field), nodeKey('task', duty.task.id)]
    for (const role of weightiest)
      for (const { unit } of design.holding(duty, role)) {
        const held = byUnit.get(unit)
        if (held === undefined) continue
        for (const target of targets) {
          const known = held.get(target)
          if (known === undefined || weightiest.indexOf(role) < weightiest.indexOf(known)) held.set(target, role)
        }
      }
  }
  return [...byUnit].flatMap(([unit, held]) => {
    const from = unitKey(unit)
    const subject = { type: 'unit', id: unit.id } as const
    return [...held]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([to, role]) => ({
        key: `part:${from}>${to}`,
        kind: `role-${role}` as const,
        from,
        to,
        isVain: false,
        subject,
      }))
  })
}

const counted = <Kind>(all: readonly { readonly kind: Kind }[]): ReadonlyMap<Kind, number> => {
  const counts = new Map<Kind, number>()
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}

/** Lines as they are drawn would mean to work out all parts: of roles the assignments are counted, of contracts the contracts. */
function relationCounts(design: Design, relations: readonly Relation[]): ReadonlyMap<RelationKind, number> {
  const byRole = new Map<Role, number>()
  for (const { role } of design.assignments) byRole.set(role, (byRole.get(role) ?? 0) + 1)
  return new Map<RelationKind, number>([
    ...counted(relations),
    ['contract', design.contracts.length],
    ...roleOrder.map((role) => [`role-${role}`, byRole.get(role) ?? 0] as const),
  ])
}
