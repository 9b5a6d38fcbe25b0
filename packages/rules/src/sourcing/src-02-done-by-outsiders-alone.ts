import { figure } from '@taiseizu/catalogue'
import type { Design, Duty, Unit } from '@taiseizu/core'
import { holdersOf } from '../engine/evidence'
import { fix } from '../engine/fixes'
import { type Fix, defineRule } from '../engine/rule'
import { isLeftToOutsiders, isMarked, supervisionsIn } from '../engine/words'
import { firstFew, mayHold, nearTo } from './candidates'
import { type Holder, asBefore, heldBy } from './roles'
import { markSaid, worksFromOutside } from './said'

/** Where specialists may help, own people still do the work. */
export const src02 = defineRule({
  id: 'SRC-02',
  severity: 'error',
  source: figure('G', 16, 17),
  each: 'duty',
  bearing: ['leftToOutsiders'],
  per: ['duty'],
  title: { ja: '外部だけで実行', en: 'Done by outsiders alone' },
  why: {
    ja: 'セキュリティ統括、経営リスク管理、法務は自社が主体で行い、専門的な作業だけを外に頼る分野である。実行するのが外部だけでは、自社の事情に照らした判断ができず、知識も社内に残らない。',
    en: 'Supervision, risk management and legal affairs are done by the organisation itself, with help where special knowledge is needed. If only outsiders do the work, nobody judges by the circumstances of the organisation, and nothing is learnt inside.',
  },
  text: {
    ja: '自社で行うべき「{duty}」を、外部だけで実行しています。',
    en: '"{duty}" has to be done in-house, but only outsiders perform it.',
  },
  ofTask: ({ field }) => isMarked(field, 'in-house-with-specialist-support'),
  when: isLeftToOutsiders,
  *check(duty, design) {
    const performers = design.holding(duty, 'R')
    yield {
      subjects: [duty],
      evidence: () => [holdersOf(design, duty, 'R'), ...performers.map(worksFromOutside), markSaid(duty.field)],
      fixes: () =>
        firstFew(candidates(duty, design), (unit) => mayHold(unit, 'R', [duty], design)).map((unit) =>
          performInside(duty, unit, design),
        ),
    }
  },
})

function* candidates(duty: Duty, design: Design): Generator<Unit, undefined> {
  const performers = design.holding(duty, 'R')
  for (const { contract } of performers) if (contract?.manager !== undefined) yield contract.manager
  if (duty.field === 'security-supervision') yield* supervisionsIn(design)
  yield* nearTo(performers, design)
  return undefined
}

function performInside(duty: Duty, unit: Unit, design: Design): Fix {
  const performers = design.holding(duty, 'R')
  const others = performers.filter((one) => !one.unit.isProvider).map(asBefore)
  const helpers = performers.flatMap((one): readonly Holder[] => {
    if (one.unit.isProvider) return [asBefore(one)]
    return one.unit === unit && one.contract !== undefined
      ? [{ unit: one.contract.provider, terms: { contract: one.contract.id } }]
      : []
  })
  const supporters = [...design.holding(duty, 'S').map(asBefore), ...helpers]
  return fix(
    {
      ja: '「{unit}」が自ら「{duty}」を実行（R）し、外部は支援（S）に回る',
      en: '"{unit}" performs "{duty}" itself (R), outsiders support (S)',
    },
    { unit, duty },
    [
      ...heldBy(duty, 'R', [...others, { unit }], design),
      ...(helpers.length === 0 ? [] : heldBy(duty, 'S', supporters, design)),
    ],
  )
}
