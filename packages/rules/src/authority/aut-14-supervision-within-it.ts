import { figure } from '@taiseizu/catalogue'
import { type Design, type Scope, type Unit, isUnder, upFrom, orderedBy } from '@taiseizu/core'
import { lacksAuthority, standsUnder, state } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { grantEdits, grantorFor } from '../engine/granting'
import { placeElsewhere } from './placement'

/** The known weakness of a supervision inside the IT department. */
export const aut14 = defineRule({
  id: 'AUT-14',
  severity: 'advice',
  source: figure('G', 11),
  each: 'unit',
  bearing: ['supervision'],
  per: ['unit'],
  title: { ja: '情報システム部門内の統括の弱み', en: 'Supervision within IT' },
  why: {
    ja: '統括を情報システム部門の中に置くと、ほかの部門を動かすには上位者の調整に頼ることになり、対象も社内ITに寄りやすい。部門の外の対象環境にも責任を負うなら、そこに及ぶ規程・方針の権限を与えるか、置き場所を見直す。',
    en: 'A supervision inside the IT department depends on its superiors to move other departments, and tends to look at office IT alone. If it answers for scopes beyond that department, it wants authority to set policy there, or another place.',
  },
  text: {
    ja: '情報システム部門「{it}」の下にある「{unit}」は、部門の外の対象環境（{scopes}）の責任者（A）ですが、そこに規程・方針を定める権限がありません。',
    en: '"{unit}", below the IT unit "{it}", answers (A) in scopes outside it ({scopes}) without the authority to set policy there.',
  },
  when: (unit) => unit.isSupervision,
  *check(unit, design) {
    const it = itAbove(unit)
    if (it === undefined) return
    const scopes = scopesBeyond(design, unit, it)
    if (scopes.length === 0) return
    yield {
      subjects: [unit],
      says: { it, scopes },
      evidence: () => [
        standsUnder(unit),
        state({ ja: '「{it}」は情報システムの機能を持つ', en: '"{it}" has the function IT' }, { it }),
        ...scopes.flatMap((scope) => [
          ...(scope.owner === undefined
            ? []
            : [
                state(
                  {
                    ja: '「{scope}」は「{owner}」が所管し、「{it}」の下にない',
                    en: '"{scope}" is owned by "{owner}", which is not under "{it}"',
                  },
                  { scope, owner: scope.owner, it },
                ),
              ]),
          lacksAuthority(unit, 'policy', scope),
        ]),
      ],
      fixes: () => [
        ...letSetPolicy(design, unit, scopes),
        ...placeElsewhere(design, unit, (place) => ![...upFrom(place)].some(isIt)),
      ],
    }
  },
})

const isIt = (unit: Unit): boolean => unit.functions.includes('it')

const itAbove = (unit: Unit): Unit | undefined => [...upFrom(unit.parent)].find(isIt)

/** The scopes in which it answers, not owned under that unit, over which it may not set policy; in their order. */
function scopesBeyond(design: Design, unit: Unit, it: Unit): readonly Scope[] {
  const scopes = new Set(design.dutiesWith(unit, 'A').map((duty) => duty.scope))
  return [...scopes]
    .filter(({ owner }) => owner === undefined || !isUnder(owner, it))
    .filter((scope) => !design.authority.has(unit, 'policy', scope))
    .toSorted(orderedBy((scope) => scope.id))
}

function letSetPolicy(design: Design, unit: Unit, scopes: readonly Scope[]): readonly Fix[] {
  const edits = scopes.flatMap((scope) => {
    const by = grantorFor(design, unit, scope)
    return by === undefined ? [] : [grantEdits(design, unit, ['policy'], scope, by)]
  })
  if (edits.length < scopes.length) return []
  return [
    fix(
      { ja: '「{unit}」に{scopes}への規程・方針の権限を与える', en: 'Let "{unit}" set policy over {scopes}' },
      { unit, scopes },
      edits.flat(),
    ),
  ]
}
