/** How security is supervised, measured rather than declared: by a committee or an office, in one place or by each business. */
import { field, figure } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Scope, Task, Unit } from '../organisation/records'
import { upFrom } from '../organisation/structure'
import { defineMetric, meanOf, shareOf } from './metric'

/** A scope that is a business's own, and how much of its security is answered for elsewhere. */
export interface CentralisedScope {
  readonly scope: Scope
  /** What counts as the owner's own: its division; under a subsidiary the nearest one; else the owner. */
  readonly division: Unit
  /** The duties counted, by task: those with an in-house A. Never empty. */
  readonly duties: readonly Duty[]
  /** Those of them none of whose A is under the division. */
  readonly elsewhere: readonly Duty[]
  readonly share: number
}

export interface Centralisation {
  /** 0 (federated) to 1 (centralised): the mean over the scopes; `null` where there are none with such duties. */
  readonly share: number | null
  /** By id. */
  readonly scopes: readonly CentralisedScope[]
}

/** The security fields that are the businesses' to divide: executives and auditors are outside the divisions by their nature. */
const isDivisible = ({ field: id }: Duty): boolean =>
  field(id).step === 'STEP4' && id !== 'security-executive' && id !== 'security-audit'

/**
 * How centralised a design is: in the scopes that are a business's own, the share of the security duties that are answered for (A) outside the
 * owner's division.
 *
 * A scope is a business's own if it is not enterprise and neither its owner nor a unit above it in its division has function it or supervision; a
 * scope owned under a subsidiary always is. Excluded duties are not counted. Not rounded; never throws.
 * Cost: linear in duties. Source: G 図表10.
 */
export function centralisationOf(design: Design): Centralisation {
  const scopes = design.scopes.flatMap((scope): readonly CentralisedScope[] => {
    const { owner } = scope
    if (owner === undefined || !isOfBusiness(scope, owner)) return []
    const division = owner.subsidiary ?? owner.division ?? owner
    const duties = design
      .dutiesIn(scope)
      .filter((duty) => isDivisible(duty) && design.unitsWith(duty, 'A').some((unit) => !unit.isProvider))
    const elsewhere = duties.filter((duty) => !design.unitsWith(duty, 'A').some((unit) => unit.isUnder(division)))
    const share = shareOf(elsewhere.length, duties.length)
    return share === null ? [] : [{ scope, division, duties, elsewhere, share }]
  })
  return { share: meanOf(scopes.map(({ share }) => share)), scopes }
}

function isOfBusiness({ isEnterprise }: Scope, owner: Unit): boolean {
  if (isEnterprise) return false
  if (owner.subsidiary !== undefined) return true
  for (const unit of upFrom(owner)) {
    if (unit.functions.includes('it') || unit.isSupervision) return false
    if (owner.division === undefined || unit === owner.division) break
  }
  return true
}

/** A task of the supervision, and in how many of its duties a committee answers. */
export interface SupervisedTask {
  readonly task: Task
  /** Its duties that have an A, by scope. Never empty. */
  readonly duties: readonly Duty[]
  /** Those of them with a committee among their A. */
  readonly byCommittee: readonly Duty[]
  readonly share: number
}

export interface CommitteeShare {
  /** 0 (a dedicated organisation) to 1 (a committee): the mean over the tasks; `null` where no supervision duty has an A. */
  readonly share: number | null
  /** By id. */
  readonly tasks: readonly SupervisedTask[]
}

/**
 * How much of the supervision a committee answers for: of the tasks of the supervision field of which some duty has an A, the mean of the share of
 * these duties with a committee among their A. Excluded duties are not counted. Not rounded; never throws.
 * Cost: linear in the field's duties. Source: G 図表10.
 */
export function committeeShareOf(design: Design): CommitteeShare {
  const tasks = design.tasksOfField('security-supervision').flatMap((task): readonly SupervisedTask[] => {
    const duties = design.scopes.flatMap((scope) => {
      const duty = design.duty(task, scope)
      return duty !== undefined && duty.isOpen && design.holding(duty, 'A').length > 0 ? [duty] : []
    })
    const byCommittee = duties.filter((duty) => design.unitsWith(duty, 'A').some(({ kind }) => kind === 'committee'))
    const share = shareOf(byCommittee.length, duties.length)
    return share === null ? [] : [{ task, duties, byCommittee, share }]
  })
  return { share: meanOf(tasks.map(({ share }) => share)), tasks }
}

export const supervisionMetrics = [
  defineMetric({
    id: 'centralisation',
    unit: 'share',
    better: null,
    source: figure('G', 10),
    measure: (design) => {
      const { share, scopes } = centralisationOf(design)
      return { value: share, parts: scopes.map((one) => ({ subject: one.scope, value: one.share })) }
    },
  }),
  defineMetric({
    id: 'committee-share',
    unit: 'share',
    better: null,
    source: figure('G', 10),
    measure: (design) => {
      const { share, tasks } = committeeShareOf(design)
      return { value: share, parts: tasks.map((one) => ({ subject: one.task, value: one.share })) }
    },
  }),
] as const
