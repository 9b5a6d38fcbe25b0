import { orderedBy } from '../workspace/order'
import type { UnitRecord } from '../workspace/format'
import { layersOf } from './defaults'
import type { Unit } from './records'

type Draft = { -readonly [Key in keyof Unit]: Unit[Key] }

const sirtFunctions = ['csirt', 'ot-sirt', 'psirt', 'dsirt'] as const

/**
 * Compiles units: parents, children, memberships, layers and what follows from them, and a numbering of the hierarchy in which
 * everything under a unit is one interval.
 *
 * @param records sorted by id; references resolve and parents run in no circle.
 */
export function compileUnits(records: readonly UnitRecord[]): readonly Unit[] {
  const units = new Map(records.map((record) => [record.id, draft(record)]))
  for (const unit of units.values()) {
    const { parent, appointedBy, members = [] } = unit.record
    unit.parent = parent === undefined ? undefined : units.get(parent)
    unit.appointedBy = appointedBy === undefined ? undefined : units.get(appointedBy)
    ;(unit.parent?.children as Unit[] | undefined)?.push(unit)
    unit.members = members
      .flatMap(({ unit: id, chair = false }) => {
        const member = units.get(id)
        return member ? [{ unit: member, chair }] : []
      })
      .toSorted(orderedBy(({ unit: member }) => member.id))
    for (const member of new Set(unit.members.map((one) => one.unit))) (member.memberOf as Unit[]).push(unit)
  }
  const all = [...units.values()]
  markExecutives(all)
  numberHierarchy(all)
  return all
}

function draft(record: UnitRecord): Draft {
  const functions = record.functions ?? []
  const layers = layersOf(record)
  return {
    type: 'unit',
    id: record.id,
    record,
    name: record.name,
    kind: record.kind,
    parent: undefined,
    children: [],
    functions,
    layers,
    offices: record.offices ?? [],
    appointedBy: undefined,
    ownership: record.ownership,
    members: [],
    memberOf: [],
    services: record.services ?? [],
    ownedScopes: [],
    posts: [],
    isProvider: record.kind === 'provider',
    isCollegial: record.kind === 'committee' || record.kind === 'team',
    isSupervision: functions.includes('supervision'),
    isSirt: sirtFunctions.some((name) => functions.includes(name)),
    isCiso: record.kind === 'officer' && (record.offices ?? []).includes('ciso'),
    isExecutive: false,
    isPractitionerOnly: layers.length === 1 && layers[0] === 'practitioner',
    place: 0,
    lastPlace: 0,
  }
}

/** Executive is whose layers say so, and a committee whose chair is executive in the same sense. Committees may chair each other in a circle. */
function markExecutives(units: readonly Draft[]): void {
  const known = new Map<Unit, boolean>()
  for (const unit of units) {
    const asked: Draft[] = []
    let next: Draft | undefined = unit
    while (next !== undefined && !known.has(next)) {
      const byLayers = next.layers.includes('executive')
      // Until its chair is known a committee is not executive: so a circle of chairs comes to an end.
      known.set(next, byLayers)
      asked.push(next)
      next = byLayers || next.kind !== 'committee' ? undefined : next.members.find((member) => member.chair)?.unit
    }
    const last = asked.at(-1)
    const answer = (next !== undefined && known.get(next) === true) || (last !== undefined && known.get(last) === true)
    for (const one of asked) {
      known.set(one, answer)
      one.isExecutive = answer
    }
  }
}

/** Depth first without recursion: a chain of ten thousand units is no reason to fall over. */
function numberHierarchy(units: readonly Draft[]): void {
  let place = 0
  const stack: Draft[] = units.filter((unit) => unit.parent === undefined).toReversed()
  const entered: Draft[] = []
  for (let unit = stack.pop(); unit !== undefined; unit = stack.pop()) {
    unit.place = place
    unit.lastPlace = place
    place += 1
    entered.push(unit)
    for (const child of unit.children.toReversed()) stack.push(child)
  }
  for (const unit of entered.toReversed()) {
    const parent: Draft | undefined = unit.parent
    if (parent !== undefined) parent.lastPlace = Math.max(parent.lastPlace, unit.lastPlace)
  }
}
