/** What a cell of duties × units shows; worked out row by row when it comes into sight. */
import type { Role } from '@taiseizu/catalogue'
import type { Assignment, Design, Duty, Unit } from '@taiseizu/core'
import { isOwn, roleIds } from './edits'

/** One role of a unit in a duty. */
export interface Held {
  readonly role: Role
  readonly assignment: Assignment
  /** Said of this very duty; else it comes from what is said more generally. */
  readonly isOwn: boolean
  /** Answers without the authority that the duty asks for. */
  readonly lacks: boolean
}

const rows = new WeakMap<Design, Map<Duty, ReadonlyMap<string, readonly Held[]>>>()
const nothing: readonly Held[] = []

/**
 * Who holds what in a duty, by the ids of units; roles in the order R, A, S, C, I.
 * Remembered with the design: a duty stays when its holders change.
 */
export function holdersOf(design: Design, duty: Duty): ReadonlyMap<string, readonly Held[]> {
  const ofDesign = rows.get(design) ?? new Map<Duty, ReadonlyMap<string, readonly Held[]>>()
  rows.set(design, ofDesign)
  const known = ofDesign.get(duty)
  if (known !== undefined) return known
  const { lacks } = design.coverage.matchOf(duty)
  const holders = new Map<string, Held[]>()
  for (const role of roleIds)
    for (const assignment of design.holding(duty, role)) {
      const { unit } = assignment
      const held = {
        role,
        assignment,
        isOwn: isOwn(assignment),
        lacks: role === 'A' && lacks.some((one) => one.unit === unit),
      }
      const list = holders.get(unit.id)
      if (list === undefined) holders.set(unit.id, [held])
      else list.push(held)
    }
  ofDesign.set(duty, holders)
  return holders
}

export const heldBy = (design: Design, duty: Duty, unit: Unit): readonly Held[] =>
  holdersOf(design, duty).get(unit.id) ?? nothing

/** How many roles some units have in duties. Cost: linear in the duties and their holders, however many cells that are empty lie between. */
export const rolesIn = (design: Design, duties: readonly Duty[], isMeant: (unit: string) => boolean): number =>
  duties
    .flatMap((duty) => [...holdersOf(design, duty)])
    .reduce((sum, [unit, held]) => sum + (isMeant(unit) ? held.length : 0), 0)

/** `R/A`: a cell as a spreadsheet has it. */
export const lettersOf = (held: readonly Held[]): string => held.map(({ role }) => role).join('/')

/** How many of the duties a unit performs, answers for, and has any role in. */
export interface Tally {
  readonly R: number
  readonly A: number
  readonly any: number
}

/** Of every unit that has a role in one of the duties. Cost: linear in duties and their holders. */
export function tally(design: Design, duties: readonly Duty[]): ReadonlyMap<Unit, Tally> {
  const counts = new Map<Unit, { R: number; A: number; any: number }>()
  const seen = new Map<Unit, Duty>()
  for (const duty of duties)
    for (const role of roleIds)
      for (const { unit } of design.holding(duty, role)) {
        let count = counts.get(unit)
        if (count === undefined) counts.set(unit, (count = { R: 0, A: 0, any: 0 }))
        if (role === 'R' || role === 'A') count[role] += 1
        if (seen.get(unit) !== duty) count.any += 1
        seen.set(unit, duty)
      }
  return counts
}

/** A role of a unit in several duties taken together: those of a field. */
export interface Share {
  readonly role: Role
  /** In how many of the duties. */
  readonly count: number
  readonly outsourced: boolean
}

const shares = new WeakMap<Design, Map<readonly Duty[], ReadonlyMap<string, readonly Share[]>>>()

/** Which roles units have in several duties, by their ids. Remembered with the design, for lists that stay the same from one to the next. */
export function sharesIn(design: Design, duties: readonly Duty[]): ReadonlyMap<string, readonly Share[]> {
  const ofDesign = shares.get(design) ?? new Map<readonly Duty[], ReadonlyMap<string, readonly Share[]>>()
  shares.set(design, ofDesign)
  const known = ofDesign.get(duties)
  if (known !== undefined) return known
  const made = new Map<string, { role: Role; count: number; outsourced: boolean }[]>()
  for (const role of roleIds)
    for (const duty of duties)
      for (const { unit, isInside } of design.holding(duty, role)) {
        const list = made.get(unit.id) ?? []
        made.set(unit.id, list)
        const share = list.find((one) => one.role === role)
        if (share === undefined) list.push({ role, count: 1, outsourced: !isInside })
        else {
          share.count += 1
          share.outsourced &&= !isInside
        }
      }
  ofDesign.set(duties, made)
  return made
}
