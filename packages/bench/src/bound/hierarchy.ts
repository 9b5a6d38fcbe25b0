/* oxlint-disable typescript/no-non-null-assertion -- A place in a flat array that is asked for is there; a default would be a branch in the innermost loop. */
/** The units as numbers: who is under whom is a comparison of two places in a walk from the roots down. */
import type { UnitRecord } from '@taiseizu/core'
import { byCodeUnits } from '@taiseizu/core'
import { type Lists, listsOf } from './lists'

export const provider = 1
export const collegial = 2
export const sirt = 4
export const ciso = 8
/** Whether a division ends below it: a board, officer or subsidiary. */
const end = 16
const affiliate = 32
export const subsidiary = 64
export const board = 128

export interface Hierarchy {
  readonly ids: readonly string[]
  readonly numbers: ReadonlyMap<string, number>
  readonly flags: Uint8Array
  /** -1 where there is none; so in all that follows. */
  readonly parent: Int32Array
  readonly place: Int32Array
  readonly lastPlace: Int32Array
  readonly affiliateOf: Int32Array
  readonly divisionOf: Int32Array
  readonly top: number
  readonly enterpriseOwner: number
}

const sirtFunctions: ReadonlySet<string> = new Set(['csirt', 'ot-sirt', 'psirt', 'dsirt'])

function flagsOf({ kind, functions, offices, ownership }: UnitRecord): number {
  let flags = 0
  if (kind === 'provider') flags |= provider
  if (kind === 'committee' || kind === 'team') flags |= collegial
  if (kind === 'board') flags |= board | end
  if (kind === 'officer') flags |= end
  if (kind === 'officer' && offices?.includes('ciso') === true) flags |= ciso
  if (kind === 'subsidiary') flags |= subsidiary | end
  if (kind === 'subsidiary' && ownership === 'affiliate') flags |= affiliate
  if (functions?.some((name) => sirtFunctions.has(name)) === true) flags |= sirt
  return flags
}

export function hierarchyOf(records: readonly UnitRecord[]): Hierarchy {
  const count = records.length
  const ids = records.map((record) => record.id)
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const flags = new Uint8Array(count)
  const parent = new Int32Array(count).fill(-1)
  for (const [unit, record] of records.entries()) {
    flags[unit] = flagsOf(record)
    if (record.parent !== undefined) parent[unit] = numbers.get(record.parent) ?? -1
  }
  const place = new Int32Array(count)
  const lastPlace = new Int32Array(count)
  const affiliateOf = new Int32Array(count).fill(-1)
  const divisionOf = new Int32Array(count).fill(-1)
  const order = walk(
    count,
    parent,
    listsOf(count, parent, (child) => child),
  )
  for (const [index, unit] of order.entries()) {
    const above = parent[unit]!
    place[unit] = index
    lastPlace[unit] = index
    affiliateOf[unit] = flags[unit]! & affiliate ? unit : above < 0 ? -1 : affiliateOf[above]!
    if (flags[unit]! & end) continue
    const outer = above < 0 || flags[above]! & end ? -1 : divisionOf[above]!
    divisionOf[unit] = outer >= 0 ? outer : flags[unit]! & collegial ? -1 : unit
  }
  for (const unit of order.toReversed()) {
    const above = parent[unit]!
    if (above >= 0 && lastPlace[unit]! > lastPlace[above]!) lastPlace[above] = lastPlace[unit]!
  }
  const top = topOf(records, flags, parent, (unit) => lastPlace[unit]! - place[unit]!)
  const enterpriseOwner = ownerOf(records, flags, parent, top)
  return { ids, numbers, flags, parent, place, lastPlace, affiliateOf, divisionOf, top, enterpriseOwner }
}

function walk(count: number, parent: Int32Array, { starts, items }: Lists): Int32Array {
  const order = new Int32Array(count)
  const stack = new Int32Array(count)
  let depth = 0
  let entered = 0
  for (let unit = 0; unit < count; unit += 1) if (parent[unit]! < 0) stack[depth++] = unit
  while (depth > 0) {
    const unit = stack[--depth]!
    order[entered++] = unit
    for (let at = starts[unit]!; at < starts[unit + 1]!; at += 1) stack[depth++] = items[at]!
  }
  return order
}

const isCeo = ({ kind, offices }: UnitRecord): boolean => kind === 'officer' && offices?.includes('ceo') === true

function topOf(
  records: readonly UnitRecord[],
  flags: Uint8Array,
  parent: Int32Array,
  below: (unit: number) => number,
): number {
  const rank = (unit: number) => (flags[unit]! & board ? 2 : isCeo(records[unit]!) ? 1 : 0)
  let best = -1
  for (let unit = 0; unit < records.length; unit += 1) {
    if (parent[unit]! >= 0 || flags[unit]! & provider) continue
    const better =
      best < 0
        ? 1
        : rank(unit) - rank(best) || below(unit) - below(best) || byCodeUnits(records[best]!.id, records[unit]!.id)
    if (better > 0) best = unit
  }
  return best
}

function ownerOf(records: readonly UnitRecord[], flags: Uint8Array, parent: Int32Array, top: number): number {
  if (top < 0) return -1
  let best = -1
  let fewest = Number.POSITIVE_INFINITY
  for (const [unit, record] of records.entries()) {
    if (!isCeo(record)) continue
    let steps = 0
    let next = unit
    while (next >= 0 && next !== top && !(flags[next]! & subsidiary)) {
      next = parent[next]!
      steps += 1
    }
    if (next !== top || steps > fewest) continue
    if (steps < fewest || byCodeUnits(record.id, records[best]!.id) < 0) best = unit
    fewest = steps
  }
  if (best >= 0) return best
  const officers = records.flatMap(({ kind }, unit) => (kind === 'officer' && parent[unit] === top ? [unit] : []))
  return officers.length === 1 ? officers[0]! : top
}

/** Whether a unit is another, or below it. */
export const isUnder = ({ place, lastPlace }: Hierarchy, unit: number, above: number): boolean =>
  place[unit]! >= place[above]! && place[unit]! <= lastPlace[above]!
