import {
  type AuthorityKind,
  authorityKinds,
  direction,
  field as catalogueField,
  idsOf,
  section,
} from '@taiseizu/catalogue'
import { type Design, type Duty, type Scope, type Shortfall, type Unit, upFrom } from '@taiseizu/core'
import { type Evidence, hasAuthority, lacksAuthority, nobodyHas, state } from '../engine/evidence'
import { assignmentFor, fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { named } from '../engine/say'
import { changeHolders } from '../engine/assigning'
import { letHave } from '../engine/granting'
import { isAudited, staysIndependent } from '../engine/independence'

type Shorts = Shortfall['lacking']

const kindOrder = idsOf(authorityKinds)

/** Responsibility needs the authority that matches it. */
export const aut01 = defineRule({
  id: 'AUT-01',
  severity: 'error',
  source: [section('G', 'STEP3(1)'), direction(2)],
  each: 'scope',
  per: ['unit', 'scope'],
  title: { ja: '権限のない責任者', en: 'Answering without authority' },
  why: {
    ja: '責任を負わされても、指示も停止も予算の執行もできなければ、ほかの部署は動かず、対策は形だけになる。責任を割り当てるなら、それに見合う権限も与えるか、すでに権限を持つ部署に責任を移す。',
    en: 'Whoever answers for something without being able to instruct, to stop or to spend gets no cooperation, and the measures exist on paper alone. Responsibility goes with the authority that matches it, or to whoever has that authority.',
  },
  text: {
    ja: '「{unit}」は「{scope}」の職務{count}件の責任者（A）ですが、必要な権限（{kinds}）を持っていません。',
    en: '"{unit}" answers (A) for duties in "{scope}" ({count}) without the authority that they need ({kinds}).',
  },
  check: (scope, design) =>
    design.coverage
      .shortfallsIn(scope)
      .filter(({ unit }) => !unit.isProvider)
      .map(({ unit, lacking: shorts }) => {
        const kinds = kindOrder.filter((kind) => shorts.some((short) => short.kinds.includes(kind)))
        return {
          subjects: [unit, scope],
          says: { count: shorts.length, kinds: named(authorityKinds, kinds) },
          evidence: () => kinds.flatMap((kind) => proofOf(design, unit, scope, kind, shorts)),
          fixes: () => [...letHave(design, unit, kinds, scope), ...handOver(design, unit, scope, shorts)],
        }
      }),
})

function proofOf(design: Design, unit: Unit, scope: Scope, kind: AuthorityKind, shorts: Shorts): readonly Evidence[] {
  const holders = design.authority.holdersOf(kind, scope)
  return [
    state(
      {
        ja: '「{unit}」が責任者（A）で「{kind}」の権限を要する職務: {duties}',
        en: '"{unit}" is A of duties that need the authority "{kind}": {duties}',
      },
      {
        unit,
        kind: named(authorityKinds, [kind]),
        duties: shorts.filter((short) => short.kinds.includes(kind)).map((short) => short.duty),
      },
    ),
    lacksAuthority(unit, kind, scope),
    ...holders.map((holder) => hasAuthority(holder.unit, kind, scope, holder.chain)),
    ...(holders.length === 0 ? [nobodyHas(kind, scope)] : []),
  ]
}

/** Makes somebody A who has all the authority that these duties need; the scope's owner before all others. */
function handOver(design: Design, from: Unit, scope: Scope, shorts: Shorts): readonly Fix[] {
  const duties = shorts.map((short) => short.duty)
  return candidatesFor(design, scope, duties)
    .slice(0, 3)
    .map((to) =>
      fix(
        {
          ja: '「{scope}」の職務{count}件の責任（A）を「{from}」から「{to}」に移す',
          en: 'Make "{to}" A of these duties in "{scope}" ({count}) instead of "{from}"',
        },
        { scope, count: duties.length, from, to },
        duties.flatMap((duty) =>
          changeHolders(design, duty, 'A', { leaves: (unit) => unit === from, joins: [assignmentFor(duty, to, 'A')] }),
        ),
      ),
    )
}

function candidatesFor(design: Design, scope: Scope, duties: readonly Duty[]): readonly Unit[] {
  const needed = new Set(duties.flatMap((duty) => duty.task.requires))
  const [first] = needed
  // Whoever took both an audit and what is audited would audit himself.
  if (first === undefined || (duties.some((duty) => duty.task.kind === 'audit') && duties.some(isAudited))) return []
  const line = [...upFrom(scope.owner)]
  const takesPart = (unit: Unit) => duties.some((duty) => design.unitsWith(duty, 'R', 'A', 'S').includes(unit))
  const rank = (unit: Unit) => {
    if (unit === scope.owner) return 0
    if (takesPart(unit)) return 1
    const above = line.indexOf(unit)
    return above < 0 ? line.length + 2 : above + 1
  }
  return design.authority
    .holdersOf(first, scope)
    .map((holder) => holder.unit)
    .filter((unit) => !unit.isProvider && [...needed].every((kind) => design.authority.has(unit, kind, scope)))
    .filter((unit) => duties.every((duty) => canAnswer(design, unit, duty)))
    .map((unit) => ({ unit, rank: rank(unit) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit)
}

/** No fault is to be mended by another: executives answer for executive fields, and auditors stay independent. */
const canAnswer = (design: Design, unit: Unit, duty: Duty): boolean =>
  (unit.isExecutive || catalogueField(duty.field).layer !== 'executive') && staysIndependent(design, unit, duty)
