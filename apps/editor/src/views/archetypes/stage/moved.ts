/** What moves where one scene takes the place of another: counted, with everybody by name. */
import { type FieldId, fields } from '@taiseizu/catalogue'
import {
  type Design,
  type Duty,
  type DutyDifference,
  type Grant,
  type Link,
  type Member,
  type Unit,
  differenceInParts,
  groupBy,
} from '@taiseizu/core'
import { type FindingDifference, findingsBetween } from '@taiseizu/rules'
import type { Scene } from '../scene'

/** Duties of a field that pass from one unit to another. */
export interface Flow {
  readonly field: FieldId
  /** As it was before; `undefined`: nobody held the role. */
  readonly from: Unit | undefined
  /** As it is after; `undefined`: nobody holds it any more. */
  readonly to: Unit | undefined
  readonly role: 'A' | 'R'
  readonly duties: readonly Duty[]
}

export interface Moved {
  readonly flows: readonly Flow[]
  readonly added: readonly Unit[]
  readonly removed: readonly Unit[]
  /** Units that stand under another. */
  readonly replaced: readonly { readonly unit: Unit; readonly from: Unit | undefined; readonly to: Unit | undefined }[]
  /** Committees and teams that were there before, by who comes and goes. */
  readonly members: readonly { readonly unit: Unit; readonly come: readonly Unit[]; readonly gone: readonly Unit[] }[]
  readonly grantsGained: readonly Grant[]
  readonly grantsLost: readonly Grant[]
  readonly linksGained: readonly Link[]
  readonly linksLost: readonly Link[]
  readonly findings: FindingDifference
}

/** Cost: linear in both designs, but for sorting. */
export function movedBetween(before: Scene, after: Scene): Moved {
  const parts = movingBetween(before, after)
  for (;;) {
    const { done, value } = parts.next()
    if (done === true) return value
  }
}

/** The same in parts, for whoever has something else to do in between. */
export function* movingBetween(before: Scene, after: Scene): Generator<unknown, Moved> {
  const [was, is] = [before.report.design, after.report.design]
  const { units, duties } = yield* differenceInParts(was, is)
  return {
    flows: flowsOf(duties),
    added: units.filter(({ kind }) => kind === 'added').map(({ unit }) => unit),
    removed: units.filter(({ kind }) => kind === 'removed').map(({ unit }) => unit),
    replaced: units
      .filter(({ kind, superior }) => kind === 'kept' && superior.before?.id !== superior.after?.id)
      .map(({ unit, superior }) => ({ unit, from: superior.before, to: superior.after })),
    members: membersOf(was, is),
    grantsGained: units.flatMap(({ authorityGained }) => authorityGained),
    grantsLost: units.flatMap(({ authorityLost }) => authorityLost),
    linksGained: linksOnlyIn(is, was),
    linksLost: linksOnlyIn(was, is),
    findings: findingsBetween(before.report, after.report),
  }
}

/** By field, role, who leaves and who comes; those of most duties first. */
function flowsOf(differences: readonly DutyDifference[]): readonly Flow[] {
  const steps = differences.flatMap(({ duty, roles }) =>
    roles.flatMap(({ role, lost, gained }) => {
      if (role === 'S') return []
      const from = lost.length === 0 ? [undefined] : lost
      const to = gained.length === 0 ? [undefined] : gained
      return from.flatMap((one) => to.map((other) => ({ duty, role, from: one, to: other })))
    }),
  )
  const place = new Map(fields.map(({ id, order }) => [id, order]))
  const byWay = groupBy(steps, ({ duty, role, from, to }) => `${duty.field}/${role}/${from?.id ?? ''}/${to?.id ?? ''}`)
  return [...byWay.values()]
    .flatMap((these): readonly Flow[] => {
      const [first] = these
      if (first === undefined) return []
      const { duty, role, from, to } = first
      return [{ field: duty.field, role, from, to, duties: these.map((step) => step.duty) }]
    })
    .toSorted((a, b) => b.duties.length - a.duties.length || (place.get(a.field) ?? 0) - (place.get(b.field) ?? 0))
}

/** Passages from unit to unit, over all fields: those of most duties first. */
export interface Passage {
  readonly from: Unit
  readonly to: Unit
  /** How many duties pass, by role. */
  readonly A: number
  readonly R: number
  readonly fields: readonly FieldId[]
}

export function passagesOf(flows: readonly Flow[]): readonly Passage[] {
  const between = flows.flatMap(({ from, to, ...flow }) =>
    from === undefined || to === undefined ? [] : [{ ...flow, from, to }],
  )
  return [...groupBy(between, ({ from, to }) => `${from.id}/${to.id}`).values()]
    .flatMap((these): readonly Passage[] => {
      const [first] = these
      if (first === undefined) return []
      const count = (role: Flow['role']) =>
        these.reduce((sum, flow) => sum + (flow.role === role ? flow.duties.length : 0), 0)
      const { from, to } = first
      return [{ from, to, A: count('A'), R: count('R'), fields: [...new Set(these.map(({ field }) => field))] }]
    })
    .toSorted((a, b) => b.A + b.R - a.A - a.R)
}

function membersOf(before: Design, after: Design): Moved['members'] {
  return after.units.flatMap((unit) => {
    const was = before.unitById.get(unit.id)
    if (!unit.isCollegial || was === undefined) return []
    const [come, gone] = [notAmong(unit.members, was.members), notAmong(was.members, unit.members)]
    return come.length + gone.length === 0 ? [] : [{ unit, come, gone }]
  })
}

const notAmong = (members: readonly Member[], others: readonly Member[]): readonly Unit[] =>
  members.map(({ unit }) => unit).filter(({ id }) => !others.some((other) => other.unit.id === id))

function linksOnlyIn(one: Design, other: Design): readonly Link[] {
  const known = new Set(other.links.map(({ id }) => id))
  return one.links.filter(({ id }) => !known.has(id))
}
