import { type AuthorityKind, authorityKinds, practice } from '@taiseizu/catalogue'
import type { Design, Grant, Scope, Unit } from '@taiseizu/core'
import { grantSaid, state, worksInLayers } from '../engine/evidence'
import { perDesign } from '../engine/memo'
import { defineRule } from '../engine/rule'
import { named } from '../engine/say'

const weighty: ReadonlySet<AuthorityKind> = new Set<AuthorityKind>(['halt', 'policy', 'budget', 'accept-risk'])

/** Who may decide without having any part in the work. */
export const aut15 = defineRule({
  id: 'AUT-15',
  severity: 'advice',
  source: practice,
  each: 'grant',
  per: ['grant'],
  title: { ja: '責任のない権限', en: 'Authority without responsibility' },
  why: {
    ja: '止める・定める・予算を使う・リスクを受け入れるといった権限を持ちながら、その対象環境の職務に何も関わらない部署は、決めた結果を引き受けない。権限が残ったままなのか、役割の割当てが漏れているのかを確かめるとよい。',
    en: 'A unit that may stop, set policy, spend or accept risk and takes no part in the duties concerned does not bear what follows from its decisions. Either the authority is a left-over, or a role has been forgotten.',
  },
  text: {
    ja: '「{holder}」は「{over}」への権限（{kind}）を持っていますが、そこの職務に実行・責任・支援のどれでも関わっていません。',
    en: '"{holder}" has authority ({kind}) over "{over}" but neither performs, answers for nor supports any duty there.',
  },
  *check(grant, design) {
    const { holder, kind, over } = grant
    if (!weighty.has(kind) || holder.isProvider || holder.isExecutive || takesPartUnder(design, grant)) return
    yield {
      subjects: [grant],
      says: { holder, kind: named(authorityKinds, [kind]), over: over === '*' ? { ja: '全対象', en: 'everything' } : over },
      evidence: () => {
        const scopes = design.scopes.filter((scope) => design.authority.reaches(grant, scope))
        return [
          grantSaid(grant),
          worksInLayers(holder),
          scopes.length === 0
            ? state({ ja: 'この権限が及ぶ対象環境: なし', en: 'The authority reaches no scope' }, {})
            : state(
                {
                  ja: '「{holder}」とその下の部署は、この権限が及ぶ対象環境（{scopes}）の職務で R・A・S のどれでもない',
                  en: 'Neither "{holder}" nor any unit below it is R, A or S in the scopes that it reaches ({scopes})',
                },
                { holder, scopes },
              ),
        ]
      },
    }
  },
})

/** A unit that takes part in duties, and in which scopes. */
interface Part {
  readonly unit: Unit
  readonly scopes: ReadonlySet<Scope>
}

/** All that take part, by their place in the hierarchy, so that those under a unit are one run. Cost: linear in duties, once. */
const partsIn = perDesign((design): readonly Part[] => {
  const scopesOf = new Map<Unit, Set<Scope>>()
  for (const duty of design.openDuties)
    for (const role of ['R', 'A', 'S'] as const)
      for (const { unit } of design.holding(duty, role)) {
        const scopes = scopesOf.get(unit)
        if (scopes === undefined) scopesOf.set(unit, new Set([duty.scope]))
        else scopes.add(duty.scope)
      }
  return [...scopesOf].map(([unit, scopes]) => ({ unit, scopes })).toSorted((a, b) => a.unit.place - b.unit.place)
})

function takesPartUnder(design: Design, grant: Grant): boolean {
  const parts = partsIn(design)
  const { place, lastPlace } = grant.holder
  for (let at = firstFrom(parts, place); at < parts.length; at += 1) {
    const part = parts[at]
    if (part === undefined || part.unit.place > lastPlace) return false
    for (const scope of part.scopes) if (design.authority.reaches(grant, scope)) return true
  }
  return false
}

/** The first part at or after a place. */
function firstFrom(parts: readonly Part[], place: number): number {
  let low = 0
  let high = parts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((parts[middle]?.unit.place ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
