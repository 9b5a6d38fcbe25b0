/** Who performs what an archetype decides, and what becomes of those who answered before. */
import type { DesignEdit } from '../changes/design'
import type { Design } from '../design'
import type { Duty, Unit } from '../organisation/records'
import type { Draft } from './draft'
import { roleEdits } from './answering'
import { isCentralisable, ownScopesOf, supervisionField } from '../metrics/supervision-measures'
import { type Plan, unitIn } from './plan'

/** Gives the duties performers inside, and those who answered `before` a part in what they know. */
export function settleRoles(draft: Draft, before: Design, plan: Plan): void {
  draft.edit([...performers(draft.design, plan), ...localPerformers(draft.design, plan)])
  draft.edit(formerAnswers(draft.design, before))
}

/** A dedicated office does the work itself; what a committee decides, somebody has to do (図表10). */
function performers(design: Design, { form, decides, acts }: Plan): readonly DesignEdit[] {
  const centre = unitIn(design, decides)
  const answered = design
    .dutiesOfField(supervisionField)
    .filter((duty) => isSupervised(duty) && duty.holding('A').some(({ unit }) => unit === centre))
  if (answered.length === 0) return []
  // What is said of a task or a scope more closely goes before: there a role in the whole field would change nothing.
  const isLacking = (duty: Duty) =>
    duty.holding('R').every(({ task, scope }) => task === undefined && scope === undefined) &&
    !duty.holding('R').some((one) => one.isInside && (one.unit !== centre || acts === decides))
  if (form === 'committee' && !answered.some(isLacking)) return []
  return roleEdits(design, unitIn(design, acts), 'R', supervisionField)
}

/** Each business looks after its own systems (連邦型). */
const localPerformers = (design: Design, { locals }: Plan): readonly DesignEdit[] =>
  ownScopesOf(design).flatMap(({ scope, home }) => {
    const local = locals.get(home.id)
    if (local === undefined) return []
    const isLacking = (duty: Duty) => !duty.holding('R').some((one) => one.isInside && one.unit.isUnder(home))
    const duties = design.dutiesIn(scope).filter(isSupervised)
    return duties.some(isLacking) ? roleEdits(design, unitIn(design, local.acts), 'R', supervisionField, scope) : []
  })

const isSupervised = ({ field, task }: Duty): boolean => field === supervisionField && task.kind !== 'audit'

/** Who answered and now has no part in the field any more is consulted; in a scope of its own it supports. */
function formerAnswers(design: Design, before: Design): readonly DesignEdit[] {
  const edits: DesignEdit[] = []
  for (const [unit, duties] of answeredBefore(before)) {
    const now = design.unitById.get(unit.id)
    if (now === undefined) continue
    const parts = new Set(design.dutiesWith(now, ...roles).map(placeOf))
    const left = duties.filter((duty) => !parts.has(placeOf(duty)))
    if (left.some(({ field, scope }) => field === supervisionField && scope.isEnterprise)) {
      edits.push(...roleEdits(design, now, 'C', supervisionField))
      continue
    }
    for (const { field, scope } of new Map(left.map((duty) => [placeOf(duty), duty])).values()) {
      const here = design.scopeById.get(scope.id)
      if (here !== undefined) edits.push(...roleEdits(design, now, 'S', field, here))
    }
  }
  return edits
}

const roles = ['A', 'R', 'S', 'C', 'I'] as const
const placeOf = ({ field, scope }: Duty): string => `${field}@${scope.id}`

/** In-house units and the security duties that they answered for. */
function answeredBefore(design: Design): ReadonlyMap<Unit, readonly Duty[]> {
  const found = new Map<Unit, Duty[]>()
  for (const duty of design.openDuties) {
    if (!isCentralisable(duty.field) || duty.task.kind === 'audit') continue
    for (const { unit } of duty.holding('A')) {
      if (unit.isProvider) continue
      const known = found.get(unit)
      if (known === undefined) found.set(unit, [duty])
      else known.push(duty)
    }
  }
  return found
}
