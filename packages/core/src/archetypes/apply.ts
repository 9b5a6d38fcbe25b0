/**
 * Setting an organisation up in one of the archetypes (図表10) and placements (図表11), as a variant of what it is.
 *
 * Only supervision is touched: its office or committee, who answers for security in the businesses' own scopes, and the authority that
 * takes. Names, providers, contracts, operations and everything else stay the organisation's own decision.
 */
import type { CentralisationId, FormId, PlacementId } from '@taiseizu/catalogue'
import type { VariantChange } from '../changes/change'
import type { Design } from '../design'
import type { Duty, Scope, Unit } from '../organisation/records'
import type { TextValue, VariantRecord, Workspace } from '../workspace/format'
import { answerEdits, movable } from './answering'
import { centreOf } from './centre'
import { clearShares } from './classify'
import { settleCommittee } from './committee'
import { Draft } from './draft'
import { grantEdits } from './entitling'
import { type Local, isKept, isTakenAway, isUsable, settleLocals } from './locals'
import {
  centralisationOf,
  committeeShareOf,
  isAnsweredUnder,
  ownScopesOf,
  supervisionField,
} from '../metrics/supervision-measures'
import { settleOffice } from './office'
import { type Plan, unitIn } from './plan'
import { placementOf } from './placement'
import { type Remark, names, remark } from './remark'
import { settleRoles } from './roles'

export interface ArchetypeChoice {
  readonly form: FormId
  readonly scope: CentralisationId
  /** Where a dedicated office is to sit; where it sits already if not given, directly below the head if it is new. */
  readonly placement?: PlacementId
}

export interface AppliedArchetype {
  /** The new variant: what differs from its base, and nothing else. */
  readonly variant: VariantRecord
  /** Adds the variant; one step, and its inverse takes it away. */
  readonly changes: readonly [VariantChange]
  /** What was set up. */
  readonly remarks: readonly Remark[]
  /** Where the organisation does not allow what was asked for, and why; empty where the archetype is clearly reached. */
  readonly limits: readonly Remark[]
  /** Whether there is anybody to begin with: without, the variant differs in nothing from its base, and `limits` says why. */
  readonly isPossible: boolean
}

/**
 * Applies an archetype to a variant.
 *
 * Applied to its own result it changes nothing. What it cannot do (nobody who could grant authority, no department to sit in, a scope
 * of the head's own) it leaves, and says so in `limits`.
 * @throws where there is no variant `base`, or one `as.id` already.
 * Cost: some compilations of the variant, and linear in the records written.
 */
export function applyArchetype(
  workspace: Workspace,
  base: string,
  choice: ArchetypeChoice,
  as: { readonly id: string; readonly name: TextValue },
): AppliedArchetype {
  if (workspace.variants.some(({ id }) => id === as.id)) throw new Error(`there is a variant "${as.id}" already`)
  const draft = new Draft(workspace, base, { id: as.id, name: as.name })
  const { lead } = centreOf(draft.design)
  if (lead === undefined) draft.limits.push(nobodyLeads)
  else setUp(draft, lead, choice)
  const variant = draft.record
  return {
    variant,
    changes: [{ change: 'variant', identity: variant.id, record: variant }],
    remarks: draft.remarks,
    limits: draft.limits,
    isPossible: lead !== undefined,
  }
}

const nobodyLeads = remark(
  '全社への権限を職制で持つ部署がないため、何も変えていない。',
  'Nobody has authority over everything by line, so nothing was changed.',
)

/** Where the place could be taken, but reads as another: the head is the IT department itself, for instance. */
function placedElsewhere(design: Design, office: string, wanted: PlacementId): readonly Remark[] {
  const { id, evidence } = placementOf(design, unitIn(design, office))
  return id === wanted ? [] : evidence
}

const nothingToSupervise = remark(
  '統括の職務がすべて対象外なので、形態は定まらない。',
  'All duties of supervision are excluded, so there is no form.',
)
const nothingOfItsOwn = remark(
  '事業固有の対象環境がないので、集権と連邦の違いは生じない。',
  "No scope is a business's own, so centralised and federated are the same.",
)

function setUp(draft: Draft, lead: Unit, { form, scope, placement }: ArchetypeChoice): void {
  const before = draft.design
  const office = form === 'dedicated' ? settleOffice(draft, lead, placement) : undefined
  const { id, performer } = office === undefined ? settleCommittee(draft, lead) : { id: office, performer: office }
  const outer = ownScopesOf(draft.design).filter(({ home }) => !unitIn(draft.design, id).isUnder(home))
  const locals = scope === 'federated' ? settleLocals(draft, outer, form) : new Map<string, Local>()
  const plan: Plan = { form, scope, decides: id, acts: performer, locals }
  const answers = answersOf(draft.design, plan)
  const general = { field: supervisionField, unit: unitIn(draft.design, id) } as const
  draft.edit(answerEdits(draft.design, answers, general))
  settleRoles(draft, before, plan)
  draft.edit(grants(draft.design, answers, lead))
  draft.limits.push(...limitsOf(draft.design, plan))
  if (office !== undefined && placement !== undefined)
    draft.limits.push(...placedElsewhere(draft.design, office, placement))
}

