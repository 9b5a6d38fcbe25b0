/* oxlint-disable typescript/no-non-null-assertion -- A place in a flat array that is asked for is there; a default would be a branch in the innermost loop. */
/** Grants as numbers: which are grounded, and what kinds of authority a unit has over a scope, as bits. */
import { authorityKinds } from '@taiseizu/catalogue'
import type { GrantRecord } from '@taiseizu/core'
import { type Hierarchy, collegial, isUnder, provider } from './hierarchy'
import { type Lists, listsOf } from './lists'

export const kindBit: ReadonlyMap<string, number> = new Map(authorityKinds.map(({ id }, bit) => [id, 1 << bit]))
const everyKind = (1 << authorityKinds.length) - 1
const everything = -1

/** Units count from 0, scopes from the number of units on; `*` is -1. */
type Target = number

export interface Grants {
  readonly holder: Int32Array
  readonly kind: Int32Array
  readonly over: Int32Array
  /** The grounded ones of each unit. */
  readonly byHolder: Lists
}

/** @param ownerOf of each scope, by number; -1 where there is none. */
export function grantsOf(
  records: readonly GrantRecord[],
  units: Hierarchy,
  scopeNumbers: ReadonlyMap<string, number>,
  ownerOf: Int32Array,
): Grants {
  const count = records.length
  const holder = new Int32Array(count)
  const kind = new Int32Array(count)
  const over = new Int32Array(count)
  const grantor = new Int32Array(count)
  for (const [grant, record] of records.entries()) {
    holder[grant] = units.numbers.get(record.holder)!
    kind[grant] = kindBit.get(record.kind)!
    over[grant] =
      record.over === '*'
        ? everything
        : (units.numbers.get(record.over) ?? units.ids.length + scopeNumbers.get(record.over)!)
    const named = record.grantedBy === undefined ? undefined : units.numbers.get(record.grantedBy)
    grantor[grant] = named ?? defaultGrantor(holder[grant], over[grant], units, ownerOf)
  }
  const grants = { holder, kind, over }
  const grounded = ground(grants, grantor, units, ownerOf)
  const listOf = holder.map((unit, grant) => (grounded[grant] === 1 ? unit : -1))
  return { ...grants, byHolder: listsOf(units.ids.length, listOf, (grant) => grant) }
}

const placeOf = (target: Target, units: Hierarchy, ownerOf: Int32Array): number =>
  target < units.ids.length ? target : ownerOf[target - units.ids.length]!

function defaultGrantor(holder: number, over: Target, units: Hierarchy, ownerOf: Int32Array): number {
  if (units.flags[holder]! & provider) return -1
  const place = over === everything ? units.enterpriseOwner : placeOf(over, units, ownerOf)
  if (place < 0) return -1
  for (let next = holder; next >= 0; next = units.parent[next]!)
    if (!(units.flags[next]! & collegial) && isUnder(units, place, next)) return next
  return -1
}

/** The least fixpoint, from the lines upwards. */
function ground(
  grants: Omit<Grants, 'byHolder'>,
  grantor: Int32Array,
  units: Hierarchy,
  ownerOf: Int32Array,
): Uint8Array {
  const count = grantor.length
  const grounded = new Uint8Array(count)
  const queue: number[] = []
  const waiting = new Map<number, number[]>()
  const key = (unit: number, kind: number) => unit * (everyKind + 1) + kind
  for (let grant = 0; grant < count; grant += 1) {
    const by = grantor[grant]!
    if (by < 0) continue
    if (hasLine(by, grants.over[grant]!, units, ownerOf)) {
      grounded[grant] = 1
      queue.push(grant)
    } else {
      const group = waiting.get(key(by, grants.kind[grant]!))
      if (group === undefined) waiting.set(key(by, grants.kind[grant]!), [grant])
      else group.push(grant)
    }
  }
  for (const base of queue)
    for (const grant of waiting.get(key(grants.holder[base]!, grants.kind[base]!)) ?? []) {
      if (grounded[grant] === 1 || !reaches(grants.over[base]!, grants.over[grant]!, units, ownerOf)) continue
      grounded[grant] = 1
      queue.push(grant)
    }
  return grounded
}

function hasLine(unit: number, target: Target, units: Hierarchy, ownerOf: Int32Array): boolean {
  if (units.flags[unit]! & collegial) return false
  if (target === everything) return unit === units.top || unit === units.enterpriseOwner
  const place = placeOf(target, units, ownerOf)
  if (place < 0 || !isUnder(units, place, unit)) return false
  const affiliate = units.affiliateOf[place]!
  return affiliate < 0 || isUnder(units, unit, affiliate)
}

function reaches(over: Target, target: Target, units: Hierarchy, ownerOf: Int32Array): boolean {
  if (over === target) return true
  if (target === everything) return false
  const place = placeOf(target, units, ownerOf)
  if (place < 0) return over === everything
  const affiliate = units.affiliateOf[place]!
  if (affiliate >= 0) {
    const named = over === everything ? -1 : placeOf(over, units, ownerOf)
    if (named < 0 || !isUnder(units, named, affiliate)) return false
  }
  return over === everything || (over < units.ids.length && isUnder(units, place, over))
}

/** The kinds of authority, as bits, that a unit has over a scope. */
export function powerOver(scope: number, unit: number, units: Hierarchy, grants: Grants, ownerOf: Int32Array): number {
  const target = units.ids.length + scope
  if (hasLine(unit, target, units, ownerOf)) return everyKind
  const { starts, items } = grants.byHolder
  let power = 0
  for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) {
    const grant = items[at]!
    if (reaches(grants.over[grant]!, target, units, ownerOf)) power |= grants.kind[grant]!
  }
  return power
}
