import { type AuthorityKind, authorityKinds, figure } from '@taiseizu/catalogue'
import { type Design, type DesignEdit, type Grant, type Unit, upFrom } from '@taiseizu/core'
import { grantSaid, state } from '../engine/evidence'
import { fix, put, remove } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { named } from '../engine/say'

const ownDecisions: ReadonlySet<AuthorityKind> = new Set<AuthorityKind>(['policy', 'budget', 'appoint', 'accept-risk'])

/** What the organisation itself must decide is not for a provider to decide. */
export const aut03 = defineRule({
  id: 'AUT-03',
  severity: 'error',
  source: figure('G', 16),
  each: 'grant',
  per: ['grant'],
  title: { ja: '外部事業者が持つ経営の権限', en: 'A provider governs' },
  why: {
    ja: '方針を定め、予算を使い、人を任命し、リスクを受け入れることは、組織のリスク管理そのものであり、自社で担う業務にあたる。外部事業者は助言し支援できるが、決めて責任を負うのは自社である。',
    en: 'Setting policy, spending budget, appointing people and accepting risk are the organisation’s own risk management and stay in-house. A provider may advise and support; the decision, and answering for it, cannot be bought.',
  },
  text: {
    ja: '外部事業者「{holder}」が、自社に残すべき権限（{kind}）を持っています。',
    en: 'The provider "{holder}" holds an authority that has to stay in-house ({kind}).',
  },
  when: ({ holder, kind }) => holder.isProvider && ownDecisions.has(kind),
  *check(grant, design) {
    const { holder, kind } = grant
    yield {
      subjects: [grant],
      says: { holder, kind: named(authorityKinds, [kind]) },
      evidence: () => [
        grantSaid(grant),
        state({ ja: '「{holder}」は外部事業者', en: '"{holder}" is a provider' }, { holder }),
        ...restingOn(design, grant).map((other) =>
          state({ ja: 'これを根拠とする権限: 「{other}」', en: 'Another authority rests on it: "{other}"' }, { other }),
        ),
      ],
      fixes: () => takeBack(design, grant),
    }
  },
})

/** Grants that the provider gave on from this one. */
const restingOn = (design: Design, { holder, kind, over }: Grant): readonly Grant[] =>
  design.grants.filter(
    (other) =>
      other.grantedBy === holder &&
      other.kind === kind &&
      design.authority.isGrounded(other) &&
      !(over === other.over && other.holder === holder),
  )

/** Takes it back; what the provider gave on is then granted by whoever has it in the house. */
function takeBack(design: Design, grant: Grant): readonly Fix[] {
  const regrounded: DesignEdit[] = []
  for (const other of restingOn(design, grant)) {
    const by = inLineOver(design, other)
    if (by === undefined) return []
    regrounded.push(put('authority', { ...other.record, grantedBy: by.id }))
  }
  return [
    fix(
      { ja: '「{holder}」から権限「{grant}」を取り上げる', en: 'Take the authority "{grant}" back from "{holder}"' },
      { holder: grant.holder, grant },
      [remove('authority', grant.id), ...regrounded],
    ),
  ]
}

/** The one who may grant it by the line: nearest above the target. */
function inLineOver(design: Design, { over, holder }: Grant): Unit | undefined {
  if (over === '*') return design.enterprise.owner
  const line = upFrom(over.type === 'unit' ? (over.parent ?? over) : over.owner)
  for (const unit of line)
    if (unit !== holder && !unit.isProvider && design.authority.hasByLine(unit, over)) return unit
  return undefined
}
