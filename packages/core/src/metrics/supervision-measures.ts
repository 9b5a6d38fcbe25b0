/** How much a committee decides, and how much is decided at one place: the two numbers by which a variant's archetype is told. */
import { type FieldId, field as catalogueField } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Scope, Task, Unit } from '../organisation/records'
import { divisionOf, subsidiaryOf, upFrom } from '../organisation/structure'

export const supervisionField = 'security-supervision' satisfies FieldId

/** One task of supervision: in how many of its duties that somebody answers for a committee does so. */
export interface TaskShare {
  readonly task: Task
  /** 0 to 1. */
  readonly share: number
  /** The duties that have an A. */
  readonly duties: readonly Duty[]
}

export interface CommitteeShare {
  /** 0 (a dedicated organisation answers) to 1 (a committee); `null` where nobody answers for supervision. */
  readonly share: number | null
  readonly tasks: readonly TaskShare[]
}

/**
 * Who answers for supervision: of its tasks of which some duty has an A, the mean over the tasks of the share of these duties with a
 * committee among their A. Duties that are excluded or relieved do not count.
 *
 * Never throws. Cost: linear in the duties of the field. Source: G 図表10.
 */
export function committeeShareOf(design: Design): CommitteeShare {
  const tasks = design.tasksOfField(supervisionField).flatMap((task): readonly TaskShare[] => {
    const duties = design.scopes
      .flatMap((scope) => design.duty(task, scope) ?? [])
      .filter((duty) => duty.isOpen && duty.holding('A').length > 0)
    if (duties.length === 0) return []
    const decided = duties.filter((duty) => duty.holding('A').some(({ unit }) => unit.kind === 'committee'))
    return [{ task, share: decided.length / duties.length, duties }]
  })
  return { share: mean(tasks), tasks }
}

/** One scope of a business's own: which of its security duties are answered for outside the business. */
export interface ScopeShare {
  readonly scope: Scope
  /** The owner's division; of a subsidiary's scope the subsidiary; where there is no division the owner. */
  readonly home: Unit
  /** 0 to 1: the part that is answered for outside. */
  readonly share: number
  readonly outside: readonly Duty[]
  readonly inside: readonly Duty[]
}

export interface Centralisation {
  /** 0 (each business answers for its own) to 1 (one place answers for all); `null` where there is nothing to measure. */
  readonly share: number | null
  readonly scopes: readonly ScopeShare[]
}

/**
 * How centralised a variant is, measured rather than declared: the mean, over the scopes that are a business's own, of the part of the
 * security duties with an in-house A of which no A stands under the scope's home.
 *
 * Never throws. Cost: linear in the duties of these scopes. Source: G 図表10.
 */
export function centralisationOf(design: Design): Centralisation {
  const scopes = ownScopesOf(design).flatMap(({ scope, home }): readonly ScopeShare[] => {
    const counted = design.dutiesIn(scope).filter((duty) => isCentralisable(duty.field) && answeredInHouse(duty))
    if (counted.length === 0) return []
    const inside = counted.filter((duty) => isAnsweredUnder(duty, home))
    const outside = counted.filter((duty) => !inside.includes(duty))
    return [{ scope, home, share: outside.length / counted.length, outside, inside }]
  })
  return { share: mean(scopes), scopes }
}

/** The security fields that a business may answer for itself: not the executives', and not the audit. */
export const isCentralisable = (field: FieldId): boolean =>
  catalogueField(field).step === 'STEP4' && field !== 'security-executive' && field !== 'security-audit'

export const answeredInHouse = (duty: Duty): boolean => duty.holding('A').some(({ unit }) => !unit.isProvider)

export const isAnsweredUnder = (duty: Duty, home: Unit): boolean =>
  duty.holding('A').some(({ unit }) => unit.isUnder(home))

/** A scope of a business's own, and where the business begins. */
export interface OwnScope {
  readonly scope: Scope
  readonly home: Unit
}

/**
 * The scopes that are a business's own, by id: owned under a subsidiary, or where neither the owner nor a unit above it in its division
 * has function it or supervision.
 */
export const ownScopesOf = (design: Design): readonly OwnScope[] =>
  design.scopes.flatMap((scope): readonly OwnScope[] => {
    const { owner, isEnterprise } = scope
    if (isEnterprise || owner === undefined) return []
    const company = subsidiaryOf(owner)
    if (company !== undefined) return [{ scope, home: company }]
    const home = divisionOf(owner) ?? owner
    for (const unit of upFrom(owner)) {
      if (unit.isSupervision || unit.functions.includes('it')) return []
      if (unit === home) break
    }
    return [{ scope, home }]
  })

const mean = (parts: readonly { readonly share: number }[]): number | null =>
  parts.length === 0 ? null : parts.reduce((sum, { share }) => sum + share, 0) / parts.length