/** Who is to answer for what: all of supervision, and of the other security duties those that are to change sides. */
function answersOf(design: Design, plan: Plan): ReadonlyMap<Duty, Unit> {
  const [decides, acts] = [unitIn(design, plan.decides), unitIn(design, plan.acts)]
  const homes = new Map(ownScopesOf(design).map(({ scope, home }) => [scope, home]))
  const answers = new Map<Duty, Unit>()
  for (const duty of design.dutiesOfField(supervisionField))
    if (duty.task.kind !== 'audit') answers.set(duty, supervisorOf(duty, homes.get(duty.scope)))
  for (const [scope, home] of homes)
    for (const duty of movable(design, scope)) {
      const unit = duty.field === supervisionField ? undefined : newAnswerOf(duty, home)
      if (unit !== undefined) answers.set(duty, unit)
    }
  return answers

  function supervisorOf(duty: Duty, home: Unit | undefined): Unit {
    if (plan.scope === 'centralised' || home === undefined || decides.isUnder(home)) return decides
    const [known] = duty.holding('A')
    if (known !== undefined && isKept(duty, home, plan.form)) return known.unit
    const local = plan.locals.get(home.id)
    return local === undefined ? decides : unitIn(design, local.decides)
  }

  function newAnswerOf(duty: Duty, home: Unit): Unit | undefined {
    if (plan.scope === 'centralised')
      return isAnsweredUnder(duty, home) ? [acts, decides].find((unit) => !unit.isUnder(home)) : undefined
    if (!isTakenAway(duty, home)) return undefined
    const local = plan.locals.get(home.id)
    return local === undefined ? [acts, decides].find((unit) => unit.isUnder(home)) : unitIn(design, local.acts)
  }
}

/** The same duties and units in the design as it has become. */
function grants(design: Design, answers: ReadonlyMap<Duty, Unit>, lead: Unit) {
  const homes = new Map<Scope, Unit>(ownScopesOf(design).map(({ scope, home }) => [scope, home]))
  const now = new Map<Duty, Unit>()
  for (const [{ task, scope }, unit] of answers) {
    const [place, what] = [design.scopeById.get(scope.id), design.taskById.get(task.id)]
    const duty = place && what && design.duty(what, place)
    if (duty !== undefined) now.set(duty, unitIn(design, unit.id))
  }
  return grantEdits(design, now, unitIn(design, lead.id), ({ scope }) => {
    const home = homes.get(scope)
    return home !== undefined && isUsable(home) ? home : undefined
  })
}

/** Why the archetype is not clearly reached, if it is not. */
function limitsOf(design: Design, plan: Plan): readonly Remark[] {
  const limits: Remark[] = []
  const { share } = committeeShareOf(design)
  if (share !== null && !isClear(share, plan.form === 'committee'))
    limits.push(
      remark(
        '統括の職務のうち監査にあたるものは監査の独立のため動かしていないので、形態がはっきりしない。',
        'Duties of supervision that are audits stay where they are, for the independence of audits; so the form is not clear.',
      ),
    )
  if (share === null) limits.push(nothingToSupervise)
  const { share: central, scopes } = centralisationOf(design)
  if (central === null) limits.push(nothingOfItsOwn)
  if (central !== null && !isClear(central, plan.scope === 'centralised')) {
    const against = scopes.filter((one) => !isClear(one.share, plan.scope === 'centralised'))
    const [where, heads] = [against.map(({ scope }) => scope), against.map(({ home }) => home)]
    limits.push(
      plan.scope === 'centralised'
        ? remark(
            `${names(where, 'ja')}は${names(heads, 'ja')}のもので、統括もその内にあるため、外で決める形にならない。`,
            `${names(where, 'en')}: supervision stands within ${names(heads, 'en')}, to which this belongs, so it cannot be decided outside.`,
            where,
          )
        : remark(
            `${names(where, 'ja')}を持つ${names(heads, 'ja')}の下には、決める部署を置けない。`,
            `${names(where, 'en')}: nobody can be put under ${names(heads, 'en')} to decide there.`,
            where,
          ),
    )
  }
  return limits
}

const isClear = (share: number, high: boolean): boolean => (high ? share >= clearShares.high : share <= clearShares.low)
