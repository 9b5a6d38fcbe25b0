/** How the duties of each field stand, in the whole organisation or in some scopes. */
import type { FieldId, Severity } from '@taiseizu/catalogue'
import type { Design, Duty, Scope, Unit } from '@taiseizu/core'
import { isUnder } from '@taiseizu/core'
import type { Finding } from '@taiseizu/rules'
import type { DutyState } from '../../ui/signs'
import { concernOf } from '../concern'
import { sourcingOf, stateOf } from '../../picture/duty-state'

/** A unit and how many of the field's duties it has a part in. */
export interface Share {
  readonly unit: Unit
  readonly duties: number
}

export interface FieldTally {
  /** Neither excluded nor relieved. */
  readonly open: number
  readonly states: Readonly<Record<DutyState, number>>
  readonly inHouse: number
  readonly shared: number
  readonly outsourced: number
  readonly matched: number
  readonly mismatched: number
  /** Who performs, those with most duties first; providers too. */
  readonly performers: readonly Share[]
  /** Who answers, those with most duties first. */
  readonly answerers: readonly Share[]
  /** Duties that own people perform, alone or with others. */
  readonly inside: number
  /** Of the posts of those units that own people perform with, filled ones; `null` where none has posts. */
  readonly fte: number | null
  /** Open findings about the field. */
  readonly findings: Readonly<Record<Severity, number>>
  /** Of those, the ones that the guide's mark for the field is not kept (SRC-01 to SRC-04). */
  readonly againstMark: number
}

const markRules = new Set(['SRC-01', 'SRC-02', 'SRC-03', 'SRC-04'])

/** All scopes, one of them, or those of a company. */
export type Region =
  | { readonly of: 'all' }
  | { readonly of: 'scope'; readonly id: string }
  | { readonly of: 'company'; readonly id: string }

/** Whether a scope lies in a region. */
export function inRegion(design: Design, region: Region): (scope: Scope) => boolean {
  if (region.of === 'scope') return ({ id }) => id === region.id
  const company = region.of === 'company' ? design.unitById.get(region.id) : undefined
  if (company === undefined) return () => true
  return ({ owner }) => owner !== undefined && isUnder(owner, company)
}

interface Draft {
  open: number
  states: Record<DutyState, number>
  inHouse: number
  shared: number
  outsourced: number
  matched: number
  mismatched: number
  inside: number
  againstMark: number
  readonly performers: Map<Unit, number>
  readonly answerers: Map<Unit, number>
  readonly insiders: Set<Unit>
  readonly findings: Record<Severity, number>
}

const empty = (): Draft => ({
  open: 0,
  states: {
    gap: 0,
    unperformed: 0,
    unanswered: 0,
    contested: 0,
    unauthorised: 0,
    covered: 0,
    relieved: 0,
    excluded: 0,
  },
  inHouse: 0,
  shared: 0,
  outsourced: 0,
  matched: 0,
  mismatched: 0,
  inside: 0,
  againstMark: 0,
  performers: new Map(),
  answerers: new Map(),
  insiders: new Set(),
  findings: { error: 0, warning: 0, advice: 0 },
})

/** The tally of each field. Cost: linear in the duties and findings. */
export function talliesOf(
  design: Design,
  findings: readonly Finding[],
  region: Region,
): ReadonlyMap<FieldId, FieldTally> {
  const drafts = new Map(design.fields.map(({ id }) => [id, empty()]))
  const isIn = inRegion(design, region)
  for (const duty of design.duties) {
    const draft = drafts.get(duty.field)
    if (draft !== undefined && isIn(duty.scope)) countDuty(draft, design, duty)
  }
  for (const finding of findings) {
    const { field, scope } = concernOf(finding)
    const draft = field === undefined ? undefined : drafts.get(field)
    const isHere = region.of === 'all' || (scope !== undefined && isIn(scope))
    if (draft === undefined || finding.exception !== null || !isHere) continue
    draft.findings[finding.severity] += 1
    if (markRules.has(finding.rule.id)) draft.againstMark += 1
  }
  return new Map([...drafts].map(([id, draft]) => [id, finished(draft)]))
}

function countDuty(draft: Draft, design: Design, duty: Duty): void {
  draft.states[stateOf(design, duty)] += 1
  if (!design.coverage.isOpen(duty)) return
  draft.open += 1
  const sourcing = sourcingOf(design, duty)
  if (sourcing === 'in-house') draft.inHouse += 1
  if (sourcing === 'shared') draft.shared += 1
  if (sourcing === 'outsourced') draft.outsourced += 1
  const { state } = design.coverage.matchOf(duty)
  if (state === 'matched') draft.matched += 1
  if (state === 'mismatched') draft.mismatched += 1
  const performing = design.holding(duty, 'R')
  const units = new Set<Unit>()
  for (const { unit, isInside } of performing) {
    units.add(unit)
    if (isInside) draft.insiders.add(unit)
  }
  if (performing.some(({ isInside }) => isInside)) draft.inside += 1
  for (const unit of units) draft.performers.set(unit, (draft.performers.get(unit) ?? 0) + 1)
  for (const unit of design.unitsWith(duty, 'A')) draft.answerers.set(unit, (draft.answerers.get(unit) ?? 0) + 1)
}

function finished({ performers, answerers, insiders, ...draft }: Draft): FieldTally {
  const staffed = [...insiders].filter(({ posts }) => posts.length > 0)
  const filled = staffed.flatMap(({ posts }) => posts).filter(({ vacant }) => !vacant)
  const fte = staffed.length === 0 ? null : Math.round(filled.reduce((sum, post) => sum + post.fte, 0) * 100) / 100
  return { ...draft, performers: sharesOf(performers), answerers: sharesOf(answerers), fte }
}

/** Most duties first; of equals the first by id. */
const sharesOf = (counts: ReadonlyMap<Unit, number>): readonly Share[] =>
  [...counts]
    .map(([unit, duties]) => ({ unit, duties }))
    .toSorted((a, b) => b.duties - a.duties || (a.unit.id < b.unit.id ? -1 : 1))
