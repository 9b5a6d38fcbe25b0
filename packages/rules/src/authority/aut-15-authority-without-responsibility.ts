import { type AuthorityKind, authorityKinds, practice } from '@taiseizu/catalogue'
import type { Design, Grant, Scope, Unit } from '@taiseizu/core'
import { type Evidence, grantSaid, hasAuthority, state } from '../engine/evidence'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { companyOf } from '../engine/words'

const weighty: ReadonlySet<AuthorityKind> = new Set<AuthorityKind>(['halt', 'policy', 'budget', 'accept-risk'])

/** More than these are counted, not named. */
const mostNamed = 10

/** Who may decide over something has a part in it. */
export const aut15 = defineRule({
  id: 'AUT-15',
  severity: 'advice',
  source: practice,
  each: 'grant',
  per: ['grant'],
  title: { ja: '責任のない権限', en: 'Authority without responsibility' },
  why: {
    ja: '止める、定める、使う、受け入れるという重い権限を持ちながら、その対象の職務に一つも関わらない部署は、結果を引き受けないまま決めることになる。権限を見直すか、見合う役割を割り当てるとよい。',
    en: 'A unit that may stop systems, set rules, spend or accept risk where it has no part in any duty decides without bearing the result. Review the authority, or assign the role that goes with it.',
  },
  text: {
    ja: '「{holder}」は権限（{kind}）を与えられていますが、その及ぶ範囲の職務には、傘下の部署も含めて一つも関わっていません。',
    en: '"{holder}" was granted authority ({kind}), but neither it nor a unit under it takes part in any duty that the authority reaches.',
  },
  when: ({ holder, kind }) => weighty.has(kind) && !holder.isProvider && !holder.isExecutive,
  *check(grant, design) {
    const { holder, kind } = grant
    for (const unit of companyOf(holder)) if (takesPart(design, unit, grant)) return
    yield {
      subjects: [grant],
      says: { holder, kind: named(authorityKinds, [kind]) },
      evidence: () => proofOf(design, grant),
    }
  },
})

function takesPart(design: Design, unit: Unit, grant: Grant): boolean {
  const reaches = (scope: Scope) => design.authority.reaches(grant, scope)
  return unit.someAssignment((assignment) => {
    const { role, scope } = assignment
    if (!['R', 'A', 'S'].includes(role) || (scope !== undefined && !reaches(scope))) return false
    return design.dutiesOf(assignment).some((duty) => reaches(duty.scope))
  })
}

function proofOf(design: Design, grant: Grant): readonly Evidence[] {
  const { holder, kind, over } = grant
  const chain = design.authority.chainOf(holder, kind, over)
  const scopes = design.scopes.filter((scope) => design.authority.reaches(grant, scope))
  return [
    chain === undefined ? grantSaid(grant) : hasAuthority(holder, kind, over, chain),
    reachSaid(grant, scopes),
    state(
      {
        ja: '「{holder}」とその下の部署（計{count}）に、そこでの実行（R）・責任（A）・支援（S）の役割はない',
        en: '"{holder}" and the units under it ({count} in all) hold no role R, A or S there',
      },
      { holder, count: [...companyOf(holder)].length },
    ),
  ]
}

function reachSaid(grant: Grant, scopes: readonly Scope[]): Evidence {
  if (scopes.length === 0)
    return state(
      { ja: '権限「{grant}」の及ぶ対象環境: なし', en: 'Scopes that the authority "{grant}" reaches: none' },
      { grant },
    )
  if (scopes.length > mostNamed)
    return state(
      {
        ja: '権限「{grant}」の及ぶ対象環境: {count}件',
        en: 'Scopes that the authority "{grant}" reaches: {count} in all',
      },
      { grant, count: scopes.length },
    )
  return state(
    { ja: '権限「{grant}」の及ぶ対象環境: {scopes}', en: 'Scopes that the authority "{grant}" reaches: {scopes}' },
    { grant, scopes },
  )
}
