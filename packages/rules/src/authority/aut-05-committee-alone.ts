import { section } from '@taiseizu/catalogue'
import type { Design, Duty, Unit } from '@taiseizu/core'
import { holdersOf, state } from '../engine/evidence'
import { assignmentFor, fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { isPerformedInside } from '../engine/words'
import { changeHolders } from '../engine/assigning'
import { staysIndependent } from '../engine/independence'

/** Decided by all, done by none. */
export const aut05 = defineRule({
  id: 'AUT-05',
  severity: 'warning',
  source: section('S', '3.2①'),
  each: 'duty',
  bearing: ['answeredCollegially', 'untendedInside'],
  per: ['duty'],
  title: { ja: '委員会が決め、社内の誰も動かない', en: 'A committee decides, nobody inside acts' },
  why: {
    ja: '委員会は部署を孤立させないが、皆で決めたことは誰の責任でもなくなりやすい。社内に実行または支援する部署が一つもなければ、決めたことは外部任せになり、進み具合を説明できる者もいない。',
    en: 'A committee keeps nobody isolated, but what all decided easily becomes nobody’s business. If no unit in the house performs or supports it, the work is left to outsiders and nobody can say how it stands.',
  },
  text: {
    ja: '「{duty}」は「{answering}」が責任者（A）ですが、社内で実行または支援する部署がありません。',
    en: '{answering} answers (A) for "{duty}", but nobody in the house performs or supports it.',
  },
  when: (duty) => duty.someHolds('A', ({ unit }) => unit.isCollegial),
  *check(duty, design) {
    if (duty.countOf('R') === 0 || isPerformedInside(duty, 'R', 'S')) return
    const answering = design
      .holding(duty, 'A')
      .map(({ unit }) => unit)
      .filter((unit) => unit.isCollegial)
    yield {
      subjects: [duty],
      says: { answering },
      evidence: () => [
        ...answering.map((unit) =>
          state({ ja: '「{unit}」は委員会またはチーム', en: '"{unit}" is a committee or team' }, { unit }),
        ),
        holdersOf(design, duty, 'A'),
        holdersOf(design, duty, 'R'),
        holdersOf(design, duty, 'S'),
        ...design
          .holding(duty, 'R')
          .map((assignment) =>
            state({ ja: '「{assignment}」は外部委託', en: '"{assignment}" is outsourced' }, { assignment }),
          ),
      ],
      fixes: () => actInside(design, duty, answering),
    }
  },
})

/**
 * Who manages the contractors, who owns the scope, who sits in the committee, executives last: support first, then performing beside
 * the contractors.
 */
function actInside(design: Design, duty: Duty, answering: readonly Unit[]): readonly Fix[] {
  const performing = design.holding(duty, 'R')
  const near = [
    ...performing.map(({ unit, contract }) => (unit.isProvider ? contract?.manager : unit)),
    duty.scope.owner,
    ...answering.flatMap((unit) => unit.members.map((member) => member.unit)),
  ]
  const units = [...new Set(near)]
    .filter((unit) => unit !== undefined)
    .filter((unit) => !unit.isProvider && !unit.isCollegial)
    .toSorted((a, b) => Number(a.isExecutive) - Number(b.isExecutive))
  const supporting = units
    .slice(0, 3)
    .map((unit) =>
      fix(
        { ja: '「{unit}」を「{duty}」の支援（S）に加える', en: 'Let "{unit}" support (S) "{duty}"' },
        { unit, duty },
        changeHolders(design, duty, 'S', { leaves: (one) => one === unit, joins: [assignmentFor(duty, unit, 'S')] }),
      ),
    )
  const doing = units
    .filter((unit) => staysIndependent(design, unit, duty))
    .slice(0, 2)
    .map((unit) =>
      fix(
        {
          ja: '「{unit}」を「{duty}」の実行（R）に加える',
          en: 'Let "{unit}" perform (R) "{duty}" with its own people',
        },
        { unit, duty },
        changeHolders(design, duty, 'R', { leaves: (one) => one === unit, joins: [assignmentFor(duty, unit, 'R')] }),
      ),
    )
  return [...supporting, ...doing]
}
