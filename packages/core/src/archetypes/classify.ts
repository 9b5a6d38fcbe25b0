/** Which of the four archetypes a variant is, measured, with the evidence; and where its supervision office sits. */
import type { CentralisationId, FormId } from '@taiseizu/catalogue'
import type { Design } from '../design'
import type { Duty, Unit } from '../organisation/records'
import { textIn } from '../workspace/text'
import { centreOf } from './centre'
import {
  type Centralisation,
  type CommitteeShare,
  type ScopeShare,
  type TaskShare,
  centralisationOf,
  committeeShareOf,
} from '../metrics/supervision-measures'
import { type PlacementOf, placementOf } from './placement'
import { type Remark, names, remark } from './remark'

export interface Classification {
  readonly form: FormId | null
  /** 0 (dedicated) to 1 (committee); `null` where nobody answers for supervision. */
  readonly committeeShare: number | null
  readonly scope: CentralisationId | null
  /** 0 (federated) to 1 (centralised); `null` where no business answers, or could answer, for scopes of its own. */
  readonly centralisation: number | null
  /** What is neither clearly the one nor the other: a share between 0.2 and 0.8. */
  readonly mixed: readonly ('form' | 'scope')[]
  /** Where the dedicated office sits; `null` without one. */
  readonly placement: PlacementOf | null
  readonly evidence: readonly (Remark & { readonly of: 'form' | 'scope' | 'placement' })[]
}

/** Shares up to the first are clearly the one, from the second on clearly the other. */
export const clearShares = { low: 0.2, high: 0.8 } as const

const isMixed = (share: number | null): boolean => share !== null && share > clearShares.low && share < clearShares.high

/**
 * The archetype of a variant.
 *
 * Never throws. Cost: linear in the duties of the security fields. Source: G 図表10, 図表11.
 */
export function classifyArchetype(design: Design): Classification {
  const committee = committeeShareOf(design)
  const centralisation = centralisationOf(design)
  const [office] = centreOf(design).offices
  const placement = office === undefined ? null : placementOf(design, office)
  return {
    form: committee.share === null ? null : committee.share >= 0.5 ? 'committee' : 'dedicated',
    committeeShare: committee.share,
    scope: centralisation.share === null ? null : centralisation.share >= 0.5 ? 'centralised' : 'federated',
    centralisation: centralisation.share,
    mixed: [
      ...(isMixed(committee.share) ? (['form'] as const) : []),
      ...(isMixed(centralisation.share) ? (['scope'] as const) : []),
    ],
    placement,
    evidence: [
      ...formEvidence(committee).map((one) => ({ ...one, of: 'form' as const })),
      ...scopeEvidence(centralisation).map((one) => ({ ...one, of: 'scope' as const })),
      ...(placement?.evidence ?? [noOffice]).map((one) => ({ ...one, of: 'placement' as const })),
    ],
  }
}

function formEvidence({ share, tasks }: CommitteeShare): readonly Remark[] {
  if (share === null)
    return [
      remark(
        '「セキュリティ統括」の職務に説明責任者（A）がいないので、形態は測れない。',
        'Nobody answers (A) for a duty of security supervision, so there is no form to measure.',
      ),
    ]
  const rows = tasks.map(taskRow)
  return isMixed(share)
    ? [
        remark(
          '委員会と専門組織が混在している（0.2〜0.8）。',
          'Committee and dedicated organisation are mixed (0.2 to 0.8).',
        ),
        ...rows,
      ]
    : rows
}

function taskRow({ task, share, duties }: TaskShare): Remark {
  const [answer, perform] = [holders(duties, 'A'), holders(duties, 'R')]
  const decided = Math.round(share * duties.length)
  return remark(
    `タスク「${textIn(task.name, 'ja')}」: ${duties.length}件のうち${decided}件で委員会が決める。A: ${names(answer, 'ja')}、R: ${names(perform, 'ja') || 'なし'}。`,
    `Task "${textIn(task.name, 'en')}": a committee decides in ${decided} of ${duties.length}. A: ${names(answer, 'en')}; R: ${names(perform, 'en') || 'nobody'}.`,
    [task, ...answer, ...perform],
  )
}

function scopeEvidence({ share, scopes }: Centralisation): readonly Remark[] {
  if (share === null)
    return [
      remark(
        '事業固有の対象環境で、社内に説明責任者（A）がいるセキュリティの職務がないので、集権の度合いは測れない。',
        "In no scope of a business's own is there a security duty with an in-house A, so centralisation cannot be measured.",
      ),
    ]
  const rows = scopes.map(scopeRow)
  return isMixed(share)
    ? [remark('集権と連邦が混在している（0.2〜0.8）。', 'Centralised and federated are mixed (0.2 to 0.8).'), ...rows]
    : rows
}

function scopeRow({ scope, home, outside, inside }: ScopeShare): Remark {
  const [central, local] = [holders(outside, 'A'), holders(inside, 'A')]
  const count = outside.length + inside.length
  return remark(
    `対象環境「${textIn(scope.name, 'ja')}」: ${count}件のうち${outside.length}件を${names([home], 'ja')}の外で決める。外のA: ${names(central, 'ja') || 'なし'}、内のA: ${names(local, 'ja') || 'なし'}。`,
    `Scope "${textIn(scope.name, 'en')}": ${outside.length} of ${count} are decided outside ${names([home], 'en')}. A outside: ${names(central, 'en') || 'nobody'}; inside: ${names(local, 'en') || 'nobody'}.`,
    [scope, home, ...central, ...local],
  )
}

const noOffice = remark(
  '全社を統括する専門の部署がないので、位置付けはない。',
  'There is no dedicated office for the whole organisation, so it has no place.',
)

const holders = (duties: readonly Duty[], role: 'A' | 'R'): readonly Unit[] => [
  ...new Set(duties.flatMap((duty) => duty.holding(role).map(({ unit }) => unit))),
]
