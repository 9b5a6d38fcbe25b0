/* oxlint-disable typescript/no-non-null-assertion -- A place in a flat array that is asked for is there; a default would be a branch in the innermost loop. */
/** Exactly the rules COV-01, COV-02, SRC-02, SRC-03, AUT-01, AUT-10 and AUT-12, on flat arrays. */
import { powerOver } from './authority'
import { type Bound, answers, fieldIds, isAuditField, isKept, isSupported, performs } from './compile'
import { board, ciso, isUnder, provider, sirt, subsidiary } from './hierarchy'

export const boundRules = ['COV-01', 'COV-02', 'SRC-02', 'SRC-03', 'AUT-01', 'AUT-10', 'AUT-12'] as const
export type BoundRule = (typeof boundRules)[number]

/** The findings as numbers: rule, first subject, second subject and third, as `keys.ts` reads them. */
export interface Findings {
  readonly count: number
  readonly rows: Int32Array
  /** Of all rows, whatever their order: that nobody may leave the work undone. */
  readonly checksum: number
}

const width = 4
const rule = Object.fromEntries(boundRules.map((id, number) => [id, number])) as Readonly<Record<BoundRule, number>>

class Sink {
  count = 0
  rows = new Int32Array(1024 * width)
  checksum = 0

  add(found: number, first: number, second: number, third: number): void {
    if ((this.count + 1) * width > this.rows.length) {
      const larger = new Int32Array(this.rows.length * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows.set([found, first, second, third], this.count * width)
    this.count += 1
    const mixed =
      Math.imul(Math.imul(Math.imul(found + 1, 0x9e3779b1) ^ first, 0x85ebca6b) ^ second, 0xc2b2ae35) ^ third
    this.checksum = (this.checksum + Math.imul(mixed ^ (mixed >>> 15), 0x27d4eb2f)) >>> 0
  }
}

/** Cost: linear in duties and in those who perform or answer for them. */
export function check(bound: Bound): Findings {
  const sink = new Sink()
  checkScopes(bound, sink)
  checkSirts(bound, sink)
  return { count: sink.count, rows: sink.rows, checksum: sink.checksum }
}

function checkScopes(bound: Bound, sink: Sink): void {
  const { units, tasks, scopeIds, scopeKind, ownerOf, slots, holders, excluded, grants } = bound
  const { starts, items } = holders
  const taskCount = tasks.ids.length
  const fieldCount = fieldIds.length
  const from = [new Int32Array(taskCount), new Int32Array(taskCount)] as const
  const to = [new Int32Array(taskCount), new Int32Array(taskCount)] as const
  const isOpen = new Uint8Array(taskCount)
  // What was worked out for a unit holds as long as the scope's number stands beside it.
  const known = new Int32Array(units.ids.length).fill(-1)
  const power = new Uint8Array(units.ids.length)
  const found = new Int32Array(units.ids.length).fill(-1)
  const works = new Int32Array(units.ids.length).fill(-1)
  const answering = new Set<number>()

  for (let scope = 0; scope < scopeIds.length; scope += 1) {
    const own = tasks.byKind[scopeKind[scope]!]!
    let touched = 0
    for (let at = 0; at < own.length; at += 1) {
      const task = own[at]!
      const field = tasks.field[task]!
      const exact = scope * taskCount + task
      const inScope = slots.byFieldInScope + scope * fieldCount + field
      const open =
        (excluded[exact]! | excluded[slots.byTask + task]! | excluded[inScope]! | excluded[slots.byField + field]!) ===
        0
      isOpen[task] = Number(open)
      if (!open) continue
      for (let role = performs; role <= answers; role += 1) {
        let slot = exact * 2 + role
        if (starts[slot] === starts[slot + 1]) slot = (slots.byTask + task) * 2 + role
        if (starts[slot] === starts[slot + 1]) slot = inScope * 2 + role
        if (starts[slot] === starts[slot + 1]) slot = (slots.byField + field) * 2 + role
        from[role as 0 | 1][task] = starts[slot]!
        to[role as 0 | 1][task] = starts[slot + 1]!
        if (starts[slot] !== starts[slot + 1]) touched |= 1 << field
        if (tasks.isAudit[task] === 0 && isAuditField[field] === 0)
          for (let one = starts[slot]!; one < starts[slot + 1]!; one += 1) works[items[one]! >> 1] = scope
      }
    }

    const owner = ownerOf[scope]!
    const division = owner < 0 ? -1 : units.divisionOf[owner]!
    const ownerStandsForAll =
      owner >= 0 &&
      ((units.flags[owner]! & (board | subsidiary)) !== 0 || owner === units.top || owner === units.enterpriseOwner)
    const isTied = (unit: number): boolean => {
      if (works[unit] === scope || unit === owner) return true
      if (owner < 0) return false
      return division >= 0 ? isUnder(units, unit, division) : !ownerStandsForAll && isUnder(units, unit, owner)
    }

    for (let at = 0; at < own.length; at += 1) {
      const task = own[at]!
      if (isOpen[task] === 0) continue
      const field = tasks.field[task]!
      const firstR = from[performs][task]!
      const lastR = to[performs][task]!
      const firstA = from[answers][task]!
      const lastA = to[answers][task]!
      if (firstR === lastR) {
        if ((touched & (1 << field)) !== 0) sink.add(rule['COV-01'], task, scope, 0)
      } else {
        if (firstA === lastA) sink.add(rule['COV-02'], task, scope, 0)
        if (isSupported[field] === 1) {
          let inside = 0
          for (let one = firstR; one < lastR; one += 1) inside |= items[one]! & 1
          if (inside === 0) sink.add(rule['SRC-02'], task, scope, 0)
        }
      }
      const requires = tasks.requires[task]!
      for (let one = firstA; one < lastA; one += 1) {
        const unit = items[one]! >> 1
        if (units.flags[unit]! & provider) {
          if (isKept[field] === 0) answering.add(unit * fieldCount + field)
          continue
        }
        if (requires === 0 || found[unit] === scope) continue
        if (known[unit] !== scope) {
          known[unit] = scope
          power[unit] = powerOver(scope, unit, units, grants, ownerOf)
        }
        if ((requires & ~power[unit]!) === 0) continue
        found[unit] = scope
        sink.add(rule['AUT-01'], unit, scope, 0)
      }
      if (tasks.isAudit[task] === 0) continue
      for (let one = firstR; one < lastR; one += 1) {
        const unit = items[one]! >> 1
        if (!(units.flags[unit]! & provider) && isTied(unit)) sink.add(rule['AUT-12'], task, scope, unit)
      }
      for (let one = firstA; one < lastA; one += 1) {
        const unit = items[one]! >> 1
        if (units.flags[unit]! & provider || !isTied(unit)) continue
        let isToldAlready = false
        for (let other = firstR; other < lastR; other += 1) if (items[other]! >> 1 === unit) isToldAlready = true
        if (!isToldAlready) sink.add(rule['AUT-12'], task, scope, unit)
      }
    }
  }
  for (const pair of answering) sink.add(rule['SRC-03'], pair % fieldCount, Math.floor(pair / fieldCount), 0)
}

const mostSteps = 3

function checkSirts({ units, steps }: Bound, sink: Sink): void {
  const { flags } = units
  if (!flags.some((one) => (one & ciso) !== 0)) return
  const reached = new Int32Array(flags.length).fill(-1)
  for (let unit = 0; unit < flags.length; unit += 1) {
    if (!(flags[unit]! & sirt) || flags[unit]! & ciso) continue
    reached[unit] = unit
    const queue = [unit]
    let isHeard = false
    let first = 0
    for (let step = 0; step < mostSteps && !isHeard; step += 1)
      for (const last = queue.length; first < last && !isHeard; first += 1) {
        const at = queue[first]!
        for (let edge = steps.starts[at]!; edge < steps.starts[at + 1]!; edge += 1) {
          const next = steps.items[edge]!
          if (reached[next] === unit) continue
          reached[next] = unit
          if (flags[next]! & ciso) isHeard = true
          queue.push(next)
        }
      }
    if (!isHeard) sink.add(rule['AUT-10'], unit, 0, 0)
  }
}
